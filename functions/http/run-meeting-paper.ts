import { reportFileName } from '#domain/report/report-file-name.ts';
import type { Answer } from '../operations/answer.ts';
import { readMeetingPaper } from '../operations/read-meeting-paper.ts';
import { type AnsweredFile, answerFile } from './answered-file.ts';
import type { Call } from './call.ts';
import { readRoundPath } from './read-path.ts';

export async function runMeetingPaper(call: Call): Promise<Answer<AnsweredFile>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const paper = await readMeetingPaper(call.ports.store, call.person, path.value);
  if (!paper.ok) return paper;
  const { writeMeetingPaper } = await import('../report/meeting-paper/write-meeting-paper.ts');
  const { plan: name, fiscalYear } = paper.value;
  return answerFile({
    name: reportFileName({ name, fiscalYear }, { kind: 'draft' }, 'meetingPaper'),
    content: await writeMeetingPaper(paper.value),
  });
}
