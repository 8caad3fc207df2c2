import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figure } from '../../reading/figure';
import { StrengthBars } from '../parts/StrengthBars';
import { usePane } from '../state/context';
import { shownValue, wordBeside } from './shown';

const useStyles = makeStyles({
  value: { flex: '1 1 0', minWidth: 0 },
  beside: { paddingLeft: '14px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px' },
  digits: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '44px',
    overflowWrap: 'anywhere',
  },
  smaller: { fontSize: tokens.fontSizeHero700, lineHeight: '44px' },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase500 },
  word: { marginLeft: '4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  inWords: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  strength: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The number of a card, large, with its unit and the word beside it; below them the wording of commitment. */
export function CardValue({ figure, second = false }: { figure: Figure; second?: boolean }) {
  const styles = useStyles();
  const { words } = usePane();
  const shown = shownValue(figure, words);
  const beside = wordBeside(figure, words);
  return (
    <div className={mergeClasses(styles.value, second && styles.beside)}>
      {shown.words === undefined ? (
        <div className={styles.line}>
          <span className={mergeClasses(styles.digits, second && styles.smaller)}>{shown.digits}</span>
          <span className={styles.unit}>{shown.unit}</span>
          {beside && <span className={styles.word}>{beside}</span>}
        </div>
      ) : (
        <div className={styles.inWords}>{shown.words}</div>
      )}
      {figure.kind === 'target' && figure.strength !== undefined && (
        <div className={styles.strength}>
          <StrengthBars strength={figure.strength} />
          <span>{figure.commitment ?? words.figure.strengthGrades[figure.strength]}</span>
        </div>
      )}
    </div>
  );
}
