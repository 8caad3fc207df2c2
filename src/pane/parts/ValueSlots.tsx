import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figure } from '../../reading/figure';
import { shownValue } from '../figure/shown';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  value: { display: 'flex', alignItems: 'baseline', flexShrink: 0, whiteSpace: 'nowrap' },
  comparator: { marginRight: '4px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase400 },
  digits: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  unit: {
    marginLeft: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
  },
  words: {
    flexShrink: 1,
    minWidth: '72px',
    maxWidth: '60%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
});

/**
 * A value as lists show it: comparator, digits, unit. Digits end on one edge all down the list, because every row gives
 * the unit the same width (`unitWidth`, in pixels). A target in words stands in the same place.
 */
export function ValueSlots({ figure, unitWidth }: { figure: Figure; unitWidth: number }) {
  const styles = useStyles();
  const { words } = usePane();
  const shown = shownValue(figure, words);
  if (shown.words !== undefined) {
    return (
      <span className={styles.words} title={shown.words}>
        {shown.words}
      </span>
    );
  }
  return (
    <span className={styles.value}>
      {shown.comparator && <span className={styles.comparator}>{shown.comparator}</span>}
      <span className={styles.digits}>{shown.digits}</span>
      <span className={mergeClasses(styles.unit)} style={{ minWidth: unitWidth }}>
        {shown.unit}
      </span>
    </span>
  );
}

/** Width of the unit's slot: that of the widest unit in view, from 24 to 48 pixels. */
export function unitWidthOf(figures: readonly Figure[]): number {
  const longest = figures.reduce((most, { unit }) => Math.max(most, unit.length), 0);
  return Math.min(Math.max(longest * 12, 24), 48);
}
