import type { SheetHead } from './sheet-head.ts';

/**
 * What had been submitted before what the head shows: the submission before it or, where the department has saved since,
 * the last one. Submissions of an earlier moment of the year answered another question and do not count. Takes the
 * sheet's revisions in any order; gives nothing where there was no such submission among them.
 */
export function earlierSubmission(head: SheetHead, revisions: readonly SheetHead[]): SheetHead | undefined {
  const states = new Map(revisions.map(({ revision, state }) => [revision, state]));
  const submissions = revisions
    .filter(({ state, moment, revision }) => {
      // An acceptance taken back is 提出済 again, with the texts untouched.
      const isTakenBack = states.get(revision - 1) === 'accepted';
      return state === 'submitted' && moment === head.moment && revision <= head.revision && !isTakenBack;
    })
    .sort((a, b) => b.revision - a.revision);
  return submissions[head.state === 'inProgress' ? 0 : 1];
}

/** False where the head cannot have been submitted before, so that its revisions need not be asked for. */
export function mayHaveEarlier({ state, revision }: Pick<SheetHead, 'state' | 'revision'>): boolean {
  return revision >= leastRevision[state];
}

/** The fewest revisions with which a sheet can be in the state and have an earlier submission. */
const leastRevision: Record<SheetHead['state'], number> = {
  notStarted: Number.POSITIVE_INFINITY,
  inProgress: 3,
  submitted: 2,
  returned: 3,
  accepted: 3,
  finalised: 4,
};
