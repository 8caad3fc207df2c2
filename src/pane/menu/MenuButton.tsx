import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePane } from '../state/context';
import type { MenuPage } from '../state/pane-state';

const useStyles = makeStyles({
  // the outer 12 px belong to the host
  frame: { position: 'relative', marginLeft: 'auto', paddingRight: '6px', alignSelf: 'center' },
  list: {
    position: 'absolute',
    top: '100%',
    right: '6px',
    zIndex: 10,
    minWidth: '160px',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  entry: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: '0 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export const MENU_BUTTON = 'pane-menu-button';

/** ⋯ right of the tabs. ↑ ↓ Home End move in its list, Esc closes it. */
export function MenuButton() {
  const styles = useStyles();
  const { words, spreadsheet, dispatch } = usePane();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // only Excel has add-ins beside ours, and so a need for another prefix
  const inExcel = spreadsheet.capabilities.host === 'excel';
  const pages: readonly MenuPage[] = [
    'own',
    'check',
    'freeze',
    'send',
    'audit',
    ...(inExcel ? (['prefix'] as const) : []),
    'settings',
    'about',
  ];

  useEffect(() => {
    if (isOpen) entries(list.current)[0]?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else if (next[event.key] !== undefined) all[next[event.key]!]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list closes when the focus goes elsewhere
    <div className={styles.frame} onBlur={onBlur}>
      <Button
        ref={button}
        id={MENU_BUTTON}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={words.menu.label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div
          ref={list}
          className={styles.list}
          role="menu"
          aria-label={words.menu.label}
          onKeyDown={onKeyDown}
        >
          {pages.map((page) => (
            <button
              key={page}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.entry}
              onClick={() => dispatch({ did: 'open-page', page })}
            >
              {words.menu.pages[page]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function entries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
