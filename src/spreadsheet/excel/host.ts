/** What the pane must know of the Excel it runs in. */
export interface ExcelFacts {
  /** False outside Excel: in a plain browser, or in another application of Office. */
  readonly inExcel: boolean;
  /** Of Excel's own interface: `zh-CN`, `en-US`. */
  readonly language: string;
  readonly theme: ExcelTheme;
}

/** Empty colours where Excel does not tell its theme. */
export interface ExcelTheme {
  readonly dark: boolean;
  readonly background: string;
  readonly foreground: string;
}

/** Waits until Office.js knows where it runs. */
export async function excelFacts(): Promise<ExcelFacts> {
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  return {
    inExcel,
    language: inExcel ? displayLanguage() : 'zh-CN',
    theme: excelTheme(inExcel ? Office.context.officeTheme : undefined),
  };
}

/** Of Excel's own interface; Chinese where Excel does not tell. Known once Office.js is ready. */
export function displayLanguage(): string {
  return Office.context?.displayLanguage || 'zh-CN';
}

function excelTheme(theme: Office.OfficeTheme | undefined): ExcelTheme {
  const background = theme?.bodyBackgroundColor ?? '';
  const foreground = theme?.bodyForegroundColor ?? '';
  // Older Excel gives colours but not `isDarkTheme`.
  return { dark: theme?.isDarkTheme ?? isDark(background), background, foreground };
}

// #262626
function isDark(color: string): boolean {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!found) return false;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Does this Excel claim a requirement set? Never throws: some hosts do, for sets that they do not know. */
export function isSupported(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}
