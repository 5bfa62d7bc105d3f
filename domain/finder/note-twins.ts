import type { FinderNote, FoundForm } from './finder-report.ts';
import type { PlacedDraft } from './place-form.ts';
import { compactNumber } from './project-number.ts';

/** Two forms with one №, unless each is another department's part of the project. */
export function noteTwins(placed: readonly PlacedDraft[]): FinderNote[] {
  const byNumber = new Map<string, PlacedDraft[]>();
  for (const one of placed) {
    const key = compactNumber(one.form.number?.text ?? one.number);
    if (key !== '') byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  return [...byNumber.values()].flatMap((group) => {
    const twins = group.filter((one) =>
      group.some((other) => other !== one && claimsSame(one.form, other.form)),
    );
    const [first, ...others] = twins.map(({ form, number }) => ({
      worksheet: form.worksheet,
      area: form.number?.area ?? form.area,
      number,
    }));
    return first && others.length > 0
      ? [
          {
            code: 'numberTwice' as const,
            ...first,
            others: others.map(({ worksheet, area }) => ({ worksheet, area })),
          },
        ]
      : [];
  });
}

function claimsSame(a: FoundForm, b: FoundForm): boolean {
  const isPart = a.project !== undefined && a.project === b.project;
  if (!isPart || a.departments.length === 0 || b.departments.length === 0) return true;
  return a.departments.some((department) => b.departments.includes(department));
}
