import { labelKeys } from '../../finder/label-keys.ts';
import type { LastYear, LastYearText } from '../../round/last-year.ts';
import type { FieldContext, FoundInSheet, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { comparedProse, withoutDays } from './compared-prose.ts';
import { isNearlySame, percentSame } from './nearly-same.ts';
import { proseFields } from './prose-fields.ts';

/** A text that is last year’s, or nearly. */
export const sameAsLastYear: WideRule<'same-as-last-year'> = {
  id: 'same-as-last-year',
  reads: 'lastYear',
  severity: 'warns',
  check({ fields, lastYear }) {
    if (!lastYear) return [];
    return proseFields(fields)
      .filter(({ field }) => field.carriedFrom === undefined)
      .flatMap((context) => checkField(context, lastYear));
  },
};

function checkField(context: FieldContext, lastYear: LastYear): FoundInSheet<'same-as-last-year'>[] {
  const now = withoutDays(context.text);
  const before = textsOfField(context, lastYear).find(({ text }) => isNearlySame(now, withoutDays(text)));
  if (!before) return [];
  const percent = percentSame(comparedProse(context.text), comparedProse(before.text));
  const { fiscalYear } = lastYear;
  return [{ field: context.field.id, start: 0, end: 0, facts: { fiscalYear, percent } }];
}

/** Of the same field; where last year's form called it by another id, of the one that had its label. */
function textsOfField({ field }: FieldContext, { sheets }: LastYear): LastYearText[] {
  const texts = sheets.flatMap((sheet) => sheet.texts);
  const same = texts.filter((one) => one.field === field.id);
  if (same.length > 0) return same;
  const labels = new Set(field.label.map((label) => labelKeys(label).loose));
  return texts.filter(({ label }) => labels.has(labelKeys(label).loose));
}

export const sameAsLastYearExamples: RuleExamples = {
  fires: [
    {
      text: '管理職を対象に、ハラスメントの相談を受けたときの対応について研修を行い、相談しやすい職場づくりに努めました。',
      lastYear:
        '管理職を対象に、ハラスメントの相談を受けたときの対応について研修を行い、相談しやすい職場づくりに努めました。',
    },
    {
      text: '令和5年度は、新たに採用した職員を対象に、アンコンシャス・バイアスについて学ぶ研修を実施しました。',
      lastYear:
        '令和4年度は、新たに採用した職員を対象に、アンコンシャス・バイアスについて学ぶ研修を実施しました。',
    },
    {
      text: '令和5年10月18日（水）に、若手職員を対象として、キャリアを考えるための研修を開催し、働き続けることへの意識を高めました。',
      lastYear:
        '令和４年10月19日（水）に、若手職員を対象として、キャリアを考えるための研修を開催し、働き続けることへの意識を高めました。',
    },
    {
      text: '育児休業を取得した男性職員の体験談を庁内報に掲載し、所属長に対しても取得を促すよう働きかけを行いました。',
      lastYear:
        '育児休業を取得した男性職員の体験談を庁内報に掲載し、所属長に対しても、取得を促すよう働きかけました。',
    },
  ],
  silent: [
    {
      text: '新たに採用した職員を対象に、アンコンシャス・バイアスについて学ぶ研修を実施し、31人が参加しました。',
      lastYear:
        '新たに採用した職員を対象に、アンコンシャス・バイアスについて学ぶ研修を実施し、24人が参加しました。',
      because: '文は前年度と同じでも、今年度の人数に書き直されている。',
    },
    {
      text: '研修を2回実施しました。',
      lastYear: '研修を2回実施しました。',
      because: '短い文は、同じになることが珍しくない。',
    },
    {
      text: '管理職を対象に、相談を受けたときの対応について研修を行いました。今年度は、電話での相談を想定した演習を新たに加え、各部から推薦された職員が参加しました。',
      lastYear:
        '管理職を対象に、相談を受けたときの対応について研修を行いました。講師には、県の男女共同参画センターの相談員を招きました。',
      because: '同じ文があっても、今年度のことが書き加えられている。',
    },
    {
      text: '窓口の職員を対象に、やさしい日本語で案内するための研修を行い、外国籍の市民に分かりやすく説明できるようにしました。',
      lastYear:
        '育児休業を取得した男性職員の体験談を庁内報に掲載し、所属長に対しても取得を促すよう働きかけを行いました。',
    },
  ],
};
