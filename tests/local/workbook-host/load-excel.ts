import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const file = new URL('../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js', import.meta.url);
let script: vm.Script | undefined;

/** What the session uses of OfficeExtension beyond its published types. */
interface OfficeExtensionInternals {
  SessionBase: { new (): object; _overrideSession: object | null };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  _testTriggerRichApiMessageEvent: (message: { entries: RichApiMessage[] }) => void;
}

export interface RichApiMessage {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

export interface LoadedExcel {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & OfficeExtensionInternals;
}

/** Microsoft's own client of Excel's rich API in a context of its own, with as little of a browser as it asks for. */
export function loadExcel(isSetSupported: (name: string, version?: string) => boolean): LoadedExcel {
  script ??= new vm.Script(readFileSync(file, 'utf8'), { filename: file.pathname });
  const nothing = () => {};
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    // Errors that the client throws are the tests' own errors.
    Error,
    performance,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    open: nothing,
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    name: '',
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: nothing,
      domain: 'localhost',
    },
    localStorage: storage,
    sessionStorage: storage,
    // `office.js` makes these before it loads the file of the application.
    OSF: {},
    Office: {},
    Microsoft: { Office: { WebExtension: {} } },
  };
  Object.assign(window, { window, self: window, parent: window, top: window });
  vm.createContext(window);
  script.runInContext(window);
  const loaded = window as Record<string, unknown> & LoadedExcel;
  // The package's own `context` waits for a host and cannot be replaced; one that inherits the rest can stand before it.
  loaded.Office = Object.create(loaded.Office, {
    context: { value: { requirements: { isSetSupported } } },
  });
  return loaded;
}
