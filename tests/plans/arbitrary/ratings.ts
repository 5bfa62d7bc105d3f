import { type Draw, type Json, present, times } from './draw.ts';
import type { DrawnForm } from './form.ts';
import { type DrawnScale, drawCombination } from './scales.ts';
import { maybe, type Structure, validNow } from './structure.ts';

const raters = ['department', 'sectionChief', 'secretariat', 'committee', 'eachMember'];

/** Who rates and writes about what, and what is worked out of it for higher levels. */
export function drawRatings(
  draw: Draw,
  { fiscalYear, levels, flags, moments }: Structure,
  { scales, form, indicators }: { scales: DrawnScale[]; form: DrawnForm; indicators: Json[] },
): Json {
  const of = () =>
    draw.oneOf([
      ...['projects', 'sheets', 'indicators', 'plan'].map((things) => ({ things })),
      ...levels.map(({ id }) => ({ things: 'nodes', level: id })),
    ]);
  const ratings = times(draw.whole(0, 2), (index) => {
    const scale = draw.oneOf(scales);
    const viewpoints = maybe(draw, () =>
      times(draw.whole(1, 3), (n) => ({ id: `view${n}`, name: draw.line(), min: 0 - n, max: 2 * n })),
    );
    return {
      scale,
      json: present({
        id: `rating${index}`,
        name: draw.line(),
        scale: scale.id,
        of: of(),
        by: draw.oneOf(raters),
        flags: draw.some(flags),
        reasonFor: maybe(draw, () => draw.oneOf(['all', draw.some(scale.codes, 1)])),
        viewpoints,
        combine: viewpoints ? drawCombination(draw, scale.rated) : undefined,
        combineMembers: viewpoints && draw.isSo() ? drawCombination(draw, scale.rated) : undefined,
        moments: maybe(draw, () => draw.some(moments)),
        valid: validNow(draw, fiscalYear),
      }),
    };
  });
  // Where indicators are graded, their grades are what is counted.
  const ofIndicators = scales.filter(({ id }) => indicators.some(({ scale }) => scale === id));
  const graded = ofIndicators.length > 0 ? ofIndicators : scales;
  const opinions = times(draw.whole(0, 2), (index) => {
    const about = of();
    const rating = ratings.length > 0 && draw.isSo() ? draw.oneOf(ratings) : undefined;
    const isOwn = rating === undefined && about.things === 'indicators' && ofIndicators.length > 0;
    const scale = isOwn ? draw.oneOf(ofIndicators) : rating?.scale;
    return present({
      id: `opinion${index}`,
      name: draw.line(),
      of: about,
      by: draw.oneOf(raters),
      isRequired: maybe(draw, () => draw.isSo()),
      requiredFor: scale && draw.isSo() ? draw.some(scale.codes, 1) : undefined,
      isRepliedTo: maybe(draw, () => draw.isSo()),
      rating: rating?.json.id,
      prints: maybe(draw, () => ({ charactersPerLine: 40, lines: draw.whole(1, 40) })),
      moments: maybe(draw, () => draw.some(moments)),
      valid: validNow(draw, fiscalYear),
    });
  });
  const rollUps = levels.length === 0 ? [] : times(draw.whole(0, 2), (index) => drawRollUp(draw, index));
  return present({ ratings: ratings.map(({ json }) => json), opinions, rollUps });

  function drawRollUp(draw: Draw, index: number): Json {
    const below = index > 0 && levels.length > 1;
    const sources = [
      ...graded.map((scale) => ({ scale, from: { indicators: true } })),
      ...form.graded.map(({ id, scale }) => ({ scale, from: { field: id } })),
    ];
    const { scale, from } = draw.oneOf(sources);
    return present({
      id: `roll${index}`,
      name: draw.line(),
      level: below ? levels[0]?.id : levels.at(-1)?.id,
      scale: scale.id,
      from,
      flags: draw.some(flags),
      combine: maybe(draw, () => drawCombination(draw, scale.rated)),
    });
  }
}
