import { findArea } from './cell-reference.ts';

/** The name of a worksheet as it stands before `!`: in apostrophes unless it is a plain word. */
export function quotedName(name: string): string {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isReference = findArea(name) !== undefined || /^(r\d*)?(c\d*)?$/i.test(name);
  return isWord && !isReference ? name : `'${name.replaceAll("'", "''")}'`;
}
