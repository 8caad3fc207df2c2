import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { CursorClick20Regular } from '@fluentui/react-icons/svg/cursor-click';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { MathFormula16Regular } from '@fluentui/react-icons/svg/math-formula';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { makeDesk } from '../../formulas/answer';
import { whyOutcome } from '../../formulas/explain';
import type { Ask } from '../../library/ask';
import { answerMessages } from '../../messages/answers';
import type { Figure } from '../../reading/figure';
import { readableWithin } from '../../reports/report';
import type { Selection } from '../../spreadsheet/spreadsheet';
import { Sentence } from '../figure/Sentence';
import { shownDate, shownPeriod } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { AddressTag } from '../parts/AddressTag';
import { CopyButton } from '../parts/CopyButton';
import { KindTag } from '../parts/KindTag';
import { StrengthBars } from '../parts/StrengthBars';
import { usePane } from '../state/context';
import { selectedCell } from '../state/selected-figure';
import { FollowSwitch } from './FollowSwitch';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    flexShrink: 0,
    maxHeight: '60%',
    boxSizing: 'border-box',
    padding: '8px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowY: 'auto',
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  right: { display: 'flex', alignItems: 'center', gap: '8px', marginLeft: 'auto' },
  formula: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& svg': { flexShrink: 0 },
  },
  figure: { display: 'flex', alignItems: 'center', gap: '12px', minWidth: 0 },
  value: {
    maxWidth: '45%',
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '36px',
    overflowWrap: 'anywhere',
  },
  long: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  citation: {
    margin: '-6px 0 0',
    paddingLeft: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  why: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'pre-line',
    '& svg': { flexShrink: 0, marginTop: '1px', color: tokens.colorBrandForeground1 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  action: { minWidth: 0 },
});

/** A value of more characters is no number to be drawn large. */
const LONGEST_LARGE = 8;

interface SelectionPanelProps {
  readonly selection: Selection;
  /** Id of the figure that the selected cell shows as a value: of an inserted table, or frozen. */
  readonly shownFigure?: string;
  readonly onClose: () => void;
  /** Absent where the selected cell belongs to no inserted table. */
  readonly onChangeTable?: () => void;
}

/** The selection bar opened: formula → value → sentence → why this figure. Follows the selection unless told not to. */
export function SelectionPanel({ selection, shownFigure, onClose, onChangeTable }: SelectionPanelProps) {
  const styles = useStyles();
  const { library, words, language } = usePane();
  const [kept, setKept] = useState<{ selection: Selection; figure?: string }>();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const shown = kept?.selection ?? selection;
  const figure = kept ? kept.figure : shownFigure;
  const formula = shown.formula || shown.block?.formula;
  const cell = useMemo(() => selectedCell(library, shown, figure), [library, shown, figure]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <section className={styles.panel} aria-label={words.selection.label} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <CursorClick20Regular className={styles.icon} />
        {words.selection.chosen}
        <AddressTag address={shown.address} />
        <span className={styles.right}>
          <FollowSwitch
            on={!kept}
            onChange={(follows) => setKept(follows ? undefined : { selection, figure: shownFigure })}
          />
          <Button
            ref={close}
            appearance="subtle"
            size="small"
            icon={<ChevronDown20Regular />}
            aria-label={words.selection.close}
            aria-expanded
            onClick={onClose}
          />
        </span>
      </div>
      {formula && (
        <div className={styles.formula}>
          <MathFormula16Regular />
          <span>{formula}</span>
        </div>
      )}
      {cell.is === 'figure' ? (
        <Origin
          figure={cell.figure}
          ask={cell.ask}
          text={shown.text}
          onChangeTable={kept ? undefined : onChangeTable}
        />
      ) : (
        <Why
          text={
            cell.is === 'absent'
              ? answerMessages(language).absence(cell.reason)
              : words.selection[cell.is === 'ours' ? 'unreadable' : cell.is]
          }
        />
      )}
    </section>
  );
}

interface OriginProps {
  readonly figure: Figure;
  readonly ask?: Ask;
  readonly text: string;
  readonly onChangeTable?: () => void;
}

function Origin({ figure, ask, text, onChangeTable }: OriginProps) {
  const styles = useStyles();
  const { library, words, language, dispatch } = usePane();
  const why = useMemo(
    () => (ask ? String(whyOutcome(ask, makeDesk(library, language), false)) : ''),
    [library, language, ask],
  );
  const report = library.report(figure.report);
  const citation = report && words.figure.citation(report.entry.title, shownDate(report.entry.date, words));
  return (
    <>
      <div className={styles.figure}>
        <span className={mergeClasses(styles.value, text.length > LONGEST_LARGE && styles.long)}>{text}</span>
        <span>
          <span className={styles.name}>{figureTitle(figure)}</span>
          <span className={styles.where}>
            <KindTag figure={figure} />
            {library.regionOf(figure)} · {shownPeriod(figure.period, words, language)}
            {figure.kind === 'target' && figure.strength !== undefined && (
              <StrengthBars strength={figure.strength} />
            )}
            {figure.commitment}
          </span>
        </span>
      </div>
      {report && (
        <>
          <Sentence key={figure.id} report={report} figure={figure} />
          <p className={styles.citation}>{citation}</p>
        </>
      )}
      {why && <Why text={why} />}
      <div className={styles.actions}>
        <Button
          className={styles.action}
          size="small"
          onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
        >
          {words.reading.card}
        </Button>
        <Button
          className={styles.action}
          size="small"
          onClick={() => dispatch({ did: 'read-report', report: figure.report, figure: figure.id })}
        >
          {words.reading.here}
        </Button>
        {onChangeTable && (
          <Button className={styles.action} size="small" onClick={onChangeTable}>
            {words.selection.changeTable}
          </Button>
        )}
        {report && (
          <CopyButton
            label={words.selection.copySource}
            text={`${readableWithin(report, figure.sentence).trim()}（${citation}）`}
          />
        )}
      </div>
    </>
  );
}

function Why({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.why}>
      <Info16Regular />
      <span>{text}</span>
    </p>
  );
}
