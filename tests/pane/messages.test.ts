import { describe, expect, test } from 'vitest';
import { paneEn } from '../../src/messages/pane.en';
import { paneZh } from '../../src/messages/pane.zh';
import { paneAddEn } from '../../src/messages/pane-add.en';
import { paneAddZh } from '../../src/messages/pane-add.zh';
import { paneChangedEn } from '../../src/messages/pane-changed.en';
import { paneChangedZh } from '../../src/messages/pane-changed.zh';
import { paneCheckEn } from '../../src/messages/pane-check.en';
import { paneCheckZh } from '../../src/messages/pane-check.zh';
import { paneMenuEn } from '../../src/messages/pane-menu.en';
import { paneMenuZh } from '../../src/messages/pane-menu.zh';
import { paneYearsEn } from '../../src/messages/pane-years.en';
import { paneYearsZh } from '../../src/messages/pane-years.zh';

/** Every word of a table with its path; a word with parts is said with parts that show where they stand. */
function wordsOf(table: object, path = ''): [path: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, String(value(...PARTS.slice(0, value.length)))]];
    return wordsOf(value, at);
  });
}
const PARTS = ['2', '3', '4', '5'];

/** Without the names of Excel’s errors, whose marks are their own: #NAME? */
const withoutErrors = (text: string) => text.replace(/#[A-Z]+[?!]/g, '');

const zh = wordsOf({
  ...paneZh,
  menuPages: paneMenuZh,
  checking: paneCheckZh,
  years: paneYearsZh,
  changed: paneChangedZh,
  adding: paneAddZh,
});
const en = wordsOf({
  ...paneEn,
  menuPages: paneMenuEn,
  checking: paneCheckEn,
  years: paneYearsEn,
  changed: paneChangedEn,
  adding: paneAddEn,
});

test('both languages say the same things', () => {
  expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
});

describe('Chinese', () => {
  test.each(zh)('%s is set in full-width marks: %s', (path, text) => {
    if (!/[\u4e00-\u9fff]/.test(text)) return;
    expect(withoutErrors(text), path).not.toMatch(/[,:;?!()"']/);
    expect(text, path).not.toMatch(/[\u4e00-\u9fff]\.|\.{3}/);
  });

  test.each(zh)('%s leaves the gap between 汉字 and figures to the typesetting: %s', (_, text) => {
    expect(text).not.toMatch(/[\u4e00-\u9fff] [\dA-Za-z]|[\dA-Za-z] [\u4e00-\u9fff]/);
  });

  test.each(zh)('%s has no exclamation: %s', (_, text) => {
    expect(withoutErrors(text)).not.toMatch(/[!！]/);
  });
});

test.each(en)('English %s has no Chinese words but a report’s title: %s', (_, text) => {
  expect(text).not.toMatch(/[\u4e00-\u9fff]/);
});
