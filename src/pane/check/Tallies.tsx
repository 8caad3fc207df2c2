import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Checked, type CheckVerdict, VERDICTS } from '../../library/check';
import type { PaneCheckWords } from '../../messages/pane-check';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  tallies: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
  tally: {
    minWidth: 0,
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: '5px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface TalliesProps {
  readonly checked: readonly Checked[];
  readonly words: PaneCheckWords;
  readonly chosen: CheckVerdict | undefined;
  readonly onChoose: (verdict: CheckVerdict | undefined) => void;
}

/** How many of each; a click shows only those, another one all. */
export function Tallies({ checked, words, chosen, onChoose }: TalliesProps) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: four buttons in a row are no fieldset
    <div className={styles.tallies} role="group" aria-label={words.filter}>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={mergeClasses(styles.tally, verdict === chosen && styles.chosen)}
          aria-pressed={verdict === chosen}
          onClick={() => onChoose(verdict === chosen ? undefined : verdict)}
        >
          <span className={styles.count}>
            <VerdictIcon verdict={verdict} />
            {checked.filter((each) => each.verdict === verdict).length}
          </span>
          {words.verdicts[verdict]}
        </button>
      ))}
    </div>
  );
}
