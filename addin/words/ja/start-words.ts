/** The words of the pane until a workbook is open; loaded first, before everything else. */
export const startWords = {
  product: 'Tenken 点検',
  common: {
    retry: 'もう一度試す',
    back: '一覧に戻る',
    cancel: 'やめる',
    close: '閉じる',
    jump: 'セルを表示',
    refresh: '最新の状態にする',
    fiscalYear: (year: number) =>
      year >= 2019 ? `令和${year === 2019 ? '元' : year - 2018}年度` : `${year}年度`,
    number: (number: string) => `№${number}`,
    place: (worksheet: string, address: string) => `「${worksheet}」${address}`,
    instant: (iso: string) =>
      new Intl.DateTimeFormat('ja-JP', {
        month: 'numeric',
        day: 'numeric',
        weekday: 'short',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'Asia/Tokyo',
      }).format(new Date(iso)),
    day: (iso: string) =>
      new Intl.DateTimeFormat('ja-JP', {
        month: 'long',
        day: 'numeric',
        weekday: 'short',
        timeZone: 'UTC',
      }).format(new Date(`${iso}T00:00:00Z`)),
    between: '、',
    working: '処理しています…',
  },
  start: {
    starting: '読み込んでいます…',
    opening: '計画とブックの内容を確認しています…',
    noAnswerTitle: 'Excel と接続できません',
    noAnswer:
      'Excel から応答がありません。このウィンドウを閉じて、リボンの「点検」からもう一度開いてください。',
    outsideTitle: 'Excel の中で開いてください',
    outside:
      'この画面は Excel のアドインです。Excel でブックを開き、リボンの「点検」ボタンを押してください。',
    tooOldTitle: 'この Excel では使えません',
    tooOld:
      'Excel 2021、Microsoft 365、または Web 版の Excel でブックを開いてください。お使いの Excel が分からないときは、情報システムの担当にお尋ねください。',
    signedOutTitle: 'サインインしてください',
    signedOut:
      '点検評価シートの提出と確認には、職員のアカウントでのサインインが必要です。ブックの内容は、提出するまで送られません。',
    signIn: 'サインイン',
    chooseProvider:
      'お使いのアカウントを選んでください。どれか分からないときは、情報システムの担当にお尋ねください。',
    signInWithMicrosoft: 'Microsoft 365 のアカウントでサインイン',
    signInWith: (provider: string) => `${provider}でサインイン`,
    signingIn: '別のウィンドウでサインインしてください…',
    signOut: 'サインアウト',
    signedInAs: (name: string) => `${name} さん`,
    problems: {
      cancelled: 'サインインの画面が閉じられました。もう一度サインインしてください。',
      blocked:
        'サインインの画面を開けませんでした。ブラウザーのポップアップを許可してから、もう一度押してください。',
      provider:
        'サインインできませんでした。時間をおいても同じときは、情報システムの担当にお知らせください。',
      network:
        'ネットワークにつながらないため、サインインできませんでした。接続を確かめてから、もう一度サインインしてください。',
    },
    expired: 'サインインの有効期限が切れました。入力した内容はそのまま残っています。',
    signInAgain: 'もう一度サインイン',
    otherAccount: '別のアカウントでサインイン',
  },
  trouble: {
    unreachableTitle: 'サーバーにつながりません',
    unreachable: 'ネットワークの接続を確かめてから、もう一度試してください。',
    faultTitle: '処理できませんでした',
    fault: (reference: string) =>
      `サーバーで問題が起きました。繰り返すときは、事務局にお知らせください。${reference ? `（受付番号 ${reference}）` : ''}`,
    refusedTitle: '受け付けられませんでした',
    brokenTitle: '画面を表示できませんでした',
    broken: (reference: string) =>
      `ブックの内容は変わっていません。もう一度開いても直らないときは、次の番号を事務局にお知らせください。（${reference}）`,
    reopen: '画面を開き直す',
  },
  choose: {
    title: 'このブックは何に使いますか',
    lead: 'このブックは、まだどの課のものか登録されていません。使い方を選んでください。',
    round: '計画と年度',
    closed: '（締切済み）',
    departmentBook: (name: string) => `${name}のブック`,
    departmentBookNote: '様式に記入して提出します。',
    secretariatBook: '事務局のブック',
    secretariatBookNote: '提出状況を集めて確認します。',
    committeeBook: '委員会',
    committeeBookNote: '委員として評価と意見を書きます。ブックの内容は変わりません。',
    next: '次へ',
    misfitTitle: 'このブックは開けません',
    misfit: {
      municipality: (_plan: string, _year: string) =>
        '別の自治体のブックです。サインインしているアカウントでは扱えません。',
      plan: (_plan: string, year: string) =>
        `別の計画（${year}）のブックです。このアカウントでは扱えません。`,
      year: (_plan: string, year: string) => `${year}のブックですが、その年度の点検評価はありません。`,
      department: (_plan: string, _year: string) =>
        '別の課のブックです。このアカウントの課では記入できません。',
      secretariat: (_plan: string, _year: string) => '事務局のブックです。このアカウントでは扱えません。',
    },
    misfitAdvice:
      '正しいブックを開き直すか、担当のアカウントでサインインしてください。このブックの内容は変えていません。',
    useAnew: 'このブックを別の用途に使い直す',
    useAnewNote:
      '使い直すと、このブックに登録された計画・年度・課が新しいものに置き換わります。セルの内容は変わりません。',
  },
};

export type StartWords = typeof startWords;
