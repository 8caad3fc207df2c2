import { type ComponentType, createElement } from 'react';
import { ChangedPage } from '../changed/ChangedPage';
import { OwnPage } from '../own/OwnPage';
import type { MenuPage } from '../state/pane-state';
import { AboutPage } from './AboutPage';
import { AuditPage } from './AuditPage';
import { CheckPage } from './CheckPage';
import { FreezePage } from './FreezePage';
import { PrefixPage } from './PrefixPage';
import { SendPage } from './SendPage';
import { SettingsPage } from './SettingsPage';

const PAGES: Readonly<Record<MenuPage, ComponentType>> = {
  own: OwnPage,
  prefix: PrefixPage,
  check: CheckPage,
  freeze: FreezePage,
  send: SendPage,
  audit: AuditPage,
  changed: ChangedPage,
  settings: SettingsPage,
  about: AboutPage,
};

/** Everything behind ⋯, in a script of its own. */
export function Page({ page }: { page: MenuPage }) {
  return createElement(PAGES[page]);
}
