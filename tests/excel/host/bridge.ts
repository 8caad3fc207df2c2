import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { Host } from './host';
import { Workbook } from './workbook';

/** The library's files: those of the package, or a newer copy. */
export const OFFICE_JS =
  process.env.OFFICE_JS_DIST ??
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** Microsoft's library for Excel in a realm of its own, talking to a simulated host, and its globals. */
export interface Library {
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
}

export type LibraryFile = 'excel-win32-16.01.js' | 'excel-web-16.00.js';
export const LIBRARY_FILES: readonly LibraryFile[] = ['excel-win32-16.01.js', 'excel-web-16.00.js'];

const scripts = new Map<LibraryFile, Script>();

/** Loads the library over its host bridge. */
export function loadLibrary(file: LibraryFile, host = new Host(new Workbook())): Library {
  const realm = fakeWindow(host);
  createContext(realm);
  scriptOf(file).runInContext(realm);
  // office.js would bring this too
  Object.assign(realm.Office as object, { onReady: async () => ({ host: 'Excel', platform: 'PC' }) });
  host.functions.becomeReady();
  return { ...(realm as unknown as Library), host };
}

function scriptOf(file: LibraryFile): Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new Script(readFileSync(join(OFFICE_JS, file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

/** What the library needs of a page when office.js is not there. */
function fakeWindow(host: Host): Record<string, unknown> {
  const realm: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document: { readyState: 'complete', addEventListener() {}, getElementsByTagName: () => [] },
    navigator: { userAgent: '' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    // office.js would bring these: what the host claims, and the table of functions.
    OSF: { _OfficeAppFactory: { getContext: () => officeContext(host) } },
    CustomFunctions: association(),
    _richApiNativeBridge: bridge(host),
  };
  realm.window = realm.self = realm;
  return realm;
}

function officeContext(host: Host) {
  const { language: displayLanguage, document } = host;
  return { displayLanguage, document, requirements: { isSetSupported: isSetSupported(host) } };
}

function isSetSupported(host: Host) {
  return (name: string, version: string | number = '1.1') => {
    const [major = 0, minor = 0] = (host.sets[name] ?? '0.0').split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
}

/** office.js brings this table; the runtime finds functions in it by their id in capitals. */
function association() {
  const mappings: Record<string, unknown> = {};
  const watchers: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (watcher: () => void) => watchers.push(watcher) },
    associate(id: string, called: unknown) {
      mappings[id.toUpperCase()] = called;
      for (const watcher of watchers) watcher();
    },
  };
}

const KINDS = { request: 1, response: 2, message: 3 };

/** `_richApiNativeBridge`: JSON text both ways, answers later. */
function bridge(host: Host) {
  const side = {
    onMessageFromHost: (_text: string): void => {},
    sendMessageToHost(text: string): void {
      const { id, type, message } = JSON.parse(text);
      if (type !== KINDS.request)
        throw new Error(`The simulated Excel does not know bridge messages of type ${type}`);
      const body = typeof message.body === 'string' ? JSON.parse(message.body) : message.body;
      setTimeout(() => {
        const answer = { statusCode: 200, headers: {}, body: JSON.stringify(host.answer(body)) };
        side.onMessageFromHost(JSON.stringify({ id, type: KINDS.response, message: answer }));
      }, 0);
    },
  };
  host.send = (entries) =>
    side.onMessageFromHost(JSON.stringify({ type: KINDS.message, message: { entries } }));
  return side;
}
