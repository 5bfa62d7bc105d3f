import type { OpinionRequest } from '../plan/rating-request.ts';
import { foldCode } from './find-grade.ts';

/** Whether the text must be written about a thing with this grade; absent while it has none. */
export function isOpinionRequired(
  { isRequired = false, requiredFor = [] }: Pick<OpinionRequest, 'isRequired' | 'requiredFor'>,
  grade: string | undefined,
): boolean {
  if (isRequired || grade === undefined) return isRequired;
  const code = foldCode(grade);
  return requiredFor.some((one) => foldCode(one) === code);
}
