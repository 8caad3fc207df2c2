import { makeStyles, tokens } from '@fluentui/react-components';
import type { LayoutId } from '../../tables/request';

/** A bar of a sketch; the sketch is 72 wide. */
type Bar = readonly [x: number, width: number, tone: 'name' | 'number' | 'new'];

const ROWS: Record<LayoutId, readonly (readonly Bar[])[]> = {
  'headline-targets': [
    [
      [0, 26, 'name'],
      [58, 14, 'number'],
    ],
    [
      [0, 22, 'name'],
      [58, 14, 'number'],
    ],
    [
      [0, 26, 'name'],
      [58, 14, 'number'],
    ],
  ],
  'target-list': [
    [[0, 18, 'number']],
    [
      [4, 24, 'name'],
      [60, 12, 'number'],
    ],
    [
      [4, 20, 'name'],
      [60, 12, 'number'],
    ],
  ],
  'last-year': [
    [
      [0, 20, 'name'],
      [28, 10, 'new'],
      [44, 10, 'new'],
      [60, 12, 'name'],
    ],
    [
      [0, 16, 'name'],
      [28, 10, 'new'],
      [44, 10, 'new'],
      [60, 12, 'name'],
    ],
    [
      [0, 20, 'name'],
      [28, 10, 'new'],
      [44, 10, 'new'],
      [60, 12, 'name'],
    ],
  ],
  'target-result': [
    [
      [0, 18, 'name'],
      [24, 8, 'number'],
      [38, 8, 'new'],
      [52, 6, 'number'],
      [64, 8, 'name'],
    ],
    [
      [0, 22, 'name'],
      [24, 8, 'number'],
      [38, 8, 'new'],
      [52, 6, 'number'],
      [64, 8, 'name'],
    ],
    [
      [0, 16, 'name'],
      [24, 8, 'number'],
      [38, 8, 'new'],
      [52, 6, 'number'],
      [64, 8, 'name'],
    ],
  ],
  changes: [
    [
      [0, 18, 'name'],
      [26, 9, 'number'],
      [41, 9, 'number'],
      [56, 16, 'new'],
    ],
    [
      [0, 22, 'name'],
      [26, 9, 'number'],
      [41, 9, 'number'],
      [56, 10, 'new'],
    ],
    [
      [0, 16, 'name'],
      [41, 9, 'number'],
      [56, 13, 'new'],
    ],
  ],
  path: [
    [
      [0, 10, 'name'],
      [18, 10, 'number'],
      [36, 10, 'new'],
      [54, 8, 'name'],
    ],
    [
      [0, 10, 'name'],
      [22, 10, 'number'],
      [40, 10, 'new'],
      [54, 12, 'name'],
    ],
    [
      [0, 10, 'name'],
      [26, 10, 'number'],
      [44, 10, 'new'],
      [54, 16, 'name'],
    ],
  ],
  chain: [
    [
      [0, 16, 'name'],
      [24, 10, 'number'],
      [42, 10, 'number'],
      [60, 6, 'new'],
    ],
    [
      [0, 20, 'name'],
      [24, 10, 'number'],
      [42, 10, 'number'],
      [60, 9, 'new'],
    ],
    [
      [0, 16, 'name'],
      [24, 10, 'number'],
      [42, 10, 'number'],
      [60, 12, 'new'],
    ],
  ],
  places: [
    [
      [0, 16, 'name'],
      [26, 12, 'number'],
      [43, 12, 'number'],
      [60, 12, 'number'],
    ],
    [
      [0, 20, 'name'],
      [26, 12, 'number'],
      [43, 12, 'number'],
      [60, 12, 'number'],
    ],
    [
      [0, 16, 'name'],
      [26, 12, 'number'],
      [43, 12, 'number'],
      [60, 12, 'number'],
    ],
  ],
  years: [
    [
      [0, 14, 'name'],
      [22, 8, 'number'],
      [36, 8, 'number'],
      [50, 8, 'number'],
      [64, 8, 'number'],
    ],
    [
      [0, 18, 'name'],
      [22, 8, 'number'],
      [36, 8, 'number'],
      [50, 8, 'number'],
      [64, 8, 'number'],
    ],
    [
      [0, 14, 'name'],
      [22, 8, 'number'],
      [36, 8, 'number'],
      [50, 8, 'number'],
      [64, 8, 'number'],
    ],
  ],
  data: [
    [
      [0, 10, 'name'],
      [15, 10, 'name'],
      [30, 10, 'name'],
      [46, 10, 'number'],
      [61, 11, 'name'],
    ],
    [
      [0, 10, 'name'],
      [15, 10, 'name'],
      [30, 10, 'name'],
      [46, 10, 'number'],
      [61, 11, 'name'],
    ],
    [
      [0, 10, 'name'],
      [15, 10, 'name'],
      [30, 10, 'name'],
      [46, 10, 'number'],
      [61, 11, 'name'],
    ],
  ],
};

const useStyles = makeStyles({
  sketch: { display: 'block', maxWidth: '100%', '@media (forced-colors: active)': { color: 'CanvasText' } },
  name: { fill: tokens.colorNeutralStroke1 },
  number: { fill: tokens.colorNeutralForeground3 },
  new: { fill: tokens.colorCompoundBrandStroke },
  rule: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px' },
});

/** A table of a kind in miniature: its title, its lines, where names and numbers stand. */
export function LayoutSketch({ layout }: { layout: LayoutId }) {
  const styles = useStyles();
  return (
    <svg className={styles.sketch} width="72" height="38" viewBox="0 0 72 38" aria-hidden>
      <rect className={styles.number} x="22" y="0" width="28" height="3" rx="1" />
      <line className={styles.rule} x1="0" x2="72" y1="7" y2="7" />
      {ROWS[layout].flatMap((bars, row) =>
        bars.map(([x, width, tone]) => {
          const y = 12 + row * 8;
          return (
            <rect key={`${x},${y}`} className={styles[tone]} x={x} y={y} width={width} height="3" rx="1" />
          );
        }),
      )}
      <line className={styles.rule} x1="0" x2="72" y1="36" y2="36" />
    </svg>
  );
}
