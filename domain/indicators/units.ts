const multiples: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 億: 8 };

/** What folding leaves as it is, as nearly every unit of a text. */
const foldedUnit = /^[一-龠ぁ-んァ-ヶ%A-Za-z0-9]*$/;

/** `％`, `パーセント`, `名`: a unit as it is compared. */
export function foldUnit(unit: string): string {
  if (foldedUnit.test(unit)) return same[unit] ?? unit;
  const folded = unit.normalize('NFKC').replace(/\s/g, '');
  return same[folded] ?? folded;
}

const same: Readonly<Record<string, string>> = {
  パーセント: '%',
  名: '人',
  ヶ所: 'か所',
  カ所: 'か所',
  ケ所: 'か所',
  箇所: 'か所',
  ケ国: 'か国',
};

/** `人/年` → `人` and `年`. */
export function unitAndPer(unit: string): { unit: string; per?: string } {
  const [base = '', ...per] = unit.normalize('NFKC').split('/');
  return per.length === 0 ? { unit: base } : { unit: base, per: per.join('/') };
}

/**
 * By which power of ten figures in `from` become figures in `to`: 円 → 千円 is −3. Nothing where the units are not of
 * one kind.
 */
export function powerBetween(from: string, to: string): number | undefined {
  const [given, wanted] = [foldUnit(from), foldUnit(to)];
  if (given === wanted) return 0;
  const [first, second] = [withoutMultiple(given), withoutMultiple(wanted)];
  return first.unit === second.unit && first.unit !== '' ? first.power - second.power : undefined;
}

function withoutMultiple(unit: string): { unit: string; power: number } {
  const multiple = ['百万', '千', '万', '億'].find((one) => unit.startsWith(one) && unit.length > one.length);
  return multiple
    ? { unit: unit.slice(multiple.length), power: multiples[multiple] ?? 0 }
    : { unit, power: 0 };
}
