import { quotedName } from './quoted-name.ts';

/** Texts, then worksheets before `!`; the rest is left alone. */
const token = /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!/gu;

/** A formula whose references follow a worksheet to its new name. */
export function renameInFormula(formula: string, before: string, name: string): string {
  return formula.replace(token, (part: string, quoted: string | undefined, plain: string | undefined) => {
    const worksheet = quoted?.replaceAll("''", "'") ?? plain;
    return worksheet?.toLowerCase() === before.toLowerCase() ? `${quotedName(name)}!` : part;
  });
}
