// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { rememberedLooks, rememberLooks } from '../../src/pane/state/preferences';

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

const system = (dark: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: dark }));

test('the pane starts as Excel last showed itself', () => {
  system(true);
  rememberLooks({ language: 'en', theme: 'light' });
  expect(rememberedLooks()).toEqual({ language: 'en', theme: 'light' });
});

test('the first time it is Chinese, and as light or dark as the system', () => {
  system(false);
  expect(rememberedLooks()).toEqual({ language: 'zh', theme: 'light' });
  system(true);
  expect(rememberedLooks()).toEqual({ language: 'zh', theme: 'dark' });
});
