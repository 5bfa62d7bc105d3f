import { expect, test } from 'vitest';
import type { FinderNote } from '#domain/finder/finder-report.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { notes as en } from '#domain/words/en/notes.ts';
import { notes as ja } from '#domain/words/ja/notes.ts';
import { sayNote } from '#domain/words/note-words.ts';

const place = { worksheet: '様式', area: { row: 2, column: 1, rows: 1, columns: 1 } };
const others = [{ worksheet: '様式2', area: { row: 5, column: 1, rows: 2, columns: 7 } }];
const field = 'issues' as FieldId;

const samples: { [C in FinderNote['code']]: Extract<FinderNote, { code: C }> } = {
  projectUnknown: { code: 'projectUnknown', ...place, text: '99' },
  numberMissing: { code: 'numberMissing', ...place },
  numberTwice: { code: 'numberTwice', ...place, number: '12', others },
  nameDiffers: { code: 'nameDiffers', ...place, number: '12', text: '別の\n事業', planName: '避難所' },
  departmentUnknown: { code: 'departmentUnknown', ...place, text: '防災課' },
  departmentNotOfProject: { code: 'departmentNotOfProject', ...place, number: '12', text: '職員課' },
  fieldMissing: { code: 'fieldMissing', ...place, number: '12', field },
  fieldTwice: { code: 'fieldTwice', ...place, number: '12', field, others },
  otherYearLabel: { code: 'otherYearLabel', ...place, number: '12', field, year: 2022 },
  valueUnreadable: { code: 'valueUnreadable', ...place, number: '12', field, text: '#REF!' },
  choicesInCell: { code: 'choicesInCell', ...place, number: '12', field, text: '□A □B' },
  worksheetHidden: { code: 'worksheetHidden', worksheet: '様式' },
  worksheetProtected: { code: 'worksheetProtected', worksheet: '様式' },
  worksheetWithoutForm: { code: 'worksheetWithoutForm', worksheet: '様式' },
  workbookEmpty: { code: 'workbookEmpty' },
};

const say = (words: typeof ja, note: FinderNote) => sayNote(words, note, () => '今後の課題');

test.each([ja, en])('every note has a sentence of its own with its facts', (words) => {
  const said = Object.values(samples).map((note) => say(words, note));
  expect(said.filter((sentence) => /undefined|NaN|\[object|\n/.test(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test('a note names the number, the text of the cell and the other places', () => {
  expect(say(ja, samples.numberTwice)).toBe(
    '№12の様式が2つあります（ほかに「様式2」B6:H7）。提出に使うものを選んでください。',
  );
  expect(say(ja, samples.fieldMissing)).toContain('№12の様式に「今後の課題」の欄が見つかりません。');
  expect(say(ja, samples.otherYearLabel)).toContain('令和4年度のもの');
  expect(say(ja, samples.nameDiffers)).toContain('「別の 事業」');
});

test('a note about a form as a whole names no field', () => {
  const { field: _, ...whole } = samples.valueUnreadable;
  expect(say(ja, whole)).toBe(
    '№12のセルを読み取れません（表示は「#REF!」）。セルの数式や値を確かめてください。',
  );
});

test('a long text is cut', () => {
  expect(say(ja, { ...samples.projectUnknown, text: '長'.repeat(500) }).length).toBeLessThan(100);
});
