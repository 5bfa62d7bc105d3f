/** Not what systems and Excel leave in folders beside the files that people put there. */
export function isToRead(fileName: string): boolean {
  return !/^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i.test(fileName);
}

/** More at once is a folder chosen by mistake. */
export const mostMailedFiles = 500;
