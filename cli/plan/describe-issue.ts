import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** What does not have the agreed shape, where, and what to do. */
export function describeIssue(issue: Issue): string {
  return `${placeOf(issue.path)}：${sentenceFor(issue)}`;
}

/** `projects[3].number`, as one would look for it in the file. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place.replace(/^\./, '') || '全体';
}

function sentenceFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'この項目がありません。加えてください。'
        : `値の種類が違います。${kinds[issue.expected] ?? issue.expected}にしてください。`;
    case 'too_small':
      return issue.origin === 'array'
        ? `${issue.minimum}つ以上書いてください。`
        : issue.origin === 'string'
          ? '空になっています。文字を入れてください。'
          : `${issue.minimum}以上の数にしてください。`;
    case 'too_big':
      return issue.origin === 'array'
        ? `${issue.maximum}個以内にしてください。`
        : issue.origin === 'string'
          ? `${issue.maximum}文字以内にしてください。`
          : `${issue.maximum}以下の数にしてください。`;
    case 'invalid_format':
      return issue.format === 'date'
        ? '日付は 2024-06-28 のように書いてください。'
        : '半角の英小文字で始まる、32文字以内の半角英数字にしてください。';
    case 'invalid_value':
      return `使える値は ${issue.values.map(String).join('、')} です。`;
    case 'unrecognized_keys':
      return `知らない項目（${issue.keys.join('、')}）があります。つづりを直すか、取り除いてください。`;
    default:
      return '正しい値ではありません。計画定義の書き方を確かめてください。';
  }
}

const kinds: Record<string, string> = {
  string: '文字列（"…"）',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '並び（[…]）',
  tuple: '並び（[…]）',
  object: '項目の集まり（{…}）',
};
