import { type RoundMoveName, roundMoveNames } from '../../round/round-move.ts';
import { type RoundState, roundStates } from '../../round/round-standing.ts';
import type { MoveName } from '../../sheet/moves.ts';
import { sheetStates } from '../../sheet/sheet-state.ts';
import type { RefusalWords } from '../refusal-words.ts';
import { sayCalendarDay } from './calendar-days.ts';
import { roundDeeds, roundStateNames, sayRoundCure } from './rounds.ts';
import { sayDay } from './say-day.ts';
import { states } from './states.ts';

const deeds: Record<MoveName, string> = {
  save: '途中保存は',
  submit: '提出は',
  return: '差戻しは',
  accept: '確認は',
  withdrawAcceptance: '確認の取消しは',
  finalise: '確定は',
};

export const refusals: RefusalWords = {
  notSignedIn: () => 'サインインの有効期限が切れています。もう一度サインインしてください。',
  notAMember: () =>
    'このアカウントは、どの計画にも登録されていません。事務局に、登録するアカウントをお伝えください。',
  notFound: () =>
    '該当するものが見つかりません。計画・年度・課が正しいか確かめ、分からないときは事務局にお尋ねください。',
  notAllowed: () =>
    'このアカウントには、この操作をする権限がありません。担当が替わったときは、事務局に登録の変更を依頼してください。',
  malformed: ({ place }) =>
    `送った内容をサーバーが読み取れませんでした。この画面を閉じて開き直し、もう一度送ってください。${place ? `（${place}）` : ''}`,
  overtaken: () => 'ほかの人が先に更新しました。最新の状態にして内容を見比べてから、もう一度送ってください。',
  keyReused: () => '前に送ったものと重なったため、受け付けませんでした。もう一度押してください。',
  moveNotPossible: ({ state, move }) =>
    `このシートは今「${stateName(state)}」のため、${deeds[move as MoveName] ?? 'この操作は'}できません。最新の状態にして確かめてください。`,
  remarkMissing: () => '差戻しの理由が書かれていません。直していただきたい箇所と内容を書いてください。',
  remarksTooLong: ({ limit }) =>
    `記入欄への指摘は、1件のシートで合わせて${grouped(limit)}字までです。文を短くしてください。`,
  reasonMissing: () =>
    '評価の理由が書かれていません。評価案と異なる評価にするとき、または理由の要る評価のときは、理由を書いてください。',
  gradeUnknown: ({ scale, grades }) =>
    `この年度の「${scale}」にない評価です。${grades}の中から選んでください。`,
  pointsWrong: ({ viewpoint, min, max }) =>
    `「${viewpoint}」の点数は、${min}から${max}までで入れてください。`,
  actualUnclear: ({ indicator, parts }) =>
    `指標${indicator}の実績が、どの内訳のものか分かりません。内訳（${parts}）ごとに一度だけ、内訳の名前を付けて書いてください。`,
  findingsBlock: ({ count }) =>
    `提出の前に直すものが${count}件あります。「提出の前に直すもの」を直してから、もう一度提出してください。`,
  fieldUnknown: ({ field }) =>
    `この様式にない欄（${field}）が送られました。様式が変わったため、この画面を閉じて開き直し、もう一度送ってください。`,
  entriesTooLong: ({ limit }) =>
    `1件のシートに書けるのは、すべての欄を合わせて${grouped(limit)}字までです。文を短くしてください。`,
  textTooLong: ({ limit }) => `一度に書けるのは${grouped(limit)}字までです。文を短くしてください。`,
  tooLarge: () => '一度に送る量が多すぎます。シートを分けて送ってください。',
  roundClosed: ({ state }) =>
    state === 'finalised'
      ? 'この年度は確定し、報告書のとおりに固定されています。書き換えられません。誤りがあるときは、事務局が正誤表に加えます。'
      : 'この年度の受付は終わりました。提出や変更が必要なときは、事務局にご連絡ください。',
  roundMoveNotPossible: ({ state, move }) =>
    `この年度は今「${roundStateNames[roundStateOf(state)]}」のため、${roundDeeds[roundMoveOf(move)]}できません。${sayRoundCure(roundStateOf(state), roundMoveOf(move))}`,
  roundUnfinished: ({ sheets = 0, actuals = 0, grades = 0, opinions = 0 }) =>
    `まだ確定できません。残っているもの：${[
      ...(sheets ? [`確認済でないシート${sheets}件`] : []),
      ...(actuals ? [`実績のない指標${actuals}件`] : []),
      ...(grades ? [`評価のない指標${grades}件`] : []),
      ...(opinions ? [`まだない意見${opinions}件`] : []),
    ].join('、')}。すべて済ませてから、もう一度確定してください。`,
  errataTooLong: ({ limit }) =>
    `正誤は、すべて合わせて${grouped(limit)}字までです。訂正する箇所だけを書いてください。`,
  roundExists: ({ fiscalYear }) =>
    `${fiscalYear}年度は、すでにあります。何も変えていません。${fiscalYear}年度を開いて確かめてください。`,
  planEnded: ({ last }) =>
    `この計画は${last}年度で終わるため、次の年度はありません。後継の計画は、新しい計画定義として取り込んでください。`,
  nextRoundWrong: ({ count }) =>
    `次の年度の計画定義に、自動では決められないところが${count}件あります。管理者が「tenken plan next-year」で変更点を書いて作り、取り込んでください。`,
  dayTooEarly: ({ what, day, other, otherDay }) =>
    `${sayCalendarDay(what)}（${sayDay(String(day))}）が、${sayCalendarDay(other)}（${sayDay(String(otherDay))}）より前になっています。日付を直してから、もう一度保存してください。`,
  stepReversed: ({ step, from, until }) =>
    `日程「${step}」の終わり（${until}）が、始まり（${from}）より前になっています。直してから、もう一度保存してください。`,
  reportTooLarge: () =>
    '報告書が大きいため、ここでは受け取れません。事務局のアカウントで「tenken report」を実行して作ってください。動かし方は、情報システムの担当にお尋ねください。',
  definitionWrong: ({ count }) =>
    `計画定義に直すところが${count}件あります。「tenken plan check」で調べて、直してから取り込んでください。`,
  definitionOvertaken: () =>
    'ほかの人が先に計画定義を取り込みました。「tenken plan export」で今の計画定義を取り出し、見比べてから、もう一度取り込んでください。',
  sheetsWouldVanish: ({ count }) =>
    `すでに書かれたシート${count}件の置き場所が、新しい計画定義にありません。その事業・所管課・記入欄を計画定義に戻してから、取り込んでください。`,
  roundNotClosed: () =>
    'この年度は受付中のため、取り込めません。「tenken round close」で受付を閉じてから、取り込んでください。',
  importDiffers: ({ line }) =>
    `${line}行目が、すでに保存されている内容と異なります。別の環境の書き出しではないか確かめてください。何も上書きしていません。`,
  membershipUnknown: ({ plan }) =>
    `登録する計画「${plan}」、またはその中の課がありません。先に計画定義を取り込むか、名簿の計画と課の列を確かめてください。`,
  mailNotConfigured: () =>
    'このシステムにはメールの送信元が設定されていません。文面をコピーして、お使いのメールソフトで送ってください。',
  busy: () => 'ただいま混み合っています。少し待ってから、もう一度押してください。',
};

function roundStateOf(state: string | number | undefined): RoundState {
  return roundStates.find((one) => one === state) ?? 'closed';
}

function roundMoveOf(move: string | number | undefined): RoundMoveName {
  return roundMoveNames.find((one) => one === move) ?? 'close';
}

function stateName(state: string | number | undefined): string {
  return states[sheetStates.find((one) => one === state) ?? 'notStarted'];
}

function grouped(value: string | number | undefined): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
