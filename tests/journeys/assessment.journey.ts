import { planTrial } from '#local/trial/plan-trial.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import type { Desk } from './desk.ts';
import { chooseRole } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

test('the committee rates, the secretariat confirms and overrides, and an opinion is written', async ({
  openBook,
  expectNoise,
}) => {
  // Two people decide on one indicator at the same time.
  expectNoise(/status of 412/);

  const member = await openBook('市民協働課');
  await member.signIn('東富岡 文子');
  await chooseRole(member, '委員会');
  await openThing(member, '委員評価', /^3-\(2\)/);
  await expect(member.pane.getByRole('heading', { level: 1, name: /保育所等待機児童数/ })).toBeFocused();
  await expect(member.pane.getByText('値が小さいほど良い指標です。')).toBeVisible();
  await expect(member.pane.getByRole('img', { name: /実績の推移/ })).toBeVisible();
  await keepPicture(member.page, 'committee-indicator');
  await member.press('提案どおり「B」とする');
  await expect(member.pane.getByText('評価を保存しました。')).toBeVisible();

  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');
  await officer.press('指標の評価と意見');
  await expect(officer.pane.getByText('13件のうち1件が評価済みです')).toBeVisible();
  await openThing(officer, '委員評価', /^3-\(2\)/);
  await expect(officer.pane.getByRole('region', { name: '現在の評価' })).toContainText('東富岡 文子');

  await step(officer, '4-(1)');
  await officer.press('別の評価にする');
  await officer.pane.getByRole('radio', { name: /^A/ }).check();
  await officer.press('この評価を保存する');
  await expect(officer.pane.getByRole('textbox', { name: '理由' })).toBeFocused();
  await officer.pane
    .getByRole('textbox', { name: '理由' })
    .fill('会場の定員を減らした年であり、申込みは定員を上回ったため。');
  await officer.press('この評価を保存する');
  await expect(officer.pane.getByRole('region', { name: '現在の評価' })).toContainText('申込みは定員');

  await step(officer, '4-(2)');
  await step(member, '4-(1)');
  await step(member, '4-(2)');
  await officer.press('提案どおり「B」とする');
  await expect(officer.pane.getByText('評価を保存しました。')).toBeVisible();
  await member.press('別の評価にする');
  await member.pane.getByRole('radio', { name: /^C/ }).check();
  await member.pane.getByRole('textbox', { name: '理由' }).fill('増えたが、目標には遠い。');
  await member.press('この評価を保存する');
  await expect(
    member.pane.getByText('この間に、ほかの人が「B」と評価しました。', { exact: false }),
  ).toBeVisible();
  await expect(member.pane.getByRole('region', { name: '現在の評価' })).toContainText('桜台 博');
  await expect(member.pane.getByRole('textbox', { name: '理由' })).toHaveValue('増えたが、目標には遠い。');
  await member.press('この評価を保存する');
  await expect(member.pane.getByRole('region', { name: '現在の評価' })).toContainText('東富岡 文子');

  await officer.pane.getByRole('button', { name: /の一覧に戻る$/ }).click();
  await officer.pane.getByRole('button', { name: /評価と意見の一覧に戻る$/ }).click();
  await openThing(officer, '委員の意見', /Ⅰ/);
  const text = '=講座の回数が増えたことを評価する。\n働く世代に届く工夫が、引き続き求められる。';
  await officer.pane.getByRole('textbox').fill(text);
  await officer.press('次へ');
  await officer.press('前へ');
  await expect(officer.pane.getByRole('textbox')).toHaveValue(text);
  await officer.press('意見を保存する');
  await expect(officer.pane.getByText('意見を保存しました。')).toBeVisible();
  await keepPicture(officer.page, 'secretariat-opinion');

  await member.pane.getByRole('button', { name: /の一覧に戻る$/ }).click();
  await member.pane.getByRole('button', { name: /評価と意見の一覧に戻る$/ }).click();
  await member.press('最新の状態にする');
  await expect(member.pane.getByText('5件のうち1件に意見があります')).toBeVisible();
});

/** From all that is asked for to one thing of it. */
async function openThing({ pane, press }: Desk, assignment: string, thing: RegExp): Promise<void> {
  await press(`「${assignment}」を開く`);
  await pane.getByRole('button', { name: thing }).click();
}

/** On to the next, which is the one with this number. */
async function step({ pane, press }: Desk, number: string): Promise<void> {
  await press('次へ');
  await expect(pane.getByRole('heading', { level: 1, name: number })).toBeFocused();
}

const trial = planTrial(readTestPlan('kaededai-sogo'));
/** A name that stands nowhere else in the pane. */
const named = trial.people.map((one) => (one.subject === 'committee' ? { ...one, name: '青葉 薫' } : one));

test.describe('a plan in which each member gives points for themselves', () => {
  test.use({ example: { ...trial, people: named } });

  test('a member gives points; the secretariat sees the grade by number, not by name', async ({
    openBook,
  }) => {
    const member = await openBook('事務局');
    await member.signIn('青葉 薫');
    await chooseRole(member, '委員会');
    await openThing(member, '外部評価', /№1-1-1-01/);
    await member.pane.getByRole('textbox', { name: '市民から見た必要性' }).fill('５');
    await member.press('この評価を保存する');
    await expect(member.pane.getByText('成果の分かりやすさ').first()).toBeVisible();
    await member.pane.getByRole('textbox', { name: '成果の分かりやすさ' }).fill('2');
    await expect(member.pane.getByText('合計から「B」になります。')).toBeVisible();
    await member.pane.getByRole('textbox', { name: '理由' }).fill('必要な事業だが、成果が伝わりにくい。');
    await member.press('この評価を保存する');
    await expect(member.pane.getByText('評価を保存しました。')).toBeVisible();

    const officer = await openBook('事務局');
    await officer.signIn('事務局の担当者');
    await chooseRole(officer, '事務局のブック');
    await officer.press('指標の評価と意見');
    await expect(officer.pane.getByText('委員1　2件のうち1件')).toBeVisible();
    await openThing(officer, '外部評価', /№1-1-1-01/);
    const given = officer.pane.getByRole('region', { name: '委員1' });
    await expect(given).toContainText('「B」');
    await expect(given).not.toContainText('青葉');
    await expect(officer.pane.getByText('まとめると「B」です。')).toBeVisible();
    await expect(officer.pane.getByRole('button', { name: 'この評価を保存する' })).toHaveCount(0);
  });
});
