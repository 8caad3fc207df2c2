import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { type Ref, useMemo } from 'react';
import type { Doubt } from '../../library/own/doubts';
import { paneAddWords } from '../../messages/pane-add';
import { takenInWords } from '../../messages/taken-in';
import type { Figure } from '../../reading/figure';
import type { ReportText } from '../../reports/report';
import { FigureEditor } from '../editor/FigureEditor';
import { Sentence } from '../figure/Sentence';
import { isTraditional } from '../figure/script';
import { kindWord, shownPeriod, valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { FigureLines, ListRow, RowCell } from '../parts/ListRow';
import { usePane } from '../state/context';
import { TRADITIONAL_FACES } from '../theme';
import type { Item } from './review';
import { snippetOf } from './snippet';

/** Pixels. */
export const REVIEW_ROW_HEIGHT = 92;

const useStyles = makeStyles({
  doubt: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minWidth: 0,
    color: tokens.colorStatusWarningForeground3,
    '& svg': { flexShrink: 0 },
  },
  ellipsis: { overflow: 'hidden', textOverflow: 'ellipsis' },
  // room for a year before a doubt takes the rest of the line
  when: { flexShrink: 0, maxWidth: '50%' },
  doubts: {
    display: 'flex',
    gap: '6px',
    margin: '4px 0 0',
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& svg': { flexShrink: 0, marginTop: '1px' },
  },
  snippet: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    margin: '4px 0 0',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  traditional: { fontFamily: TRADITIONAL_FACES },
  number: {
    padding: '0 2px',
    borderBottom: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  sentence: { marginTop: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '8px' },
  action: { minWidth: 0, paddingInline: '8px', whiteSpace: 'nowrap' },
  editor: { paddingTop: '8px', paddingBottom: '4px' },
});

interface ReviewRowProps {
  readonly id: string;
  readonly item: Item<Doubt>;
  readonly report: ReportText;
  readonly row: number;
  readonly active: boolean;
  readonly editing: boolean;
  readonly top: number;
  readonly unitWidth: number;
  readonly ref?: Ref<HTMLDivElement>;
  readonly on: ReviewRowActions;
}

export interface ReviewRowActions {
  activate(row: number): void;
  take(key: string): void;
  leave(key: string): void;
  reopen(key: string): void;
  edit(key: string): void;
  save(key: string, figure: Figure): void;
  cancel(): void;
}

/** A figure beside its sentence, with why it is doubtful. The active row shows all of it and what can be done. */
export function ReviewRow(props: ReviewRowProps) {
  const { id, item, report, row, active, editing, top, unitWidth, ref, on } = props;
  const styles = useStyles();
  const { words: pane, language } = usePane();
  const all = paneAddWords(language);
  const words = all.review;
  const doubtOf = takenInWords(language).doubt;
  const { figure, doubts, key, decision } = item;
  const title = figureTitle(figure);
  const period = shownPeriod(figure.period, pane, language, true);
  const said = words.row(title, valueInLine(figure, pane), kindWord(figure, pane), period);
  const [doubt] = doubts;
  return (
    <ListRow
      ref={ref}
      id={id}
      row={row}
      active={active}
      top={top}
      height={active ? undefined : REVIEW_ROW_HEIGHT}
      label={[said, ...doubts.map(doubtOf)].join('，')}
      onActivate={() => on.activate(row)}
      onOpen={() => on.edit(key)}
    >
      <RowCell>
        <FigureLines figure={figure} unitWidth={unitWidth} whole={active}>
          <span className={mergeClasses(styles.ellipsis, styles.when)}>
            {figure.entity ? `${figure.entity} · ` : ''}
            {period}
            {figure.perYear ? ` · ${all.editor.perYear}` : ''}
            {figure.scope ? ` · ${figure.scope}` : ''}
          </span>
          {!item.read && <span>{words.added}</span>}
          {item.read && item.figure !== item.read && <span>{words.changed}</span>}
          {decision === 'taken' && !item.looked && <span>{pane.figure.acceptedAll}</span>}
          {doubt && !active && (
            <span className={styles.doubt}>
              <Warning16Filled />
              <span className={styles.ellipsis}>{doubtOf(doubt)}</span>
            </span>
          )}
        </FigureLines>
        {active ? (
          <>
            {doubts.map((each) => (
              <p key={each.why} className={styles.doubts}>
                <Warning16Filled />
                <span>{doubtOf(each)}</span>
              </p>
            ))}
            <div className={styles.sentence}>
              <Sentence key={figure.id} report={report} figure={figure} />
            </div>
          </>
        ) : (
          <Words report={report} figure={figure} />
        )}
      </RowCell>
      {active && editing && (
        // a double click in the fields selects a word
        <RowCell className={styles.editor} onDoubleClick={(event) => event.stopPropagation()}>
          <FigureEditor
            figure={figure}
            saveLabel={all.editor.saveAndTake}
            onSave={(changed) => on.save(key, changed)}
            onCancel={on.cancel}
          />
        </RowCell>
      )}
      {active && !editing && (
        <RowCell className={styles.actions}>
          {decision !== 'taken' && (
            <Button className={styles.action} size="small" onClick={() => on.take(key)}>
              {words.take}
            </Button>
          )}
          <Button className={styles.action} size="small" onClick={() => on.edit(key)}>
            {words.edit}
          </Button>
          {decision !== 'left' && (
            <Button className={styles.action} size="small" onClick={() => on.leave(key)}>
              {words.leave}
            </Button>
          )}
          {decision !== 'open' && (
            <Button className={styles.action} size="small" appearance="subtle" onClick={() => on.reopen(key)}>
              {words.reopen}
            </Button>
          )}
        </RowCell>
      )}
    </ListRow>
  );
}

function Words({ report, figure }: { report: ReportText; figure: Figure }) {
  const styles = useStyles();
  const { before, number, behind } = useMemo(() => snippetOf(report, figure), [report, figure]);
  const traditional = useMemo(() => isTraditional(before + number + behind), [before, number, behind]);
  return (
    <p
      className={mergeClasses(styles.snippet, traditional && styles.traditional)}
      lang={traditional ? 'zh-Hant' : 'zh-Hans'}
    >
      {before}
      <mark className={styles.number}>{number}</mark>
      {behind}
    </p>
  );
}
