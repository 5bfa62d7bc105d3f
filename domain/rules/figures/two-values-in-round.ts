import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { FieldContext, FoundInSheet, OtherSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { findNamedIndicator } from './find-named-indicator.ts';
import { type NamedValue, namedValues } from './named-values.ts';
import { textFields } from './text-fields.ts';
import { sameKey, type ValueInRound, valuesInRound } from './values-in-round.ts';

type Found = FoundInSheet<'two-values-in-round'>;

/** The same quantity has another value on another sheet of the round. */
export const twoValuesInRound: WideRule<'two-values-in-round'> = {
  id: 'two-values-in-round',
  reads: 'round',
  severity: 'warns',
  check(context) {
    const { others = [], project } = context;
    if (others.every((other) => other.project === project.id)) return [];
    return textFields(context).flatMap((field) =>
      namedValues(field, context.plan.fiscalYear).flatMap((one) =>
        differing(one, others, { field, context }),
      ),
    );
  },
};

interface Place {
  field: FieldContext;
  context: SheetContext;
}

function differing(one: NamedValue, others: readonly OtherSheet[], { field, context }: Place): Found[] {
  const { plan, project } = context;
  const known = valuesInRound(others, plan.fiscalYear).get(sameKey(one)) ?? [];
  if (known.every(({ value }) => value === one.value)) return [];
  const departments = departmentsOf(one, context);
  const about = known.filter(
    ({ sheet, text }) =>
      sheet.project !== project.id &&
      (departments === 'all' || departments.includes(sheet.department)) &&
      text.includes(one.indicator ?? one.name),
  );
  const other = about.find((value) => value.value !== one.value && isOnlyOne(value, about));
  return other ? [found(one, { ...other, field, context })] : [];
}

/** Its sheet has no other value of that name. */
function isOnlyOne({ sheet, value }: ValueInRound, about: readonly ValueInRound[]): boolean {
  return about.every((other) => other.sheet !== sheet || other.value === value);
}

/** Departments count each for itself, unless the plan has one indicator of that name for all. */
function departmentsOf({ indicator }: NamedValue, context: SheetContext): readonly DepartmentId[] | 'all' {
  const { plan, project, department } = context;
  const named = indicator === undefined ? undefined : findNamedIndicator(indicator, plan.indicators ?? []);
  if (named?.indicator.parts.some(({ addsDepartments }) => addsDepartments)) return [];
  if (named) return 'all';
  return department === undefined ? project.departments : [department];
}

interface Other extends Place {
  quote: string;
  sheet: OtherSheet;
}

function found({ start, end, name }: NamedValue, { quote, sheet, field, context }: Other): Found {
  const project = context.plan.projects.find(({ id }) => id === sheet.project);
  const facts = { quantity: name, other: quote, number: project?.number ?? '', project: project?.name ?? '' };
  return { field: field.field.id, start, end, facts };
}

export const twoValuesInRoundExamples: RuleExamples = {
  fires: [
    {
      text: '［指標］女性のための法律相談の相談件数\n　予定：40件／実施：36件',
      otherSheet: '［指標］女性のための法律相談の相談件数\n　予定：40件／実施：63件',
      quote: '36件',
    },
    {
      text: '男女共同参画講座の参加者数は43人でした。',
      otherSheet: '啓発として講座を開きました。男女共同参画講座の参加者数は45人です。',
      quote: '43人',
    },
    {
      text: '［指標］講座の受講者に占める男女の割合\n　〔目標値〕女性：50％　〔実績〕女性：62％',
      otherSheet: '［指標］講座の受講者に占める男女の割合\n　〔目標値〕女性：50％　〔実績〕女性：26％',
      quote: '62％',
    },
  ],
  silent: [
    {
      text: '［指標］女性のための法律相談の相談件数\n　予定：40件／実施：36件',
      otherSheet: '［指標］女性のための法律相談の相談件数\n　予定：40件／実施：36件',
    },
    { text: '○参加者数：24人', otherSheet: '○参加者数：42人', because: '何の参加者数か、分かりません。' },
    {
      text: '男女共同参画講座の参加者数は43人でした。',
      otherSheet: '前年度の男女共同参画講座の参加者数は45人でした。',
      because: '別の年度です。',
    },
    {
      text: '男女共同参画講座の参加者数は43人でした。',
      otherSheet: '男女共同参画講座の参加者数は約40人でした。',
      because: 'おおよその数です。',
    },
    {
      text: '男女共同参画講座の参加者数は43人でした。',
      otherSheet: '男女共同参画講座の開催回数は2回でした。',
    },
  ],
};
