import { readFileSync } from 'node:fs';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { reportRound } from './report-round.ts';
import type { RoundToCheck } from './round-to-check.ts';

// A process of its own, so that its memory is its own: `node round-by-rules.cjs ROUND.json`.
const { plan, sheets, lastYears, actuals }: RoundToCheck = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
);

function checkRound() {
  return sheets.map((sheet, n) => {
    const project = plan.projects.find(({ id }) => id === sheet.project);
    if (!project) throw new Error(`no project ${sheet.project}`);
    const { department, entries } = sheet;
    return checkSheet({
      plan,
      project,
      department,
      entries,
      others: sheets,
      lastYear: lastYears[n],
      actuals,
    });
  });
}

void reportRound(checkRound, { warmUps: 10, rounds: 15 });
