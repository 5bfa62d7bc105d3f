import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/**
 * What Excel takes for the beginning of a formula, typed or read from CSV (OWASP, "CSV Injection"), also behind a tab or
 * a line break. Behind a blank or an apostrophe it is text. Full-width ＝＋－＠ are let be: written by a program or read
 * from CSV they stay text, and － is a usual bullet.
 */
const beginning = /^[\t\r\n]*([=+\-@])(?=.)/s;
/** -5, +1,009, -3.2%, ‐-- and - alone are numbers or text for Excel, too. */
const noFormula = /^[\t\r\n]*(?:[+-]\s?[\d,]*\.?\d+\s?[%％]?|[-=+@]|-[-\s]*)\s*$/;
const runs =
  /^[\t\r\n]*[=+\-@][=+\-@ ]*(?:[A-Za-z_][\w.]*\(|[$A-Za-z]{1,4}\$?\d|\d[\d.]*\s*[-+*/^&=]|cmd\||[A-Za-z]+\|')/;

/** A text that a spreadsheet would run as a formula, or show as an error: -講座 is read as minus 講座. */
export const formulaText: FieldRule<'formula-text'> = {
  id: 'formula-text',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    const [found, sign = ''] = beginning.exec(text) ?? [];
    if (found === undefined || noFormula.test(text)) return [];
    const kind = runs.test(text) ? 'formula' : 'error';
    return [{ start: found.length - 1, end: found.length, facts: { sign, kind } }];
  },
};

export const formulaTextExamples: RuleExamples = {
  fires: [
    {
      text: '-講座を2回開催しました。',
      quote: '-',
      because: 'Excelは「講座」を引く計算と読み、#NAME?と表示します。',
    },
    { text: '- 講座の開催　2回\n- 相談　12件', quote: '-' },
    { text: '=SUM(B2:B9)', quote: '=' },
    { text: '@市民文化会館で講座を開催しました。', quote: '@' },
    { text: '+3人の増加となりました。', quote: '+' },
    { text: '=HYPERLINK("https://example.jp","こちら")', quote: '=' },
  ],
  silent: [
    { text: '・講座を2回開催しました。' },
    { text: '－講座を2回開催しました。', because: '全角の印で始まる文は、文字として扱われます。' },
    { text: '＠市民文化会館で開催しました。' },
    { text: '-5', because: '数です。' },
    { text: '-', because: '「なし」を表す印です。' },
    { text: '講座=2回、相談=12件', because: '先頭ではありません。' },
    { text: '講座を開催しました。\n-基礎編\n-応用編', because: 'セルの先頭ではありません。' },
  ],
};
