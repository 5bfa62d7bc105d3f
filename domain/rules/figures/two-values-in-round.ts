import type { IndicatorLine, StatedFigure } from '../../figures/indicator-line.ts';
import { readIndicatorLines } from '../../figures/read-indicator-lines.ts';
import { foldUnit } from '../../indicators/units.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { FieldContext, FoundInSheet, OtherSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { counted, findNamedIndicator, plainName } from './find-named-indicator.ts';
import type { LabelledQuantity } from './labelled-quantities.ts';
import { linesOfField, quantitiesIn, quantitiesOfField } from './quantities-of-field.ts';
import { textFields } from './text-fields.ts';

type Found = FoundInSheet<'two-values-in-round'>;

/** Shorter names are of many things. */
const shortestName = 8;
const shortestSubject = 5;

/** The same quantity has another value on another sheet of the round. */
export const twoValuesInRound: WideRule<'two-values-in-round'> = {
  id: 'two-values-in-round',
  reads: 'round',
  severity: 'warns',
  check(context) {
    const others = (context.others ?? []).filter(({ project }) => project !== context.project.id);
    if (others.length === 0) return [];
    return textFields(context).flatMap((field) =>
      namedValues(linesOfField(field), quantitiesOfField(field)).flatMap((one) =>
        differing(one, others, { field, context }),
      ),
    );
  },
};

/** A value with a name that only one thing in the round can have. */
interface NamedValue {
  name: string;
  key: string;
  value: number;
  unit: string;
  start: number;
  end: number;
  /** Of an indicator's line. */
  indicator?: string;
  section: string;
}

function namedValues(lines: readonly IndicatorLine[], quantities: readonly LabelledQuantity[]): NamedValue[] {
  const ofLines = lines.flatMap(({ name, parts }) =>
    name === undefined || plainName(name).length < shortestName
      ? []
      : parts.flatMap(({ label = '', target, actual }) => [
          ...ofLine(target, { name, label, kind: '目標' }),
          ...(actual?.isApproximate ? [] : ofLine(actual, { name, label, kind: '実績' })),
        ]),
  );
  const labelled = quantities
    .filter(({ key, figure }) => isDistinctive(key) && !lines.some((line) => isWithin(figure, line)))
    .map(
      ({ figure, key, label, unit, section }): NamedValue => ({ ...figure, name: label, key, unit, section }),
    );
  return [...ofLines, ...labelled];
}

interface OfLine {
  name: string;
  label: string;
  kind: string;
}

function ofLine(stated: StatedFigure | undefined, { name, label, kind }: OfLine): NamedValue[] {
  if (!stated || stated.max !== undefined) return [];
  const { value, unit, start, end, year = '' } = stated;
  const said = label === '' ? name : `${name}（${label}）`;
  const key = [plainName(name), plainName(label), kind, year].join('/');
  return [{ name: said, key, value, unit: foldUnit(unit), start, end, indicator: name, section: '' }];
}

function isWithin({ start }: { start: number }, line: { start: number; end: number }): boolean {
  return line.start <= start && start < line.end;
}

function isDistinctive(key: string): boolean {
  return key.length >= shortestName && key.replace(counted, '').length >= shortestSubject;
}

interface Place {
  field: FieldContext;
  context: SheetContext;
}

function differing(one: NamedValue, others: readonly OtherSheet[], { field, context }: Place): Found[] {
  const searched = one.indicator ?? one.name;
  const about = others.filter(({ entries }) =>
    Object.values(entries).some((text) => text.includes(searched)),
  );
  if (about.length === 0) return [];
  const departments = departmentsOf(one, context);
  for (const sheet of about) {
    if (departments !== 'all' && !departments.includes(sheet.department)) continue;
    const known = Object.values(sheet.entries).flatMap((text) =>
      text.includes(searched) ? sameIn(text, one, context) : [],
    );
    const [other] = known;
    if (other && known.every(({ value }) => value === other.value) && other.value !== one.value)
      return [found(one, { quote: other.quote, sheet, field, context })];
  }
  return [];
}

function sameIn(text: string, one: NamedValue, { plan }: SheetContext): (NamedValue & { quote: string })[] {
  return namedValues(readIndicatorLines(text), quantitiesIn(text, plan.fiscalYear))
    .filter(({ key, unit, section }) => key === one.key && unit === one.unit && section === one.section)
    .map((value) => ({ ...value, quote: text.slice(value.start, value.end) }));
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
