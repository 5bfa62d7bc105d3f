/** Why a file was not opened. Data: whoever shows it words it. */
export type WorkbookRefusal =
  | { code: 'notAWorkbook' }
  | { code: 'legacyFormat'; format: 'xls' | 'xlsb' }
  | { code: 'encrypted' }
  | { code: 'damaged' }
  | { code: 'tooLarge'; what: 'file' | 'entries' | 'expansion' | 'cells'; limit: number };

/** Thrown inside the codec only; `openWorkbook` turns it into data. */
export class WorkbookRefused extends Error {
  readonly refusal: WorkbookRefusal;
  constructor(refusal: WorkbookRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
