import { asSheetAnswers } from './as-sheet-answers.ts';
import { answersNamespace, type SheetAnswers } from './workbook-answers.ts';

const longest = 4_000_000;

/** The custom XML part with what was said to warnings: JSON in which nothing is left that XML would read or refuse. */
export function formatAnswersXml(sheets: readonly SheetAnswers[]): string {
  const whole = partWith(sheets);
  if (whole.length <= longest) return whole;
  // What was sent is on the server; what was not is nowhere else.
  return partWith(
    sheets.map((sheet) => ({
      ...sheet,
      answers: sheet.answers.filter(({ standing }) => standing !== 'sent'),
    })),
  );
}

/** What a custom XML part says was said; nothing where it is not exactly of our own format. */
export function findAnswersInXml(xml: string): SheetAnswers[] | undefined {
  if (xml.length > longest) return undefined;
  const json = documentPattern.exec(xml)?.[1];
  return json === undefined ? undefined : asSheetAnswers(parse(json));
}

const documentPattern = new RegExp(
  `^\\uFEFF?\\s*(?:<\\?xml[^?>]*\\?>\\s*)?<answers\\s+xmlns="${answersNamespace}"\\s*>([^<>&]*)</answers\\s*>\\s*$`,
);

function partWith(sheets: readonly SheetAnswers[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><answers xmlns="${answersNamespace}">${plainJson(sheets)}</answers>`;
}

/** All of these stand inside strings, where JSON has another way to write them. */
const special = /[<>&\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g;

function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    special,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
