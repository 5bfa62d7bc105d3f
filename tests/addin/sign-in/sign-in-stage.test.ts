import { expect, test } from 'vitest';
import { askedProvider, signInAddress, signInStage } from '#addin/sign-in/sign-in-stage.ts';

const stageAt = (address: string) => signInStage(new URL(address));

test('the pane begins, the provider returns, anybody else is a visitor', () => {
  const page = signInAddress('https://a.test/addin/taskpane.html?_host_Info=x', 'ja', 'local');
  expect(page).toBe('https://a.test/addin/sign-in.html#start-ja-local');
  expect(stageAt(page)).toBe('begin');
  expect(stageAt('https://a.test/addin/sign-in.html?_host_Info=x#start-en-m365')).toBe('begin');
  expect(stageAt('https://a.test/addin/sign-in.html?code=1&state=2')).toBe('return');
  expect(stageAt('https://a.test/addin/sign-in.html?error=access_denied&state=2')).toBe('return');
  expect(stageAt('https://a.test/addin/sign-in.html')).toBe('visit');
  expect(stageAt('https://a.test/addin/sign-in.html?code=1')).toBe('visit');
  expect(stageAt('https://a.test/addin/sign-in.html#start-de-local')).toBe('visit');
});

test('which provider is asked for is an id and nothing else', () => {
  const askedAt = (hash: string) => askedProvider({ hash });
  expect(askedAt('#start-ja-local')).toBe('local');
  expect(askedAt('#start-en-city-staff_2')).toBe('city-staff_2');
  expect(askedAt('#start-ja')).toBeUndefined();
  expect(askedAt('#start-ja-https://evil.test')).toBeUndefined();
  expect(askedAt('')).toBeUndefined();
});
