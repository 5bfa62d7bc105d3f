import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DepartmentId, LevelId, NodeId, ProjectId } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { activity, planWith, project } from '../check-text.ts';

const names = [
  '市職員の能力開発及び男女共同参画研修の実施',
  '子ども・若者相談',
  '母子家庭の就労支援',
  'いせはら男女共同参画フォーラムの開催',
  '（仮称）男女共同参画推進サポーター制度の創設',
  'スポーツ・レクリエーションを通じた健康づくり',
];
const plan = {
  ...planWith(),
  name: '第３次男女共同参画プラン',
  nodes: [
    {
      id: 'n1' as NodeId,
      level: 'l1' as LevelId,
      code: '1',
      name: '様々な学習機会を通じた男女の意識改革、理解の促進',
    },
  ],
  projects: [
    project,
    ...names.map((name, index) => ({
      ...project,
      id: `x${index}` as ProjectId,
      number: String(index + 2),
      name,
    })),
    {
      ...project,
      id: 'far' as ProjectId,
      number: '90',
      name: '地域防災訓練の充実',
      departments: ['tosho' as DepartmentId],
    },
  ],
};

const check = (text: string) =>
  checkSheet({ plan, project, entries: { [activity]: text } }).filter((one) => one.rule === 'project-name');
const quotes = (text: string) => check(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['「市職員の能力開発および男女共同参画研修の実施」を行った。', names[0]],
  ['『市職員の能力開発と男女共同参画研修の実施』を行った。', names[0]],
  ['■市職員の能力開発・男女共同参画研修の実施\n研修を行った。', names[0]],
  ['【いせはら男女協同参画フォーラムの開催】\n講演会', names[3]],
  ['「子ども若者相談」を実施した。', names[1]],
  ['「様々な学習機会を通した男女の意識改革、理解の促進」に努めた。', plan.nodes[0]?.name],
  ['「男女共同参画推進サポータ制度の創設」を進めた。', '男女共同参画推進サポーター制度の創設'],
  ['「スポーツ・レクリェーションを通じた健康づくり」', names[5]],
  ['「地域防災訓錬の充実」に協力した。', '地域防災訓練の充実'],
  ['「地域防災訓練の拡充」に協力した。', '地域防災訓練の充実'],
  ['「地域防災訓練の強化」に協力した。', '地域防災訓練の充実'],
  ['「地域防災訓練の充実化」に協力した。', '地域防災訓練の充実'],
  ['「地域防災訓練の充」に協力した。', '地域防災訓練の充実'],
  ['「地域防災訓練における充実」に協力した。', '地域防災訓練の充実'],
])('%s', (text, name) => {
  const [found, ...more] = check(text);
  expect(more).toEqual([]);
  expect(found?.replacement).toBe(name);
  const cured = text.slice(0, found?.start) + found?.replacement + text.slice(found?.end);
  expect(check(cured)).toEqual([]);
});

test('in the text, a letter that is another is noticed, without a cure', () => {
  const text = 'いせはら男女協同参画フォーラムの開催に当たり、会場を変更した。';
  expect(check(text)).toMatchObject([{ facts: { kind: 'project', number: '5', name: names[3] } }]);
  expect(quotes(text)).toEqual(['いせはら男女協同参画フォーラムの開催']);
  expect(check(text)[0]).not.toHaveProperty('replacement');
  expect(quotes('様々な学習機会を通した男女の意識改革、理解の促進を図った。')).toHaveLength(1);
});

test.each([
  '「いせはら男女共同参画フォーラムの開催」',
  '「男女共同参画フォーラム」を開催した。',
  '「いせはら男女共同参画フォーラム2023」を開催した。',
  'いせはら男女共同参画フォーラムを開催した。',
  '・いせはら男女共同参画フォーラムを開催',
  '「父子家庭の就労支援」も検討する。',
  '「第２次男女共同参画プラン」を振り返った。',
  '「第3次男女共同参画プラン」に基づき実施した。',
  '「男女共同参画推進サポーター制度の創設」を進めた。',
  '「(仮称)男女共同参画推進サポーター制度の創設」を進めた。',
  '「スポ－ツ・レクリエ－ションを通じた健康づくり」',
  'スポーツとレクリエーションを通じた健康づくりを進めた。',
  '子どもや若者の相談に応じた。',
  '地域防災訓錬の充実に協力した。',
  '■地域防災訓錬の充実\n協力した。',
  '「地域防災訓練」の充実に協力した。',
  '「地域防災訓練の充実について」説明した。',
  '「地域防災訓練の充実等」について説明した。',
  '「地域防災訓練の見直し」について説明した。',
  '「地域防災訓練の参加者」に聞き取りを行った。',
  '「地域の防災訓練」に協力した。',
])('silent: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});

test('a name as the plan has it is never noticed', () => {
  const all = [...names, plan.name, ...plan.nodes.map(({ name }) => name)];
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom('「」', '『』', '【】'), (name, [open, close]) => {
      expect(check(`研修を行った。\n${open}${name}${close}\n${name}として行った。`)).toEqual([]);
    }),
  );
});

test('the cure of a quoted name that lost a letter silences the rule', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names.slice(0, 1), names[3] ?? ''), fc.nat(), (name, at) => {
      const index = 1 + (at % (name.length - 2));
      const text = `「${name.slice(0, index)}${name.slice(index + 1)}」を行った。`;
      const [found] = check(text);
      if (!found?.replacement) return;
      expect(check(text.slice(0, found.start) + found.replacement + text.slice(found.end))).toEqual([]);
    }),
  );
});
