import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import type { ReadingText } from './reading-text';
import { ticksOf } from './ticks';

const useStyles = makeStyles({
  // takes no room: the ticks lie over the margin of the text, as high as what scrolls
  strip: { position: 'sticky', top: 0, zIndex: 1, height: 0 },
  ticks: { position: 'absolute', top: '8px', right: '2px', width: '10px', height: 'calc(100cqh - 16px)' },
  tick: {
    position: 'absolute',
    right: 0,
    width: '10px',
    height: '4px',
    padding: '1px 0 1px 3px',
    border: 'none',
    backgroundColor: tokens.colorNeutralForeground4,
    backgroundClip: 'content-box',
    cursor: 'pointer',
    ':hover': { paddingLeft: 0 },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  target: { backgroundColor: tokens.colorCompoundBrandStroke },
  chosen: {
    paddingLeft: 0,
    height: '6px',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface StripProps {
  readonly text: ReadingText;
  readonly chosen: Figure | undefined;
  readonly onChoose: (figure: Figure) => void;
}

/**
 * Where figures lie in the whole text, along its edge. For the eye and the pointer alone: the outline and the keys from mark to
 * mark say the same.
 */
export function Strip({ text, chosen, onChoose }: StripProps) {
  const styles = useStyles();
  const ticks = useMemo(() => ticksOf(text), [text]);
  const order = useMemo(() => new Map(text.figures.map(({ id }, at) => [id, at])), [text]);
  const place = chosen && order.get(chosen.id);
  const current =
    place === undefined ? undefined : ticks.findLast(({ figure }) => (order.get(figure.id) ?? 0) <= place);
  return (
    <div className={styles.strip} aria-hidden>
      <div className={styles.ticks}>
        {ticks.map((tick) => (
          <button
            key={tick.at}
            type="button"
            tabIndex={-1}
            className={mergeClasses(
              styles.tick,
              tick.isTarget && styles.target,
              tick === current && styles.chosen,
            )}
            style={{ top: `${tick.at * 100}%` }}
            onClick={() => onChoose(tick.figure)}
          />
        ))}
      </div>
    </div>
  );
}
