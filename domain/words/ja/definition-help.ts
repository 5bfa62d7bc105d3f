import type { PropertyHelps } from '../property-help.ts';
import { formHelp } from './definition-help/form-help.ts';
import { indicatorHelp } from './definition-help/indicator-help.ts';
import { planHelp } from './definition-help/plan-help.ts';
import { projectHelp } from './definition-help/project-help.ts';
import { ratingHelp } from './definition-help/rating-help.ts';
import { scaleHelp } from './definition-help/scale-help.ts';

/** What to write where in a plan definition: for the published schema and the headings of the workbook. */
export const definitionHelp: PropertyHelps = {
  ...planHelp,
  ...projectHelp,
  ...formHelp,
  ...scaleHelp,
  ...indicatorHelp,
  ...ratingHelp,
};
