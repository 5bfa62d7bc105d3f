import { calendarDays } from '#domain/words/ja/calendar-days.ts';
import { sayDay } from '#domain/words/ja/say-day.ts';

const days: Record<keyof typeof calendarDays, string> = calendarDays;

/** 年度の進め方 */
export const round = {
  day: sayDay,
  stateTitle: 'いまの状態',
  states: { preparing: '準備中', open: '受付中', closed: '受付終了', finalised: '確定' },
  statesMean: {
    preparing: 'まだ受付を始めていません。各課は記入も提出もできません。',
    open: '各課がシートを記入し、提出できます。',
    closed: '各課は内容を見ることだけができます。事務局の確認、評価、意見の記入は続けられます。',
  },
  frozen: (day: string) =>
    `${sayDay(day)}付けで確定しました。シート、実績、評価、意見は、もう変えられません。`,
  reopened: (names: string) => `${names}は再受付中です。その課だけが提出できます。`,
  nextTitle: '次にすること',
  next: {
    setDeadline: '提出期限が決まっていません。日程を決めてください。',
    open: '日程が決まっています。様式を配ったら、受付を始めてください。',
    wait: (missing: number, days: number) =>
      days === 0
        ? `今日が提出期限です。${missing}件が未提出です。`
        : `提出期限まであと${days}日です。${missing}件が未提出です。`,
    remind: (missing: number) =>
      `提出期限を過ぎましたが、${missing}件が未提出です。提出をお願いしてください。`,
    close: 'すべてのシートが提出されました。受付を終えてください。',
    awaitReopened: '再受付中の課の提出を待っています。提出が済んだら、再受付を終えてください。',
    review: (count: number) => `確認済でないシートが${count}件あります。内容を確認してください。`,
    finalise: 'すべてのシートが確認済です。残りがないか確かめて、確定してください。',
    openNext: '報告書ができました。次の年度を準備できます。',
  },
  toCalendar: '日程を決める',
  toReminders: '課ごとのお願いの文面を見る',
  toReview: '提出状況へ',
  toFinal: '確定へ',
  toNext: '次の年度へ',
  calendarTitle: '日程',
  days,
  today: '今日',
  past: '済み',
  isToday: '今日です',
  ahead: (days: number) => `あと${days}日`,
  noDays: '日程はまだ決まっていません。',
  month: (month: number) => `${month}月`,
  momentDeadline: (day: string) =>
    `この回の提出期限は${sayDay(day)}です。計画定義で決まっているため、ここでは変えられません。`,
  change: '日程を変える',
  stored: (day: string) => `いまの登録は${sayDay(day)}です。`,
  notStored: 'いまは登録されていません。',
  save: '日程を保存する',
  saveNote: '保存すると、各課の画面の提出期限も変わります。',
  saved: '日程を保存しました。',
  unchanged: '日程は変わっていません。日付を入れてから、保存してください。',
  revert: '入力を取り消す',
  wrongDay: {
    noDay: 'この日付はありません。年月日を入れ直してください。',
    strangeYear: '年度とかけ離れた年です。年を確かめてください。',
    tooEarly: (day: string, other: string) => `${day}は、${other}と同じ日か後の日にしてください。`,
  },
  askedTitle: '記入をお願いする課',
  asked: (departments: number, sheets: number) =>
    `${departments}の課に、シート${sheets}件をお願いしています。`,
  askedLine: (sheets: number, indicators: number) =>
    [sheets > 0 ? `シート${sheets}件` : '', indicators > 0 ? `指標${indicators}件` : '']
      .filter((text) => text !== '')
      .join('、'),
  askedSheets: 'シート',
  askedIndicators: '指標',
  askedNote: '分担を変えるときは、管理者に計画定義の取込みを依頼してください。',
  movesTitle: '受付の操作',
  moves: {
    open: {
      text: '受付を始める',
      question: '受付を始めます。すべての課が、シートの記入と提出をできるようになります。',
      confirm: '始める',
    },
    close: {
      text: '受付を終える',
      question:
        '受付を終えます。各課は記入も提出もできなくなります。提出されていないシートは、そのまま残ります。あとで受付を始め直すこともできます。',
      confirm: '終える',
    },
    reopen: {
      text: 'この課の受付を再開する',
      question: (name: string) =>
        `${name}だけが、シートの提出をできるようになります。ほかの課は閉じたままです。`,
      confirm: '再開する',
    },
    endReopening: {
      text: (name: string) => `${name}の再受付を終える`,
      question: (name: string) => `${name}の再受付を終えます。この課は提出できなくなります。`,
      confirm: '終える',
    },
  },
  reopenDepartment: '再受付する課',
  pick: '選んでください',
  pickDepartment: '再受付する課を選んでください。',
  done: {
    open: '受付を始めました。各課が提出できます。',
    close: '受付を終えました。',
    reopen: (name: string) => `${name}の受付を再開しました。その課にお知らせください。`,
    endReopening: (name: string) => `${name}の再受付を終えました。`,
    finalise: '確定しました。「報告書」で、確定した報告書を開けます。',
    correct: '正誤を加えました。報告書に正誤表のページが付きます。',
  },
  working: '送っています…',
  overtaken:
    'この間に、ほかの人が先に進めました。いまの状態を表示しています。入力した内容は残っています。確かめてから、もう一度押してください。',
  overtakenDays:
    'この間に、ほかの人が計画や日程を変えました。入力した日付は残っています。それぞれの「いまの登録」と見比べてから、もう一度保存してください。',
  notSent: '送れませんでした。接続を確かめて、もう一度押してください。二重に記録されることはありません。',
  finalTitle: '確定',
  finalNote: '確定すると報告書が完成し、この年度は固定されます。まず、残っているものがないか確かめます。',
  finalLater: '確定は、受付を終えたあとにできます。',
  lookBeforeFinal: '残っているものを確かめる',
  lookAgain: 'もう一度確かめる',
  unfinished: (count: number) => `確定の前に済ませるものが${count}件あります。`,
  ready: '残っているものはありません。確定できます。',
  finalDay: '確定の日付',
  finalDayHint: '報告書に印刷されます。',
  finalDayMissing: '確定の日付を入れてください。',
  finalise: '確定する',
  finaliseQuestion: (year: string, day: string) =>
    `${year}の点検評価を、${sayDay(day)}付けで確定します。確定は取り消せません。シート、実績、評価、意見は変えられなくなり、あとから見つかった誤りは正誤表でだけ直せます。`,
  confirmFinal: '取り消せないことを確かめて、確定する',
  errataTitle: '正誤',
  errataNote: '公表したあとに誤りが見つかったときに加えます。元の記述は消えません。',
  noErrata: '正誤はありません。',
  erratum: { place: '箇所', was: '誤', is: '正', day: '正誤の日付' },
  placeHint: '例　№12「男女共同参画講座」の自己点検評価',
  erratumMissing: {
    place: '誤りの箇所を書いてください。',
    was: '誤っている記述を、そのまま書いてください。',
    is: '正しい記述を書いてください。',
    day: '正誤の日付を入れてください。',
  },
  sameWording: '誤と正が同じです。正しい記述を書いてください。',
  correct: '正誤を加える',
  correctQuestion: '正誤表に加えます。加えた正誤は、消すことも直すこともできません。',
  confirmCorrect: '加える',
  nextYearTitle: '次の年度',
  nextYearNote: (year: string) =>
    `この年度の計画、課、様式を引き継いで、${year}を準備します。この年度の内容は変わりません。`,
  lookBeforeNext: '引き継ぐ内容を確かめる',
  nextFound: (year: string, notes: number, toConfirm: number) =>
    `${year}に、${notes}か所が自動で移ります。日程など、決めるか確かめるところが${toConfirm}か所あります。`,
  nextToMend: (count: number) =>
    `つじつまの合わないところが${count}か所できます。管理者に、計画定義の手直しを依頼してください。`,
  openNext: (year: string) => `${year}を準備する`,
  nextOpened: (year: string, toConfirm: number) =>
    `${year}を準備しました。新しいブックを開き、「事務局のブック」で${year}を選んでください。日程など${toConfirm}か所を決めてから、受付を始めてください。`,
};

export type RoundWords = typeof round;
