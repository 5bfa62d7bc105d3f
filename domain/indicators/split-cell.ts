import type { DepartmentId, PartId } from '../plan/plan-definition.ts';
import { assignPieces, type CellPiece, withoutReferenceHeading } from './assign-pieces.ts';
import type { CellShape } from './cell-shape.ts';
import { cutCell } from './cut-cell.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { QuantityReading } from './quantity-reading.ts';

export interface CellReading {
  /** The cell in pieces; their texts one after the other are the cell, character by character. */
  pieces: CellPiece[];
  /** What each part says, and each department where they add up; in the order of the cell. */
  parts: CellPart[];
  /** Under 【参考】. */
  references: LabelledReading[];
  notes: string[];
  /** Pieces that belong to no part and no extra of the indicator. */
  unknown: string[];
}

export interface CellPart {
  part: PartId;
  department?: DepartmentId;
  reading: QuantityReading;
  extras: LabelledReading[];
}

export interface LabelledReading {
  label: string;
  reading: QuantityReading;
}

/**
 * One printed cell of an indicator: `①参加者数：88人`, `　視聴回数：438回`, `※…`, `②意識変化：76%`, （2021年度末） for all
 * above it, 【参考】 … . Takes any text and never fails.
 */
export function splitCell(raw: string, shape: CellShape): CellReading {
  const pieces = assignPieces(cutCell(raw, shape), shape);
  const parts = partsOf(pieces, shape);
  const references = pieces.flatMap(({ role, text, label = '' }) =>
    role === 'reference' ? [{ label, reading: parseQuantity(trimmed(withoutReferenceHeading(text))) }] : [],
  );
  spreadDates(pieces, parts, references);
  return {
    pieces,
    parts,
    references,
    notes: textsOf(pieces, 'note'),
    unknown: textsOf(pieces, 'unknown'),
  };
}

function partsOf(pieces: readonly CellPiece[], shape: CellShape): CellPart[] {
  const keys = new Map<string, CellPiece[]>();
  for (const one of pieces) {
    if (one.role !== 'part') continue;
    const key = `${one.part} ${one.department ?? ''}`;
    keys.set(key, [...(keys.get(key) ?? []), one]);
  }
  return [...keys.values()].flatMap((own): CellPart[] => {
    const [first] = own;
    if (!first?.part) return [];
    const { part: id, department } = first;
    const part = shape.parts.find((one) => one.id === id);
    const raw = trimmed(own.map(({ text }) => text).join(''));
    return [
      {
        part: id,
        ...(department ? { department } : {}),
        reading: parseQuantity(raw, part?.unit === undefined ? {} : { unit: part.unit }),
        extras: pieces.flatMap(({ role, part: owner, text, label = '' }) =>
          role === 'extra' && owner === id ? [{ label, reading: parseQuantity(trimmed(text)) }] : [],
        ),
      },
    ];
  });
}

/** A date on a line of its own is that of everything above it that has none. */
function spreadDates(
  pieces: readonly CellPiece[],
  parts: readonly CellPart[],
  references: readonly LabelledReading[],
): void {
  for (const [index, { role, text }] of pieces.entries()) {
    if (role !== 'asOf') continue;
    const { asOf, asOfYear, footnote } = parseQuantity(text);
    const above = pieces.slice(0, index);
    const readings = [
      ...parts.filter(({ part }) => above.some((one) => one.role === 'part' && one.part === part)),
      ...references.filter(({ label }) =>
        above.some((one) => one.role === 'reference' && one.label === label),
      ),
    ].map(({ reading }) => reading);
    for (const reading of readings) {
      if (reading.asOf !== undefined || asOf === undefined || asOfYear === undefined) continue;
      Object.assign(reading, { asOf, asOfYear, ...(footnote ? { footnote } : {}) });
    }
  }
}

function textsOf(pieces: readonly CellPiece[], role: CellPiece['role']): string[] {
  return pieces.filter((one) => one.role === role).map(({ text }) => text.trim());
}

/** Without the line break at its end; spaces stay. */
function trimmed(text: string): string {
  return text.replace(/[\r\n]+$/, '');
}
