import AxeBuilder from '@axe-core/playwright';
import { reminders } from '#addin/words/ja/reminders.ts';
import { report } from '#addin/words/ja/report.ts';
import { review } from '#addin/words/ja/review.ts';
import { round as roundWords } from '#addin/words/ja/round.ts';
import { works } from '#addin/words/ja/works.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { columnTexts, timesIn, worksheetsOf } from '#tests/functions/report/workbook/printed-worksheet.ts';
import { openXmlErrors } from '#tests/open-xml-errors.ts';
import { readTestActuals } from '#tests/plans/read-test-actuals.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { deskOf } from './desk.ts';
import { beginTables } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';
import { apiPerson } from './year/year-api.ts';
import { rateTheRest, reportActuals, writeOpinions } from './year/year-assessment.ts';
import { yearExample } from './year/year-example.ts';
import { castOf, withAddresses } from './year/year-plan.ts';
import { handIn, mustHold } from './year/year-pushes.ts';

const years: [string, PlanDefinition, string][] = [
  ['the example city', examplePlan, 'isehara'],
  ['a plan with grades on its sheets', readTestPlan('nagareyama-r7'), 'nagareyama-r7'],
];

for (const [name, given, actuals] of years) {
  const plan = withAddresses(given);
  const { sheets, writers, late } = castOf(plan);
  const round = { plan: plan.id, fiscalYear: plan.fiscalYear };
  const at = `/plans/${plan.id}/rounds/${plan.fiscalYear}`;
  const lateName = plan.departments.find(({ id }) => id === late)?.name ?? '';

  test.describe(`the year of ${name}`, () => {
    test.use({ example: yearExample(plan) });

    test('from the opening of the round to the next year', async ({ openBook, newBrowser, server }) => {
      test.setTimeout(600_000);
      const { origin } = server;
      const officer = await openBook('事務局');
      await beginTables(officer, '事務局の担当者');
      const { pane } = officer;
      const secretariat = await apiPerson(origin, 'secretariat');
      const goTo = async (title: string) => {
        await officer.press(title);
        await expect(pane.getByRole('heading', { level: 1, name: title })).toBeVisible();
      };
      const back = () => officer.press(/一覧に戻る/);
      const pull = async () => {
        await officer.press('最新の状態を取り込む');
        await expect(pane.getByText('に取り込みました')).toBeVisible();
      };

      await test.step('the secretariat opens the round', async () => {
        await goTo(works.round.title);
        await officer.press(roundWords.moves.open.text);
        await officer.press(roundWords.moves.open.confirm);
        await expect(pane.getByText(roundWords.done.open)).toBeVisible();
        await back();
      });

      await test.step('departments hand in, but one', async () => {
        const others = writers.filter((department) => department !== late);
        await Promise.all(others.map((department) => handIn(origin, plan, sheets, department)));
        await pull();
        const missing = sheets.filter(({ department }) => department === late).length;
        await expect(
          pane.getByText(`全${sheets.length}件のうち${sheets.length - missing}件が提出されています`),
        ).toBeVisible();
      });

      await test.step('the late one is reminded by mail, and hands in', async () => {
        await goTo(works.reminders.title);
        await officer.press(reminders.show(lateName));
        await expect(pane.getByRole('textbox', { name: reminders.body })).toHaveValue(
          new RegExp(`${lateName} ご担当者様`),
        );
        await officer.press(reminders.send(1));
        await officer.press(reminders.confirm);
        await expect(pane.getByText(reminders.sent(1))).toBeVisible();
        await back();
        await handIn(origin, plan, sheets, late);
        await pull();
      });

      await test.step('one sheet goes back with a reason, and comes again', async () => {
        await officer.press(review.choice.begin);
        await officer.press(review.return);
        await pane.getByLabel(review.remark).fill('参加者数を、男女別に書き加えてください。');
        await officer.press(review.confirmReturn);
        await expect(pane.getByText(/を差し戻しました。/)).toBeVisible();
        await back();
        const { heads } = mustHold(await secretariat.api.changes(round), 'changes');
        const returned = heads.filter(({ state }) => state === 'returned');
        expect(returned).toHaveLength(1);
        await handIn(origin, plan, returned, returned[0]?.department as DepartmentId);
        await pull();
      });

      await test.step('all are accepted, some at once in the pane', async () => {
        await officer.press(review.several.all(sheets.length));
        await officer.press(review.several.accept(sheets.length));
        const flagged = pane.getByRole('checkbox', { name: /も確認済にする$/ });
        await expect(pane.getByText(/^指摘の残っていないシートは\d+件です。/)).toBeVisible({
          timeout: 60_000,
        });
        await flagged.first().check();
        await pane.getByRole('button', { name: /^\d+件を確認済にする$/ }).click();
        await expect(pane.getByText(/件を確認済にしました。/)).toBeVisible({ timeout: 60_000 });
        const { heads } = mustHold(await secretariat.api.changes(round), 'changes');
        for (const head of heads.filter(({ state }) => state === 'submitted')) {
          const what = sheetKeyText(head);
          const press = { base: head.revision, idempotencyKey: `accept-${what.replace('/', '-')}-00000` };
          mustHold(await secretariat.api.move(round, head, { ...press, move: 'accept' }), what);
        }
      });

      const opinions = await test.step('figures, ratings and opinions are given', async () => {
        await reportActuals(secretariat.api, plan, readTestActuals(actuals, plan).actuals);
        await rateTheRest(secretariat.api, plan);
        return writeOpinions(secretariat.api, plan);
      });

      await test.step('the committee’s paper opens in Excel', async () => {
        await goTo(works.report.title);
        const opening = officer.page.context().waitForEvent('page');
        await officer.press(report.forms.meetingPaper.text);
        const opened = deskOf(await opening);
        await expect(opened.page.locator('#tabs button').first()).toBeVisible();
        await opened.page.close();
        await back();
      });

      await test.step('the round is closed and finalised', async () => {
        await goTo(works.round.title);
        await officer.press(roundWords.moves.close.text);
        await officer.press(roundWords.moves.close.confirm);
        await expect(pane.getByText(roundWords.done.close)).toBeVisible();
        const left = await secretariat.api.moveRound(round, {
          move: 'finalise',
          day: '2026-09-30',
          dryRun: true,
        });
        expect(mustHold(left, 'what is left').unfinished ?? []).toEqual([]);
        await officer.press(roundWords.lookBeforeFinal);
        await expect(pane.getByText(/^(残っているものはありません|確定の前に)/)).toBeVisible();
        await expect(pane.getByText(roundWords.ready)).toBeVisible();
        await pane.getByLabel(roundWords.finalDay).fill('2026-09-30');
        await officer.press(roundWords.finalise);
        await officer.press(roundWords.confirmFinal);
        await expect(pane.getByText(roundWords.done.finalise)).toBeVisible();
        await keepPicture(officer.page, 'secretariat-finalised');
      });

      await test.step('nothing is written any more', async () => {
        const [key] = sheets;
        if (!key) throw new Error('The plan has no sheet');
        const head = mustHold(await secretariat.api.sheet(round, key), 'head');
        const answer = await secretariat.api.move(round, key, {
          base: head.revision,
          idempotencyKey: 'after-the-end-00000',
          move: 'withdrawAcceptance',
        });
        expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'roundClosed' } });
      });

      const final = await secretariat.file(`${at}/report.xlsx`);
      await test.step('the report has every text once, is valid, and is the same each time', async () => {
        expect(Buffer.from(await secretariat.file(`${at}/report.xlsx`)).equals(final)).toBe(true);
        expect(await openXmlErrors(final)).toEqual([]);
        const worksheets = await worksheetsOf(final);
        const said = columnTexts(worksheets.find(({ name: one }) => one === 'Ⅴ点検評価シート'));
        const { heads } = mustHold(await secretariat.api.changes(round), 'changes');
        const written = heads.flatMap(({ entries }) =>
          Object.values(entries).filter((text) => text.includes('〔')),
        );
        expect(written.length).toBeGreaterThanOrEqual(sheets.length);
        expect(written.filter((text) => timesIn(said, text) !== 1)).toEqual([]);
        const about = worksheets.flatMap(columnTexts);
        expect(opinions.filter((text) => timesIn(about, text) !== 1)).toEqual([]);
      });

      await test.step('the page can be read by everybody', async () => {
        const html = Buffer.from(await secretariat.file(`${at}/report.html`)).toString('utf8');
        const page = await (await newBrowser()).newPage();
        await page.setContent(html);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });

      await test.step('a mistake found later stands in the errata, and the next year begins', async () => {
        const erratum = (part: keyof typeof roundWords.erratum) =>
          pane.getByLabel(new RegExp(`^${roundWords.erratum[part]}\\s*\\*?$`));
        await erratum('place').fill('Ⅰ 概要');
        await erratum('was').fill('66件');
        await erratum('is').fill('65件');
        await erratum('day').fill('2026-10-15');
        await officer.press(roundWords.correct);
        await officer.press(roundWords.confirmCorrect);
        await expect(pane.getByText(roundWords.done.correct)).toBeVisible();
        const corrected = await worksheetsOf(await secretariat.file(`${at}/report.xlsx`));
        expect(corrected.flatMap(columnTexts).some((text) => text.includes('65件'))).toBe(true);
        await officer.press(roundWords.lookBeforeNext);
        await pane.getByRole('button', { name: /を準備する$/ }).click();
        await pane
          .getByRole('button', { name: /準備する$/ })
          .first()
          .click();
        await expect(pane.getByText(/を準備しました。/)).toBeVisible();
        const next = { ...round, fiscalYear: round.fiscalYear + 1 };
        expect(mustHold(await secretariat.api.round(next), 'next').state).toBe('closed');
      });
    });
  });
}
