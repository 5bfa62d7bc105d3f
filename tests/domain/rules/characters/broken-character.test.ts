import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

test.each([
  ['講\ud842座', 'blocks', 1, { kind: 'surrogate', code: 'U+D842', count: 1 }],
  ['講座\udfb7', 'blocks', 2, { kind: 'surrogate', code: 'U+DFB7', count: 1 }],
  ['講\ufffd座\ufffd', 'warns', 1, { kind: 'replacement', code: 'U+FFFD', count: 2 }],
  ['講\u0007座', 'warns', 1, { kind: 'control', code: 'U+0007', count: 1 }],
  ['講座\u000b', 'warns', 2, { kind: 'control', code: 'U+000B', count: 1 }],
  ['講\u202e座', 'warns', 1, { kind: 'control', code: 'U+202E', count: 1 }],
  ['\ue000', 'warns', 0, { kind: 'privateUse', code: 'U+E000', count: 1 }],
])('%j', (text, severity, start, facts) => {
  expect(checkText(text, 'broken-character')).toEqual([
    { rule: 'broken-character', severity, field: 'activity', start, end: start + 1, facts },
  ]);
});

test('whole characters of every kind are silent', () => {
  expect(checkText('𠮷野家\t髙﨑\r\n😀👨‍👩‍👧 か\u3099 ㈱ Ⅳ ①', 'broken-character')).toEqual([]);
});
