import { foldWidth } from '../dates/fold-width.ts';
import type { DepartmentId, PartId } from '../plan/plan-definition.ts';
import type { CellShape } from './cell-shape.ts';

/** Whose text begins here, by the label that stands at its beginning. */
export type CellLabel =
  | { of: 'part'; part: PartId }
  | { of: 'department'; department: DepartmentId }
  | { of: 'extra'; label: string };

/** A stretch of a cell; all of them together are the cell. */
export interface CellSegment {
  text: string;
  label?: CellLabel;
}

type Labels = readonly { written: string; label: CellLabel; isNumeral: boolean }[];

/** A cell cut at its lines, and within them wherever a known label begins. */
export function cutCell(raw: string, shape: CellShape): CellSegment[] {
  const labels = labelsOf(shape);
  return (raw.match(/[^\n]*\n|[^\n]+$/g) ?? []).flatMap((line) => cutLine(line, labels));
}

function cutLine(line: string, labels: Labels): CellSegment[] {
  const folded = foldWidth(line).toLowerCase();
  const cuts: { at: number; label?: CellLabel }[] = [];
  let past = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const found = at < past ? undefined : labels.find((one) => isLabelAt(folded, at, one));
    if (!found) continue;
    cuts.push({ at, label: found.label });
    past = at + found.written.length;
  }
  const first = cuts[0];
  // Spaces before the first label belong to it.
  if (first && line.slice(0, first.at).trim() === '') first.at = 0;
  const starts = first?.at === 0 ? cuts : [{ at: 0 }, ...cuts];
  return starts.map((cut, index) => ({
    ...('label' in cut && cut.label ? { label: cut.label } : {}),
    text: line.slice(cut.at, starts[index + 1]?.at ?? line.length),
  }));
}

function isLabelAt(folded: string, at: number, { written, isNumeral }: Labels[number]): boolean {
  if (!folded.startsWith(written, at)) return false;
  const before = folded[at - 1] ?? '';
  return isNumeral ? !/[\d「『]/.test(before) : before === '' || /[\s、,;:・①-⑳㉑-㊿)】]/.test(before);
}

/** The longest first, so that 自治会長会 is not read as 自治会長. */
function labelsOf({ parts, departments = [] }: CellShape): Labels {
  const ofParts = parts.flatMap(({ id, label }) =>
    writingsOf(label).map((one) => ({ ...one, label: { of: 'part' as const, part: id } })),
  );
  const ofExtras = parts.flatMap(({ extras = [] }) =>
    extras.map(({ label }) => ({
      written: fold(label),
      isNumeral: false,
      label: { of: 'extra' as const, label },
    })),
  );
  const ofDepartments = departments.flatMap(({ id, names }) =>
    names.map((name) => ({
      written: fold(name),
      isNumeral: false,
      label: { of: 'department' as const, department: id },
    })),
  );
  return [...ofParts, ...ofExtras, ...ofDepartments]
    .filter(({ written }) => written !== '')
    .sort((a, b) => b.written.length - a.written.length);
}

/** `①参加者数` is also written 参加者数, ① and (1). */
function writingsOf(label = ''): { written: string; isNumeral: boolean }[] {
  const numeral = /^[①-⑳]/.exec(label)?.[0];
  if (!numeral) return [{ written: fold(label), isNumeral: false }];
  const digit = (numeral.codePointAt(0) ?? 0) - 0x245f;
  return [
    { written: fold(label), isNumeral: true },
    { written: fold(label.slice(1)), isNumeral: false },
    { written: numeral, isNumeral: true },
    { written: `(${digit})`, isNumeral: true },
  ];
}

function fold(text: string): string {
  return foldWidth(text).trim().toLowerCase();
}
