import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '24px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  track: {
    boxSizing: 'border-box',
    width: '30px',
    height: '16px',
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  trackOn: {
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  thumb: {
    display: 'block',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'ButtonText' },
  },
  thumbOn: {
    marginLeft: '14px',
    backgroundColor: tokens.colorNeutralForegroundInverted,
    '@media (forced-colors: active)': { backgroundColor: 'HighlightText' },
  },
});

interface FollowSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** 自动跟随: whether the panel shows each newly selected cell, or stays with the one it shows. */
export function FollowSwitch({ on, onChange }: FollowSwitchProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={styles.button}
      onClick={() => onChange(!on)}
    >
      {words.selection.follow}
      <span className={mergeClasses(styles.track, on && styles.trackOn)}>
        <span className={mergeClasses(styles.thumb, on && styles.thumbOn)} />
      </span>
    </button>
  );
}
