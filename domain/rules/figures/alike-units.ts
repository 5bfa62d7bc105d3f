import { foldUnit } from '../../indicators/units.ts';

/** Units that count one and the same thing. */
const alike: readonly (readonly string[])[] = [
  ['人', '名'],
  ['件', '回'],
  ['回', '講座'],
  ['社', '事業所', '企業'],
  ['団体', 'グループ', 'サークル'],
  ['世帯', '戸', '軒'],
  ['部', '冊', '枚'],
  ['校', '学校'],
];

/** A unit as it is told from others: 名 stays 名. */
export function writtenUnit(unit: string): string {
  return unit === '名' ? unit : foldUnit(unit);
}

export function areAlike(a: string, b: string): boolean {
  return a !== b && alike.some((units) => units.includes(a) && units.includes(b));
}
