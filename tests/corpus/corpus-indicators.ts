import type { Indicator, Part, Target } from '#domain/plan/indicator.ts';
import type { DepartmentId, ProjectId } from '#domain/plan/plan-definition.ts';

/** The indicators of the corpus's plan; the first number is that of their project. */
export const corpusIndicators: Indicator[] = [
  indicator('3-(1)', '男女共同参画講座の開催回数', 'jinken', [part('回', 2)]),
  indicator('4-(1)', 'うらのフォーラムの参加者数', 'jinken', [part('人', 350)]),
  indicator('5-(1)', 'ファミリー・サポート・センターの会員数', 'kosodate', [
    part('人', 480, '依頼会員'),
    part('人', 200, '支援会員'),
  ]),
  indicator('8-(1)', '防災会議の委員に占める女性の割合', 'kiki', [part('%', 30)]),
  indicator('9-(1)', '1人1日当たりのごみ排出量', 'kankyo', [part('g', 820, undefined, 'atMost')]),
  indicator('13-(1)', '介護予防教室の延べ参加者数', 'korei', [part('人', 1200)]),
  indicator('14-(1)', '検診の受診率', 'kenko', [
    part('%', 25, '乳がん検診'),
    part('%', 24.5, '子宮頸がん検診'),
  ]),
  indicator('15-(1)', '創業支援による創業件数', 'shoko', [part('件', 40)]),
  indicator('18-(1)', '市民1人当たりの貸出冊数', 'tosho', [part('冊', 5.2)]),
];

function indicator(number: string, name: string, department: string, parts: Part[]): Indicator {
  const project = `p${number.split('-')[0]}` as ProjectId;
  const id = `i${number.replace(/\D/g, '')}` as Indicator['id'];
  return { id, number, name, project, departments: [department as DepartmentId], parts };
}

function part(unit: string, value: number, label?: string, aim: 'atLeast' | 'atMost' = 'atLeast'): Part {
  const target: Target = { raw: `${value}${unit}`, value, unit, aim };
  const id = (label ?? 'whole') as Part['id'];
  return { id, ...(label === undefined ? {} : { label }), unit, period: 'year', targets: [target] };
}
