import type { FoundForm } from '#domain/finder/finder-report.ts';
import { checkForm } from './check-form.ts';
import { type CheckJob, concerns, type KnownSheets } from './check-job.ts';
import { readFile } from './read-file.ts';

/** First the job, then files to be read, then what is known of all of them, then forms to be checked. */
export type Told =
  | { job: CheckJob }
  | { read: string; fiscalYear: number }
  | { known: KnownSheets }
  | { check: string; forms: FoundForm[] };

let job: CheckJob | undefined;
let known: KnownSheets = { now: [] };

/** Each file is answered once, read or checked. What kills this process kills nothing else. */
process.on('message', (told: Told) => {
  if ('job' in told) job = told.job;
  else if ('known' in told) known = told.known;
  else if (job) process.send?.(answer(told, job));
});
process.send?.('ready');
// Nobody is left to answer.
process.on('disconnect', () => process.exit());

function answer(told: Extract<Told, { read: string } | { check: string }>, asked: CheckJob) {
  if ('read' in told) return readFile(told.read, { ...asked.plan, fiscalYear: told.fiscalYear });
  return told.forms
    .filter((form) => concerns(form, asked))
    .map((form) => checkForm(told.check, form, asked, known));
}
