import { expect, test } from 'vitest';
import { describeFault } from '#functions/http/describe-fault.ts';

const thrown = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (fault) {
    return fault;
  }
};

test('says what kind of fault it is and where it arose', () => {
  const { kind, frames } = describeFault(thrown(() => JSON.parse('{"activity": 秘密')));
  expect(kind).toBe('SyntaxError');
  expect(frames[0]).toMatch(/^at JSON\.parse|describe-fault\.test\.ts:\d+:\d+\)?$/);
  expect(frames.length).toBeLessThanOrEqual(8);
});

test.each([
  ['a text', new Error('秘密')],
  [
    'a text of several lines that look like frames',
    new Error('x\n    at 秘密 (file.ts:1:1)\n    at 秘密:1:1'),
  ],
  ['a text that was changed later', Object.assign(new Error('秘密の本文'), { message: 'other' })],
  ['a cause', new Error('x', { cause: new Error('秘密', { cause: '秘密' }) })],
  ['a code that is a text', Object.assign(new Error('x'), { code: '秘密' })],
  ['members', Object.assign(new Error('x'), { Item: { activity: '秘密' }, headers: '秘密' })],
  ['no error at all', '秘密'],
])('of %s it tells nothing', (_what, fault) => {
  expect(JSON.stringify(describeFault(fault))).not.toContain('秘密');
});

test('a code of the system and the kinds of its causes are told', () => {
  const refused = Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' });
  const fault = describeFault(new TypeError('fetch failed', { cause: refused }));
  expect(fault).toMatchObject({ kind: 'TypeError', cause: { kind: 'Error', code: 'ECONNREFUSED' } });
});
