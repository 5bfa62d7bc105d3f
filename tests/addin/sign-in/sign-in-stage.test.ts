import { expect, test } from 'vitest';
import { signInAddress, signInStage } from '#addin/sign-in/sign-in-stage.ts';

const stageAt = (address: string) => signInStage(new URL(address));

test('the pane begins, the provider returns, anybody else is a visitor', () => {
  const page = signInAddress('https://a.test/addin/taskpane.html?_host_Info=x', 'ja');
  expect(page).toBe('https://a.test/addin/sign-in.html#start-ja');
  expect(stageAt(page)).toBe('begin');
  expect(stageAt('https://a.test/addin/sign-in.html?_host_Info=x#start-en')).toBe('begin');
  expect(stageAt('https://a.test/addin/sign-in.html?code=1&state=2')).toBe('return');
  expect(stageAt('https://a.test/addin/sign-in.html?error=access_denied&state=2')).toBe('return');
  expect(stageAt('https://a.test/addin/sign-in.html')).toBe('visit');
  expect(stageAt('https://a.test/addin/sign-in.html?code=1')).toBe('visit');
  expect(stageAt('https://a.test/addin/sign-in.html#start-de')).toBe('visit');
});
