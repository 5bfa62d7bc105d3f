import { expect, test } from 'vitest';
import type { Round } from '#addin/api/tenken-api.ts';
import { nextStep } from '#addin/state/secretariat/round/next-step.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { examplePlan, jinken } from '#tests/addin/ports/example-plan.ts';
import { roundAtWork } from '#tests/addin/ports/round-at-work.ts';

async function nextOf({
  round = {},
  all,
  today = '2024-06-10',
}: {
  round?: Partial<Round>;
  all?: SheetState;
  today?: string;
}) {
  const { secretariat, api } = await roundAtWork(round);
  for (const key of all ? sheetKeys(examplePlan) : []) api.store(key, { state: all ?? 'submitted' });
  await secretariat.pull();
  return nextStep({ ...secretariat.state.get(), today });
}

const withoutDays = { ...examplePlan, calendar: {} };

test('a round that nobody has begun needs a deadline, then to be opened', async () => {
  expect(await nextOf({ round: { state: 'closed', definition: withoutDays } })).toEqual({
    kind: 'setDeadline',
  });
  expect(await nextOf({ round: { state: 'closed' } })).toEqual({ kind: 'open' });
});

test('an open round waits until its deadline, then reminds, and is closed once all is in', async () => {
  expect(await nextOf({})).toEqual({ kind: 'wait', missing: 4, daysLeft: 4 });
  expect(await nextOf({ today: '2024-06-14' })).toEqual({ kind: 'wait', missing: 4, daysLeft: 0 });
  expect(await nextOf({ today: '2024-06-15' })).toEqual({ kind: 'remind', missing: 4 });
  expect(await nextOf({ round: { definition: withoutDays } })).toEqual({ kind: 'setDeadline' });
  expect(await nextOf({ all: 'submitted' })).toEqual({ kind: 'close' });
});

test('a closed round waits for who was let in again, is read, then final, then followed', async () => {
  const closed = { state: 'closed' as const };
  expect(await nextOf({ round: { ...closed, reopened: [jinken] }, all: 'submitted' })).toEqual({
    kind: 'awaitReopened',
  });
  expect(await nextOf({ round: closed, all: 'submitted' })).toEqual({ kind: 'review', unread: 4 });
  expect(await nextOf({ round: closed, all: 'accepted' })).toEqual({ kind: 'finalise' });
  const final = { state: 'finalised' as const, final: { day: '2024-09-30', errata: [] } };
  expect(await nextOf({ round: final, all: 'accepted' })).toEqual({ kind: 'openNext' });
});
