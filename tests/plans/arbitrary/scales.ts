import { type Draw, type Json, present, times } from './draw.ts';
import { maybe, validNow } from './structure.ts';

/** A scale as other parts refer to it. */
export interface DrawnScale {
  id: string;
  codes: string[];
  rated: string[];
  json: Json;
}

const codes = [
  ['A', 'Ｂ', 'C', 'Ｄ'],
  ['◎', '○', '△', '▲'],
  ['★★★', '★★', '★', '☆'],
  ['IV', 'III', 'II', 'I'],
  ['=1', '+2', '-3', '@4'],
];

/** One or more scales: the second replaces the first in later years, one has rules of every kind. */
export function drawScales(draw: Draw, fiscalYear: number): DrawnScale[] {
  const count = draw.whole(1, 3);
  return times(count, (index) => {
    const rated = draw.oneOf(codes).slice(0, draw.whole(1, 4));
    const all = [...rated, ...(draw.isSo() ? ['－'] : [])];
    const order = draw.oneOf(['bestFirst', 'worstFirst', 'none']);
    const json = present({
      id: `scale${index}`,
      name: draw.line(),
      order,
      grades: all.map((code) =>
        present({
          code,
          name: draw.line(),
          meaning: maybe(draw, () => draw.text()),
          points: maybe(draw, () => draw.number()),
          color: maybe(draw, () => draw.oneOf(['#1a9850', '#000000'])),
          isUnrated: code === '－' ? true : maybe(draw, () => false),
          valid: validNow(draw, fiscalYear),
        }),
      ),
      additions: maybe(draw, () => [{ code: '＋', meaning: draw.text() }]),
      valid: validNow(draw, fiscalYear),
      replaces: index > 0 && draw.isSo() ? `scale${index - 1}` : undefined,
      rules: maybe(draw, () => drawRules(draw, rated, all)),
    });
    return { id: `scale${index}`, codes: all, rated, json };
  });
}

function drawRules(draw: Draw, rated: string[], all: string[]): Json {
  const cannotSay = maybe(draw, () =>
    present({
      grade: draw.oneOf(all),
      because: draw.some(['noActual', 'noTarget', 'notANumber', 'textTarget', 'partUnknown']),
    }),
  );
  return {
    rules: times(draw.whole(0, 4), () => drawRule(draw, rated)),
    combine: drawCombination(draw, rated),
    ...(cannotSay ? { cannotSay } : {}),
  };
}

function drawRule(draw: Draw, rated: string[]): Json {
  const only = present({
    aims: draw.some(['atLeast', 'range', 'words']),
    periods: draw.some(['state', 'plan']),
    kinds: draw.isSo() ? ['成果指標'] : undefined,
    hasBaseline: maybe(draw, () => draw.isSo()),
  });
  return {
    grade: draw.oneOf(rated),
    ...(Object.keys(only).length > 0 ? { only } : {}),
    when: times(draw.whole(0, 2), () => drawTest(draw)),
  };
}

function drawTest(draw: Draw): Json {
  const against = draw.oneOf(['target', 'yearTarget', 'finalTarget', 'baseline', 'previous', 'pace']);
  if (draw.isSo()) {
    const is = draw.oneOf(['met', 'missed', 'better', 'kept', 'worse', 'notBetter', 'notWorse']);
    const tolerance = present({
      amount: maybe(draw, () => draw.whole(0, 5)),
      percent: maybe(draw, () => 2.5),
    });
    return present({ against, is, tolerance: maybe(draw, () => tolerance) });
  }
  const atLeast = draw.whole(-20, 120);
  const below = atLeast + draw.whole(1, 30);
  const bounds = draw.oneOf([{ atLeast }, { below }, { atLeast, below }]);
  return { against, percentOf: draw.oneOf(['amount', 'way']), ...bounds };
}

/** A combination of any kind, whose grades are those of one scale. */
export function drawCombination(draw: Draw, grades: readonly string[]): Json {
  const grade = () => draw.oneOf(grades);
  switch (draw.whole(0, 3)) {
    case 0:
      return { how: draw.oneOf(['worst', 'best', 'median']) };
    case 1:
      return {
        how: 'counted',
        rows: times(draw.whole(1, 3), () => ({
          grade: grade(),
          of: draw.oneOf(['all', 'any', { percent: 66.5 }]),
          have: grade(),
        })),
        otherwise: grade(),
      };
    case 2:
      return present({
        how: 'mean',
        half: draw.oneOf(['up', 'down']),
        isWeighted: maybe(draw, () => draw.isSo()),
      });
    default:
      return {
        how: 'sum',
        bands: times(draw.whole(1, 3), (index) => ({ grade: grade(), atLeast: 10 - 2.5 * index })),
      };
  }
}
