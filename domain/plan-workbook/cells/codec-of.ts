import type { CellKind } from '../table-spec.ts';
import type { CellCodec } from './cell-codec.ts';
import { choiceCells, choicesCells, reasonsCells, yesNoCells } from './choice-cells.ts';
import { dayCells } from './day-cells.ts';
import { numberCells, shareCells, yearCells } from './number-cells.ts';
import { referenceCells, referencesCells } from './reference-cells.ts';
import { idCells, listCells, textCells } from './text-cells.ts';

const plain = {
  text: textCells,
  number: numberCells,
  year: yearCells,
  day: dayCells,
  yesNo: yesNoCells,
  id: idCells,
  share: shareCells,
  reasons: reasonsCells,
};

export function codecOf(kind: CellKind): CellCodec {
  switch (kind.is) {
    case 'list':
      return listCells(kind.between);
    case 'choice':
      return choiceCells(kind.words);
    case 'choices':
      return choicesCells(kind.words);
    case 'reference':
      return referenceCells(kind);
    case 'references':
      return referencesCells(kind);
    default:
      return plain[kind.is];
  }
}

export function isReference(kind: CellKind): boolean {
  return kind.is === 'reference' || kind.is === 'references';
}
