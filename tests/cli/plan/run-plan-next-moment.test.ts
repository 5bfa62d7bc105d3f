import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runPlan } from '#cli/plan/run-plan.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-moment-'));
afterAll(() => rmSync(folder, { recursive: true }));

const first = path.join(folder, 'first.json');
writeFileSync(first, JSON.stringify({ ...readTestPlan('hamasato-kankyo-bosai'), moment: 'first' }));

async function nextMoment(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { print: (text: string) => out.push(text), complain: (text: string) => err.push(text) };
  const code = await runPlan(['next-moment', ...args], output);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('prints the definition at the next moment, and beside it what is to be confirmed', async () => {
  const { code, out, err } = await nextMoment(first);
  expect(code).toBe(0);
  expect(parseDefinition(JSON.parse(out))).toMatchObject({ ok: true, plan: { moment: 'second' } });
  expect(err).toContain('  ・時点を「上期」から「年度末」に進めました。');
  expect(err).toMatch(/確かめること：\n {2}・「年度末」の提出期限は令和7年4月30日です。/);
});

test('writes to a file, from which there is no further moment', async () => {
  const target = path.join(folder, 'second.json');
  expect(await nextMoment(first, '--out', target)).toMatchObject({ code: 0, out: '' });
  expect(JSON.parse(readFileSync(target, 'utf8')).moment).toBe('second');
  const { code, out, err } = await nextMoment(target);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    `${target} moment：「年度末」は、年度の最後の時点です。次の年度に進むときは tenken plan next-year を使ってください。`,
  );
});

test('says everything as data where it is asked to', async () => {
  const { out } = await nextMoment(first, '--json');
  expect(JSON.parse(out)).toMatchObject({ ok: true, plan: { moment: 'second' }, problems: [] });
});

test.each([[[]], [['a.json', 'b.json']]])('%j is wrong use', async (args) => {
  expect(await nextMoment(...args)).toMatchObject({ code: 2, out: '' });
});
