import { createHash } from 'node:crypto';
import { writeCsv } from '#domain/csv/write-csv.ts';
import { openData } from '#domain/report/open-data/open-data.ts';
import { openDataNames } from '#domain/report/open-data/open-data-table.ts';
import type { Report } from '#domain/report/report.ts';
import { type ReportFileKind, reportFileName } from '#domain/report/report-file-name.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import { readReport } from '../operations/read-report.ts';
import { type AnsweredFile, answerFile } from './answered-file.ts';
import type { Call } from './call.ts';
import { readRoundPath } from './read-path.ts';

export function runReportWorkbook(call: Call): Promise<Answer<AnsweredFile>> {
  return withReport(call, async (report) => {
    const { writeReportWorkbook } = await import('../report/workbook/write-report-workbook.ts');
    return answerFile({ name: nameOf(report, 'workbook'), content: await writeReportWorkbook(report) });
  });
}

export function runReportPage(call: Call): Promise<Answer<AnsweredFile>> {
  return withReport(call, async (report) => {
    const [{ reportPage }, { pageLooks }] = await Promise.all([
      import('../report/page/report-page.ts'),
      import('../report/page/page-looks.ts'),
    ]);
    const content = await reportPage(report);
    return answerFile({ name: nameOf(report, 'page'), content, policy: policyFor(pageLooks) });
  });
}

/** One table of the open data, `…/open-data/sheets.csv`; without the mark of UTF-8 where `bom=0`. */
export async function runOpenData(call: Call): Promise<Answer<AnsweredFile>> {
  const name = openDataNames.find((one) => call.param('table') === `${one}.csv`);
  const mark = call.query('bom') ?? '1';
  if (mark !== '0' && mark !== '1') return refuse('malformed', { place: 'bom' });
  return withReport(call, async (report) => {
    const table = openData(report).find((one) => one.name === name);
    if (!table) return refuse('notFound');
    const content = writeCsv([table.header, ...table.rows], { hasMark: mark === '1' });
    return answerFile({ name: nameOf(report, table.name), content });
  });
}

async function withReport(
  call: Call,
  write: (report: Report) => Promise<Answer<AnsweredFile>>,
): Promise<Answer<AnsweredFile>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const report = await readReport(call.ports.store, call.person, path.value);
  return report.ok ? write(report.value) : report;
}

function nameOf({ plan: name, fiscalYear, edition }: Report, kind: ReportFileKind): string {
  return reportFileName({ name, fiscalYear }, edition, kind);
}

/** Nothing but the page's own looks, by their fingerprint: no script, no other style, no picture from anywhere. */
function policyFor(looks: string): string {
  const style = createHash('sha256').update(looks).digest('base64');
  return `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
