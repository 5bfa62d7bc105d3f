import { expect, test } from 'vitest';
import type { Round } from '#addin/api/tenken-api.ts';
import { mayMove } from '#addin/state/secretariat/round/may-move.ts';
import type { Erratum } from '#domain/report/report.ts';
import { clerk, examplePlan, exampleRound, jinken, secretary } from '#tests/addin/ports/example-plan.ts';
import { nextVersion } from '#tests/addin/ports/memory-round.ts';
import { roundAtWork } from '#tests/addin/ports/round-at-work.ts';

const erratum: Erratum = { day: '2024-10-01', place: '№2', was: '42人', is: '24人' };
const final: Partial<Round> = { state: 'finalised', final: { day: '2024-09-30', errata: [] } };

test('a move changes how the round stands, and says what was done', async () => {
  const { rounding, secretariat } = await roundAtWork();
  await rounding.move({ move: 'close' });
  expect(secretariat.state.get().round.state).toBe('closed');
  await rounding.move({ move: 'reopen', department: jinken });
  expect(secretariat.state.get().round.reopened).toEqual([jinken]);
  expect(rounding.state.get().exchange).toEqual({ kind: 'done', deed: 'reopen', department: jinken });
  await rounding.move({ move: 'endReopening', department: jinken });
  expect(secretariat.state.get().round).not.toHaveProperty('reopened');
});

test('a move that somebody else was faster with shows how the round stands now', async () => {
  const { rounding, secretariat, api } = await roundAtWork({ state: 'closed' });
  api.stored = { ...api.stored, ...final };
  rounding.state.change((now) => ({ ...now, finalDay: '2024-09-01' }));
  await rounding.move({ move: 'finalise', day: '2024-09-01' });
  expect(rounding.state.get()).toMatchObject({
    finalDay: '2024-09-01',
    exchange: { kind: 'overtaken', deed: 'finalise' },
  });
  expect(secretariat.state.get().round.state).toBe('finalised');
});

test('what is unfinished is asked before anything moves, and a final round is frozen', async () => {
  const { rounding, secretariat, api } = await roundAtWork({ state: 'closed' });
  api.unfinished = [{ code: 'gradeMissing', number: '1', indicator: '割合', rating: '委員評価' }];
  await rounding.lookBeforeFinal();
  expect(rounding.state.get().finalising).toEqual({ kind: 'unfinished', list: api.unfinished });
  expect(secretariat.state.get().round.state).toBe('closed');
  await rounding.move({ move: 'finalise', day: '2024-09-30' });
  expect(rounding.state.get().exchange).toMatchObject({
    kind: 'failed',
    trouble: { refusal: { code: 'roundUnfinished' } },
  });
  api.unfinished = [];
  await rounding.lookBeforeFinal();
  expect(rounding.state.get().finalising).toEqual({ kind: 'ready' });
  await rounding.move({ move: 'finalise', day: '2024-09-30' });
  expect(secretariat.state.get().round).toMatchObject({
    state: 'finalised',
    final: { day: '2024-09-30', errata: [] },
  });
});

test('an erratum that did not arrive stays typed, and is gone once it is added', async () => {
  const { rounding, secretariat, api } = await roundAtWork(final);
  rounding.state.change((now) => ({ ...now, erratum }));
  api.lost = 'after';
  await rounding.move({ move: 'correct', erratum });
  expect(rounding.state.get()).toMatchObject({
    erratum,
    exchange: { kind: 'failed', trouble: { kind: 'unreachable' } },
  });
  api.lost = 'no';
  await rounding.move({ move: 'correct', erratum });
  expect(rounding.state.get().erratum).toEqual({ day: erratum.day, place: '', was: '', is: '' });
  // It was stored the first time, and is not stored twice.
  expect(secretariat.state.get().round.final?.errata).toEqual([erratum]);
});

test('typed days are stored with the steps that nobody typed', async () => {
  const steps = [{ name: '市長への報告', from: '2024-10' }];
  const definition = { ...examplePlan, calendar: { ...examplePlan.calendar, steps } };
  const { rounding, secretariat, api } = await roundAtWork({ definition });
  rounding.state.change((now) => ({ ...now, days: { publication: '2024-09-30' } }));
  await rounding.putCalendar();
  const calendar = { deadline: '2024-06-14', publication: '2024-09-30', steps };
  expect(api.stored.definition.calendar).toEqual(calendar);
  expect(secretariat.state.get().round).toMatchObject({
    version: api.stored.version,
    definition: { calendar },
  });
  expect(rounding.state.get().days).toEqual({});
});

test('days that somebody else overtook stay typed beside theirs', async () => {
  const { rounding, secretariat, api } = await roundAtWork();
  api.stored = {
    ...api.stored,
    version: nextVersion(api.stored.version),
    definition: { ...examplePlan, calendar: { deadline: '2024-06-21' } },
  };
  rounding.state.change((now) => ({ ...now, days: { deadline: '2024-06-28' } }));
  await rounding.putCalendar();
  expect(rounding.state.get()).toMatchObject({
    days: { deadline: '2024-06-28' },
    exchange: { kind: 'overtaken', deed: 'putCalendar' },
  });
  expect(secretariat.state.get().round.definition.calendar.deadline).toBe('2024-06-21');
  await rounding.putCalendar();
  expect(api.stored.definition.calendar.deadline).toBe('2024-06-28');
});

test('next year is looked at before it is made', async () => {
  const { rounding, api } = await roundAtWork();
  await rounding.lookBeforeNext();
  expect(rounding.state.get().next).toMatchObject({ fiscalYear: 2024 });
  expect(api.hasNext).toBe(false);
  await rounding.openNext();
  expect(api.hasNext).toBe(true);
});

test('only what the table of moves and the person’s rights allow is offered', () => {
  const round: Round = { ...exampleRound, state: 'closed' };
  const offered = (me: typeof secretary) =>
    (['open', 'close', 'reopen', 'finalise', 'correct'] as const).filter((name) =>
      mayMove({ me, round }, name),
    );
  expect(offered(secretary)).toEqual(['open', 'reopen', 'finalise']);
  expect(offered(clerk)).toEqual([]);
});
