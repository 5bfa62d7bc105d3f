import { type Draw, type Json, present, times } from './draw.ts';
import type { DrawnScale } from './scales.ts';
import { maybe, type Structure, validNow } from './structure.ts';

/** Indicators with targets of every aim; with three parts and more the first is the sum of the others. */
export function drawIndicators(
  draw: Draw,
  structure: Structure,
  scales: DrawnScale[],
  projects: Json[],
): Json[] {
  const { fiscalYear, nodes, departments } = structure;
  return times(draw.whole(0, 3), (index) => {
    const parts = times(draw.whole(1, 4), (n) => drawPart(draw, `part${n}`, fiscalYear));
    return {
      ...present({
        id: `i${index}`,
        number: draw.oneOf(['1', '=1-(1)', '②', '１']),
        name: draw.line(),
        node: nodes.length > 0 && draw.isSo() ? draw.oneOf(nodes).id : undefined,
        project: projects.length > 0 && draw.isSo() ? draw.oneOf(projects).id : undefined,
        kind: maybe(draw, () => '成果指標'),
        scale: maybe(draw, () => draw.oneOf(scales).id),
        parts,
        totals: parts.length > 2 && draw.isSo() ? [{ total: 'part0', of: ['part1', 'part2'] }] : undefined,
        weight: maybe(draw, () => draw.whole(1, 9)),
        source: maybe(draw, () => draw.line()),
        notes: maybe(draw, () => [draw.text()]),
        valid: validNow(draw, fiscalYear),
      }),
      departments: draw.some(departments),
    };
  });
}

function drawPart(draw: Draw, id: string, fiscalYear: number): Json {
  const stages = maybe(draw, () => ['検討', '体制構築', '運用']);
  const aims = ['atLeast', 'atMost', 'range', 'increase', 'decrease', 'keep', 'words'] as const;
  return {
    ...present({
      id,
      label: maybe(draw, () => draw.line()),
      unit: maybe(draw, () => draw.oneOf(['％', '人'])),
      better: maybe(draw, () => draw.oneOf(['higher', 'lower'])),
      period: draw.oneOf(['state', 'year', 'plan']),
      addsDepartments: maybe(draw, () => draw.isSo()),
      paceFrom: maybe(draw, () => fiscalYear - draw.whole(0, 20)),
      baseline: maybe(draw, () => ({
        ...drawQuantity(draw),
        value: draw.number(),
        fiscalYear: fiscalYear - 3,
      })),
      references: times(draw.whole(0, 1), () => ({
        ...drawQuantity(draw),
        label: draw.line(),
        beside: draw.oneOf(['baseline', 'target', 'actual']),
      })),
      extras: times(draw.whole(0, 2), () => present({ label: draw.line(), unit: maybe(draw, () => '回') })),
      stages,
      weight: maybe(draw, () => 0.5),
    }),
    targets: times(draw.whole(0, 3), (n) =>
      present({
        ...drawQuantity(draw),
        ...drawAim(draw, draw.oneOf(aims), { fiscalYear, stages }),
        fiscalYear: n === 0 ? undefined : fiscalYear + n,
        revision: maybe(draw, () => draw.whole(0, 2)),
        valid: validNow(draw, fiscalYear),
        isShared: maybe(draw, () => draw.isSo()),
      }),
    ),
  };
}

function drawQuantity(draw: Draw): Json {
  return present({
    raw: draw.text(),
    unit: maybe(draw, () => '人'),
    per: maybe(draw, () => '年'),
    asOf: maybe(draw, () => '2021年度末'),
    source: maybe(draw, () => draw.line()),
    note: maybe(draw, () => draw.text()),
    footnote: maybe(draw, () => '※1'),
  });
}

function drawAim(
  draw: Draw,
  aim: string,
  { fiscalYear, stages }: { fiscalYear: number; stages: string[] | undefined },
): Json {
  const value = draw.number();
  if (aim === 'atLeast' || aim === 'atMost') return { aim, value };
  if (aim === 'range') return { aim, min: value, max: value + draw.whole(0, 20) };
  if (aim !== 'words') return { aim };
  return {
    aim,
    milestones: times(draw.whole(1, 3), (n) =>
      present({
        raw: draw.line(),
        text: draw.line(),
        from: maybe(draw, () => fiscalYear + n),
        until: maybe(draw, () => fiscalYear + n + 1),
        stage: stages ? maybe(draw, () => draw.oneOf(stages)) : undefined,
      }),
    ),
  };
}
