import '@univerjs/preset-sheets-core/lib/index.css';
import {
  CellAlertManagerService,
  ILayoutService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import {
  createUniver,
  type Injector,
  LifecycleService,
  LifecycleStages,
  LocaleType,
} from '@univerjs/presets';
import { saveFile } from '../save-file';
import { BrowserSpreadsheet } from './adapter';
import { FACES, facesReady } from './faces';
import { functionSettings, type WorkbookFunction } from './functions';
import { MENU } from './menu';
import { prepare, SHEET_COLUMNS, SHEET_ROWS } from './prepare';
import { workbookTheme } from './theme';

export { workbookFunctions } from './functions';

export interface WorkbookOptions {
  readonly container: HTMLElement;
  readonly language: 'zh' | 'en';
  readonly dark: boolean;
  readonly functions: readonly WorkbookFunction[];
  readonly words: {
    readonly sheetName: string;
    /** Of the workbook as a file, without its ending. */
    readonly fileName: string;
    /** What a cell says when a function broke down. */
    readonly brokeDown: string;
  };
}

export interface OpenWorkbook {
  readonly spreadsheet: BrowserSpreadsheet;
  setDark(dark: boolean): void;
  /** Puts the keyboard into the grid. */
  focus(): void;
}

/** Opens an empty workbook in the page. Asks nothing of the network but the page's own scripts. */
export async function openWorkbook(options: WorkbookOptions): Promise<OpenWorkbook> {
  const { container, language, dark, functions, words } = options;
  await facesReady();
  const locale = language === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN;
  const { univer, univerAPI: api } = createUniver({
    locale,
    locales: { [locale]: await localeOf(language) },
    theme: workbookTheme,
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        customFontFamily: { override: true, list: FACES[language] },
        footer: { addSheetButtonConfig: { defaultRowCount: SHEET_ROWS, defaultColumnCount: SHEET_COLUMNS } },
        formula: functionSettings(functions, words),
        menu: MENU,
        // Text in cells of the format @ is written there on purpose: no marks, no warnings.
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
    ],
  });
  const injector = univer.__getInjector();
  prepare(api, injector, words.sheetName);
  await drawn(injector);
  const names = functions.map((fn) => fn.name);
  const save = (file: Blob) => saveFile(`${words.fileName}.xlsx`, file);
  const spreadsheet = new BrowserSpreadsheet(api, injector, names, save);
  explainErrors(injector, spreadsheet);
  return {
    spreadsheet,
    setDark: (on) => api.toggleDarkMode(on),
    focus: () => injector.get(ILayoutService).focus(),
  };
}

/** Until the grid has been drawn once: before that its scrolling and its name box do not work yet. */
function drawn(injector: Injector): Promise<void> {
  return injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}

async function localeOf(language: 'zh' | 'en') {
  if (language === 'en') return (await import('@univerjs/preset-sheets-core/locales/en-US')).default;
  return (await import('@univerjs/preset-sheets-core/locales/zh-CN')).default;
}

/** The note that shows over an error under the pointer says what our function said, not only 值不可用. */
function explainErrors(injector: Injector, spreadsheet: BrowserSpreadsheet): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const message = spreadsheet.messageIn(alert.location);
    show(message ? { ...alert, message, height: 160 } : alert);
  };
}
