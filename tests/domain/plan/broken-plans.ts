import type { Broken } from './broken/broken.ts';
import { brokenChecks } from './broken/checks.ts';
import { brokenForm } from './broken/form.ts';
import { brokenIds } from './broken/ids.ts';
import { brokenIndicators } from './broken/indicators.ts';
import { brokenReferences } from './broken/references.ts';
import { brokenScales } from './broken/scales.ts';
import { brokenStructure } from './broken/structure.ts';
import { brokenYears } from './broken/years.ts';

/** What is changed in the whole plan, and all that is then said. */
export const brokenPlans: Broken[] = [
  ...brokenIds,
  ...brokenReferences,
  ...brokenStructure,
  ...brokenYears,
  ...brokenForm,
  ...brokenScales,
  ...brokenIndicators,
  ...brokenChecks,
];
