import { beginWork, labels, openSheet } from './desk-steps.ts';
import { expect, test } from './stage.ts';

test('what an input method is still composing is written nowhere, in the cell and in the pane', async ({
  openBook,
  newBrowser,
}) => {
  const context = await newBrowser();
  await context.clock.install();
  const desk = await openBook('人権・広聴相談課', { context });
  await beginWork(desk, '大山 さくら', '人権・広聴相談課');
  await openSheet(desk, '№2');
  const inMethod = await context.newCDPSession(desk.page);
  const compose = (text: string) =>
    inMethod.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const settle = (text: string) => inMethod.send('Input.insertText', { text });

  const address = await desk.jumpTo(labels.activity);
  await desk.goTo(address);
  await compose('こうざ');
  // The Enter that settles a conversion reaches the page as a key that the input method has taken.
  await inMethod.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await expect(desk.page.locator('.cell-editor')).toHaveValue('こうざ');
  await settle('講座');
  await desk.page.keyboard.press('Enter');
  await expect(desk.cell(address)).toHaveText('講座');
  await expect(desk.entry(labels.activity)).toHaveValue('講座');

  await desk.entry(labels.issues).click();
  const issuesAddress = await desk.jumpTo(labels.issues);
  await desk.entry(labels.issues).click();
  await compose('ようび');
  await expect(desk.entry(labels.issues)).toHaveValue('ようび');
  await context.clock.runFor(3000);
  await expect(desk.cell(issuesAddress)).toHaveText('');
  await settle('曜日');
  await context.clock.runFor(3000);
  await expect(desk.cell(issuesAddress)).toHaveText('曜日');
});
