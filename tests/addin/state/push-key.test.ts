import { expect, test } from 'vitest';
import { pushKey } from '#addin/state/push-key.ts';
import { examplePlan, p2 } from '../ports/example-plan.ts';

const round = { plan: examplePlan.id, fiscalYear: 2023 };
const content = { base: 1, intent: 'submit', entries: { activity: '講座', issues: '' } };

test('the same content on the same base always has the same key, in whatever order its fields come', async () => {
  const again = { entries: { issues: '', activity: '講座' }, intent: 'submit', base: 1 };
  expect(await pushKey(round, p2, again)).toBe(await pushKey(round, p2, content));
  expect(await pushKey(round, p2, content)).toMatch(/^[0-9a-f]{64}$/);
});

test('another base, text, answer, intent, sheet or year has another key', async () => {
  const others = [
    pushKey(round, p2, { ...content, base: 2 }),
    pushKey(round, p2, { ...content, intent: 'save' }),
    pushKey(round, p2, { ...content, answers: [] }),
    pushKey(round, p2, { ...content, answers: [{ reason: '一' }] }),
    pushKey(round, p2, { ...content, answers: [{ reason: '二' }] }),
    pushKey(round, p2, { ...content, entries: { activity: '講座 ' } }),
    pushKey(round, { ...p2, project: examplePlan.projects[0]?.id ?? p2.project }, content),
    pushKey({ ...round, fiscalYear: 2024 }, p2, content),
  ];
  const keys = await Promise.all([pushKey(round, p2, content), ...others]);
  expect(new Set(keys).size).toBe(keys.length);
});
