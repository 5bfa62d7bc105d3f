import { nameLikeness } from '../../finder/name-likeness.ts';
import type { Indicator, Part } from '../../plan/indicator.ts';
import type { Project } from '../../plan/plan-definition.ts';
import { isValidIn } from '../../plan/validity.ts';
import { compactText } from '../../text/compact-text.ts';
import type { SheetContext } from '../rule.ts';
import { oncePerObject } from './once-per-object.ts';

/** What a text means by a name: an indicator, or one of its parts. */
export interface NamedIndicator {
  indicator: Indicator;
  part?: Part;
}

const remarks = /\([^()]*\)|[*※]\d?|[「」『』、,・:。の]/g;
const numeral = /^\s*(?:[①-⑳]|[(（]?[\d０-９]{1,2}[.．)）])/;
/** Names that differ in these are two: 男性の…, 女性の…. */
const tells = /[男女小中高大新旧前後上下東西南北内外父母子親老若公私初入出増減延実有無]/;
export const counted =
  /(回数|件数|人数|者数|団体数|社数|所数|箇所数|校数|世帯数|冊数|割合|比率|率|額|日数|時間|満足度|回|件|人|数)$/;
const closeEnough = 0.8;
const longEnough = 10;

/** The indicators that may stand in a sheet: those of its project, those of its departments. */
export function indicatorsOfSheet({ plan, project }: Pick<SheetContext, 'plan' | 'project'>): Indicator[] {
  const { indicators = [], fiscalYear } = plan;
  return indicators.filter((one) => isValidIn(one.valid, fiscalYear) && isOfSheet(one, project));
}

function isOfSheet({ project, departments }: Indicator, { id, departments: own }: Project): boolean {
  return project === undefined ? departments.some((one) => own.includes(one)) : project === id;
}

/** Nothing where no name, or more than one, is near enough. Without a name: the only one of the project. */
export function findNamedIndicator(
  name: string | undefined,
  indicators: readonly Indicator[],
): NamedIndicator | undefined {
  if (name === undefined) {
    const [only, ...others] = indicators.filter(({ project }) => project !== undefined);
    return only && others.length === 0 ? { indicator: only } : undefined;
  }
  const wanted = plainName(name);
  if (wanted === '') return undefined;
  const same = indicators.flatMap((indicator) => sameName(wanted, indicator));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  return nearName(wanted, indicators);
}

/** A name as it is compared: without remarks, marks and signs between its words. */
export function plainName(name: string): string {
  return compactText(name.replace(numeral, '')).replace(remarks, '');
}

function sameName(wanted: string, indicator: Indicator): NamedIndicator[] {
  if (nameOf(indicator) === wanted) return [{ indicator }];
  const part = indicator.parts.find(
    (one) => one.label !== undefined && isPartName(wanted, indicator, one.label),
  );
  return part ? [{ indicator, part }] : [];
}

/** 「フォーラムの参加者数・意識変化」 has the parts フォーラムの参加者数 and フォーラムの意識変化. */
function isPartName(wanted: string, indicator: Indicator, label: string): boolean {
  const own = plainName(label);
  if (own === '' || !wanted.endsWith(own)) return false;
  const [first = ''] = piecesOf(indicator);
  return wanted === first || wanted === `${nameOf(indicator)}${own}`;
}

const nameOf = oncePerObject(({ name }: Indicator) => plainName(name));

/** 「フォーラムの参加者数・意識変化」 in its pieces. */
export const piecesOf = oncePerObject(({ name }: Indicator) =>
  name
    .normalize('NFKC')
    .split(/[・、,と]|及び|および/)
    .map(plainName),
);

function nearName(wanted: string, indicators: readonly Indicator[]): NamedIndicator | undefined {
  const near = indicators.filter((one) => isNear(wanted, nameOf(one)));
  const [indicator] = near;
  return indicator && near.length === 1 ? { indicator } : undefined;
}

function isNear(a: string, b: string): boolean {
  const [first, second] = [counted.exec(a)?.[0], counted.exec(b)?.[0]];
  // 啓発活動の実施回数 of the indicator 啓発活動.
  if ((first === undefined) !== (second === undefined) && subjectOf(a) === subjectOf(b)) return true;
  if (isEndOf(a, b) || isEndOf(b, a)) return !tells.test(onlyIn(a, b)) && !tells.test(onlyIn(b, a));
  if (first !== undefined && second !== undefined && first !== second) return false;
  if (nameLikeness(a, b) < closeEnough || digitsOf(a) !== digitsOf(b)) return false;
  return !tells.test(onlyIn(a, b)) && !tells.test(onlyIn(b, a));
}

function subjectOf(name: string): string {
  return name.replace(/(?:開催|実施)?(?:回数|件数|人数|数)$/, '');
}

/** Long enough to be no part that many names have. */
function isEndOf(name: string, longer: string): boolean {
  return name.length >= longEnough && longer.replace(/割合$/, '').endsWith(name.replace(/割合$/, ''));
}

function digitsOf(name: string): string {
  return name.match(/\d+/g)?.join() ?? '';
}

function onlyIn(a: string, b: string): string {
  return [...a].filter((sign) => !b.includes(sign)).join('');
}

/** The part that a label of the line means; without a label the only one. */
export function partOf({ indicator, part }: NamedIndicator, label: string | undefined): Part | undefined {
  if (part) return label === undefined ? part : undefined;
  const [only, ...others] = indicator.parts;
  if (label === undefined) return others.length === 0 ? only : undefined;
  const wanted = plainName(label);
  const mark = /^[①-⑳]$/.exec(label.trim())?.[0];
  const named = indicator.parts.filter(
    (one) => one.label !== undefined && (mark ? one.label.startsWith(mark) : plainName(one.label) === wanted),
  );
  if (named.length === 1) return named[0];
  const isOwnName =
    others.length === 0 && only?.label === undefined && plainName(indicator.name).endsWith(wanted);
  return isOwnName && wanted !== '' ? only : undefined;
}
