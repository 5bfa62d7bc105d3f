import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import type { RoundStanding } from '#domain/round/round-standing.ts';
import { roundStateNames } from '#domain/words/ja/rounds.ts';
import { sayDay } from '#domain/words/ja/say-day.ts';

export interface SaidMove {
  /** `「第3次…プラン」2023年度` */
  name: string;
  plan: PlanDefinition;
  move: RoundMove;
  before: RoundStanding;
  after: RoundStanding;
  isDryRun: boolean;
  isChanged: boolean;
}

/** What became of a round, or would. */
export function sayMove(said: SaidMove): string {
  const { name, before, after, isDryRun, isChanged } = said;
  if (!isChanged) return `${name}は、すでに${standsAs(said, before)}です。`;
  if (isDryRun)
    return `${name}は今${standsAs(said, before)}です。実行すると、${standsAs(said, after)}になります。`;
  return `${name}${deed(said)}`;
}

function deed({ move, plan }: SaidMove): string {
  switch (move.move) {
    case 'open':
      return 'の受付を始めました。';
    case 'close':
      return 'の受付を閉じました。';
    case 'reopen':
      return `の受付を、${departmentName(plan, move.department)}だけ再び始めました。`;
    case 'endReopening':
      return `の${departmentName(plan, move.department)}の再受付を終えました。`;
    case 'finalise':
      return `を${sayDay(move.day)}付けで確定しました。これからは書き換えられません。`;
    case 'correct':
      return `の報告書に、正誤を加えました。「tenken report」で作り直すと、正誤表が付きます。`;
  }
}

function standsAs({ plan }: SaidMove, { state, reopened = [], final }: RoundStanding): string {
  const named = reopened.map((id) => departmentName(plan, id)).join('、');
  const errata = final?.errata.length ?? 0;
  return [
    named ? `${roundStateNames[state]}（${named}は再受付中）` : roundStateNames[state],
    ...(final ? [`（${sayDay(final.day)}付け${errata > 0 ? `、正誤${errata}件` : ''}）`] : []),
  ].join('');
}

function departmentName({ departments }: PlanDefinition, id: string): string {
  return departments.find((one) => one.id === id)?.name ?? id;
}
