import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NARROWEST, WIDEST } from '../../src/pane/browser-page/pane-width';
import { launchBrowser } from '../support/browser';
import { builtPages } from '../support/built';
import { cutOff, type Focused, type FocusWatch, faint, toldByColourAlone, watchFocus } from './in-page';
import { inEachState } from './states';
import { WorkbookPage } from './workbook-page';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PANE = '.pane-body';
const ORIGIN = 'http://localhost:3000';
const ENGLISH = { name: 'pane.language', value: 'en' };
/** As wide as Excel on the web opens a task pane, in pixels. */
const USUAL_IN_EXCEL = 350;

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Colours change over a moment. */
async function show(page: Page, theme: (typeof THEMES)[keyof typeof THEMES]): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', ...theme });
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What axe finds against the pane. */
async function found(page: Page): Promise<string[]> {
  return page.evaluate(async (scope) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // stops by which Fluent UI leads the focus around are passed over at once; colours are measured by ourselves
    const checked = { include: [scope], exclude: ['[data-tabster-dummy]'] };
    const options: RunOptions = {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    };
    const { violations } = await axe.run(checked, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  }, PANE);
}

const missedNow = () => (window as unknown as { focusWatch: FocusWatch }).focusWatch.missed();

function whats(stops: readonly Focused[], those: (stop: Focused) => boolean): string[] {
  return stops.filter(those).map(({ what }) => what);
}

/** Where Tab leads, from before the pane until behind it. */
async function walk(page: Page): Promise<{ stops: Focused[]; missed: string[] }> {
  await page.evaluate(watchFocus, PANE);
  const look = () => page.evaluate(() => (window as unknown as { focusWatch: FocusWatch }).focusWatch.look());
  const stops: Focused[] = [];
  await page.getByRole('button', { name: '关闭窗格' }).focus();
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press('Tab');
    const stop = await look();
    if (!stop.inside || stop.wasThere) {
      if (stop.wasThere) stops.push(stop);
      break;
    }
    stops.push(stop);
  }
  return { stops, missed: await page.evaluate(missedNow) };
}

describe('The pane, as it is seen', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    [folder, browser] = await Promise.all([builtPages(), launchBrowser()]);
  });
  afterAll(() => browser?.close());

  it('is readable in every state and theme, nothing is told by colour alone, axe finds nothing', async () => {
    const workbook = await WorkbookPage.open(browser, folder);
    const { page } = workbook;
    await page.addScriptTag({ path: AXE });
    await inEachState(workbook, async (state) => {
      expect(await found(page), `${state}: axe`).toEqual([]);
      expect(await page.evaluate(cutOff, PANE), `${state}: cut off`).toEqual([]);
      for (const [theme, media] of Object.entries(THEMES)) {
        await show(page, media);
        expect(await page.evaluate(faint, PANE), `${state}, ${theme}: faint`).toEqual([]);
        const alike = await page.evaluate(toldByColourAlone, PANE);
        expect(alike, `${state}, ${theme}: told by colour alone`).toEqual([]);
      }
      await show(page, THEMES.light);
    });
    await workbook.close();
  }, 180_000);

  it('is walked through by Tab in every state: each stop is marked, none is a trap, nothing is left out', async () => {
    const workbook = await WorkbookPage.open(browser, folder);
    const { page } = workbook;
    await inEachState(workbook, async (state) => {
      for (const theme of ['light', 'contrast'] as const) {
        await show(page, THEMES[theme]);
        const { stops, missed } = await walk(page);
        const here = `${state}, ${theme}`;
        expect(stops.length, here).toBeGreaterThan(1);
        expect(
          whats(stops, ({ wasThere }) => wasThere),
          `${here}: a trap`,
        ).toEqual([]);
        expect(
          whats(stops, ({ isMarked }) => !isMarked),
          `${here}: not marked`,
        ).toEqual([]);
        expect(missed, `${here}: left out`).toEqual([]);
      }
      await show(page, THEMES.light);
    });
    await workbook.close();
  }, 180_000);

  it('has room for its English words, narrow and wide', async () => {
    const inEnglish = { cookies: [], origins: [{ origin: ORIGIN, localStorage: [ENGLISH] }] };
    const workbook = await WorkbookPage.open(browser, folder, { storageState: inEnglish });
    const { page } = workbook;
    const pane = page.locator(PANE);
    const tab = (name: string) => pane.getByRole('tab', { name }).click();
    const hasRoom = async (state: string) => {
      for (const width of [NARROWEST, USUAL_IN_EXCEL, WIDEST]) {
        await page.locator('section.pane').evaluate((section, wide) => {
          section.style.setProperty('--pane-width', `${wide}px`);
        }, width);
        expect(await page.evaluate(cutOff, PANE), `${state}, ${width} px`).toEqual([]);
      }
    };
    await hasRoom('nothing typed');
    await pane.getByRole('combobox').first().fill('平湖 固投增速');
    await pane.getByRole('row').first().waitFor();
    await hasRoom('results');
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('article').waitFor();
    await hasRoom('a card');
    await pane.getByRole('button', { name: 'Correct' }).click();
    await pane.getByRole('form').waitFor();
    await hasRoom('a correction');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await tab('Reports');
    await pane.getByRole('button', { name: 'Read report' }).waitFor();
    await hasRoom('a report');
    await tab('Tables');
    await pane.getByRole('button', { name: 'Insert table' }).waitFor();
    await hasRoom('a table');
    await tab('Check');
    await pane.getByRole('button', { name: /^Check / }).waitFor();
    await hasRoom('a check');
    await workbook.close();
  });

  it('would not be let off if a text were faint or cut off, a choice only coloured, or a stop unmarked', async () => {
    const workbook = await WorkbookPage.open(browser, folder);
    const { page } = workbook;
    await page.evaluate((scope) => {
      document.querySelector(scope)!.insertAdjacentHTML(
        'beforeend',
        `<div style="position: relative; background: #999">
          <p style="color: #888">faint</p>
          <p style="width: 60px; overflow: hidden; white-space: nowrap; color: #000">words without room</p>
          <p style="width: 60px; overflow: hidden; white-space: nowrap; color: #000; text-overflow: ellipsis">words that say so</p>
          <div role="group">
            <button aria-pressed="false" style="outline: none; color: #000">one</button>
            <button aria-pressed="true" style="outline: none; color: #300">other</button>
            <button tabindex="-1">unreached</button>
          </div>
        </div>`,
      );
      const trap = document.createElement('button');
      trap.textContent = 'trap';
      trap.addEventListener('keydown', (event) => event.preventDefault());
      document.querySelector(scope)!.append(trap);
    }, PANE);
    expect(await page.evaluate(faint, PANE)).toEqual(['1.24 : 1 faint']);
    expect(await page.evaluate(cutOff, PANE)).toEqual(['words without room']);
    expect(await page.evaluate(toldByColourAlone, PANE)).toHaveLength(1);
    const { stops, missed } = await walk(page);
    expect(whats(stops, ({ isMarked }) => !isMarked)).toEqual(['BUTTON  one', 'BUTTON  other']);
    expect(whats(stops, ({ wasThere }) => wasThere)).toEqual(['BUTTON  trap']);
    expect(missed).toEqual([]);
    await page.evaluate((scope) => {
      document
        .querySelector(scope)!
        .insertAdjacentHTML('afterbegin', '<button style="order: 1">late</button>');
    }, PANE);
    expect((await page.evaluate(missedNow)).length).toBe(1);
    await workbook.close();
  });

  it('gives the focus back to where it was when a page, a card or a question is closed', async () => {
    const workbook = await WorkbookPage.open(browser, folder);
    const { page } = workbook;
    const pane = page.locator(PANE);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    const searchBox = pane.getByRole('combobox').first();

    await searchBox.focus();
    await page.keyboard.type('平湖 固投增速');
    await pane.getByRole('row').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('article').waitFor();
    expect(await focused()).toBe('查找结果');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('查找地区、指标、词句');
    await page.keyboard.press('Escape');

    await pane.getByRole('button', { name: '更多' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '体检' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('更多');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('更多');

    await workbook.type('A1', '已有内容');
    await workbook.goTo('A1');
    await pane.getByRole('tab', { name: '制表' }).click();
    await pane.getByRole('combobox', { name: '年份' }).selectOption('2022年');
    const insert = pane.getByRole('button', { name: '插入表格' });
    await insert.focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('alertdialog').waitFor();
    expect(await focused()).toBe('取消');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('插入表格');
    await page.keyboard.press('Enter');
    await pane.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('覆盖写入');
    await page.keyboard.press('Enter');
    await pane.getByText(/已写入/).waitFor();
    expect(await focused()).toBe('插入表格');
    await pane.getByRole('button', { name: '撤销插入' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(/已撤销/).waitFor();
    expect(await focused()).toBe('插入表格');
    await workbook.close();
  });
});
