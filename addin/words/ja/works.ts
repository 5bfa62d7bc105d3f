/** The works of the secretariat's pane beside 提出状況: what each is called, and what is done there. */
export const works = {
  title: '事務局の作業',
  reminders: { title: '提出のお願い', note: '未提出の課と、課ごとのメールの文面' },
  mailed: { title: 'メールで届いたブック', note: '課から届いたブックを読み込み、代わりに提出します' },
  assessment: { title: '指標の評価と意見', note: '目標値の達成状況、委員会の評価と意見' },
  round: { title: '年度の進め方', note: '日程、受付の開始と終了、確定、次の年度' },
  report: { title: '報告書', note: '報告書と会議資料を Excel で開きます' },
};

export type WorksWords = typeof works;
