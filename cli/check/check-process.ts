import { type CheckJob, checkFile } from './check-file.ts';

let job: CheckJob | undefined;

/** First the job, then file after file, each answered once. What kills this process kills nothing else. */
process.on('message', (message: { job: CheckJob } | { file: string }) => {
  if ('job' in message) job = message.job;
  else if (job) process.send?.(checkFile(message.file, job));
});
// Nobody is left to answer.
process.on('disconnect', () => process.exit());
