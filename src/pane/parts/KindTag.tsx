import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figure } from '../../reading/figure';
import { kindWord } from '../figure/shown';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
  },
  target: {
    border: `1px solid ${tokens.colorBrandBackground2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  result: { border: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  // colours of its own: what the browser lays behind text would cover the frame
  contrast: {
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '1px solid CanvasText',
      backgroundColor: 'Canvas',
      color: 'CanvasText',
    },
  },
});

/** 目标, 完成 or 预计. */
export function KindTag({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { words } = usePane();
  const tone = figure.kind === 'target' ? styles.target : styles.result;
  return <span className={mergeClasses(styles.tag, tone, styles.contrast)}>{kindWord(figure, words)}</span>;
}
