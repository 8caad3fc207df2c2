import { expect, test } from 'vitest';
import { type PaneAction, paneReducer, START } from '../../src/pane/state/pane-state';

const after = (...actions: PaneAction[]) => actions.reduce(paneReducer, START);
const type = (text: string): PaneAction => ({ did: 'type', text });

test('typing from a tab shows 查找, clearing returns to it', () => {
  const typed = after({ did: 'choose-tab', tab: 'table' }, type('固'), type('固投'));
  expect(typed).toMatchObject({ tab: 'find', typed: '固投' });
  expect(paneReducer(typed, type(''))).toMatchObject({ tab: 'table', typed: '' });
});

test('blanks alone are nothing typed', () => {
  expect(after({ did: 'choose-tab', tab: 'report' }, type('  '))).toMatchObject({ tab: 'report' });
});

test('a tab chosen while typing leaves nothing typed', () => {
  expect(after(type('固投'), { did: 'choose-tab', tab: 'report' })).toMatchObject({
    tab: 'report',
    typed: '',
  });
});

test('typing closes an open card', () => {
  const opened = after(type('固投'), { did: 'open-card', figures: ['a'], at: 0 });
  expect(opened.deeper).toHaveLength(1);
  expect(paneReducer(opened, type('固')).deeper).toEqual([]);
});

test('a card moves within its list and not beyond', () => {
  const first = after({ did: 'open-card', figures: ['a', 'b'], at: 0 });
  const step = (by: 1 | -1): PaneAction => ({ did: 'move-card', by });
  expect(paneReducer(first, step(-1)).deeper).toMatchObject([{ at: 0 }]);
  expect([step(1), step(1)].reduce(paneReducer, first).deeper).toMatchObject([{ at: 1 }]);
});

test('closing a card leaves the place where it was opened', () => {
  const open = after({ did: 'choose-tab', tab: 'report' }, { did: 'open-card', figures: ['a'], at: 0 });
  expect(paneReducer(open, { did: 'go-back' })).toMatchObject({ tab: 'report', deeper: [] });
});

test('a card opened from a report that is being read leads back to the same place in it', () => {
  const reading = after({ did: 'read-report', report: 'jia', figure: 'a' });
  const card = paneReducer(reading, { did: 'open-card', figures: ['b'], at: 0 });
  expect(paneReducer(card, { did: 'go-back' })).toEqual(reading);
});

test('from a card to the text beneath it is a step back, with that card’s figure chosen', () => {
  const card = after(
    { did: 'read-report', report: 'jia', figure: 'a' },
    { did: 'open-card', figures: ['b'], at: 0 },
  );
  const again = paneReducer(card, { did: 'read-report', report: 'jia', figure: 'b' });
  expect(again.deeper).toEqual([{ is: 'reading', report: 'jia', figure: 'b' }]);
  const other = paneReducer(card, { did: 'read-report', report: 'yi' });
  expect(other.deeper).toHaveLength(3);
});
