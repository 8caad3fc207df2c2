// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Pane } from '../../src/pane/Pane';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { FIGURES, LIBRARY } from './invented';
import { closePane, searchBox } from './open-pane';

afterEach(closePane);

test('of a hundred thousand figures only those in view are drawn; the active one always is', async () => {
  const many = Array.from({ length: 100_000 }, (_, at) => ({ ...FIGURES[0]!, id: `many@${at}` }));
  const library = { ...LIBRARY, figures: many, search: () => many };
  render(<Pane library={library} spreadsheet={new FakeSpreadsheet()} language="zh" theme="light" />);
  const user = userEvent.setup();
  await user.type(searchBox(), '固');
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('100000');
  expect(screen.getAllByRole('row').length).toBeLessThan(100);
  for (let step = 0; step < 60; step++) await user.keyboard('{ArrowDown}');
  const active = document.getElementById(searchBox().getAttribute('aria-activedescendant')!)!;
  expect(active.getAttribute('aria-rowindex')).toBe('61');
  expect(screen.getAllByRole('row').length).toBeLessThan(100);
});
