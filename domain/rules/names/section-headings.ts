export interface SectionHeading {
  /** What stands between the brackets. */
  name: string;
  /** With the brackets. */
  start: number;
  end: number;
}

const alone = /^[^\S\n]*【([^【】\n]{1,30})】[^\S\n]*[:：]?[^\S\n]*$/gm;

/** Every 【…】 that is alone on its line: by these a joint text is divided into its departments' sections. */
export function sectionHeadings(text: string): SectionHeading[] {
  if (!text.includes('【')) return [];
  return [...text.matchAll(alone)].map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf('【');
    return { name, start, end: start + name.length + 2 };
  });
}
