import path from 'node:path';
import type { CheckAnswer, CheckedForm, CheckFinding } from './check-answer.ts';

const severities: Record<CheckFinding['severity'], string> = { blocks: '要修正', warns: '確認' };

/** What was found, in lines for a person: file by file, then what could not be read. */
export function describeCheck(answer: CheckAnswer): string[] {
  const { forms, notes, refusals } = answer;
  const files = [...new Set([...forms, ...notes].map(({ file }) => file))];
  const findings = forms.flatMap((form) => form.findings);
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length;
  return [
    ...files.flatMap((file) => [
      `◆ ${path.basename(file)}`,
      ...forms.filter((form) => form.file === file).flatMap(describeForm),
      ...notes
        .filter((note) => note.file === file)
        .map(({ worksheet, cell, message }) => `  ・${placeOf(worksheet, cell)}${message}`),
    ]),
    ...refusals.map(({ message }) => `× ${message}`),
    `様式${forms.length}件、要修正${blocking}件、確認${findings.length - blocking}件、読めなかったファイル${refusals.filter(({ code }) => code !== 'externalLinks').length}件`,
  ];
}

function describeForm({ worksheet, project, department, findings }: CheckedForm): string[] {
  const title = project === null ? '事業が分からない様式' : `№${project}`;
  return [
    `  ■ ${title}　${department.replaceAll('\n', '、')}（「${worksheet}」）${findings.length === 0 ? '　指摘はありません。' : ''}`,
    ...findings.map(({ severity, cell, message }) => `      ${severities[severity]} ${cell}　${message}`),
  ];
}

function placeOf(worksheet: string, cell: string): string {
  return worksheet === '' ? '' : `「${worksheet}」${cell}　`;
}
