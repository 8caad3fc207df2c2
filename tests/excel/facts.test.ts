import { afterEach, describe, expect, it, vi } from 'vitest';
import { excelFacts, isSupported } from '../../src/spreadsheet/excel/host';

describe('what is known of the Excel around the pane', () => {
  afterEach(() => vi.unstubAllGlobals());

  const office = (host: string | null, context: object = {}) =>
    vi.stubGlobal('Office', { HostType: { Excel: 'Excel' }, onReady: async () => ({ host }), context });

  it('is that there is none, outside Excel', async () => {
    office(null);
    expect(await excelFacts()).toEqual({
      inExcel: false,
      language: 'zh-CN',
      theme: { dark: false, background: '', foreground: '' },
    });
  });

  it('is that there is none, in another application of Office', async () => {
    office('Word', { displayLanguage: 'en-US' });
    expect((await excelFacts()).inExcel).toBe(false);
  });

  it('is the language of its interface', async () => {
    office('Excel', { displayLanguage: 'en-US' });
    expect(await excelFacts()).toMatchObject({ inExcel: true, language: 'en-US' });
  });

  const THEMES: [string, object, boolean][] = [
    ['by its word', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    ['by its ground where it gives no word', { bodyBackgroundColor: '#262626' }, true],
    ['not where its ground is light', { bodyBackgroundColor: '#F3F2F1' }, false],
    ['not where it tells nothing', {}, false],
  ];
  it.each(THEMES)('is its dark theme %s', async (_, officeTheme, dark) => {
    office('Excel', { officeTheme });
    expect((await excelFacts()).theme.dark).toBe(dark);
  });

  it('is what it supports; a host that throws supports nothing', () => {
    office('Excel', { requirements: { isSetSupported: (set: string) => set === 'ExcelApi' } });
    expect([isSupported('ExcelApi', '1.9'), isSupported('RibbonApi', '1.1')]).toEqual([true, false]);
    office('Excel', {
      requirements: {
        isSetSupported() {
          throw new Error('version format incorrect');
        },
      },
    });
    expect(isSupported('ExcelApi', '1.9')).toBe(false);
  });
});
