/** The words of reviewing: going from sheet to sheet, what changed, remarks, several sheets at once. */
export const review = {
  accept: '確認済にする',
  return: '差し戻す',
  withdraw: '確認を取り消す',
  remark: '差戻しの理由',
  remarkHint: '直していただきたい箇所と内容を、所管課に伝わるように書いてください。',
  remarkMissing: '差戻しの理由を書くか、記入欄ごとに指摘を書いてください。',
  confirmReturn: '差し戻す',
  moving: '送っています…',
  notSent: '送れませんでした。接続を確かめて、もう一度押してください。二重に記録されることはありません。',
  overtaken:
    'この間に所管課が内容を更新しました。新しい内容を表示しています。確かめてから、もう一度押してください。',
  noticed: (open: number, answered: number) =>
    open + answered === 0
      ? '指摘はありません。'
      : `指摘が${open + answered}件あります。${answered > 0 ? `うち${answered}件は、所管課が「正しい」と答えています。` : ''}`,
  unloaded: '点検の決まりを読み込めません。つながりしだい点検します。',
  noText: 'まだ何も提出されていません。',
  blank: '（空欄）',
  sheet: (number: string, name: string, department: string) => `${number}「${name}」（${department}）`,
  choice: {
    onlyChanged: '前回の取込みから変わったものだけ',
    begin: '上から順に確認する',
    /** The level's own name where the plan has one. */
    policy: '基本方針',
  },
  walk: {
    label: 'シートの移動',
    place: (at: number, all: number) => `${at} / ${all}件`,
    outside: (all: number) => `選んだ${all}件のほか`,
    previous: '前へ',
    next: '次へ',
    keys: 'Alt + PageUp、Alt + PageDown でも移れます。',
    done: {
      return: (sheet: string) => `${sheet}を差し戻しました。`,
      accept: (sheet: string) => `${sheet}を確認済にしました。`,
      withdrawAcceptance: (sheet: string) => `${sheet}の確認を取り消しました。`,
      finalise: (sheet: string) => `${sheet}を確定しました。`,
    },
    last: '条件に合うシートは、ほかに残っていません。',
    backTo: 'そのシートに戻る',
  },
  earlier: {
    asking: '前回の提出を読み込んでいます…',
    failed: '前回の提出を読み込めませんでした。',
    again: '読み込み直す',
    changed: (count: number) =>
      count === 0
        ? '前回の提出から変わった記入欄はありません。'
        : `前回の提出から${count}つの記入欄が変わりました。`,
    of: (revision: number, instant: string, name: string) =>
      `前回の提出：第${revision}版　${instant}　${name}`,
    show: '前回の提出との違いを示す',
    legend: '追加は下線、削除は取消線で示しています。',
    removed: '削除：',
    added: '追加：',
    end: '：ここまで',
  },
  remarks: {
    at: (field: string) => `「${field}」への指摘`,
    write: '指摘を書く',
    writeFor: (field: string) => `「${field}」に指摘を書く`,
    remove: 'この指摘を消す',
    takeOver: 'この内容を指摘に加える',
    given: '差戻しのときの指摘',
    unsent: (count: number) => `記入欄への指摘を${count}件書いています。差し戻すと所管課に伝わります。`,
    goAlong: (count: number) =>
      `記入欄への指摘${count}件も送ります。これだけで伝わるときは、理由は空欄のままで構いません。`,
    standard: '記入欄ごとの指摘をご確認ください。',
    tooLong: '長すぎる指摘があります。短くしてから差し戻してください。',
  },
  several: {
    title: 'まとめて処理',
    note: '提出済のシートを選ぶと、まとめて確認済にしたり差し戻したりできます。',
    pick: (sheet: string) => `${sheet}を選ぶ`,
    all: (count: number) => `条件に合う提出済の${count}件をすべて選ぶ`,
    none: '選択をやめる',
    accept: (count: number) => `選んだ${count}件を確認済にする`,
    return: (count: number) => `選んだ${count}件を差し戻す`,
    checking: (done: number, all: number) => `点検しています…　${done} / ${all}件`,
    unchecked:
      '点検の決まりを読み込めないため、まとめて確認済にできません。つながってから、もう一度押してください。',
    flagged: (count: number) => `指摘が残っているシートが${count}件あります`,
    flaggedNote: '開いて確かめてください。それでも確認済にするものだけ、印を付けてください。',
    take: (sheet: string) => `${sheet}も確認済にする`,
    open: '開く',
    openFor: (sheet: string) => `${sheet}を開く`,
    clean: (count: number) => `指摘の残っていないシートは${count}件です。`,
    confirm: (count: number) => `${count}件を確認済にする`,
    nothing: '確認済にするシートがありません。',
    reason: (count: number) => `${count}件に共通の差戻しの理由`,
    reasonMissing: '差戻しの理由を書いてください。',
    confirmReturn: (count: number) => `${count}件を差し戻す`,
    running: (done: number, all: number) => `送っています…　${done} / ${all}件`,
    stop: '中止する',
    done: {
      accept: (count: number) => `${count}件を確認済にしました。`,
      return: (count: number) => `${count}件を差し戻しました。`,
    },
    failed: (count: number) => `${count}件は処理できませんでした。選んだままにしてあります。`,
    overtaken: 'この間に所管課が内容を更新しました。開いて確かめてください。',
    left: (count: number) => `残りの${count}件は送っていません。選んだままにしてあります。`,
    close: '閉じる',
  },
};

export type ReviewWords = typeof review;
