import type { Checks } from '#addin/state/checks.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';

/**
 * Rules that a test can tell apart by one letter: 誤 is a warning that can be cured into 正, 疑 one that cannot, neither
 * in a text with 但; 禁 blocks, and 同 is noticed where it stands in anything else that wide rules read.
 */
export interface MemoryChecks extends Checks {
  /** What was read, in turn: a field's id, `fields` for all of them, `across`. */
  reads: string[];
}

export function memoryChecks(): MemoryChecks {
  const reads: string[] = [];
  const inText = (field: string, text: string): Finding[] =>
    [...text.matchAll(text.includes('但') ? /禁/g : /[誤疑禁]/g)].map(({ 0: letter, index }) => ({
      ...{ field: field as FieldId, start: index, end: index + 1, facts: { letter } },
      rule: letter === '禁' ? 'unusual-character' : 'half-width-kana',
      severity: letter === '禁' ? 'blocks' : 'warns',
      ...(letter === '誤' ? { replacement: '正' } : {}),
    }));
  const checkFields = ({ entries }: SheetQuestion, only?: FieldId) => {
    reads.push(only ?? 'fields');
    return Object.entries(entries)
      .filter(([field]) => only === undefined || field === only)
      .flatMap(([field, text]) => inText(field, text));
  };
  const checkAcross = (question: SheetQuestion) => {
    reads.push('across');
    return Object.entries(question.entries).flatMap(([field, text]) => sameIn(question, field, text));
  };
  return {
    reads,
    checkFields,
    checkAcross,
    checkSheet: (question) => [...checkFields(question), ...checkAcross(question)],
  };
}

function sameIn(question: SheetQuestion, field: string, text: string): Finding[] {
  const start = text.indexOf('同');
  const where = wherever(question, field).join();
  if (start < 0 || where === '') return [];
  return [
    {
      rule: 'two-values',
      severity: 'warns',
      field: field as FieldId,
      ...{ start, end: start + 1, facts: { where } },
    },
  ];
}

function wherever({ entries, others, lastYear, actuals }: SheetQuestion, field: string): string[] {
  const { [field as FieldId]: _, ...rest } = entries;
  const places = { field: rest, others, lastYear, actuals };
  return Object.entries(places).flatMap(([place, what]) =>
    JSON.stringify(what ?? '').includes('同') ? [place] : [],
  );
}
