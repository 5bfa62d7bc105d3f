import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const found = (text: string) => checkText(text, 'formula-text').map(({ start, facts }) => [start, facts]);

test.each([
  '=1+1',
  '=A1',
  '-A1',
  '+SUM(A1)',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '-2+3',
  '-1/2',
  '=HYPERLINK("x")',
])('runs: %s', (text) => {
  expect(found(text)).toEqual([[0, { sign: text.charAt(0), kind: 'formula' }]]);
});

test.each(['=講座', '-講座を実施', '- 講座', '@市民文化会館', '== 実績 ==', '-10%減', '+3人'])(
  'fails: %s',
  (text) => {
    expect(found(text)).toEqual([[0, { sign: text.charAt(0), kind: 'error' }]]);
  },
);

test.each(['\t=1+1', '\n=1+1'])('behind a tab or a line break: %j', (text) => {
  expect(found(text)).toEqual([[1, { sign: '=', kind: 'formula' }]]);
});

test.each([
  '-5',
  '-5.3%',
  '+1,009',
  '-',
  '--',
  '=',
  ' =1+1',
  '　-講座',
  "'=1+1",
  '－講座',
  '＝1',
  '＠市民文化会館',
  '・-5',
  '講座\n-基礎',
])('silent: %j', (text) => {
  expect(found(text)).toEqual([]);
});
