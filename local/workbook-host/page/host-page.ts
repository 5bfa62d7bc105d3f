import { openWorkbook } from '../codec/open-workbook.ts';
import { draftStore } from './draft-store.ts';
import { hostWords } from './host-words.ts';
import { createMessage } from './message.ts';
import { newBookKey, openNewBook } from './new-book.ts';
import { createNotice } from './notice.ts';
import { type OpenBook, showBook } from './open-book.ts';
import { elementById } from './page-elements.ts';
import { makeResizable } from './pane-frame.ts';

declare global {
  interface Window {
    /** For tests: the workbook as it stands, and what the add-in asked that is not supported. */
    workbookHost: {
      readonly workbook: OpenBook['workbook'] | undefined;
      unsupported: () => string[];
      /** Presses a button of the add-in's ribbon. */
      runCommand: OpenBook['runCommand'];
      saveBytes: () => Promise<Uint8Array>;
      openBytes: (bytes: Uint8Array, name: string) => Promise<void>;
    };
  }
}

const query = new URLSearchParams(location.search);
const locale = query.get('locale') ?? 'ja-JP';
const addin = addInAddress(query.get('addin'));
const words = hostWords(locale);
const tell = createMessage(words);
const notice = createNotice();
let book: OpenBook | undefined;

document.documentElement.lang = locale.slice(0, 2);
label('open', words.open);
label('download', words.download);
label('insert-row', words.insertRow);
label('undo', words.undo);
label('redo', words.redo);
elementById('name-box', HTMLInputElement).setAttribute('aria-label', words.nameBox);
elementById('formula', HTMLTextAreaElement).setAttribute('aria-label', words.formulaBar);
elementById('formula-section', HTMLElement).setAttribute('aria-label', words.formulaBar);
elementById('notice', HTMLElement).setAttribute('aria-label', words.notice);
elementById('tabs', HTMLElement).setAttribute('aria-label', words.worksheets);
elementById('pane-side', HTMLElement).setAttribute('aria-label', words.pane);
elementById('formula', HTMLTextAreaElement).disabled = true;
document.title = words.title;
elementById('file-name', HTMLElement).textContent = words.title;
document.body.classList.toggle('without-pane', addin === null);
makeResizable(elementById('splitter', HTMLElement), words.paneWidth);

const picker = elementById('file', HTMLInputElement);
elementById('open', HTMLButtonElement).addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  const [file] = picker.files ?? [];
  picker.value = '';
  if (file) void openFile(file);
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
addEventListener('dragleave', () => document.body.classList.remove('dropping'));
addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void openFile(file);
});
addEventListener('beforeunload', (event) => {
  if (book && !book.isKept()) event.preventDefault();
});

window.workbookHost = {
  get workbook() {
    return book?.workbook;
  },
  unsupported: () => book?.unsupported() ?? [],
  runCommand: (functionName, controlId) => book?.runCommand(functionName, controlId),
  saveBytes: async () => {
    if (!book) throw new Error('no workbook is open');
    return book.save();
  },
  openBytes: async (bytes, name) => {
    await openBytes(bytes, name, `file:${name}`);
  },
};

await start();

async function start(): Promise<void> {
  const made = query.get('new');
  if (made !== null) return showMade(newBookKey(made));
  const address = query.get('file');
  if (address === null) return showEmpty();
  const url = new URL(address, location.href);
  const name = decodeName(url.pathname);
  const draft = await draftStore.find(url.href).catch(() => undefined);
  if (draft) {
    const isOpen = await openBytes(draft.bytes, draft.fileName, url.href, true);
    if (isOpen) notice.show(words.restored, { text: words.reopen, run: () => reopen(url.href) });
    return;
  }
  if (url.origin !== location.origin) return failed(name);
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return failed(name);
  await openBytes(new Uint8Array(await response.arrayBuffer()), name, url.href);
}

/** A workbook that an add-in made in another tab, and which is in no file yet. */
async function showMade(key: string): Promise<void> {
  const draft = await draftStore.find(key).catch(() => undefined);
  if (!draft) return showEmpty();
  const isOpen = await openBytes(draft.bytes, draft.fileName, key, true);
  if (isOpen) notice.show(words.madeByAddIn);
}

/** Microsoft's client trusts only a host of its own origin; an address of another one is not followed. */
function addInAddress(address: string | null): string | null {
  if (address === null) return null;
  const url = URL.parse(address, location.href);
  return url?.origin === location.origin ? url.href : null;
}

async function openFile(file: File): Promise<void> {
  await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, `file:${file.name}`);
}

async function openBytes(bytes: Uint8Array, name: string, key: string, isDraft = false): Promise<boolean> {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) {
    await tell(words.refusal(opened.refusal, name));
    if (!book) showEmpty();
    return false;
  }
  book?.close();
  elementById('empty', HTMLElement).hidden = true;
  const { workbook, source } = opened;
  notice.hide();
  book = showBook({
    workbook,
    source,
    key,
    locale,
    words,
    tell,
    isDraft,
    addin,
    excelApi: query.get('excelApi'),
    moreSets: query.getAll('set'),
    isSilent: query.get('host') === 'silent',
    openNew: (bytes) => void openNewBook({ bytes, notice, words }),
  });
  const kinds = [...new Set(workbook.warnings.map(({ code }) => code))];
  if (kinds.length > 0) notice.show(kinds.map((code) => words.warning[code]).join(''));
  return true;
}

async function reopen(key: string): Promise<void> {
  book?.close();
  await draftStore.forget(key);
  location.reload();
}

async function failed(name: string): Promise<void> {
  showEmpty();
  await tell(words.notFetched(name));
}

function showEmpty(): void {
  const empty = elementById('empty', HTMLElement);
  empty.textContent = words.noWorkbook + words.dropHint;
  empty.hidden = false;
  for (const id of ['download', 'insert-row', 'undo', 'redo'])
    elementById(id, HTMLButtonElement).disabled = true;
}

function label(id: string, text: string): void {
  elementById(id, HTMLButtonElement).textContent = text;
}

function decodeName(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
