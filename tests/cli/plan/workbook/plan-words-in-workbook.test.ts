import { expect, test } from 'vitest';
import { namesInFile, planWordsInWorkbook } from '#cli/plan/workbook/plan-words-in-workbook.ts';

/** The constant texts of a sentence's function, without what is filled in and what is cut off. */
function textsOf(sentence: (problem: never) => string): string[] {
  const source = sentence.toString().replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '');
  return [...source.matchAll(/'([^'\n]*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(([, a, b, c]) =>
    (a ?? b ?? c ?? '').replaceAll('\\"', '"').replace(namesInFile, ''),
  );
}

test('no sentence has a word that only the definition as a file knows', () => {
  const sentences = Object.entries(planWordsInWorkbook).flatMap(([code, say]) =>
    textsOf(say)
      .filter(
        (text) => /[ぁ-ん]/.test(text) && /[a-z]{3,}/i.test(text.replace(/JSON|Excel|FY|[\w.]+@[\w.]+/g, '')),
      )
      .map((text) => `${code}: ${text}`),
  );
  expect(sentences).toEqual([]);
});
