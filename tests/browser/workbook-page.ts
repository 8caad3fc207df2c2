import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

const ORIGIN = 'http://localhost:3000';
const NAME_BOX = '[data-u-comp="defined-name"]';
const NOTHING_YET = 'nothing copied yet';
const WAITING = { timeout: 15_000, interval: 200 };

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
    await workbook.startAnew();
    return workbook;
  }

  /** Another workbook, of the same user. */
  async startAnew(): Promise<void> {
    await this.page.goto(ORIGIN);
    await this.page.locator('.cover').waitFor({ state: 'detached' });
    await this.page.locator('.pane-body input').first().waitFor({ state: 'attached' });
  }

  /** Goes to a cell, or selects a block of cells, by the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator(`${NAME_BOX} input`);
    await nameBox.fill(address);
    await nameBox.press('Enter');
    // The grid has the keyboard again.
    await this.page.waitForFunction((box) => !document.activeElement?.closest(box), NAME_BOX);
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** Types into a cell on the keyboard, and Enter. */
  async type(address: string, content: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(content);
    await this.page.keyboard.press('Enter');
    // What was typed is in its cell once the selection has moved on.
    const nameBox = this.page.locator(`${NAME_BOX} input`);
    await vi.waitFor(async () => expect(await nameBox.inputValue()).not.toBe(address), WAITING);
  }

  /** Waits until a cell, or a block of them, shows this. Fails with what it shows instead. */
  async shows(address: string, expected: readonly (readonly string[])[]): Promise<void> {
    await vi.waitFor(async () => expect(await this.copied(address)).toEqual(expected), WAITING);
  }

  /** As `shows`, for a text in the first cell of a block; gives the block. */
  async showsFirst(address: string, pattern: RegExp): Promise<string[][]> {
    return vi.waitFor(async () => {
      const block = await this.copied(address);
      expect(block[0]?.[0]).toMatch(pattern);
      return block;
    }, WAITING);
  }

  /** Waits until the line below the grid says something. */
  async says(pattern: RegExp): Promise<void> {
    const line = this.page.locator('.status');
    await vi.waitFor(async () => expect(await line.textContent()).toMatch(pattern), WAITING);
  }

  /** What copying a cell, or a block of them, gives: what they show. Values spilled from elsewhere are not copied. */
  async copied(address: string): Promise<string[][]> {
    await this.goTo(address);
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING_YET);
    await this.page.keyboard.press('Control+C');
    const text = await vi.waitFor(async () => {
      const copied = await this.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).not.toBe(NOTHING_YET);
      return copied;
    }, WAITING);
    return text
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
  }

  /** As `copied`, with how it looks. */
  async copiedHtml(address: string): Promise<string> {
    await this.copied(address);
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
