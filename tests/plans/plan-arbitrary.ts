import fc from 'fast-check';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { planDefinitionSchema } from '#domain/protocol/plan-definition-schema.ts';
import { drawOf, present } from './arbitrary/draw.ts';
import { drawForm } from './arbitrary/form.ts';
import { drawIndicators } from './arbitrary/indicators.ts';
import { drawProjects } from './arbitrary/projects.ts';
import { drawRatings } from './arbitrary/ratings.ts';
import { drawScales } from './arbitrary/scales.ts';
import { drawStructure } from './arbitrary/structure.ts';

/** Definitions whose parts fit together, with every member that a definition can have. */
export const planArbitrary: fc.Arbitrary<PlanDefinition> = fc.gen().map((generate) => {
  const draw = drawOf(generate);
  const structure = drawStructure(draw);
  const scales = drawScales(draw, structure.fiscalYear);
  const form = drawForm(draw, { ...structure, moment: structure.json.moment }, scales);
  const projects = drawProjects(draw, structure, form);
  const indicators = drawIndicators(draw, structure, scales, projects);
  return planDefinitionSchema.parse({
    ...structure.json,
    ...present({ scales: scales.map(({ json }) => json), indicators }),
    ...drawRatings(draw, structure, { scales, form, indicators }),
    form: form.json,
    projects,
  });
});
