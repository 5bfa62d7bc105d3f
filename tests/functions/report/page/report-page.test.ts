import { html } from 'hono/html';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { reportPage } from '#functions/report/page/report-page.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { reportOf, writtenHeads } from '#tests/domain/report/report-of.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // Ids are those of the plan, which are letters and digits; how the source is spaced is nobody's concern.
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'error' },
});

const plans: [string, PlanDefinition][] = [
  ['the example', examplePlan],
  ...['kawasaki', 'nagareyama-r7', 'toyoake', 'kaededai-sogo'].map((name): [string, PlanDefinition] => [
    name,
    readTestPlan(name),
  ]),
];

describe.each(plans)('the page of %s', (_name, plan) => {
  const texts: string[] = [];
  const heads = writtenHeads(plan, (place) => {
    const text = `「${place}」の＜取組＞を A&B と、\n　計画 <どおり> "行い"ました。`;
    texts.push(text);
    return text;
  });

  test('says every text once, as it was typed', async () => {
    const page = await reportPage(reportOf(plan, { heads }));
    const missing = texts.filter((text) => page.split(String(html`${text}`)).length !== 2);
    expect(missing).toEqual([]);
  });

  test('is HTML in which nothing is wrong', async () => {
    const errata = [{ day: '2024-10-15', place: '№1の「自己点検評価」', was: '2回', is: '3回' }];
    const report = reportOf(plan, { heads, edition: { kind: 'final', day: '2024-09-30', errata } });
    const { results } = await validator.validateString(await reportPage(report));
    const problems = results.flatMap(({ messages }) => messages);
    expect(problems.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`)).toEqual([]);
  });

  test('is the same for the same report', async () => {
    const once = await reportPage(reportOf(plan, { heads }));
    expect(await reportPage(reportOf(plan, { heads }))).toBe(once);
  });
});

test('a draft is marked as one where it is read first, and a final report is not', async () => {
  const draft = await reportPage(reportOf(examplePlan));
  expect(draft).toContain('<title>【案】');
  expect(draft).toContain('公表しないでください');
  const final = await reportPage(reportOf(examplePlan, { edition: { kind: 'final', day: '2024-09-30' } }));
  expect(final).not.toMatch(/【案】|公表しないで/);
  expect(final).toContain('<p>令和6年9月30日</p>');
});

test('what a department writes is never markup', async () => {
  const evil = '</p><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = await reportPage(reportOf(examplePlan, { heads: writtenHeads(examplePlan, () => evil) }));
  expect(page).not.toMatch(/<script|<img/);
});

test('characters that no page can show are boxes', async () => {
  const heads = writtenHeads(examplePlan, () => 'a\u0000b\u0007c\ud800d\r\ne');
  expect(await reportPage(reportOf(examplePlan, { heads }))).toContain('a□b□c□d\ne');
});
