/** Two names that leave nothing out: whoever is not the one is the other. */
const pairs: readonly [RegExp, RegExp][] = [
  [/男性|男子|男/, /女性|女子|女/],
  [/市内/, /市外/],
  [/町内/, /町外/],
  [/村内/, /村外/],
  [/区内/, /区外/],
  [/県内/, /県外/],
  [/庁内/, /庁外/],
  [/学区内/, /学区外/],
  [/午前/, /午後/],
  [/前期/, /後期/],
  [/上半期|上期/, /下半期|下期/],
  [/新規/, /継続/],
  [/非会員|会員外/, /会員/],
  [/大人|おとな/, /子ども|子供|こども|小人/],
  [/非常勤/, /常勤/],
  [/平日/, /休日|土日祝|土日/],
  [/日中|昼間/, /夜間/],
  [/オンライン|リモート|Web|WEB/, /会場|対面|来場/],
];
const rest = /^(?:性別)?(?:その他|不明|無回答|未回答|回答なし|回答しない|答えたくない)/;

/** Whether these parts make up the whole: 男性, 女性 and perhaps 無回答; うち市内 alone does not. */
export function isExhaustive(labels: readonly (string | undefined)[]): boolean {
  const named = labels.filter((label) => label === undefined || !rest.test(label));
  const [first, second] = named;
  if (named.length !== 2 || first === undefined || second === undefined) return false;
  return pairs.some(([one, other]) => isPair(first, second, one, other) || isPair(second, first, one, other));
}

function isPair(first: string, second: string, one: RegExp, other: RegExp): boolean {
  if (!one.test(first) || !other.test(second)) return false;
  return first.replace(one, '') === second.replace(other, '');
}
