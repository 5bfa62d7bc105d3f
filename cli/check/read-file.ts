import path from 'node:path';
import { readGrids } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import type { FinderNote, FoundForm } from '#domain/finder/finder-report.ts';
import { formatCell } from '#domain/grid/address.ts';
import { labelOfField } from '#domain/plan/label-of-field.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { notes as noteWords } from '#domain/words/ja/notes.ts';
import { sayNote } from '#domain/words/note-words.ts';
import { hostWords } from '#local/workbook-host/page/host-words.ts';
import type { CheckNote, CheckRefusal } from './check-answer.ts';

/** What stands in one workbook. */
export interface ReadFile {
  file: string;
  forms: FoundForm[];
  notes: CheckNote[];
  refusals: CheckRefusal[];
}

/** As many as Excel makes at once; no department's workbook has more. */
const mostWorksheets = 255;

/** The forms of one workbook. Never throws for what is in the file. */
export function readFile(file: string, plan: PlanDefinition): ReadFile {
  const read = readGrids(file);
  const name = path.basename(file);
  if (!read.ok) return refused(file, read.refusal.code, hostWords('ja').refusal(read.refusal, name));
  if (read.grids.length > mostWorksheets) {
    const message = `「${name}」にはワークシートが${read.grids.length}枚あるため、読みません。${mostWorksheets}枚以下に分けてください。`;
    return refused(file, 'tooManyWorksheets', message);
  }
  const { forms, notes } = findForms(read.grids, plan);
  return {
    file,
    forms,
    notes: notes.map((note) => asNote(file, note, plan)),
    refusals: read.hasExternalLinks ? [linkRefusal(file)] : [],
  };
}

export function refused(file: string, code: string, message: string): ReadFile {
  return { file, forms: [], notes: [], refusals: [{ file, code, message }] };
}

function linkRefusal(file: string): CheckRefusal {
  const name = path.basename(file);
  const message = `「${name}」にはほかのファイルへのリンクがあります。リンク先は読まずに、保存されている値で調べました。`;
  return { file, code: 'externalLinks', message };
}

function asNote(file: string, note: FinderNote, plan: PlanDefinition): CheckNote {
  const labelOf = (id: FieldId) => labelOfField(plan, id) || id;
  return {
    file,
    worksheet: 'worksheet' in note ? note.worksheet : '',
    cell: 'area' in note ? formatCell(note.area) : '',
    code: note.code,
    message: sayNote(noteWords, note, labelOf),
  };
}
