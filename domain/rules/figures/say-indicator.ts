import type { Indicator, Part } from '../../plan/indicator.ts';

/** An indicator as it is spoken of: without marks of footnotes, with the part where it has several. */
export function sayIndicator({ name, parts }: Indicator, part: Part | undefined): string {
  const plain = name.replace(/\s*[*＊※]\d?\s*$/, '');
  const label = parts.length > 1 ? part?.label : undefined;
  return label === undefined ? plain : `${plain}（${label}）`;
}
