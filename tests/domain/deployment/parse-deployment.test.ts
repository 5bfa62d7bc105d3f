import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DeploymentFact } from '#domain/deployment/deployment-problem.ts';
import { parseDeployment } from '#domain/protocol/parse-deployment.ts';
import { sayDeploymentProblem } from '#domain/words/deployment-problem-words.ts';
import { deploymentProblems as english } from '#domain/words/en/deployment-problems.ts';
import { planProblems as englishShapes } from '#domain/words/en/plan-problems.ts';
import { deploymentProblems as japanese } from '#domain/words/ja/deployment-problems.ts';
import { planProblems as japaneseShapes } from '#domain/words/ja/plan-problems.ts';
import { deploymentOf, sharedDeployment } from './deployment-builder.ts';

function problemsOf(content: unknown) {
  const parsed = parseDeployment(content);
  return parsed.ok ? [] : parsed.problems;
}

test('the example in the repository can be deployed', () => {
  const content: unknown = JSON.parse(readFileSync('infra/deployments/example.json', 'utf8'));
  expect(problemsOf(content)).toEqual([]);
});

test('what is read is what was written', () => {
  const deployment = sharedDeployment({ networks: ['203.0.113.0/24'], concurrency: 0 });
  expect(parseDeployment(JSON.parse(JSON.stringify(deployment)))).toEqual({ ok: true, deployment });
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['a word that nobody knows', { regions: 'x' }, 'unknownKey', 'regions'],
  ['another part of the world', { region: 'us-east-1' }, 'notAllowed', 'region'],
  ['a name with capitals', { name: 'Production' }, 'notAnId', 'name'],
  ['a name that is too long', { name: 'a'.repeat(22) }, 'notAnId', 'name'],
  ['nobody who is told of alarms', { alarmMail: [] }, 'shortList', 'alarmMail'],
  ['networks that let nobody in', { networks: [] }, 'shortList', 'networks'],
  ['a site of an unknown kind', { site: { kind: 'cloud' } }, 'notAllowed', 'site.kind'],
  ['an account as a number', { account: 123456789012 }, 'wrongKind', 'account'],
])('%s is found', (_title, difference, code, place) => {
  expect(problemsOf({ ...deploymentOf(), ...difference })).toContainEqual(
    expect.objectContaining({ code, place }),
  );
});

test.each([undefined, null, [], 'deployment', 7])('%j is no deployment', (content) => {
  expect(problemsOf(content)).not.toEqual([]);
});

test('every problem has a sentence in both languages, and none says undefined', () => {
  const facts: DeploymentFact[] = [
    { code: 'notAnAccount', place: '', value: '1' },
    { code: 'notHttps', place: '', value: 'x', wants: 'origin' },
    { code: 'notHttps', place: '', value: 'x', wants: 'address' },
    { code: 'providerUnknown', place: '', id: 'a', known: ['b', 'c'] },
    { code: 'providerUnknown', place: '', id: 'a', known: ['b'], nearest: 'b' },
    { code: 'issuerShared', place: '', issuer: 'x', firstPlace: 'y' },
    { code: 'certificateOfOthers', place: '', certificateAccount: '1', account: '2' },
  ];
  for (const problem of [...facts, ...problemsOf({ name: 'A' })]) {
    const ja = sayDeploymentProblem(japanese, japaneseShapes, problem);
    const en = sayDeploymentProblem(english, englishShapes, problem);
    expect(ja).toMatch(/[ぁ-ん].*(?:。|example\.jp)$/);
    expect(en).toMatch(/^[A-Z“].*[.?]$/);
    expect(`${ja}${en}`).not.toMatch(/undefined|\[object/);
  }
});
