import { type Draw, type Json, present, times } from './draw.ts';
import type { DrawnScale } from './scales.ts';
import { maybe, type Structure, validNow } from './structure.ts';

export interface DrawnForm {
  /** Fields and cells for which the plan gives a text. */
  given: string[];
  /** Fields that ask for a grade, with its scale. */
  graded: { id: string; scale: DrawnScale }[];
  json: Json;
}

/** Fields with every kind of answer; those with conditions look at the choice and the grade before them. */
export function drawForm(
  draw: Draw,
  { fiscalYear, flags, moments, moment }: Structure & { moment: unknown },
  scales: DrawnScale[],
): DrawnForm {
  const scale = draw.oneOf(scales);
  const label = (index: string) => [
    `${draw.oneOf(['{FY}年度の', '{FY-1}年度の', '', '={FY+1}'])}${draw.line()}（${index}）`,
    ...times(draw.whole(0, 2), (n) => `${draw.line()}（${index}-${n}）`),
  ];
  const answers = drawAnswers(draw, scale, label);
  const count = draw.whole(0, answers.length - 1);
  const kinds = [answers[0], ...draw.some(answers.slice(1), count)];
  const fields = kinds.map((answer, index): Json => {
    const condition = () => drawConditions(draw, kinds.slice(0, index), scale);
    return present({
      id: fieldId(answer),
      label: label(fieldId(answer)),
      input: index === 0 ? 'written' : inputOf(draw, answer),
      isRequired: draw.isSo(),
      answer: answer?.json,
      help: maybe(draw, () => draw.text()),
      shownIf: maybe(draw, condition),
      requiredIf: maybe(draw, condition),
      carriedFrom: maybe(draw, () => fieldId(draw.oneOf(kinds))),
      flags: index === 0 ? undefined : draw.some(flags),
      moments: index === 0 || moment === undefined ? undefined : maybe(draw, () => moments),
      valid: validNow(draw, fiscalYear),
      prints: maybe(draw, () => ({ charactersPerLine: draw.whole(1, 60), lines: draw.whole(1, 40) })),
    });
  });
  const hasMatrix = kinds.some((answer) => answer?.id === 'matrix');
  return {
    given: [
      ...fields.filter(({ input }) => input === 'given').map(({ id }) => String(id)),
      ...(hasMatrix ? ['matrixGoalY1'] : []),
    ].filter((id) => id !== 'matrix'),
    graded: kinds.some((answer) => answer?.id === 'grade') ? [{ id: 'grade', scale }] : [],
    json: {
      number: ['№', `番号${draw.line()}`],
      departments: [`所管課${draw.line()}`],
      projectName: [`事業名${draw.line()}`],
      fields,
    },
  };
}

interface Answer {
  id: string;
  json?: Json;
}

function fieldId(answer: Answer | undefined): string {
  return answer?.id ?? '';
}

/** The texts that stand for a given field must not be worked out, and a table of years says it row by row. */
function inputOf(draw: Draw, answer: Answer | undefined): string {
  return answer?.json?.kind === 'text' || answer?.json === undefined
    ? draw.oneOf(['written', 'given'])
    : 'written';
}

function drawAnswers(draw: Draw, scale: DrawnScale, label: (index: string) => string[]): Answer[] {
  const simple: Answer[] = [
    { id: 'plain' },
    { id: 'text', json: { kind: 'text' } },
    {
      id: 'number',
      json: present({
        kind: 'number',
        unit: maybe(draw, () => draw.oneOf(['人', '％', '=件'])),
        min: maybe(draw, () => draw.whole(-5, 0)),
        max: maybe(draw, () => draw.whole(0, 1000)),
      }),
    },
    { id: 'money', json: { kind: 'money', unit: draw.oneOf(['円', '千円', '百万円']) } },
    { id: 'date', json: { kind: 'date' } },
    {
      id: 'choice',
      json: present({
        kind: 'choice',
        options: times(draw.whole(1, 3), (n) =>
          present({ text: `${draw.line()}${n}`, meaning: maybe(draw, () => draw.text()) }),
        ),
        allowsSeveral: maybe(draw, () => draw.isSo()),
      }),
    },
    { id: 'grade', json: { kind: 'grade', scale: scale.id } },
  ];
  return [...simple, drawMatrix(draw, scale, label)];
}

function drawMatrix(draw: Draw, scale: DrawnScale, label: (index: string) => string[]): Answer {
  const years = draw.some(
    [{ afterRound: -1 }, { afterRound: 0 }, { fixed: 2030 }, { fixed: 2007, until: 2010 }],
    1,
  );
  const total = maybe(draw, () => ({
    id: 'total',
    label: label('total'),
    sumOf: draw.some(
      years.map((_, n) => `y${n + 1}`),
      1,
    ),
  }));
  return {
    id: 'matrix',
    json: {
      kind: 'years',
      columns: [
        { id: 'now', label: label('now') },
        ...years.map((year, n) =>
          present({
            id: `y${n + 1}`,
            label: label(`y${n}`),
            year,
            isOpenEnded: maybe(draw, () => draw.isSo()),
          }),
        ),
        ...(total ? [total] : []),
      ],
      rows: [
        { id: 'goal', label: label('goal'), input: 'given', answer: { kind: 'text' } },
        present({
          id: 'budget',
          label: label('budget'),
          input: 'written',
          isRequired: maybe(draw, () => draw.isSo()),
          isOnlyThisYear: maybe(draw, () => draw.isSo()),
          answer: { kind: 'money', unit: '千円' },
        }),
        { id: 'spent', label: label('spent'), input: 'written', answer: { kind: 'money', unit: '千円' } },
        ...draw
          .some([
            ['rest', 'difference', ['budget', 'spent']],
            ['both', 'sum', ['budget', 'spent']],
            ['share', 'percent', ['spent', 'budget']],
            ['times', 'product', ['budget', 'spent']],
            ['each', 'quotient', ['spent', 'budget']],
          ] as const)
          .map(([id, how, of]) => ({
            id,
            label: label(id),
            input: 'written',
            answer: { kind: 'number', computed: { how, of } },
          })),
        { id: 'mark', label: label('mark'), input: 'written', answer: { kind: 'grade', scale: scale.id } },
      ],
    },
  };
}

function drawConditions(draw: Draw, before: (Answer | undefined)[], scale: DrawnScale): Json[] | undefined {
  const asked = before.flatMap((answer) => (answer && answer.id !== 'matrix' ? [answer] : []));
  if (asked.length === 0) return undefined;
  return times(draw.whole(1, 2), () => {
    const answer = draw.oneOf(asked);
    if (answer.json?.kind === 'number' || answer.json?.kind === 'money') {
      const from = draw.whole(-50, 50);
      return {
        field: answer.id,
        ...(draw.isSo() ? { atLeast: from } : {}),
        below: from + draw.whole(1, 100),
      };
    }
    const values = valuesOf(answer, scale) ?? [draw.line(), draw.line()];
    return draw.oneOf([
      { field: answer.id, is: draw.some(values, 1) },
      { field: answer.id, isNot: draw.some(values, 1), isFilled: draw.isSo() },
      { field: answer.id, isFilled: draw.isSo() },
    ]);
  });
}

function valuesOf({ json }: Answer, scale: DrawnScale): string[] | undefined {
  if (json?.kind === 'grade') return scale.codes;
  if (json?.kind !== 'choice') return undefined;
  return Array.isArray(json.options) ? json.options.map(({ text }) => String(text)) : undefined;
}
