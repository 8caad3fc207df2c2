// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys act on the active row, see ReviewList.tsx
// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the list, or in the active row

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
import { KindTag } from '../parts/KindTag';
import { ValueSlots } from '../parts/ValueSlots';
import { usePane } from '../state/context';
import { TRADITIONAL_FACES } from '../theme';
import type { Item } from './review';
import { snippetOf } from './snippet';

/** Pixels. */
export const REVIEW_ROW_HEIGHT = 92;

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    insetInline: 0,
    boxSizing: 'border-box',
    padding: '6px 12px',
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '12px',
      bottom: 0,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  closed: { height: `${REVIEW_ROW_HEIGHT}px`, overflow: 'hidden' },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '8px',
      bottom: '8px',
      borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '0 2px 2px 0',
    },
  },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  second: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
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
    <div
      ref={ref}
      id={id}
      role="row"
      aria-rowindex={row + 1}
      aria-selected={active}
      aria-label={[said, ...doubts.map(doubtOf)].join('，')}
      tabIndex={-1}
      style={{ top }}
      className={mergeClasses(styles.row, active ? styles.active : styles.closed)}
      onClick={() => on.activate(row)}
      onDoubleClick={() => on.edit(key)}
    >
      <div role="gridcell">
        <div className={styles.line}>
          <span className={mergeClasses(styles.name, active && styles.whole)} title={title}>
            {title}
          </span>
          <ValueSlots figure={figure} unitWidth={unitWidth} />
        </div>
        <div className={styles.second}>
          <KindTag figure={figure} />
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
        </div>
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
      </div>
      {active && editing && (
        // a double click in the fields selects a word
        <div role="gridcell" className={styles.editor} onDoubleClick={(event) => event.stopPropagation()}>
          <FigureEditor
            figure={figure}
            saveLabel={all.editor.saveAndTake}
            onSave={(changed) => on.save(key, changed)}
            onCancel={on.cancel}
          />
        </div>
      )}
      {active && !editing && (
        <div role="gridcell" className={styles.actions}>
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
        </div>
      )}
    </div>
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
