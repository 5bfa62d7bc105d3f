import type { Indicator, Part } from '../plan/indicator.ts';
import type { Department, PlanDefinition } from '../plan/plan-definition.ts';
import { compactText } from '../text/compact-text.ts';

/** By its id or its printed number, in any width. */
export function findIndicator(
  { indicators = [] }: Pick<PlanDefinition, 'indicators'>,
  text: string,
): Indicator | undefined {
  const wanted = compactText(text);
  return (
    indicators.find(({ id }) => id === text) ??
    indicators.find(({ number }) => compactText(number) === wanted)
  );
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
