import { printFact } from '../../grades/print-fact.ts';
import type { Fact, Pace, Reason } from '../../grades/suggestion.ts';
import type { Reference } from '../../plan/grading-rules.ts';
import type { AboutGrade, GradeWords } from '../grade-words.ts';

type Compared = Extract<Reason, { kind: 'compared' }>;

export const grades: GradeWords = {
  reasons: {
    compared: (reason, about) => `${subject(reason.actual, about)}は、${comparison(reason, about)}`,
    percent: ({ actual, against, reference, of, percent, pace }, about) => {
      const figure = referenceName(against, reference, about, pace);
      if (percent === undefined)
        return `${subject(actual, about)}は、${figure}を大きく下回り、改善しています。`;
      return of === 'amount'
        ? `${subject(actual, about)}の、${figure}に対する達成率は${percent}％です。`
        : `${subject(actual, about)}は、基準値から${figure}までの道のりの${percent}％にあたります。`;
    },
    otherwise: (_, about) => `${whole(about)}これより上の評価の条件に当てはまりません。`,
    added: ({ total, of }, about) => {
      const each = of.map(
        ({ department, fact }) => `${department ? about.departmentName(department) : ''}${printFact(fact)}`,
      );
      return `${whole(about)}実績は、${each.join('と')}を合わせた${printFact(total)}です。`;
    },
    otherYear: ({ actual, asOfYear, fiscalYear }, about) =>
      `${subject(actual, about)}は、${fiscalYear}年度ではなく${asOfYear}年度の値です。`,
  },
  partGrade: (grade, about) => `「${about.label}」は「${grade}」${meaning(grade, about)}にあたります。`,
  grade: (grade, combined, about) => {
    const conclusion = `「${grade}」${meaning(grade, about)}とします。`;
    if (!combined) return `このため、${conclusion}`;
    const { grades: each, leftOut, how, points, half } = combined;
    const except = leftOut > 0 ? `（評価できない内訳${leftOut}件を除く）` : '';
    if (each.length === 0) return `内訳がいずれも評価の対象にならないため、${conclusion}`;
    const together = each.length === 2 ? 'ともに' : 'すべて';
    if (each.length > 1 && each.every((one) => one === each[0]) && how !== 'sum') {
      return `${each.length}つの内訳${except}が${together}「${each[0]}」のため、${conclusion}`;
    }
    return `内訳の評価${except}は${each.map((one) => `「${one}」`).join('')}で、${combinations[how](points)}${half ? halves[half] : ''}${conclusion}`;
  },
  codeFor: (grade, about) => `このため、「${grade}」${meaning(grade, about)}とします。`,
  leftOut: (about) => `「${about.label}」は目標値のない内訳のため、評価に含めません。`,
  unnamedPart: (place) => `${place}番目の内訳`,
  cannotSay: {
    noActual: ({ departments = [] }, about) =>
      departments.length > 0
        ? `${whole(about)}${departments.map(about.departmentName).join('、')}の${about.fiscalYear}年度の実績がないため、合計できません。`
        : `${whole(about)}${about.fiscalYear}年度の実績がありません。`,
    noTarget: ({ of }, about) =>
      of === 'yearTarget'
        ? `${whole(about)}${about.fiscalYear}年度を期限とする目標値がありません。`
        : of === 'baseline' || of === 'previous'
          ? `${whole(about)}目標値がなく、増えるのと減るのとどちらがよいか分かりません。`
          : `${whole(about)}${about.fiscalYear}年度に有効な目標値がありません。`,
    noBaseline: (_, about) => `${whole(about)}基準値がありません。`,
    noPrevious: (_, about) => `${whole(about)}前年度（${about.fiscalYear - 1}年度）の実績がありません。`,
    noPace: ({ fact }, about) =>
      fact
        ? `${whole(about)}目標「${printFact(fact)}」からは、この年度に求められる値を計算できません。`
        : `${whole(about)}目標までの期間が分からないか、${about.fiscalYear}年度がその期間の外のため、この年度に求められる値を計算できません。`,
    notANumber: ({ of, fact }, about) =>
      of === 'actual'
        ? `${whole(about)}実績「${oneLine(fact?.raw)}」を、一つの数として読み取れません。`
        : `${whole(about)}目標「${oneLine(fact?.raw)}」は数ではないため、達成率を計算できません。`,
    textTarget: ({ fact, actual, next }, about) => {
      const reported = actual ? `実績「${printFact(actual)}」を` : '実績を';
      const plan = next?.fiscalYear
        ? `${about.fiscalYear}年度に期限の来る目標はなく、次は${next.fiscalYear}年度の「${printFact(next)}」です。`
        : '';
      return `${whole(about)}目標「${oneLine(fact?.raw)}」は言葉で書かれているため、${reported}規則だけでは比べられません。${plan}内容を見て判断してください。`;
    },
    wayIsZero: ({ of, fact }, about) =>
      of === 'baseline'
        ? `${whole(about)}基準値と目標値「${fact ? printFact(fact) : ''}」が同じため、進み具合の割合を計算できません。`
        : `${whole(about)}目標値「${fact ? printFact(fact) : ''}」では割ることができないため、達成率を計算できません。`,
    noRuleApplies: (_, about) => `${whole(about)}どの評価の条件にも当てはまりません。`,
    partUnknown: ({ parts = [] }, about) =>
      `内訳${parts.map((id) => `「${about.partName(id)}」`).join('')}を判定できないため、全体の評価を決められません。`,
    noScale: (_, about) => `${about.fiscalYear}年度に使う評価区分が決まっていません。`,
    noRules: () => '評価区分に規則がないため、評価案は示しません。人が評価してください。',
  },
};

const halves = { up: '2つのうち高いほうの', down: '2つのうち低いほうの' };

const combinations = {
  worst: () => '最も低い評価をとって、',
  best: () => '最も高い評価をとって、',
  median: () => '中央の評価をとって、',
  counted: () => 'その割合から、',
  mean: (points?: string) => `その平均${points === undefined ? '' : `（${points}点）`}に最も近い、`,
  sum: (points?: string) => `その合計${points === undefined ? '' : `（${points}点）`}から、`,
};

function comparison(reason: Compared, about: AboutGrade): string {
  const { asks, against, reference, isMet, aim, measuredBy, pace } = reason;
  if (against === 'baseline' || against === 'previous') {
    return besides(referenceName(against, reference, about), reason);
  }
  if (asks === 'compared' && !measuredBy && aim !== 'range') {
    return besides(referenceName(against, reference, about, pace), reason);
  }
  if (measuredBy) {
    const base = referenceName(measuredBy.against, measuredBy.fact, about);
    const verb = aim === 'decrease' ? '下回' : '上回';
    return isMet
      ? `${base}を${verb}り、目標「${printFact(reference)}」のとおりです。`
      : `${base}を${verb}っていないため、目標「${printFact(reference)}」のとおりではありません。`;
  }
  const figure = referenceName(against, reference, about, pace);
  if (aim === 'range' && !pace)
    return isMet ? `${figure}の範囲に入っています。` : `${figure}の範囲に入っていません。`;
  if (aim === 'keep') return isMet ? `${figure}のとおり維持しています。` : `${figure}を維持できていません。`;
  const near = reason.isWithinTolerance ? '（許容する差の範囲）' : '';
  return isMet ? `${figure}に達しています${near}。` : `${figure}に達していません。`;
}

/** 上回る is good for one figure and bad for the other; where it is not plain which, the sentence says it. */
function besides(figure: string, { outcome, isAbove, isWithinTolerance }: Compared): string {
  if (outcome === 'kept') {
    return isWithinTolerance ? `${figure}とほぼ同じです（許容する差の範囲）。` : `${figure}と同じです。`;
  }
  if (isAbove === (outcome === 'better')) return `${figure}を${isAbove ? '上回って' : '下回って'}います。`;
  const verdict = outcome === 'better' ? '改善しています' : '悪化しています';
  return isAbove === undefined
    ? `${figure}より${verdict}。`
    : `${figure}を${isAbove ? '上回り' : '下回り'}、${verdict}。`;
}

function referenceName(against: Reference, fact: Fact, { fiscalYear }: AboutGrade, pace?: Pace): string {
  const text = figureOf(fact);
  switch (against) {
    case 'baseline':
      return `基準値${text}${dateOf(fact)}`;
    case 'previous':
      return `前年度の値${text}${dateOf(fact)}`;
    case 'pace':
      return pace
        ? `${termOf(pace)}${pace.of}年の${pace.year}年目に求められる${printFact(fact)}（目標値${oneLine(fact.raw)}）`
        : `目標値${text}`;
    case 'yearTarget':
      return `${fiscalYear}年度の目標値${text}`;
    case 'finalTarget':
      return `最終の目標値${text}${fact.fiscalYear ? `（${fact.fiscalYear}年度）` : ''}`;
    case 'target':
      return `${fact.fiscalYear ? `${fact.fiscalYear}年度の` : ''}目標値${text}`;
  }
}

function termOf({ between }: Pace): string {
  return between ? `${between.from}年度から${between.until}年度までの` : '計画';
}

function dateOf({ asOf, fiscalYear, source }: Fact): string {
  const date = asOf ?? (fiscalYear === undefined ? undefined : `${fiscalYear}年度`);
  const notes = [...(date ? [date] : []), ...(source ? [`出典：${source}`] : [])];
  return notes.length === 0 ? '' : `（${notes.join('、')}）`;
}

function subject(fact: Fact, { label }: AboutGrade): string {
  return label === undefined ? `実績${figureOf(fact)}` : `「${label}」の実績${figureOf(fact)}`;
}

/** Words stand in quotes, figures do not. */
function figureOf(fact: Fact): string {
  const printed = printFact(fact);
  return fact.value === undefined && fact.unit === undefined ? `「${printed}」` : printed;
}

function whole({ label }: AboutGrade): string {
  return label === undefined ? '' : `「${label}」は、`;
}

function meaning(grade: string, { gradeName }: AboutGrade): string {
  const name = gradeName(grade);
  return name === '' || name === grade ? '' : `（${name}）`;
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
