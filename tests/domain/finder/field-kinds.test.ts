import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import type { FinderReport } from '#domain/finder/finder-report.ts';
import type { Field, FieldId, FlagId, PlanDefinition, ScaleId } from '#domain/plan/plan-definition.ts';
import { finderPlan } from './finder-plan.ts';
import { codesOf, textsOf } from './found-texts.ts';
import { type SketchCell, sketchGrid } from './sketch-grid.ts';

const juten = 'juten' as FlagId;
const grade = 'grade' as FieldId;
const scale = {
  id: 'scale' as ScaleId,
  name: '達成度',
  order: 'bestFirst' as const,
  grades: ['A', 'B', 'C', 'D'].map((code) => ({ code, name: `${code}の名` })),
};

const field = (id: string, label: string, more: Partial<Field> = {}): Field => ({
  id: id as FieldId,
  label: [label],
  input: 'written',
  isRequired: false,
  ...more,
});

/** 流山市's kind of form; №6 is 重点. */
const plan: PlanDefinition = {
  ...finderPlan,
  scales: [scale],
  projects: finderPlan.projects.map((one) => (one.number === '6' ? { ...one, flags: [juten] } : one)),
  form: {
    ...finderPlan.form,
    fields: [
      field('actual', '{FY}年度実績', { flags: [juten] }),
      field('grade', '達成度', { answer: { kind: 'grade', scale: scale.id } }),
      field('stage', '段階', {
        answer: { kind: 'choice', options: [{ text: '検討' }, { text: '着手' }, { text: '継続・充実' }] },
      }),
      field('reason', '評価の理由', {
        shownIf: [{ field: grade, isNot: ['B'] }],
        requiredIf: [{ field: grade, is: ['A', 'C', 'D'] }],
      }),
      field('issues', '今後の課題'),
    ],
  },
};

const form = (number: number, name: string, more: SketchCell[][]): FinderReport =>
  findForms(
    [
      sketchGrid([
        ['№', number, '所管課', number === 6 ? '青少年課' : '人権・広聴相談課'],
        ['事業名', name],
        ...more,
        ['今後の課題', '参加者を増やす。'],
      ]),
    ],
    plan,
  );
const second = (more: SketchCell[][]) => form(2, '男女共同参画講座', more);
const notedFields = ({ notes }: FinderReport) =>
  notes.map((note) => ('field' in note ? note.field : note.code));

describe('short values', () => {
  test('stand right of their labels, with the reason beside them', () => {
    const report = second([
      ['達成度', 'B', '段階', '着手'],
      ['評価の理由', '三回開いた。'],
    ]);
    expect(report.forms.map(textsOf)).toEqual([
      { project: 'p2', grade: 'B', stage: '着手', reason: '三回開いた。', issues: '参加者を増やす。' },
    ]);
    const beside = second([
      ['達成度', 'B', '評価の理由', '三回開いた。'],
      ['段階', '検討'],
    ]);
    expect(beside.forms.map(textsOf)).toMatchObject([{ grade: 'B', reason: '三回開いた。', stage: '検討' }]);
    expect([...report.notes, ...beside.notes]).toEqual([]);
  });

  test('may be numbers and marks', () => {
    const report = second([
      ['達成度', 3],
      ['段階', '◎'],
      ['評価の理由', '①'],
    ]);
    expect(report.forms.map(textsOf)).toMatchObject([{ grade: '3', stage: '◎', reason: '①' }]);
  });

  test('stand under the headings of a list', () => {
    const header = ['№', '事業名', '所管課', '達成度', '段階', '評価の理由', '今後の課題'];
    const line = (number: number, name: string, text: string) => [
      number,
      name,
      '人権・広聴相談課',
      text,
      '検討',
      '',
      '無',
    ];
    const grid = sketchGrid([header, line(2, '男女共同参画講座', 'B'), line(20, 'ＮＰＯへの支援', 'C')]);
    expect(findForms([grid], plan).forms.map(textsOf)).toMatchObject([
      { project: 'p2', grade: 'B' },
      { project: 'p20', grade: 'C' },
    ]);
  });
});

describe('choices that the form prints in the cell', () => {
  test.each(['□A □B ☑C □D', 'A・B・○C・D', 'A・B・C・D'])('stay as they are: %s', (text) => {
    const report = second([
      ['達成度', text],
      ['段階', '着手'],
      ['評価の理由', '理由'],
    ]);
    expect(report.forms.map(textsOf)).toMatchObject([{ grade: text }]);
    expect(report.notes).toMatchObject([{ code: 'choicesInCell', field: 'grade', number: '2', text }]);
  });

  test('are the options of a choice too', () => {
    const report = second([
      ['達成度', 'B'],
      ['段階', '□検討 ■着手 □継続・充実'],
    ]);
    expect(report.notes).toMatchObject([{ code: 'choicesInCell', field: 'stage' }]);
  });

  test.each(['A', 'A：Aの名', 'A・B', ''])('are none in %j', (text) => {
    const more: SketchCell[][] = [
      ['達成度', text],
      ['段階', '継続・充実'],
      ['評価の理由', '理由'],
    ];
    expect(codesOf(second(more))).not.toContain('choicesInCell');
  });
});

describe('a field that the form lacks', () => {
  const without = (text: string) =>
    second([
      ['達成度', text],
      ['段階', '着手'],
    ]);

  test('is missed only where it is required as the others are filled in', () => {
    expect(notedFields(without('C'))).toEqual(['reason']);
    expect(notedFields(without('□A □B ☑C □D'))).toEqual(['reason', 'grade']);
    expect(notedFields(without('B'))).toEqual([]);
    expect(notedFields(without(''))).toEqual([]);
  });

  test('is missed only in the form of a project with its flag', () => {
    const more: SketchCell[][] = [
      ['達成度', 'B'],
      ['段階', '着手'],
    ];
    expect(notedFields(form(6, '若者の体験学習', more))).toEqual(['actual']);
    expect(notedFields(form(6, '若者の体験学習', [['R5年度実績', '12人'], ...more]))).toEqual([]);
  });
});
