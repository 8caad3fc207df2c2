import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { MenuButton } from '../menu/MenuButton';
import { usePane } from '../state/context';
import { TABS } from '../state/pane-state';

const useStyles = makeStyles({
  tabs: { display: 'flex' },
  row: {
    display: 'flex',
    flexShrink: 0,
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    minHeight: '38px',
    padding: '0 6px',
    marginRight: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '6px',
      bottom: '3px',
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  label: { position: 'relative', display: 'block' },
  // takes the room of the bold face, so that nothing moves when another tab is chosen
  room: {
    display: 'block',
    height: 0,
    overflow: 'hidden',
    visibility: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
  },
});

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -TABS.length,
  End: TABS.length,
};

/** 查找 · 报告 · 制表 · 核对, and ⋯ at their right. ← and → choose the neighbour, Home and End the first and last. */
export function Tabs() {
  const styles = useStyles();
  const { words, state, dispatch } = usePane();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = Math.min(Math.max(TABS.indexOf(state.tab) + step, 0), TABS.length - 1);
    dispatch({ did: 'choose-tab', tab: TABS[at]! });
    list.current?.querySelectorAll('button')[at]?.focus();
  };

  return (
    <div className={styles.row}>
      <div
        ref={list}
        className={styles.tabs}
        role="tablist"
        aria-label={words.tabs.label}
        onKeyDown={onKeyDown}
      >
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`pane-tab-${tab}`}
            className={mergeClasses(styles.tab, tab === state.tab && styles.selected)}
            aria-selected={tab === state.tab}
            aria-controls={`pane-panel-${tab}`}
            tabIndex={tab === state.tab ? 0 : -1}
            onClick={() => dispatch({ did: 'choose-tab', tab })}
          >
            <span className={styles.label}>{words.tabs[tab]}</span>
            <span className={styles.room} aria-hidden>
              {words.tabs[tab]}
            </span>
          </button>
        ))}
      </div>
      <MenuButton />
    </div>
  );
}
