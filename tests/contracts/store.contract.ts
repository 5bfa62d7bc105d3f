import { describe, expect, test } from 'vitest';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { Store } from '#functions/ports/store.ts';
import { aChange, aPlan, aRound } from './store-builders.ts';

/** What every store keeps its word on. `open` gives one store; each test uses a round of its own. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
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

    test('a plan larger than an item of the database comes back whole, and its state can change', async () => {
      const store = await open();
      const plan = aPlan('あ'.repeat(400_000));
      await store.putPlan(plan, 'open');
      await store.putPlan(plan, 'closed');
      const round = { municipality: plan.municipality.id, plan: plan.id, fiscalYear: plan.fiscalYear };
      expect(await store.findRound(round)).toEqual({ definition: plan, state: 'closed' });
      expect(await store.findRound({ ...round, fiscalYear: 1999 })).toBeUndefined();
      expect(await store.listRounds(plan.municipality.id)).toEqual([
        { plan: plan.id, name: plan.name, fiscalYear: plan.fiscalYear, state: 'closed' },
      ]);
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
