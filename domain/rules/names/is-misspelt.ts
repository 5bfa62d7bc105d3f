import { editDistance } from '../../text/edit-distance.ts';

/** 【健康づくり】 is an item and not 健康づくり課 misspelt: the ending must be the same. Both compact. */
export function isMisspelt(name: string, department: string): boolean {
  if (name.at(-1) !== department.at(-1)) return false;
  return editDistance(name, department) <= (department.length >= 7 ? 2 : 1);
}
