import type { ChartWords } from '../chart-words.ts';
import { states } from './states.ts';

export const charts: ChartWords = {
  worksheet: 'Charts',
  heading: (plan, fiscalYear) => `${plan}: progress in fiscal ${fiscalYear}`,
  asOf: (time) => `As of ${time}`,
  figuresNote: 'The figures of the charts. Every update writes them anew: do not write here.',
  states,
  progress: { title: 'Submission by department', department: 'Department', count: 'Sheets' },
  fiscalYear: 'Fiscal year',
  year: (year) => `FY${year}`,
  actual: 'Baseline and actual',
  target: 'Target',
  least: 'Target (at least)',
  most: 'Target (at most)',
  lowerIsBetter: (name) => `${name} (lower is better)`,
  ofPart: (part, series) => `${part}: ${series}`,
};
