const FIRST_RUN_DISMISSED = 'pane.first-run-dismissed';

/** Whether the user has put the first-run card away. A host that keeps no storage shows it again each time. */
export function isFirstRunDismissed(): boolean {
  try {
    return localStorage.getItem(FIRST_RUN_DISMISSED) === 'true';
  } catch {
    return false;
  }
}

export function dismissFirstRun(): void {
  try {
    localStorage.setItem(FIRST_RUN_DISMISSED, 'true');
  } catch {
    // storage is full or forbidden: the card only comes back
  }
}

/** Empty: the language of the host. */
export type PreferredLanguage = '' | 'zh' | 'en';

const LANGUAGE = 'pane.language';

export function preferredLanguage(): PreferredLanguage {
  const stored = read(LANGUAGE);
  return stored === 'zh' || stored === 'en' ? stored : '';
}

/** False where the host keeps no storage. */
export function preferLanguage(language: PreferredLanguage): boolean {
  return store(LANGUAGE, language);
}

/** Read by the functions when they are first asked. */
const PLAIN_NUMBERS = 'functions.plain-numbers';

export function prefersPlainNumbers(): boolean {
  return read(PLAIN_NUMBERS) === 'true';
}

/** False where the host keeps no storage. */
export function preferPlainNumbers(plain: boolean): boolean {
  return store(PLAIN_NUMBERS, plain ? 'true' : '');
}

const CARRIED = 'pane.carried-known';
/** Workbooks of which it is remembered. */
const MOST_CARRIED = 100;

/** Was the user told before what a workbook carries? `stamp` is of its contents. */
export function isCarriedKnown(stamp: string): boolean {
  return read(CARRIED).split(' ').includes(stamp);
}

export function knowCarried(stamp: string): void {
  const others = read(CARRIED)
    .split(' ')
    .filter((each) => each !== stamp);
  store(CARRIED, [...others, stamp].slice(-MOST_CARRIED).join(' '));
}

const HOST_LOOKS = 'pane.host-looks';

/** How the host showed itself: what the pane starts with until the host says it anew. */
export interface HostLooks {
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
}

/** Chinese, and as light or dark as the system, where nothing is remembered. */
export function rememberedLooks(): HostLooks {
  const [language, theme] = read(HOST_LOOKS).split(' ');
  return {
    language: language === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : systemTheme(),
  };
}

export function rememberLooks({ language, theme }: HostLooks): void {
  store(HOST_LOOKS, `${language} ${theme}`);
}

function systemTheme(): HostLooks['theme'] {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

function store(name: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
