/** `【課名】` alone on its line, with what follows it. Offsets are those of the text. */
export interface SectionHeading {
  name: string;
  start: number;
}

const heading = /^[^\S\n]*【([^【】\n]{1,30})】[^\S\n]*[:：]?[^\S\n]*$/gm;

export function sectionHeadings(text: string): SectionHeading[] {
  if (!text.includes('【')) return [];
  return [...text.matchAll(heading)].map(({ index, 1: name = '' }) => ({ name, start: index }));
}

/** The heading that an offset of the text stands under; `''` above the first one. */
export function sectionAt(headings: readonly SectionHeading[], offset: number): string {
  return headings.findLast(({ start }) => start <= offset)?.name ?? '';
}
