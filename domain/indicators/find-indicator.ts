import type { Indicator, Part } from '../plan/indicator.ts';
import type { Department, PlanDefinition } from '../plan/plan-definition.ts';
import { compactText } from '../text/compact-text.ts';

export type IndicatorFinder = (text: string) => Indicator | undefined;

/** Finds an indicator by its id or its printed number, in any width; for many questions. */
export function indicatorFinder({ indicators = [] }: Pick<PlanDefinition, 'indicators'>): IndicatorFinder {
  const byId = new Map<string, Indicator>();
  const byNumber = new Map<string, Indicator>();
  for (const indicator of indicators.toReversed()) {
    byId.set(indicator.id, indicator);
    byNumber.set(compactText(indicator.number), indicator);
  }
  return (text) => byId.get(text) ?? byNumber.get(compactText(text));
}

/** By its id or its label, with or without its numeral: `①参加者数`, 参加者数, ①. */
export function findPart({ parts }: Pick<Indicator, 'parts'>, text: string): Part | undefined {
  const wanted = compactText(text);
  const isOne = (matches: (label: string) => boolean) =>
    parts.find(({ label }) => label !== undefined && matches(label));
  return (
    parts.find(({ id }) => id === text) ??
    isOne((label) => compactText(label) === wanted) ??
    isOne((label) => compactText(label.replace(/^[①-⑳]/, '')) === wanted) ??
    isOne((label) => /^[①-⑳]$/.test(text.trim()) && label.startsWith(text.trim()))
  );
}

/** By its id, its name or a former one. */
export function findDepartment(
  { departments }: Pick<PlanDefinition, 'departments'>,
  text: string,
): Department | undefined {
  const wanted = compactText(text);
  return (
    departments.find(({ id }) => id === text) ??
    departments.find(({ name }) => compactText(name) === wanted) ??
    departments.find(({ formerNames = [] }) => formerNames.some(({ name }) => compactText(name) === wanted))
  );
}
