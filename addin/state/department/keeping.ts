import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { findAnswersInXml, formatAnswersXml } from '#domain/workbook/answers-xml.ts';
import { answersNamespace } from '#domain/workbook/workbook-answers.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { DepartmentState } from './department-state.ts';
import { withKept } from './said-answers.ts';

/** What was said to warnings, in the file. */
export interface Keeping {
  /** Brings in what the file holds. */
  read(): Promise<void>;
  /** Stores what changed, once the file is ours; where Excel does not answer it is tried again. */
  keep(): void;
}

/** Excel changes nothing in a file while a cell is being edited. */
const editingTime = 1500;

export function createKeeping({ store, ports }: DepartmentDesk): Keeping {
  let inFile = contentOf(store.get());
  let writing: Promise<void> = Promise.resolve();
  let callOff = () => {};

  const write = async () => {
    const now = store.get();
    const content = contentOf(now);
    if (!now.identity || content === inFile) return;
    await ports.workbook.savePart(answersNamespace, formatAnswersXml(Object.values(now.kept)));
    inFile = content;
  };
  const keep = () => {
    callOff();
    writing = writing.then(write).catch(() => {
      callOff = ports.later(editingTime, keep);
    });
  };

  return {
    keep,
    async read() {
      const parts = await ports.workbook.readParts(answersNamespace);
      const sheets = parts.map(findAnswersInXml).find((one) => one !== undefined) ?? [];
      const kept = Object.fromEntries(sheets.map((sheet) => [sheetKeyText(sheet), sheet]));
      inFile = contentOf({ kept });
      store.change((now) => withKept(now, kept));
    },
  };
}

function contentOf({ kept }: Pick<DepartmentState, 'kept'>): string {
  return JSON.stringify(Object.values(kept));
}
