import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { openXmlErrors } from '../open-xml-errors.ts';
import { beginTables } from './desk-steps.ts';
import { exampleRound, sheetOf } from './example-round.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

test('the secretariat’s charts stand on their worksheet, follow the round and are in the file', async ({
  openBook,
  server,
}) => {
  const officer = await openBook('事務局');
  await beginTables(officer, '桜台 博');
  const { page, pane } = officer;
  const charts = page.locator('#grid svg.grid-chart');
  const progress = page.getByRole('img', { name: /^所管課ごとの提出状況/ });

  await test.step('one press makes them', async () => {
    await officer.press('グラフを作る・更新する');
    await expect(pane.getByText(/「グラフ」に、グラフを\d+個作りました。/)).toBeVisible();
    await officer.showWorksheet('グラフ');
    await expect(progress).toBeVisible();
    expect(await charts.count()).toBeGreaterThan(1);
    await keepPicture(page, 'secretariat-charts');
  });

  const filled = async () =>
    /入力中: ([^;]*)/.exec((await progress.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  const before = await filled();

  await test.step('a sheet that a department saves moves the figures at the next update', async () => {
    const answer = await pushSheet(
      { store: server.store, clock: { now: () => new Date().toISOString() }, ids: { next: randomUUID } },
      { municipality: exampleRound.municipality, subject: 'kyodo-1', name: '石田 美咲' },
      { plan: examplePlan.id, fiscalYear: examplePlan.fiscalYear, ...sheetOf('14', '市民協働課') },
      {
        base: 0,
        idempotencyKey: randomUUID(),
        intent: 'save',
        entries: { ['activity' as FieldId]: '書きかけです。' },
      },
    );
    expect(answer.ok).toBe(true);
    await officer.press('最新の状態を取り込む');
    await expect(pane.getByText('前回の取込みから変わったシート')).toBeVisible();
    await officer.press('グラフを作る・更新する');
    await expect(pane.getByText(/個のグラフを、新しい数値にしました。/)).toBeVisible({ timeout: 40_000 });
    await officer.showWorksheet('グラフ');
    await expect.poll(filled).not.toBe(before);
  });

  await test.step('the saved file has them as Excel reads them', async () => {
    const bytes = await officer.saveBytes();
    if (process.env.TENKEN_KEEP_BOOK) writeFileSync(process.env.TENKEN_KEEP_BOOK, bytes);
    expect(await openXmlErrors(bytes)).toEqual([]);
    const opened = openWorkbook(bytes, '事務局.xlsx');
    const saved = opened.ok ? opened.workbook.worksheets.find(({ name }) => name === 'グラフ')?.charts : [];
    expect(saved?.map(({ name }) => name)[0]).toBe('Tenken_Chart_Progress');
    expect(saved).toHaveLength(await charts.count());
  });
});
