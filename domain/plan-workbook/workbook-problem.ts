/** A cell of the workbook. Rows and columns count from 0. */
export interface CellPlace {
  worksheet: string;
  row: number;
  column: number;
}

/** What a cell says that cannot be taken into the definition: facts, never a sentence. */
export type CellFault =
  | { code: 'notANumber'; text: string }
  | { code: 'notAYear'; text: string }
  | { code: 'notADay'; text: string }
  | { code: 'notYesNo'; text: string }
  | { code: 'notAShare'; text: string }
  | { code: 'choiceUnknown'; text: string; choices: string[] }
  /** `of`: the worksheet in which it should stand. */
  | { code: 'referenceUnknown'; text: string; of: string; nearest?: string }
  | { code: 'referenceAmbiguous'; text: string; of: string }
  | { code: 'referenceMissing'; of: string }
  /** Excel made a date of what was typed. */
  | { code: 'becameADate'; text: string }
  | { code: 'formulaFailed'; text: string }
  | { code: 'kindMissing'; choices: string[] }
  /** Rows of this kind leave the column blank. */
  | { code: 'notUsedHere'; header: string }
  /** Only one row of this kind may be there. */
  | { code: 'rowTwice'; word: string; first: CellPlace }
  /** Another row of the same item says something else. */
  | { code: 'differsFromRow'; first: CellPlace }
  | { code: 'itemUnknown'; text: string; nearest?: string };

export type WorkbookProblem =
  | ({ place: CellPlace } & CellFault)
  | { code: 'worksheetMissing'; worksheet: string }
  /** None of the headings of this table stands in the worksheet. */
  | { code: 'tableMissing'; worksheet: string }
  | { code: 'columnMissing'; place: CellPlace; header: string }
  /** The workbook holds no definition at all. */
  | { code: 'notADefinition' };

export type WorkbookProblemCode = WorkbookProblem['code'];

/** Why a definition cannot be written as a workbook. */
export type UnwritableProblem =
  | { code: 'longerThanCell'; place: string; length: number }
  | { code: 'tooManyRows'; worksheet: string; rows: number; most: number }
  /** The workbook has no place for it. */
  | { code: 'notHeld'; place: string };
