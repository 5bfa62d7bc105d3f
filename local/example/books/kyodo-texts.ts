import type { FormText } from './form-text.ts';

/** 市民協働課: one form is ready, one is half written. */
export const kyodoTexts: readonly FormText[] = [
  {
    number: '14',
    activity:
      '市民活動サポートセンターで、団体の運営の相談に応じました。\n　○登録団体数：187団体（うち代表者が女性の団体92団体）\n　○相談件数：64件\n　○運営講座：令和5年9月30日（土）　参加者数：18人',
    selfEvaluation:
      '会計の講座への要望が多かったことから、内容を実務に絞り、分かりやすいとの声をいただきました。',
    issues: '代表者の引継ぎに悩む団体が増えているため、団体どうしが話し合える場を設けます。',
  },
  {
    number: '66',
    activity:
      '外国籍市民の相談窓口を、英語、中国語、ポルトガル語など7つの言語で開きました。\n　○開設日数：243日　○相談件数：延べ512件',
    selfEvaluation: '',
    issues: '',
  },
];
