import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import { onUse } from '../parts/on-use';
import { usePane } from '../state/context';
import type { MenuPage } from '../state/pane-state';
import { MENU_BUTTON } from './MenuButton';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

const pages = onUse(() => import(/* webpackChunkName: "menu" */ './pages'));
const Page = pages.part((script) => script.Page);

/** A page of the menu. */
export function MenuPageView({ page }: { page: MenuPage }) {
  const styles = useStyles();
  const { words } = usePane();

  // leaving by Esc or ← leads back to ⋯; whoever types in the search box stays there
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.matches('[role=combobox]')) return;
      requestAnimationFrame(() => document.getElementById(MENU_BUTTON)?.focus());
    },
    [],
  );

  return (
    <section className={styles.page} aria-labelledby="pane-page-title">
      <h2 id="pane-page-title" className={styles.title}>
        {words.menu.pages[page]}
      </h2>
      <Page page={page} />
    </section>
  );
}
