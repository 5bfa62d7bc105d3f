import AxeBuilder from '@axe-core/playwright';
import { panes as en } from '#addin/words/en/panes.ts';
import { panes as ja } from '#addin/words/ja/panes.ts';
import type { Desk } from './desk.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const words = { ja, en };

for (const language of ['ja', 'en'] as const) {
  for (const contrast of ['normal', 'high'] as const) {
    test(`the pane at 320 px, ${language}, ${contrast} contrast`, async ({ openBook, newBrowser }) => {
      const said = words[language];
      const seen = contrast === 'high' ? { forcedColors: 'active' as const } : {};
      const context = await newBrowser(seen);
      const query = { locale: language === 'ja' ? 'ja-JP' : 'en-US' };
      const look = async (desk: Desk, name: string) => {
        await keepPicture(desk.page, `pane-320-${language}-${contrast}-${name}`);
        expect(await problemsOf(desk)).toEqual([]);
      };

      const clerk = await openBook('人権・広聴相談課', { context, query });
      await narrow(clerk);
      await expect(clerk.pane.getByRole('button', { name: said.start.signIn })).toBeVisible();
      await look(clerk, 'sign-in');
      await clerk.signIn('大山 さくら', said.start.signIn);
      await clerk.pane
        .getByRole('radio', {
          name: new RegExp(`^${literally(said.choose.departmentBook('人権・広聴相談課'))}`),
        })
        .check();
      await look(clerk, 'choose');
      await clerk.press(said.choose.next);
      await expect(clerk.pane.getByRole('button', { name: said.begin.begin })).toBeVisible();
      await look(clerk, 'begin');
      await clerk.press(said.begin.begin);
      await expect(clerk.pane.getByRole('heading', { name: said.sheets.title })).toBeVisible();
      await look(clerk, 'list');
      await clerk.press(new RegExp(`^${literally(said.common.number('2'))}(?!\\d)`));
      await clerk.pane.getByRole('textbox').first().fill('令和5年2月30日（木）に開きました。');
      await expect(clerk.pane.getByText('2月30日').nth(1)).toBeVisible();
      await look(clerk, 'form');

      const officer = await openBook('事務局', { context: await newBrowser(seen), query });
      await narrow(officer);
      await officer.signIn('桜台 博', said.start.signIn);
      await officer.pane
        .getByRole('radio', { name: new RegExp(`^${literally(said.choose.secretariatBook)}`) })
        .check();
      await officer.press(said.choose.next);
      await officer.press(said.secretariat.begin);
      await expect(officer.pane.getByRole('region', { name: said.secretariat.progress })).toBeVisible();
      await look(officer, 'overview');
      await officer.press(new RegExp(`^${literally(said.common.number('12'))}(?!\\d)`));
      await expect(officer.pane.getByRole('heading', { level: 1 })).toBeFocused();
      await look(officer, 'review');
    });
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function narrow({ page }: Desk): Promise<void> {
  await page.locator('#splitter').press('Home');
}

/** What axe finds in the pane, and whether anything sticks out of it. */
async function problemsOf({ page, pane }: Desk): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(['#pane iframe', 'body']).analyze();
  const overflow = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ...(overflow > 0 ? [`sticks out by ${overflow} px`] : []),
  ];
}
