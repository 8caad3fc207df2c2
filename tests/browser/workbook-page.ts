import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const ORIGIN = 'http://localhost:3000';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** The browser workbook in a real browser, used as a person would. */
export class WorkbookPage {
  /** Addresses elsewhere that the page asked for. */
  readonly outside: string[] = [];
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  /** Opens the built page from its folder. Whatever it asks of the network is written down and refused. */
  static async open(
    browser: Browser,
    folder: string,
    options: BrowserContextOptions = {},
  ): Promise<WorkbookPage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const workbook = new WorkbookPage(await context.newPage(), context);
    await context.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
      if (origin !== ORIGIN) workbook.outside.push(route.request().url());
      if (origin !== ORIGIN || !existsSync(file)) return route.abort();
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] });
    });
    workbook.page.on('pageerror', (error) => workbook.problems.push(error.stack ?? error.message));
    await workbook.page.goto(ORIGIN);
    await workbook.page.locator('.cover').waitFor({ state: 'detached' });
    await workbook.page.locator('.pane-body input').first().waitFor();
    return workbook;
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.settle();
  }

  /** Selects a cell, or a block of cells of the columns A to Z. */
  async select(address: string): Promise<void> {
    const [from = '', to = from] = address.split(':');
    await this.goTo(from);
    for (let row = Number(from.slice(1)); row < Number(to.slice(1)); row++) {
      await this.page.keyboard.press('Shift+ArrowDown');
    }
    for (let column = from.charCodeAt(0); column < to.charCodeAt(0); column++) {
      await this.page.keyboard.press('Shift+ArrowRight');
    }
  }

  /** Types into a cell on the keyboard, and Enter. */
  async type(address: string, content: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(content);
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  /** What a cell, or a block of them, shows: what copying it gives. */
  async shown(address: string): Promise<string[][]> {
    await this.select(address);
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.page.keyboard.press('Control+C');
    const text = await this.page.waitForFunction(() => navigator.clipboard.readText());
    return String(await text.jsonValue())
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
  }

  /** Until formulas have their values: a calculation begins a tenth of a second after the change. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(400);
  }

  /** The line below the grid. */
  async status(): Promise<string> {
    return (await this.page.locator('.status').textContent()) ?? '';
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
