import type { MenuConfig } from '@univerjs/preset-sheets-core';

/** Protection asks a server who may do what; there is none. */
const PROTECTION = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.add-range-protection-from-sheet-bar',
];

/** Left out so that number formats and decimals stand in the tool bar without opening its overflow. */
const SELDOM_USED = [
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-stroke',
  'sheet.command.set-vertical-text-align',
  'sheet.command.set-text-rotation',
  'sheet.toolbar.text-to-number',
  'base-ui.operation.toggle-shortcut-panel',
];

/** Functions are found by typing, or by the button before the formula. */
const FUNCTION_LISTS = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
].map((category) => `formula-ui.operation.insert-function.${category}`);

/** What the workbook's menus and tool bar do not show. */
export const MENU: MenuConfig = Object.fromEntries(
  [...PROTECTION, ...SELDOM_USED, ...FUNCTION_LISTS].map((id) => [id, { hidden: true }]),
);
