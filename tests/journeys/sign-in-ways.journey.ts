import AxeBuilder from '@axe-core/playwright';
import { startWords as en } from '#addin/words/en/start-words.ts';
import { startWords as ja } from '#addin/words/ja/start-words.ts';
import type { BridgeAnswers } from '#tests/addin/sign-in/nested-bridge.ts';
import { entra } from '#tests/addin/sign-in/pane-providers.ts';
import { beginWork, fillSheet, labels, openSheet, submitSheet } from './desk-steps.ts';
import { installBridge, offer, tokenOf } from './office-account.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
const withAccount = { set: 'NestedAppAuth' };
const signedOut = ja.start.signedOutTitle;

test('in an Excel with an account nobody is asked, until somebody signs out', async ({
  server,
  openBook,
  newBrowser,
}) => {
  const context = await newBrowser();
  const answers: BridgeAnswers = { GetToken: { token: await tokenOf(server.origin, 'jinken-1') } };
  const asked = await installBridge(context, answers);
  await offer(context, () => [entra]);
  const desk = await openBook(owner, { context, query: withAccount });

  await test.step('the pane is at work without a press of a button', async () => {
    await expect(desk.pane.getByText('大山 さくら さん')).toBeVisible();
    expect(asked).toEqual(['GetInitContext', 'GetToken']);
  });

  await test.step('who signs out stays so when the pane is loaded again', async () => {
    await desk.press(ja.start.signOut);
    await desk.page.reload();
    await expect(desk.pane.getByRole('heading', { name: signedOut })).toBeVisible();
    expect(asked).toEqual(['GetInitContext', 'GetToken']);
  });

  await test.step('calling it off in Excel’s window is said', async () => {
    answers.GetTokenPopup = { status: 'USER_CANCEL' };
    await desk.press(ja.start.signIn);
    await expect(desk.pane.getByText(ja.start.problems.cancelled)).toBeVisible();
    answers.GetTokenPopup = { status: 'NO_NETWORK' };
    await desk.press(ja.start.signIn);
    await expect(desk.pane.getByText(ja.start.problems.network)).toBeVisible();
  });

  await test.step('another person signs in there', async () => {
    answers.GetTokenPopup = { token: await tokenOf(server.origin, 'jimukyoku-1') };
    await desk.press(ja.start.signIn);
    await expect(desk.pane.getByText('桜台 博 さん')).toBeVisible();
    const kept = await desk.pane.locator('html').evaluate(() => JSON.stringify(localStorage));
    expect(JSON.parse(kept)).toMatchObject({ 'tenken.provider': 'm365' });
    expect(kept).not.toContain('eyJ');
  });
});

test('an Excel whose account does not work is helped by a window', async ({ openBook, newBrowser }) => {
  const context = await newBrowser();
  const asked = await installBridge(context, { GetTokenPopup: { status: 'PERSISTENT_ERROR' } });
  // Entra ID as far as Excel is concerned; its pages are those of the provider of this machine.
  await offer(context, (own) => [{ ...own, kind: 'entra' }]);
  const desk = await openBook(owner, { context, query: withAccount });
  await desk.signIn('大山 さくら');
  expect(asked).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup']);
});

for (const [language, words] of Object.entries({ ja, en })) {
  for (const forcedColors of ['none', 'active'] as const) {
    test(`two ways to sign in, ${language}, forced colours: ${forcedColors}`, async ({
      openBook,
      newBrowser,
    }) => {
      const context = await newBrowser({ forcedColors });
      await offer(context, (own) => [entra, own]);
      const desk = await openBook(owner, {
        context,
        query: { locale: language === 'ja' ? 'ja-JP' : 'en-US' },
      });
      const local = desk.pane.getByRole('button', { name: words.start.signInWith('練習用のアカウント') });
      await expect(local).toBeVisible();
      await expect(desk.pane.getByRole('button', { name: words.start.signInWithMicrosoft })).toBeVisible();
      const splitter = desk.page.locator('#splitter');
      for (const width of ['320', '450']) {
        await splitter.press('Home');
        for (let step = 0; width === '450' && step < 13; step++) await splitter.press('ArrowLeft');
        await expect(splitter).toHaveAttribute('aria-valuenow', width);
        await keepPicture(desk.page, `sign-in-ways-${language}-${forcedColors}-${width}`);
        const { violations } = await new AxeBuilder({ page: desk.page })
          .include(['#pane iframe', 'body'])
          .analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        expect(await desk.pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(
          0,
        );
      }
    });
  }
}

test('the way that was taken stands out the next time', async ({ openBook, newBrowser }) => {
  const context = await newBrowser();
  await offer(context, (own) => [entra, own]);
  const button = ja.start.signInWith('練習用のアカウント');
  const desk = await openBook(owner, { context });
  const colourOf = (name: string) =>
    desk.pane.getByRole('button', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  await expect(desk.pane.getByRole('button', { name: button })).toBeVisible();
  expect(await colourOf(button)).toBe(await colourOf(ja.start.signInWithMicrosoft));
  await desk.signIn('大山 さくら', button);
  await desk.press(ja.start.signOut);
  await expect(desk.pane.getByRole('button', { name: button })).toBeVisible();
  expect(await colourOf(button)).not.toBe(await colourOf(ja.start.signInWithMicrosoft));
});

test('an address that names a provider of nobody’s leads nowhere', async ({
  server,
  newBrowser,
  expectNoise,
}) => {
  expectNoise(/The settings name no such provider/);
  const page = await (await newBrowser()).newPage();
  await page.goto(`${server.origin}/addin/sign-in.html#start-ja-evil`);
  await expect(page.getByRole('heading', { name: 'サインインできませんでした' })).toBeVisible();
  expect(page.url()).toBe(`${server.origin}/addin/sign-in.html#start-ja-evil`);
});

test('who signs in again where the gateway takes the token no longer goes on where they were', async ({
  openBook,
  expectNoise,
}) => {
  expectNoise(/status of 401/);
  const desk = await openBook(owner);
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  const texts = { activity: '講座を開きました。', selfEvaluation: '好評でした。', issues: '見直します。' };
  await fillSheet(desk, texts);
  const api = '**/api/v1/**';
  await desk.page
    .context()
    .route(api, (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
  await desk.press('提出');
  await desk.press('提出する');
  await expect(desk.pane.getByText(ja.start.expired)).toBeVisible();
  await desk.page.context().unroute(api);
  await desk.signIn('大山 さくら', ja.start.signInAgain);
  await expect(desk.pane.getByText(ja.start.expired)).toHaveCount(0);
  await expect(desk.entry(labels.activity)).toHaveValue(texts.activity);
  await submitSheet(desk);
});
