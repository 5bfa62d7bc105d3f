import { describe, expect, test } from 'vitest';
import type { DepartmentId, FieldId, MomentId, ProjectId } from '#domain/plan/plan-definition.ts';
import { earlierSubmission, mayHaveEarlier } from '#domain/sheet/earlier-submission.ts';
import type { MoveName } from '#domain/sheet/moves.ts';
import { moves } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';

const activity = 'activity' as FieldId;

/** The revisions after these moves from an untouched sheet; every text says at which revision it was written. */
function after(names: readonly MoveName[], change: (revision: number) => Partial<SheetHead> = () => ({})) {
  return names.reduce<SheetHead[]>((revisions, name) => {
    const last = revisions.at(-1);
    const move = moves.find((one) => one.name === name && one.from.includes(last?.state ?? 'notStarted'));
    if (!move) throw new Error(`${name} is not possible`);
    const revision = revisions.length + 1;
    const entries = move.brings === 'entries' ? { [activity]: `${revision}` } : (last?.entries ?? {});
    const head: SheetHead = {
      project: 'p1' as ProjectId,
      department: 'shokuin' as DepartmentId,
      state: move.to,
      revision,
      updatedAt: '2024-06-01T00:00:00Z',
      updatedBy: '相模 花子',
      entries,
      ...change(revision),
    };
    revisions.push(head);
    return revisions;
  }, []);
}

const found = (...names: MoveName[]) => {
  const revisions = after(names);
  const head = revisions.at(-1);
  return head && earlierSubmission(head, revisions.reverse())?.revision;
};

describe('what was submitted before', () => {
  test.each([
    [['submit'], undefined],
    [['save', 'submit'], undefined],
    [['submit', 'submit'], 1],
    [['submit', 'return', 'submit'], 1],
    [['submit', 'return', 'save', 'submit', 'accept'], 1],
    [['submit', 'return', 'save'], 1],
    [['submit', 'return', 'submit', 'return'], 1],
    [['submit', 'return', 'submit', 'return', 'submit'], 3],
    [['submit', 'accept', 'withdrawAcceptance'], undefined],
    [['submit', 'accept', 'return', 'submit'], 1],
  ] as [MoveName[], number | undefined][])('after %j', (names, expected) => {
    expect(found(...names)).toBe(expected);
  });
});

test('a submission of an earlier moment of the year is not compared with', () => {
  const moment = (revision: number) => ({ moment: (revision < 3 ? 'middle' : 'end') as MomentId });
  const revisions = after(['submit', 'return', 'submit'], moment);
  const head = revisions.at(-1);
  expect(head && earlierSubmission(head, revisions)).toBeUndefined();
});

test('what came after the head does not count', () => {
  const revisions = after(['submit', 'return', 'submit', 'return', 'submit']);
  const head = revisions[2];
  expect(head && earlierSubmission(head, revisions)?.revision).toBe(1);
});

test('revisions are asked for only where there can be one', () => {
  const may = (...names: MoveName[]) =>
    mayHaveEarlier(after(names).at(-1) ?? { state: 'notStarted', revision: 0 });
  expect([may('submit'), may('submit', 'return'), may('submit', 'accept'), may('save', 'save')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect([
    may('submit', 'submit'),
    may('submit', 'return', 'save'),
    may('submit', 'return', 'submit'),
  ]).toEqual([true, true, true]);
});
