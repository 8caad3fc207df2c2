import { makeStyles, tokens } from '@fluentui/react-components';
import type { Strength } from '../../reading/figure';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  bars: { flexShrink: 0, display: 'block' },
  full: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  empty: {
    fill: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '0.5px' },
  },
});

const HEIGHTS = [4, 6, 9, 12];

/** 约束力度 as four rising bars: grade 0 fills one of them, grade 3 all. */
export function StrengthBars({ strength }: { strength: Strength }) {
  const styles = useStyles();
  const { words } = usePane();
  const label = words.figure.strengthLabel(words.figure.strengthGrades[strength] ?? '');
  return (
    <svg className={styles.bars} width="14" height="12" viewBox="0 0 14 12" role="img" aria-label={label}>
      <title>{label}</title>
      {HEIGHTS.map((height, index) => (
        <rect
          key={height}
          className={index <= strength ? styles.full : styles.empty}
          x={index * 3.6}
          y={12 - height}
          width="2.8"
          height={height}
          rx="0.7"
        />
      ))}
    </svg>
  );
}
