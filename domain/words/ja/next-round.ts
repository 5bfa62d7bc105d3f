import { printYear } from '../../text/print-year.ts';
import type { RoundWords } from '../round-words.ts';
import { calendarDays } from './calendar-days.ts';

export const nextRound: RoundWords = {
  notes: {
    yearMoved: ({ plan, fiscalYear }) => `「${plan}」の${year(fiscalYear)}の定義を作りました。`,
    momentFirst: ({ name }) => `時点を「${name}」に戻しました。`,
    momentMoved: ({ from, to }) => `時点を「${from}」から「${to}」に進めました。`,
    sheetsBeginAnew: ({ kept }) =>
      `どのシートも未着手に戻り、所管課が記入できるようになります。${quoted(kept)}の記入は残り、所管課と事務局が読めます。`,
    headingMoved: ({ from, to }) => `項目名「${from}」は「${to}」になりました。`,
    fieldBegins: ({ label }) => `欄「${label}」が加わりました。`,
    fieldEnds: ({ label }) => `欄「${label}」はなくなりました。`,
    departmentRenamed: ({ from, to, note }) =>
      `「${from}」は「${to}」になりました。${note === undefined ? '' : `前の年度の資料には「${note}」と添えます。`}`,
    departmentBegins: ({ name, succeeds }) =>
      `「${name}」を加えました。${succeeds.length > 0 ? `${quoted(succeeds)}を引き継ぎます。` : ''}`,
    departmentEnds: ({ name, heirs }) =>
      `「${name}」は終わりました。${heirs.length > 0 ? `${quoted(heirs)}が引き継ぎます。` : ''}`,
    projectRenamed: ({ number, from, to }) => `№${number}「${from}」は「${to}」になりました。`,
    projectBegins: ({ number, name, succeeds }) =>
      `№${number}「${name}」を加えました。${succeeds.length > 0 ? `前の年度の${numbers(succeeds)}を引き継ぎます。` : ''}`,
    projectEnds: ({ number, name, heirs }) =>
      `№${number}「${name}」は終わりました。${heirs.length > 0 ? `${numbers(heirs)}が引き継ぎます。` : ''}シートは求めません。`,
    projectAssigned: ({ number, name, from, to }) =>
      `№${number}「${name}」の所管課は、${from.join('、')}から${to.join('、')}に替わりました。`,
    nodeEnds: ({ number, name }) => `「${named(number, name)}」は終わりました。`,
    nodeBegins: ({ number, name }) => `「${named(number, name)}」が加わりました。`,
    indicatorEnds: ({ number, name }) => `指標「${named(number, name)}」は終わりました。実績は求めません。`,
    indicatorBegins: ({ number, name }) => `指標「${named(number, name)}」が加わりました。`,
    targetMoved: ({ number, name, part, from, to }) =>
      `指標「${named(number, name)}」${part}の目標値は「${oneLine(from)}」から「${oneLine(to)}」に替わりました。`,
    scaleReplaced: ({ from, to }) => `評価区分「${from}」は「${to}」に替わりました。`,
    dayToSet: ({ day, last }) => `${calendarDays[day]}（前の年度は${date(last)}）を決めて入れてください。`,
    momentDayToSet: ({ name, last }) =>
      `「${name}」の提出期限（前の年度は${date(last)}）を決めて入れてください。`,
    momentDayToConfirm: ({ name, day }) =>
      `「${name}」の提出期限は${date(day)}です。この日でよいか確かめてください。`,
    momentDayMissing: ({ name }) => `「${name}」の提出期限を決めて入れてください。`,
    stepToConfirm: ({ name, month }) =>
      `日程「${name}」は${monthText(month)}としました。日を確かめてください。`,
    targetGone: ({ number, name, part, last }) =>
      `指標「${named(number, name)}」${part}は、目標値「${oneLine(last)}」の期間が終わりました。新しい目標値を加えるか、指標を終えてください。`,
  },
  problems: {
    planEnded: ({ last }) =>
      `計画期間は${year(last)}までです。延びたときは years.last を直してください。次の計画に替わるときは、新しい計画の定義を作り、follows にこの計画を書いてください。`,
    lastMoment: ({ name }) =>
      `「${name}」は、年度の最後の時点です。次の年度に進むときは tenken plan next-year を使ってください。`,
    noMoment: () =>
      'いまの時点が分からないため、次に進めません。年に複数回点検するときは、moments に時点を順に並べ、moment にいまの時点を書いてください。',
    notInPlan: ({ id }) => `「${id}」が計画にありません。IDを確かめてください。`,
    alreadyEnded: ({ id, until }) =>
      `「${id}」は${year(until)}で終わっています。IDを確かめるか、この変更を取り除いてください。`,
    idTaken: ({ id }) => `ID「${id}」は、すでに使われています。終わったものとも重ならないIDにしてください。`,
    nameUnchanged: ({ name }) =>
      `名称は、もう「${name}」です。新しい名称を確かめるか、この変更を取り除いてください。`,
    nothingToMerge: () => '統合する相手がありません。二つ以上にするか、この変更を取り除いてください。',
    departmentStillNamed: ({ name, numbers: still }) =>
      `「${name}」は終わりましたが、${still.join('、')}の所管課になっています。引き継ぐ課を一つ、endDepartment の to に書くか、assignProject で所管課を替えてください。`,
    scaleStillUsed: ({ name }) =>
      `評価区分「${name}」は終わりましたが、使われています。replaceScale で新しい評価区分に替えてください。`,
  },
};

function year(fiscalYear: number): string {
  return `${printYear(fiscalYear, 'era')}年度`;
}

/** `2024-06-14` → `令和6年6月14日` */
function date(day: string): string {
  const [western, month, at] = day.split('-').map(Number);
  return `${printYear(western ?? 0, 'era')}年${month}月${at}日`;
}

function monthText(month: string): string {
  const [western, at] = month.split('-').map(Number);
  return `${printYear(western ?? 0, 'era')}年${at}月`;
}

function quoted(names: string[]): string {
  return names.map((name) => `「${name}」`).join('、');
}

function numbers(list: string[]): string {
  return list.map((number) => `№${number}`).join('、');
}

function named(number: string, name: string): string {
  return `${number} ${name}`.trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
