import type { ReportNode } from './report.ts';

/** `施策の方向1　意識をつくる`; a code that names its level already is not named twice: `政策1　まちづくり`. */
export function nodeHeading({ level, code, name }: Pick<ReportNode, 'level' | 'code' | 'name'>): string {
  const number = code.startsWith(level) ? code : `${level}${code}`;
  return `${number}　${name}`;
}
