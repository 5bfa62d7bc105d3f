import { describe, expect, test } from 'vitest';
import { thingWord } from '#domain/grades/thing-word.ts';
import { mostEntryFields } from '#domain/plan/entry-fields.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { Store } from '#functions/ports/store.ts';
import { readTestPlan } from '../plans/read-test-plan.ts';
import { administrationContract } from './administration.contract.ts';
import { halfYearlyRound } from './half-yearly-round.ts';
import {
  aChange,
  anActualChange,
  anOpinionChange,
  aPlan,
  aRatingChange,
  aReplyChange,
  aRound,
} from './store-builders.ts';

/** What every store keeps its word on. `open` gives one store; each test uses a round of its own. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    administrationContract(open);

    test('of 50 writers on one base one wins, and the ledger has no gap', async () => {
      const store = await open();
      const round = aRound();
      for (let base = 0; base < 3; base++) {
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, () => store.saveSheet(aChange(round, { base }))),
        );
        expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
        expect(outcomes.filter(({ kind }) => kind === 'overtaken')).toHaveLength(49);
      }
      const { revisions } = await store.listRevisions(round, aChange(round).head);
      expect(revisions.map(({ revision }) => revision)).toEqual([3, 2, 1]);
      expect((await store.listAudit(round)).records).toHaveLength(3);
    });

    test('a sheet accepted at one moment of the year is written at the next, and keeps its texts', async () => {
      const { push, accept, goOn } = await halfYearlyRound(await open());
      const first = { plan: '予定', firstHalf: '上期の文', firstGrade: '予定どおり' };
      const second = { secondHalf: '下期の文', year: '成果', next: '来年度' };
      expect(await push(0, first)).toMatchObject({ value: { state: 'submitted', moment: 'first' } });
      expect(await accept(1)).toMatchObject({ value: { state: 'accepted', moment: 'first' } });
      expect(await push(2, first)).toMatchObject({ refusal: { code: 'moveNotPossible' } });
      await goOn();
      expect(await accept(2)).toMatchObject({ refusal: { code: 'moveNotPossible' } });
      expect(await push(2, second)).toMatchObject({ value: { state: 'submitted', moment: 'second' } });
      expect(await accept(3)).toMatchObject({
        value: { state: 'accepted', entries: { ...first, ...second } },
      });
    });

    test('the same key twenty times at once has one effect and one answer', async () => {
      const store = await open();
      const round = aRound();
      const change = aChange(round);
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.saveSheet(change)));
      expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
      const answers = outcomes.flatMap((outcome) => (outcome.kind === 'answered' ? [outcome.answer] : []));
      expect(answers).toHaveLength(19);
      for (const answer of answers) expect(answer).toEqual({ content: 'content', head: change.head });
    });

    test('an overtaken writer is told the current head', async () => {
      const store = await open();
      const round = aRound();
      const first = aChange(round);
      await store.saveSheet(first);
      expect(await store.saveSheet(aChange(round))).toEqual({ kind: 'overtaken', current: first.head });
      expect(await store.findHead(round, first.head)).toEqual(first.head);
    });

    test('the feed gives every head once over its pages, by department too, and only from an instant on', async () => {
      const store = await open();
      const round = aRound();
      const changes = Array.from({ length: 120 }, (_, index) =>
        aChange(round, {
          project: `p${index}`,
          department: index % 3 === 0 ? 'kiki' : 'jinken',
          second: index % 60,
        }),
      );
      await Promise.all(changes.map((change) => store.saveSheet(change)));
      const all = await allHeads(store, round, {});
      expect(new Set(all.map(({ project }) => project)).size).toBe(120);
      expect(await allHeads(store, round, { department: 'kiki' as SheetKey['department'] })).toHaveLength(40);
      const late = await allHeads(store, round, { since: '2024-05-07T00:00:30.000Z' });
      expect(late).toHaveLength(60);
    });

    test('an actual is kept revision by revision; of ten writers on one base one wins', async () => {
      const store = await open();
      const round = aRound();
      for (let base = 0; base < 2; base++) {
        const changes = Array.from({ length: 10 }, (_, index) =>
          anActualChange(round, { base, raw: `${base}-${index}` }),
        );
        const outcomes = await Promise.all(changes.map((change) => store.saveActual(change)));
        const won = changes[outcomes.findIndex(({ kind }) => kind === 'saved')];
        expect(outcomes.filter(({ kind }) => kind === 'overtaken')).toHaveLength(9);
        expect(won && (await store.findActual(round, won.head))).toEqual(won?.head);
        expect(await store.saveActual(anActualChange(round, { base }))).toEqual({
          kind: 'overtaken',
          current: won?.head,
        });
      }
      expect(
        (await store.listAudit(round)).records.map(({ action, revision }) => [action, revision]),
      ).toEqual(
        expect.arrayContaining([
          ['reportActual', 1],
          ['reportActual', 2],
        ]),
      );
    });

    test('actuals and ratings answer the same key once, each with its own kind of head', async () => {
      const store = await open();
      const round = aRound();
      const actual = anActualChange(round);
      const rating = aRatingChange(round);
      expect(await store.saveActual(actual)).toEqual({ kind: 'saved' });
      expect(await store.saveActual(actual)).toEqual({
        kind: 'answered',
        answer: { content: 'content', head: actual.head },
      });
      expect(await store.saveRating(rating)).toEqual({ kind: 'saved' });
      const known = await store.findAnswer(round.municipality, 's2', rating.answer.key);
      expect(known).toEqual({ content: 'content', head: rating.head });
      expect(await store.saveRating({ ...aRatingChange(round) })).toEqual({
        kind: 'overtaken',
        current: rating.head,
      });
    });

    test('actuals and ratings of a round are listed whole, by their keys, and those of no other round', async () => {
      const store = await open();
      const round = aRound();
      const keys = [
        ['i1-1', 'jinken'],
        ['i1', 'kiki'],
        ['i1', 'jinken'],
      ] as const;
      for (const [indicator, department] of keys) {
        await store.saveActual(anActualChange(round, { indicator, department }));
      }
      for (const member of ['', 'm2', 'm1']) await store.saveRating(aRatingChange(round, { member }));
      const actuals = await store.listActuals(round);
      expect(actuals.map(({ indicator, department }) => [indicator, department])).toEqual([
        ['i1', 'jinken'],
        ['i1', 'kiki'],
        ['i1-1', 'jinken'],
      ]);
      expect((await store.listRatings(round)).map(({ member }) => member)).toEqual([undefined, 'm1', 'm2']);
      const other = { ...round, fiscalYear: 2022 };
      expect([await store.listActuals(other), await store.listRatings(other)]).toEqual([[], []]);
      expect(await store.findActual(other, anActualChange(round).head)).toBeUndefined();
      expect(await store.findRating(round, aRatingChange(round, { member: 'm1' }).head)).toMatchObject({
        member: 'm1',
      });
    });

    test('an opinion and a reply are kept revision by revision; who comes late is told the current one', async () => {
      const store = await open();
      const round = aRound();
      for (let base = 0; base < 2; base++) {
        const opinion = anOpinionChange(round, { base, text: `意見${base}` });
        const reply = aReplyChange(round, { base, text: `対応${base}` });
        expect(await store.saveOpinion(opinion)).toEqual({ kind: 'saved' });
        expect(await store.saveReply(reply)).toEqual({ kind: 'saved' });
        expect(await store.saveOpinion(opinion)).toMatchObject({
          kind: 'answered',
          answer: { head: opinion.head },
        });
        expect(await store.saveReply(aReplyChange(round, { base }))).toEqual({
          kind: 'overtaken',
          current: reply.head,
        });
        expect(await store.findOpinion(round, opinion.head)).toEqual(opinion.head);
        expect(await store.findReply(round, reply.head)).toEqual(reply.head);
      }
      const thing = { of: 'opinion', word: 'OPIN#node:n1#iken' } as const;
      const revisions = await store.listRevisionsAfter(round, thing, 0);
      expect(revisions.map(({ of, head }) => [of, head.revision])).toEqual([
        ['opinion', 1],
        ['opinion', 2],
      ]);
      expect((await store.listWords(round, 'reply')).words).toEqual(['REPL#node:n1#iken#jinken']);
    });

    test('opinions and replies of a round are listed whole, by their keys, and those of no other round', async () => {
      const store = await open();
      const round = aRound();
      for (const node of ['n2', 'n1']) {
        for (const member of ['m2', 'm1']) await store.saveOpinion(anOpinionChange(round, { node, member }));
        for (const department of ['kiki', 'jinken'])
          await store.saveReply(aReplyChange(round, { node, department }));
      }
      const opinions = await store.listOpinions(round);
      expect(opinions.map(({ opinion, member }) => [opinion.of, member])).toEqual([
        [{ things: 'node', node: 'n1' }, 'm1'],
        [{ things: 'node', node: 'n1' }, 'm2'],
        [{ things: 'node', node: 'n2' }, 'm1'],
        [{ things: 'node', node: 'n2' }, 'm2'],
      ]);
      const replies = await store.listReplies(round);
      expect(replies.map(({ of, department }) => [thingWord(of), department])).toEqual([
        ['node:n1', 'jinken'],
        ['node:n1', 'kiki'],
        ['node:n2', 'jinken'],
        ['node:n2', 'kiki'],
      ]);
      const other = { ...round, fiscalYear: 2022 };
      expect([await store.listOpinions(other), await store.listReplies(other)]).toEqual([[], []]);
    });

    test('whoever follows the sheets never meets anything else', async () => {
      const store = await open();
      const round = aRound();
      const sheet = aChange(round);
      await store.saveActual(anActualChange(round));
      await store.saveRating(aRatingChange(round));
      await store.saveOpinion(anOpinionChange(round));
      await store.saveReply(aReplyChange(round));
      await store.saveSheet(sheet);
      expect(await allHeads(store, round, {})).toEqual([sheet.head]);
      const department = sheet.head.department;
      expect(await allHeads(store, round, { department })).toEqual([sheet.head]);
      expect((await store.listRevisions(round, sheet.head)).revisions).toEqual([sheet.head]);
    });

    test('a plan larger than an item of the database comes back whole, and its state can change', async () => {
      const store = await open();
      const plan = aPlan('あ'.repeat(400_000));
      await store.putPlan(plan, 'open');
      await store.putPlan(plan, 'closed');
      const round = { municipality: plan.municipality.id, plan: plan.id, fiscalYear: plan.fiscalYear };
      expect(await store.findRound(round)).toEqual({
        definition: plan,
        version: expect.any(String),
        state: 'closed',
      });
      expect(await store.findRound({ ...round, fiscalYear: 1999 })).toBeUndefined();
      expect(await store.listRounds(plan.municipality.id)).toEqual([
        { plan: plan.id, name: plan.name, fiscalYear: plan.fiscalYear, state: 'closed' },
      ]);
    });

    test.each(['kawasaki', 'nagareyama-r7', 'toyoake', 'tochigi'])(
      'the definition of %s comes back as it was put',
      async (plan) => {
        const store = await open();
        const { municipality } = aPlan();
        const definition = { ...readTestPlan(plan), municipality };
        await store.putPlan(definition, 'open');
        const { id, fiscalYear } = definition;
        const found = await store.findRound({ municipality: municipality.id, plan: id, fiscalYear });
        expect(found?.definition).toEqual(definition);
      },
    );

    test('a sheet with as many fields and as much text as may be is stored whole', async () => {
      const store = await open();
      const round = aRound();
      const text = 'あ'.repeat(275);
      const ids = Array.from({ length: mostEntryFields }, (_, index) => `longNameOfAFieldInATable${index}`);
      const change = aChange(round);
      change.head.entries = Object.fromEntries(ids.map((id) => [id, text]));
      expect((await store.saveSheet(change)).kind).toBe('saved');
      expect(await store.findHead(round, change.head)).toEqual(change.head);
    });
  });
}

async function allHeads(
  store: Store,
  round: Parameters<Store['listHeads']>[0],
  range: Parameters<Store['listHeads']>[1],
): Promise<SheetHead[]> {
  const heads: SheetHead[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.listHeads(round, { ...range, ...(after ? { after } : {}) });
    heads.push(...page.heads);
    after = page.next;
    if (!after) return heads;
  }
}
