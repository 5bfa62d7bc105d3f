import { type Draw, type Json, present, times } from './draw.ts';

/** What later parts of a definition refer to. */
export interface Structure {
  fiscalYear: number;
  levels: Json[];
  nodes: { id: string; level: string; codes: string[]; json: Json }[];
  flags: string[];
  classes: string[];
  moments: string[];
  departments: string[];
  numbering: { levels: string[]; separator: string } | undefined;
  json: Json;
}

/** Valid in the round's year, if it says anything about years. */
export function validNow(draw: Draw, fiscalYear: number): Json | undefined {
  if (!draw.isSo()) return undefined;
  return present({
    from: draw.isSo() ? fiscalYear - draw.whole(0, 9) : undefined,
    until: draw.isSo() ? fiscalYear + draw.whole(0, 9) : undefined,
  });
}

export function maybe<One>(draw: Draw, make: () => One): One | undefined {
  return draw.isSo() ? make() : undefined;
}

/** Levels, what stands on them, marks, moments and departments, with the plan's own members. */
export function drawStructure(draw: Draw): Structure {
  const fiscalYear = draw.whole(1990, 2090);
  const flags = times(draw.whole(0, 2), (n) => `flag-${n}`);
  const classes = times(draw.whole(0, 2), (n) => `class${n}`);
  const moments = times(draw.whole(0, 2), (n) => `moment${n}`);
  const levels = times(draw.whole(0, 3), (n) => ({ id: `level${n}`, name: draw.line() }));
  const nodes = drawNodes(draw, { fiscalYear, flags, levels: levels.map(({ id }) => id) });
  const departments = times(draw.whole(1, 4), (n) => `d${n}`);
  const numbering =
    levels.length > 0
      ? maybe(draw, () => ({ levels: levels.map(({ id }) => id), separator: draw.oneOf(['-', '', '.']) }))
      : undefined;
  const json = present({
    schema: 1,
    id: draw.oneOf(['plan', 'p-2', 'x']),
    name: draw.line(),
    municipality: { id: 'city-1', name: draw.line() },
    fiscalYear,
    years: maybe(draw, () => ({ first: fiscalYear - draw.whole(0, 9), last: fiscalYear + draw.whole(0, 9) })),
    follows: maybe(draw, () => ({ plan: 'former', fiscalYear: fiscalYear - 1 })),
    printsYears: maybe(draw, () => draw.oneOf(['shortEra', 'era', 'western'])),
    projectTerm: maybe(draw, () => draw.line()),
    flags: flags.map((id) => present({ id, name: draw.line(), mark: maybe(draw, () => '◎') })),
    classes: classes.map((id) => ({ id, name: draw.line() })),
    moments: moments.map((id) =>
      present({ id, name: draw.line(), deadline: maybe(draw, () => '2024-10-31') }),
    ),
    moment: moments.length > 0 ? draw.oneOf(moments) : undefined,
    checks: maybe(draw, () => drawChecks(draw)),
    footnotes: maybe(draw, () => [
      { mark: '※1', text: draw.text() },
      { mark: '※2', text: '' },
    ]),
  });
  return {
    fiscalYear,
    flags,
    classes,
    moments,
    levels,
    nodes,
    departments,
    numbering,
    json: {
      ...json,
      ...(numbering ? { numbering } : {}),
      levels,
      nodes: nodes.map((node) => node.json),
      departments: drawDepartments(draw, departments, fiscalYear),
      calendar: drawCalendar(draw),
    },
  };
}

function drawNodes(
  draw: Draw,
  { fiscalYear, flags, levels }: { fiscalYear: number; flags: string[]; levels: string[] },
): Structure['nodes'] {
  const nodes: Structure['nodes'] = [];
  for (const [depth, level] of levels.entries()) {
    const above = nodes.filter((node) => levels.indexOf(node.level) < depth);
    for (const n of times(draw.whole(1, 2), (index) => index)) {
      const parent = depth === 0 ? undefined : draw.oneOf(above);
      const id = `${level}-n${n}`;
      const code = draw.oneOf(['1', 'Ⅰ', '(2)', '10']);
      const json = present({
        id,
        level,
        parent: parent?.id,
        code,
        name: draw.line(),
        notes: maybe(draw, () => [draw.text(), '']),
        flags: draw.some(flags),
        valid: validNow(draw, fiscalYear),
      });
      nodes.push({ id, level, codes: [...(parent?.codes ?? []), code], json });
    }
  }
  return nodes;
}

function drawDepartments(draw: Draw, ids: string[], fiscalYear: number): Json[] {
  return ids.map((id, index) =>
    present({
      id,
      name: `${draw.line()}（${index}）`,
      path: times(draw.whole(0, 2), () => draw.line()),
      formerNames: maybe(draw, () => [
        present({
          name: `${draw.line()}（旧${index}）`,
          from: maybe(draw, () => fiscalYear - 9),
          until: maybe(draw, () => fiscalYear - 1),
          note: maybe(draw, () => draw.line()),
        }),
      ]),
      succeeds: index > 0 && draw.isSo() ? [ids[index - 1]] : undefined,
      mail: maybe(draw, () => `d${index}@city.example.jp`),
      valid: validNow(draw, fiscalYear),
    }),
  );
}

function drawCalendar(draw: Draw): Json {
  return present({
    distribution: maybe(draw, () => '2024-05-10'),
    deadline: maybe(draw, () => '2024-06-14'),
    committee: maybe(draw, () => '2024-08-01'),
    publication: maybe(draw, () => '2024-12-27'),
    steps: times(draw.whole(0, 2), () =>
      present({
        name: draw.line(),
        from: draw.oneOf(['2024-06', '2024-06-28']),
        until: maybe(draw, () => draw.oneOf(['2024-07', '2024-07-01'])),
      }),
    ),
  });
}

function drawChecks(draw: Draw): Json {
  return present({
    rules: [
      {
        rule: draw.oneOf(['weekday-of-date', 'two-spellings']),
        severity: draw.oneOf(['blocks', 'warns', 'off']),
      },
    ],
    dictionary: maybe(draw, () => [
      present({
        word: '障がい',
        instead: ['障害', draw.oneOf(['障碍', '障礙'])],
        exceptIn: maybe(draw, () => ['障害者基本法']),
        note: maybe(draw, () => draw.line()),
      }),
    ]),
  });
}
