import { unknown } from './errors';
import { Host } from './host';
import { Workbook } from './workbook';

/*
 * Runs in a page, before any of its scripts: `window.external` as Excel for Windows gives it to an add-in. The test reaches
 * the host through `window.simulatedExcel`.
 */

declare global {
  interface Window {
    simulatedExcel: Host;
  }
}

const HOST_INFO = 'Excel$Win32$16.01$zh-CN$correlation$$$3';
const RICH_API = { request: 93, messages: 33 };
const SUCCESS = 0;

/** Arrays of Excel for Windows are read through this method. */
type SafeArray = { toArray(): unknown[]; length: number };

function safeArray(items: unknown[]): SafeArray {
  return Object.assign([...items], { toArray: () => items });
}

type Handler = (event: number, payload: unknown) => void;
type Callback = (result: unknown) => void;

const host = new Host(new Workbook());
window.simulatedExcel = host;

const handlers = new Map<number, Handler>();
host.send = (messages) => {
  const entries = messages.map(({ messageCategory, messageType, targetId, message }) =>
    safeArray([messageCategory, messageType, targetId, message]),
  );
  setTimeout(() => handlers.get(RICH_API.messages)?.(RICH_API.messages, safeArray(entries)), 0);
};

const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => 'simulated',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => host.language,
  GetAppDataLocale: () => host.language,
  GetDocUrl: () => '工作簿1.xlsx',
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => JSON.stringify(host.sets),
  GetInitialDisplayMode: () => 2,
  GetSettings: () => ({ Read() {}, Write() {} }),
  GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 }),
};

const external = {
  GetHostInfo: () => HOST_INFO,
  GetContext: () => context,
  GetLoggingAllowed: () => false,
  Execute(id: number, [message]: [unknown[]], done: Callback) {
    if (id !== RICH_API.request) throw unknown(`the method ${id} of window.external`);
    const answer = host.answer(JSON.parse(String(message[4])));
    setTimeout(() => done(safeArray([SUCCESS, 200, safeArray([]), JSON.stringify(answer)])), 0);
  },
  RegisterEvent(id: number, _target: string, handler: Handler, done: Callback) {
    handlers.set(id, handler);
    setTimeout(() => done(SUCCESS), 0);
  },
  UnregisterEvent(id: number, _target: string, done: Callback) {
    handlers.delete(id);
    setTimeout(() => done(SUCCESS), 0);
  },
};

Object.defineProperty(window, 'external', { value: external });
