import { findAnswersInXml, formatAnswersXml } from '#domain/workbook/answers-xml.ts';
import { answersNamespace, type SheetAnswers } from '#domain/workbook/workbook-answers.ts';
import { readParts, savePart } from './custom-part.ts';

/** What the file keeps of answers to warnings: the first part of ours that can be read. */
export async function readAnswers(): Promise<SheetAnswers[]> {
  const texts = await readParts(answersNamespace);
  return texts.map(findAnswersInXml).find((answers) => answers !== undefined) ?? [];
}

export function saveAnswers(sheets: readonly SheetAnswers[]): Promise<void> {
  return savePart(answersNamespace, formatAnswersXml(sheets));
}
