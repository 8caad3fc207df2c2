import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser was found, or what to install. */
export type BrowserSearch = { readonly path: string } | { readonly missing: string };

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The system's Chromium, Chrome or Edge; `CHROME_PATH` goes first. As root on Debian, installs what is missing: the
 * browser, and a Chinese font, so that pictures of pages can be read. `log` is told what is being done.
 */
export function findBrowser(log: (line: string) => void): BrowserSearch {
  const found = installed();
  const apt = isRootOnDebian();
  const packages = [found ? '' : 'chromium', apt && !hasChineseFont() ? 'fonts-noto-cjk' : ''].filter(
    Boolean,
  );
  if (apt && packages.length > 0) install(packages, log);
  const path = found ?? installed();
  return path ? { path } : { missing: MISSING };
}

/** How a browser is started: asking nothing of the network by itself. */
export function browserFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to start as root inside its own sandbox.
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}

const MISSING =
  '没有找到浏览器：请安装 Chromium、Chrome 或 Edge（Debian：sudo apt-get install chromium fonts-noto-cjk），或用环境变量 CHROME_PATH 指明其路径。\n' +
  'No browser found: install Chromium, Chrome or Edge (Debian: sudo apt-get install chromium fonts-noto-cjk), or name its path in CHROME_PATH.';

function installed(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  if (process.platform === 'darwin') return [...named, ...MAC];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return [...named, ...roots.flatMap((root) => (root ? WINDOWS.map((file) => join(root, file)) : []))];
  }
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return [...named, ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))];
}

function isRootOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function install(packages: string[], log: (line: string) => void): void {
  log(`正在安装 ${packages.join('、')}…… Installing ${packages.join(' and ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const done = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' });
    if (done.status !== 0) {
      log(`apt-get ${args.join(' ')} 未成功。apt-get ${args[0]} failed.\n${done.stderr ?? done.error ?? ''}`);
      return;
    }
  }
}
