import type { TableSpec } from './table-spec.ts';
import { alsoUnderTable } from './tables/also-under-table.ts';
import { calendarTable } from './tables/calendar-table.ts';
import { classesTable } from './tables/classes-table.ts';
import { combinationsTable } from './tables/combinations-table.ts';
import { conditionsTable } from './tables/conditions-table.ts';
import { departmentsTable } from './tables/departments-table.ts';
import { dictionaryTable } from './tables/dictionary-table.ts';
import { fieldsTable } from './tables/fields-table.ts';
import { flagsTable } from './tables/flags-table.ts';
import { footnotesTable } from './tables/footnotes-table.ts';
import { formerNamesTable } from './tables/former-names-table.ts';
import { givenTable } from './tables/given-table.ts';
import { gradesTable } from './tables/grades-table.ts';
import { indicatorsTable } from './tables/indicators-table.ts';
import { levelsTable } from './tables/levels-table.ts';
import { milestonesTable } from './tables/milestones-table.ts';
import { momentsTable } from './tables/moments-table.ts';
import { nodesTable } from './tables/nodes-table.ts';
import { opinionsTable } from './tables/opinions-table.ts';
import { optionsTable } from './tables/options-table.ts';
import { partsTable } from './tables/parts-table.ts';
import { planTable } from './tables/plan-table.ts';
import { projectsTable } from './tables/projects-table.ts';
import { ratingsTable } from './tables/ratings-table.ts';
import { referencesTable } from './tables/references-table.ts';
import { rollUpsTable } from './tables/roll-ups-table.ts';
import { ruleSettingsTable } from './tables/rule-settings-table.ts';
import { rulesTable } from './tables/rules-table.ts';
import { scalesTable } from './tables/scales-table.ts';
import { targetsTable } from './tables/targets-table.ts';
import { totalsTable } from './tables/totals-table.ts';
import { viewpointsTable } from './tables/viewpoints-table.ts';
import { yearColumnsTable } from './tables/year-columns-table.ts';
import { yearRowsTable } from './tables/year-rows-table.ts';

/** In the order of the workbook's worksheets. What belongs to something stands on the right of it. */
export const allTables: readonly TableSpec[] = [
  planTable,
  footnotesTable,
  nodesTable,
  levelsTable,
  flagsTable,
  classesTable,
  departmentsTable,
  formerNamesTable,
  projectsTable,
  alsoUnderTable,
  givenTable,
  fieldsTable,
  conditionsTable,
  yearColumnsTable,
  yearRowsTable,
  optionsTable,
  scalesTable,
  gradesTable,
  rulesTable,
  combinationsTable,
  indicatorsTable,
  partsTable,
  targetsTable,
  milestonesTable,
  referencesTable,
  totalsTable,
  ratingsTable,
  viewpointsTable,
  opinionsTable,
  rollUpsTable,
  calendarTable,
  momentsTable,
  ruleSettingsTable,
  dictionaryTable,
];
