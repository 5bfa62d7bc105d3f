import type { Rating } from '#domain/grades/rating.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { Opinion } from '#domain/opinions/opinion.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Edition, Report } from '#domain/report/report.ts';
import { reportOf, writtenHeads } from '#tests/domain/report/report-of.ts';

/** Sentences with a figure, a date, brackets and a word in Latin letters; nobody wrote them. */
const sentences = [
  '市民を対象に講座を開き、参加者は延べ123人でした。',
  '　○実施日：令和5年10月21日（土）　○会場：中央公民館（大会議室）\n',
  'アンケートでは「内容を仕事や家庭で生かせる」と答えた方が84.5％でした。',
  '周知にはSNSとwebサイト（https://www.example.lg.jp/soshiki/kouza.html）を使いました。\n',
  '次年度は、平日の夜に開く回を増やし、働く世代の参加を広げます。',
];

/** Exactly so long, another one for each place. */
export function sentencesOf(length: number, place = ''): string {
  const from = [...place].reduce((sum, one) => sum + one.charCodeAt(0), 0) % sentences.length;
  let text = '';
  for (let n = from; text.length < length; n++) text += sentences[n % sentences.length];
  return text.slice(0, length).trimEnd().padEnd(length, '。');
}

/** As departments write: some lines, a page now and then. */
const lengths = [16, 90, 240, 130, 420, 60, 310, 180, 1200, 40, 75, 150];

export function lengthAt(place: string): number {
  const sum = [...place].reduce((all, one) => (all * 31 + one.charCodeAt(0)) % 9973, 7);
  return lengths[sum % lengths.length] ?? 90;
}

/** A report in which everything has been written, the same whenever it is asked for. */
export function fullReport(
  plan: PlanDefinition,
  {
    textOf = (place) => sentencesOf(lengthAt(place), place),
    edition = { kind: 'draft' },
  }: { textOf?: (place: string) => string; edition?: Edition } = {},
): Report {
  const indicators = plan.indicators ?? [];
  const actuals = indicators.flatMap(({ id, parts }) =>
    parts.map((part): Actual => {
      const value = Math.round(1.05 * (part.baseline?.value ?? 20));
      const raw = `${value}${part.unit ?? '件'}`;
      return { indicator: id, part: part.id, fiscalYear: plan.fiscalYear, raw, value };
    }),
  );
  const rated = (plan.ratings ?? []).filter(({ of }) => of.things === 'indicators');
  const grades = ['A', 'B', 'C'];
  const ratings = rated.flatMap(({ id }) =>
    indicators.slice(1).map(
      (indicator, n): Rating => ({
        request: id,
        of: { things: 'indicator', indicator: indicator.id },
        fiscalYear: plan.fiscalYear,
        grade: grades[n % 3] ?? 'A',
        ...(n % 4 === 0 ? { reason: '講座が再び会場で開かれ、参加された方が増えています。' } : {}),
        by: '桜台 博',
        at: '2024-08-06T01:00:00.000Z',
      }),
    ),
  );
  const opinions = (plan.opinions ?? []).flatMap(({ id }) =>
    plan.nodes.map(
      (node): Opinion => ({
        request: id,
        of: { things: 'node', node: node.id },
        fiscalYear: plan.fiscalYear,
        text: sentencesOf(260, node.id),
        by: '桜台 博',
        at: '2024-08-06T01:00:00.000Z',
      }),
    ),
  );
  return reportOf(plan, { edition, heads: writtenHeads(plan, textOf), actuals, ratings, opinions });
}
