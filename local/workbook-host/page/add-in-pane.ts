import type { CellArea, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import type { HostWords } from './host-words.ts';
import { elementById } from './page-elements.ts';
import type { WorkbookEdit } from './workbook-edits.ts';

export interface AddInPane {
  edited: (edit: WorkbookEdit) => void;
  selected: (worksheet: WorksheetData, area: CellArea) => void;
  activated: (worksheetId: string) => void;
  unsupported: () => string[];
  close: () => void;
}

export interface AddInPaneOptions {
  workbook: WorkbookData;
  words: HostWords;
  locale: string;
  addin: string | null;
  /** The add-in has changed the workbook. */
  changed: () => void;
  activate: (worksheetId: string) => void;
  select: (area: CellArea) => void;
  selection: () => { worksheetId: string; area: CellArea };
  commit: () => void;
}

/** The add-in beside the grid. Without one, the grid has the whole width. */
export function openAddInPane({ addin, words }: AddInPaneOptions): AddInPane {
  const pane = elementById('pane', HTMLElement);
  const heading = document.createElement('h2');
  heading.textContent = words.pane;
  pane.replaceChildren(heading);
  if (addin !== null) {
    const frame = document.createElement('iframe');
    frame.title = words.pane;
    frame.src = addin;
    pane.append(frame);
  }
  elementById('pane-side', HTMLElement).hidden = addin === null;
  return {
    edited: () => {},
    selected: () => {},
    activated: () => {},
    unsupported: () => [],
    close: () => pane.replaceChildren(),
  };
}
