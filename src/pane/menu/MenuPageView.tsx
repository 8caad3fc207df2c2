import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react';
import { usePane } from '../state/context';
import type { MenuPage } from '../state/pane-state';
import { MENU_BUTTON } from './MenuButton';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Pages = Readonly<Record<MenuPage, ComponentType>>;

/** A page of the menu. What is on it is loaded when the first one is opened. */
export function MenuPageView({ page }: { page: MenuPage }) {
  const styles = useStyles();
  const { words } = usePane();
  const [pages, setPages] = useState<Pages | 'failed'>();
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` counts the times
  useEffect(() => {
    let current = true;
    setPages(undefined);
    import(/* webpackChunkName: "menu" */ './pages').then(
      (loaded) => current && setPages(loaded.PAGES),
      () => current && setPages('failed'),
    );
    return () => {
      current = false;
    };
  }, [tries]);

  // leaving by Esc or ← leads back to ⋯; whoever types in the search box stays there
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.matches('[role=combobox]')) return;
      requestAnimationFrame(() => document.getElementById(MENU_BUTTON)?.focus());
    },
    [],
  );

  const Page = typeof pages === 'object' ? pages[page] : undefined;
  return (
    <section className={styles.page} aria-labelledby="pane-page-title">
      <h2 id="pane-page-title" className={styles.title}>
        {words.menu.pages[page]}
      </h2>
      {pages === undefined && (
        <p className={styles.note} role="status">
          {words.menu.loading}
        </p>
      )}
      {pages === 'failed' && (
        <div role="alert">
          <p className={styles.note}>{words.menu.notLoaded}</p>
          <Button size="small" onClick={() => setTries(tries + 1)}>
            {words.write.retry}
          </Button>
        </div>
      )}
      {Page && <Page />}
    </section>
  );
}
