import { expect, test } from 'vitest';
import type { DepartmentId, PlanDefinition, Project, ProjectId } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { activity, planWith, project } from './check-text.ts';

interface Round {
  plan: PlanDefinition;
  sheets: (OtherSheet & { of: Project })[];
  /** How often somebody has taken a text out of a sheet. */
  taken(): number;
}

/** One sheet for each department, each with a value that the others are asked about. */
function roundOf(size: number): Round {
  let count = 0;
  const numbers = Array.from({ length: size }, (_, index) => index);
  const departments = numbers.map((n) => ({ id: `d${n}` as DepartmentId, name: `第${n}課` }));
  const projects = departments.map(({ id }, n): Project => {
    return { ...project, id: `p${n}` as ProjectId, number: `${n}`, name: `事業${n}`, departments: [id] };
  });
  const sheets = projects.map((of, n) => {
    const text = `男女共同参画講座の参加者数は43人でした。第${n}課では、講座を${n}回開催しました。`;
    const taking = () => {
      count += 1;
      return text;
    };
    const entries = Object.defineProperty({} as Entries, activity, { get: taking, enumerable: true });
    return { of, project: of.id, department: `d${n}` as DepartmentId, entries };
  });
  return { plan: { ...planWith(), departments, projects }, sheets, taken: () => count };
}

function checkAll({ plan, sheets }: Round): string[] {
  return sheets.flatMap(({ of, department, entries }) =>
    checkSheet({ plan, project: of, department, entries, others: sheets }).map(({ rule }) => rule),
  );
}

function takenIn(size: number): number {
  const round = roundOf(size);
  checkAll(round);
  return round.taken();
}

test('each text of a round is read as often when twice as many sheets stand beside it', () => {
  expect(takenIn(64)).toBeLessThan(2.5 * takenIn(32));
});

test('a sheet that stands in the list itself is held against all others, and not against itself', () => {
  const { plan, sheets } = roundOf(3);
  const department = 'd0' as DepartmentId;
  const textOf = (people: number) =>
    ({ [activity]: `男女共同参画講座の参加者数は${people}人でした。` }) as Entries;
  const valuesOf = (...people: number[]) => {
    const others = people.flatMap((count, n) =>
      sheets.slice(n, n + 1).map((one) => ({ ...one, department, entries: textOf(count) })),
    );
    return others.map(({ of, entries }) =>
      checkSheet({ plan, project: of, department, entries, others }).flatMap(({ rule, facts }) =>
        rule === 'two-values-in-round' ? [facts] : [],
      ),
    );
  };
  expect(valuesOf(43)).toEqual([[]]);
  expect(valuesOf(43, 43, 43)).toEqual([[], [], []]);
  expect(valuesOf(34, 43)).toMatchObject([
    [{ other: '43人', number: '1' }],
    [{ other: '34人', number: '0' }],
  ]);
});
