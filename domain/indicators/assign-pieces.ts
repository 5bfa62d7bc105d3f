import type { DepartmentId, PartId } from '../plan/plan-definition.ts';
import type { CellShape } from './cell-shape.ts';
import type { CellSegment } from './cut-cell.ts';
import { parseQuantity } from './parse-quantity.ts';

export interface CellPiece {
  text: string;
  role: 'part' | 'extra' | 'reference' | 'note' | 'asOf' | 'blank' | 'unknown';
  part?: PartId;
  department?: DepartmentId;
  label?: string;
}

const referenceHeading = /^[\s　]*[[［【(（]参考[\]］】)）][\s　]*/;
const noteStart = /^[\s　]*(?:※(?![\d０-９]{1,2}\s*$)|[*＊](?![\d０-９])|注[)）:：])/;
const dateOnly = /^[\s　]*[(（][^()（）]*[)）][\s　]*$/;
const unknownLabel = /^[\s　]*[^\s　:：\d０-９]+[:：]/;

/** `【参考】全体：13％` → `全体：13％` */
export function withoutReferenceHeading(text: string): string {
  return text.replace(referenceHeading, '');
}

/** Says of every stretch of a cell what it is and whose. */
export function assignPieces(segments: readonly CellSegment[], shape: CellShape): CellPiece[] {
  const inOrder = partsInOrder(segments, shape);
  let part: PartId | undefined;
  let department: DepartmentId | undefined;
  let isReference = false;
  const only = shape.parts.length === 1 ? shape.parts[0]?.id : undefined;
  return segments.map((segment): CellPiece => {
    const { text, label } = segment;
    if (text.trim() === '') return { text, role: 'blank' };
    if (referenceHeading.test(text)) {
      isReference = true;
      const rest = withoutReferenceHeading(text);
      return rest.trim() === '' ? { text, role: 'blank' } : { text, role: 'reference', label: labelOf(rest) };
    }
    if (label?.of === 'part' || label?.of === 'department') {
      isReference = false;
      part = label.of === 'part' ? label.part : (part ?? only);
      department = label.of === 'department' ? label.department : undefined;
      return piece(text, part, department);
    }
    if (noteStart.test(text)) return { text, role: 'note', ...(part ? { part } : {}) };
    if (isDateOnly(text)) return { text, role: 'asOf' };
    if (isReference) return { text, role: 'reference', label: labelOf(text) };
    if (label) {
      const owner = ownerOf(label.label, part, shape);
      return { text, role: 'extra', label: label.label, ...(owner ? { part: owner } : {}) };
    }
    const placed = inOrder.get(segment);
    if (placed) {
      ({ part, department } = { department: undefined, ...placed });
      return piece(text, part, department);
    }
    if (part && unknownLabel.test(text)) return { text, role: 'unknown' };
    part ??= only;
    return piece(text, part, department);
  });
}

function piece(text: string, part?: PartId, department?: DepartmentId): CellPiece {
  if (!part) return { text, role: 'unknown' };
  return { text, role: 'part', part, ...(department ? { department } : {}) };
}

/** Lines without labels, one for each part or, where departments add up, one for each department: in their order. */
function partsInOrder(
  segments: readonly CellSegment[],
  { parts, departments = [] }: CellShape,
): Map<CellSegment, { part: PartId; department?: DepartmentId }> {
  const isLabelled = segments.some(({ label }) => label && label.of !== 'extra');
  const [first] = parts;
  if (isLabelled || !first || (parts.length === 1 && departments.length < 2)) return new Map();
  const plain = segments.filter(
    ({ text, label }) =>
      !label && !noteStart.test(text) && !isDateOnly(text) && parseQuantity(text).kind !== 'none',
  );
  if (plain.some(({ text }) => referenceHeading.test(text))) return new Map();
  if (parts.length > 1) {
    if (plain.length !== parts.length) return new Map();
    return new Map(plain.map((segment, index) => [segment, { part: (parts[index] ?? first).id }]));
  }
  if (departments.length < 2 || plain.length !== departments.length) return new Map();
  return new Map(
    plain.map((segment, index) => {
      const id = departments[index]?.id;
      return [segment, { part: first.id, ...(id ? { department: id } : {}) }];
    }),
  );
}

function isDateOnly(text: string): boolean {
  if (!dateOnly.test(text)) return false;
  const { kind, asOf } = parseQuantity(text);
  return asOf !== undefined && kind === 'none';
}

function ownerOf(label: string, part: PartId | undefined, { parts }: CellShape): PartId | undefined {
  const owners = parts.filter(({ extras = [] }) => extras.some((one) => one.label === label));
  return (owners.find(({ id }) => id === part) ?? owners[0])?.id;
}

function labelOf(text: string): string {
  return text.split(/[:：]/)[0]?.trim() ?? '';
}
