import type { FieldId } from '../../plan/plan-definition.ts';
import type { Entries } from '../../sheet/entries.ts';
import type { FieldContext, FoundInSheet, OtherSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { comparedProse } from './compared-prose.ts';
import { isNearlySame, percentSame } from './nearly-same.ts';
import { proseFields } from './prose-fields.ts';

/** A text that stands on another sheet of the department, too. */
export const sameAsOtherSheet: WideRule<'same-as-other-sheet'> = {
  id: 'same-as-other-sheet',
  reads: 'department',
  severity: 'warns',
  check(context) {
    const others = sheetsBeside(context);
    if (others.length === 0) return [];
    return proseFields(context.fields)
      .filter(({ field }) => field.carriedFrom === undefined)
      .flatMap((one) => checkField(one, others));
  },
};

/** Of the same department, about other projects; whose sheet it is must be known. */
function sheetsBeside({ others = [], department, project }: SheetContext): OtherSheet[] {
  return others.filter((other) => other.department === department && other.project !== project.id);
}

function checkField(context: FieldContext, others: OtherSheet[]): FoundInSheet<'same-as-other-sheet'>[] {
  const text = comparedProse(context.text);
  const same = others.flatMap(({ project, entries }) => {
    const other = entries[context.field.id] ?? '';
    // The texts of a department are many: what differs in length by more than a fifth is not looked at.
    if (Math.abs(other.length - context.text.length) > context.text.length / 5) return [];
    const compared = comparedEntry(entries, context.field.id);
    return isNearlySame(text, compared) ? [{ project, percent: percentSame(text, compared) }] : [];
  });
  const [first] = same;
  const project = first && context.plan.projects.find(({ id }) => id === first.project);
  if (!first || !project) return [];
  const { number, name } = project;
  const facts = { number, name, percent: first.percent, sheets: same.length };
  return [{ field: context.field.id, start: 0, end: 0, facts }];
}

const known = new WeakMap<Entries, Map<FieldId, string>>();

/** The sheets of a department are compared with each other: each text is folded once. */
function comparedEntry(entries: Entries, field: FieldId): string {
  const texts = known.get(entries) ?? new Map<FieldId, string>();
  known.set(entries, texts);
  const text = texts.get(field) ?? comparedProse(entries[field] ?? '');
  texts.set(field, text);
  return text;
}

const common =
  '電話と面接による相談を受け付け、必要に応じて専門の機関を紹介するなど、一人ひとりの状況に応じた支援を行いました。';

export const sameAsOtherSheetExamples: RuleExamples = {
  fires: [
    { text: common, otherSheet: common },
    {
      text: common,
      otherSheet:
        '電話や面接による相談を受け付け、必要に応じて専門の機関を紹介するなど、一人ひとりの状況に応じた支援を行った。',
    },
  ],
  silent: [
    {
      text: '引き続き、広報紙やホームページで周知を図ります。',
      otherSheet: '引き続き、広報紙やホームページで周知を図ります。',
      because: '短い文は、別の事業と同じになることがある。',
    },
    {
      text: '相談を120件受け付け、必要に応じて専門の機関を紹介するなど、一人ひとりの状況に応じた支援を行いました。',
      otherSheet:
        '相談を48件受け付け、必要に応じて専門の機関を紹介するなど、一人ひとりの状況に応じた支援を行いました。',
      because: '件数が、この事業のものになっている。',
    },
    {
      text: common,
      otherSheet: '弁護士による法律相談を毎月1回開催し、離婚や養育費についての相談に応じました。',
    },
  ],
};
