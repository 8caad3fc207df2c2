import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Checked } from '../../library/check';
import type { PaneCheckWords } from '../../messages/pane-check';
import { Sentence } from '../figure/Sentence';
import { shownNumber, shownPeriod, valueInLine } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { useRowStyles } from '../parts/ListRow';
import { usePane } from '../state/context';
import { formulaInstead } from './change';
import { reasonText } from './reason-text';

const useStyles = makeStyles({
  row: { position: 'relative', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  address: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  label: { overflowWrap: 'anywhere' },
  own: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  reason: { gridColumn: '2', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  conflict: { color: tokens.colorStatusDangerForeground3 },
  said: {
    gridColumn: '3',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'right',
    '& > b': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 10px 64px' },
  where: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
});

interface CheckRowProps {
  readonly checked: Checked;
  readonly words: PaneCheckWords;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onWrite: (checked: Checked, content: number | string) => void;
}

/** A number of the sheet beside the report's; opened, the sentence and what can be done. */
export function CheckRow({ checked, words, isOpen, onOpen, onWrite }: CheckRowProps) {
  const styles = useStyles();
  const { active } = useRowStyles();
  const { words: paneWords } = usePane();
  const { cell, verdict, label, unit = '', figure } = checked;
  return (
    <li className={mergeClasses(styles.row, isOpen && active)}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={onOpen}>
        <span className={styles.address}>{cell.address}</span>
        <span className={styles.label}>
          {words.inUnit(label || words.unnamed, /%$/.test(cell.text) ? '' : unit)}
        </span>
        <span className={styles.own}>{cell.text.replace(/^-/, '−')}</span>
        <span className={mergeClasses(styles.reason, verdict === 'conflict' && styles.conflict)}>
          {reasonText(checked, words)}
        </span>
        {figure && (
          <span className={styles.said}>
            {words.said} <b>{valueInLine(figure, paneWords)}</b>
          </span>
        )}
      </button>
      {isOpen && figure && <Body checked={checked} words={words} onWrite={onWrite} />}
    </li>
  );
}

function Body({ checked, words, onWrite }: Pick<CheckRowProps, 'checked' | 'words' | 'onWrite'>) {
  const styles = useStyles();
  const { library, words: paneWords, language, dispatch, writer } = usePane();
  const figure = checked.figure!;
  const { instead, cell } = checked;
  const report = library.report(figure.report);
  const formula = useMemo(() => formulaInstead(library, checked), [library, checked]);
  const busy = writer.writing.state === 'writing';
  const shown =
    instead &&
    (/[%％]\s*$/.test(cell.text)
      ? `${shownNumber(Number((instead.value * 100).toPrecision(12)))}%`
      : shownNumber(instead.value));
  return (
    <div className={styles.body}>
      <p className={styles.where}>
        {figureTitle(figure)} · {library.regionOf(figure)} · {shownPeriod(figure.period, paneWords, language)}{' '}
        · {paneWords.kind[figure.kind]}
      </p>
      {report && <Sentence report={report} figure={figure} />}
      <div className={styles.buttons}>
        {instead && (
          <Button
            className={styles.button}
            size="small"
            appearance={writer.writing.state === 'confirm' ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => onWrite(checked, instead.value)}
          >
            {words.change(shown!)}
          </Button>
        )}
        {formula && (
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={busy}
            onClick={() => onWrite(checked, formula)}
          >
            {words.changeToFormula}
          </Button>
        )}
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
        >
          {words.card}
        </Button>
      </div>
    </div>
  );
}
