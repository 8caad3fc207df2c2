import { type ComponentType, createElement } from 'react';
import type { MenuPage } from '../state/pane-state';
import { AboutPage } from './AboutPage';
import { CheckPage } from './CheckPage';
import { FreezePage } from './FreezePage';
import { PrefixPage } from './PrefixPage';
import { SettingsPage } from './SettingsPage';

const PAGES: Readonly<Record<MenuPage, ComponentType>> = {
  prefix: PrefixPage,
  check: CheckPage,
  freeze: FreezePage,
  settings: SettingsPage,
  about: AboutPage,
};

/** Everything behind ⋯, in a script of its own. */
export function Page({ page }: { page: MenuPage }) {
  return createElement(PAGES[page]);
}
