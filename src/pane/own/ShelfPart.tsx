import { Button } from '@fluentui/react-components';
import { reportKey } from '../../library/own';
import { paneAddWords } from '../../messages/pane-add';
import type { OwnReports, Undo } from '../../spreadsheet/own/own-reports';
import { isSameReport, type Shelf, type Shelved, type ShelvedReport } from '../../spreadsheet/own/shelf';
import { useAddStyles } from '../add/styles';
import { reportPlace } from '../figure/shown';
import { useMenuStyles } from '../menu/styles';
import { usePane } from '../state/context';
import type { OnShelf } from './use-shelf';

interface ShelfPartProps {
  readonly own: OwnReports;
  /** Those of this workbook. */
  readonly reports: readonly ShelvedReport[];
  readonly shelf: Shelf;
  readonly on: OnShelf;
  readonly act: (text: string, change: () => Promise<Undo>) => void;
}

/** 个人书架: what stands on it is put into this workbook, or taken away, by a click. */
export function ShelfPart({ own, reports, shelf, on, act }: ShelfPartProps) {
  const menu = useMenuStyles();
  const add = useAddStyles();
  const { language } = usePane();
  const words = paneAddWords(language).own;
  const said = on === 'reading' ? words.readingShelf : on === 'none' ? words.noShelf : words.shelfHint;
  return (
    <section aria-label={words.onShelf}>
      <h3 className={menu.heading}>{words.onShelf}</h3>
      <p className={menu.text}>{said}</p>
      {typeof on === 'object' && (
        <>
          {on.length === 0 && <p className={menu.text}>{words.noneOnShelf}</p>}
          <ul className={add.list}>
            {on.map((each) => (
              <ShelfRow
                key={String(each.key)}
                each={each}
                reports={reports}
                onTake={(report) =>
                  act(words.unshelved(report.text.entry.title), () => own.add([report], report.corrections))
                }
                onRemove={(title) => act(words.takenOff(title), () => shelf.remove(each.key))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ShelfRowProps {
  readonly each: Shelved;
  readonly reports: readonly ShelvedReport[];
  readonly onTake: (report: ShelvedReport) => void;
  readonly onRemove: (title: string) => void;
}

function ShelfRow({ each, reports, onTake, onRemove }: ShelfRowProps) {
  const add = useAddStyles();
  const { language } = usePane();
  const words = paneAddWords(language).own;
  const removing = (title: string) => (
    <Button
      className={add.small}
      size="small"
      aria-label={words.takeOff(title)}
      onClick={() => onRemove(title)}
    >
      {words.remove}
    </Button>
  );
  if ('problem' in each) {
    const { newer, damaged } = words.unreadOnShelf;
    return (
      <li className={add.item}>
        <span className={add.itemText}>
          <span className={add.itemName}>{each.title}</span>
          <span className={add.itemState}>{each.problem.why === 'newer' ? newer : damaged}</span>
        </span>
        {removing(each.title)}
      </li>
    );
  }
  const { report } = each;
  const { entry } = report.text;
  const here = reports.filter(({ text }) => reportKey(text.entry) === reportKey(entry));
  const isHere = here.some((other) => isSameReport(other, report));
  const replaces = here.some(({ text }) => text.entry.id === entry.id);
  const targets = report.figures.filter(({ kind }) => kind === 'target').length;
  return (
    <li className={add.item}>
      <span className={add.itemText}>
        <span className={add.itemName}>{words.report(reportPlace(entry), String(entry.year))}</span>
        <span className={add.itemState}>{words.counts(targets, report.figures.length - targets)}</span>
        {here.length > 0 && (
          <span className={add.itemState}>
            {isHere ? words.hereToo : replaces ? words.hereReplaced : words.hereBeside}
          </span>
        )}
      </span>
      {!isHere && (
        <Button className={add.small} size="small" onClick={() => onTake(report)}>
          {words.fromShelf}
        </Button>
      )}
      {removing(entry.title)}
    </li>
  );
}
