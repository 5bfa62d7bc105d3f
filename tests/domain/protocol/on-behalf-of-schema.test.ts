import { expect, test } from 'vitest';
import { onBehalfOfSchema } from '#domain/protocol/on-behalf-of-schema.ts';
import { sheetPushSchema } from '#domain/protocol/sheet-push-schema.ts';

const isTaken = (onBehalfOf: unknown) => onBehalfOfSchema.safeParse(onBehalfOf).success;

test.each([
  [{ name: '相模 花子' }],
  [{ name: 'あ'.repeat(100), file: '課'.repeat(255) }],
  [{ name: '=1+1', file: '../回答.xlsx' }],
])('%j is taken as it is', (given) => {
  expect(onBehalfOfSchema.parse(given)).toEqual(given);
  expect(sheetPushSchema.safeParse({ intent: 'save', entries: {}, onBehalfOf: given }).success).toBe(true);
});

test.each([
  [{}],
  [{ name: '　 ' }],
  [{ name: 'あ'.repeat(101) }],
  [{ name: '花\ud842' }],
  [{ name: '相模 花子', file: '' }],
  [{ name: '相模 花子', file: '課'.repeat(256) }],
  [{ name: '相模 花子', subject: 'jinken-1' }],
])('%j is not', (given) => {
  expect(isTaken(given)).toBe(false);
});
