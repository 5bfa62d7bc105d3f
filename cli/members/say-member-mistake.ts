import { shortQuote } from '#domain/words/short-quote.ts';
import type { MemberMistake } from './member-mistake.ts';
import { roleNames } from './role-names.ts';

type Words = {
  readonly [C in MemberMistake['code']]: (mistake: Extract<MemberMistake, { code: C }>) => string;
};

const words: Words = {
  notText: () =>
    'CSVとして読めません。Excelで「CSV UTF-8（コンマ区切り）」または「CSV（コンマ区切り）」として保存してください。',
  tooLarge: () => 'ファイルが大きすぎます（5MBまで）。計画ごとに分けて取り込んでください。',
  empty: () => '1行も書かれていません。見出しと、登録する人を書いてください。',
  quoteOpen: () => '引用符（"）が閉じていません。セルの終わりに引用符を加えてください。',
  quoteInside: () =>
    '引用符（"）の位置が正しくありません。セル全体を引用符で囲み、中の引用符は2つ重ねてください。',
  headingMissing: ({ headings }) => `見出し「${headings.join('」「')}」がありません。1行目に加えてください。`,
  headingTwice: ({ heading }) => `見出し「${heading}」が2つあります。1つにしてください。`,
  cellsTooMany: ({ count }) =>
    `見出しより${count}列多く書かれています。コンマを含むセルは引用符（"）で囲んでください。`,
  subjectMissing: () => '利用者IDが空です。サインインに使うアカウントのIDを書いてください。',
  subjectMalformed: ({ subject }) =>
    `利用者ID「${shortQuote(subject)}」は使えません。255文字までの、改行のないIDを書いてください。`,
  subjectRounded: ({ subject }) =>
    `利用者ID「${subject}」は、Excelで桁が丸められています。列の書式を「文字列」にして、IDを入れ直してください。`,
  nameMalformed: () => '氏名は200文字までで、改行を含めずに書いてください。',
  nameDiffers: ({ subject, other }) =>
    `利用者ID「${shortQuote(subject)}」の氏名が、${other}行目と違います。同じ氏名にするか、利用者IDを直してください。`,
  planMissing: () => '計画が空です。計画の名称またはIDを書いてください。',
  planUnknown: ({ plan, known }) =>
    `計画「${shortQuote(plan)}」がないか、管理する権限がありません。${known.length > 0 ? `次のどれかにしてください：${known.join('、')}` : '先に tenken plan import で計画定義を取り込んでください。'}`,
  roleUnknown: ({ role }) =>
    `役割「${shortQuote(role)}」はありません。次のどれかにしてください：${Object.values(roleNames).join('、')}`,
  departmentMissing: () => '所管課が空です。役割が「所管課」のときは、課の名称またはIDを書いてください。',
  departmentUnknown: ({ department, plan, nearest }) =>
    `所管課「${shortQuote(department)}」が「${plan}」にありません。${nearest === undefined ? '計画定義の課の名称で書いてください。' : `「${nearest}」ではありませんか。`}`,
  departmentUnclear: ({ department, names }) =>
    `「${shortQuote(department)}」は、今の${names.join('と')}のどちらか分かりません。今の名称で書いてください。`,
  departmentNotHere: ({ role }) => `役割が「${role}」のときは、所管課を空にしてください。`,
  twice: ({ other }) => `${other}行目と同じです。どちらかを取り除いてください。`,
  membershipsTooMany: ({ subject, limit }) =>
    `利用者ID「${shortQuote(subject)}」の行が多すぎます。1人につき${limit}行までにしてください。`,
};

/** `12行目：…` */
export function sayMemberMistake(mistake: MemberMistake): string {
  // The code says which facts there are: the mistake and its sentence share `MemberMistake`.
  return `${mistake.line}行目：${words[mistake.code](mistake as never)}`;
}
