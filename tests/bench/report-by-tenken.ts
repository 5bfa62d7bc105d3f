import { readFileSync } from 'node:fs';
import { writeReportWorkbook } from '#functions/report/workbook/write-report-workbook.ts';
import { reportRound } from './report-round.ts';

// A process of its own, so that its memory is its own: `node report-by-tenken.cjs REPORT.json`.
const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

// Nobody writes a report twice in a process, so that the first one counts.
void reportRound(() => writeReportWorkbook(report), { warmUps: 0, rounds: 1 });
