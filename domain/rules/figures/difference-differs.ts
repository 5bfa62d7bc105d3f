import { printAmount, printFigure } from '../../figures/print-figure.ts';
import { type OpenChange, readChanges } from '../../figures/read-changes.ts';
import { readFigures } from '../../figures/read-figures.ts';
import { findRealChange, type StatedChange } from '../../figures/stated-change.ts';
import { isOfOneUnit } from '../../figures/stated-sum.ts';
import type { WrittenFigure } from '../../figures/written-figure.ts';
import { compactText } from '../../text/compact-text.ts';
import { isPlainText } from '../dates/is-plain-text.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

const mayHoldChange = /[増減→⇒+＋▲△－]|から|上昇|低下|上回|下回|年度?比|アップ|ダウン|多い|多く|少な/;

/** A stated increase or decrease is not the difference of the stated figures. */
export const differenceDiffers: FieldRule<'difference-differs'> = {
  id: 'difference-differs',
  reads: 'field',
  severity: 'warns',
  check(context) {
    if (!isPlainText(context) || !mayHoldChange.test(context.text) || context.figures().length < 2) return [];
    const { changes, open } = readChanges(context.text, context.sentences(), context.figures());
    const all = [...changes, ...open.flatMap((one) => closed(one, context))];
    const places = new Map<number, FoundPlace<'difference-differs'>>();
    for (const change of all) {
      const place = asPlace(change);
      if (place && !places.has(place.start)) places.set(place.start, place);
    }
    return [...places.values()];
  },
};

/** With this year's value, where one field of the sheet says it and no other one differs. */
function closed({ from, way, by, subject }: OpenChange, context: FieldContext): StatedChange[] {
  const own = valuesOf(subject, from, context.figures());
  const values = own.length > 0 ? own : valuesOf(subject, from, figuresOfOthers(context));
  const [to, ...others] = values;
  if (!to || others.some(({ value }) => value !== to.value)) return [];
  return [{ from, to, way, by, start: by.start, end: by.end }];
}

function valuesOf(subject: string, from: WrittenFigure, figures: readonly WrittenFigure[]): WrittenFigure[] {
  const wanted = compactText(subject);
  return figures.filter(({ label, isApproximate, isEach, ...figure }) => {
    const isSame = label !== undefined && compactText(label.text) === wanted;
    const isValue =
      !isApproximate && !isEach && figure.sign === undefined && figure.counting === from.counting;
    return isSame && isValue && isOfOneUnit([from, { ...figure, isApproximate }]);
  });
}

function figuresOfOthers({ fields, field, textOf }: FieldContext): WrittenFigure[] {
  return fields
    .filter((one) => one.id !== field.id && one.input === 'written')
    .flatMap(({ id }) => readFigures(textOf(id)));
}

function asPlace(change: StatedChange): FoundPlace<'difference-differs'> | undefined {
  const real = findRealChange(change);
  if (!real) return undefined;
  const { kind, amount, unit, way } = real;
  const facts = {
    ...{ kind, way, amount: printAmount(amount, unit) },
    ...{ from: printFigure(change.from), to: printFigure(change.to) },
  };
  return { start: change.start, end: change.end, facts };
}

export const differenceDiffersExamples: RuleExamples = {
  fires: [
    { text: '参加者は、1,025人から1,218人に増え、183人の増となりました。', quote: '183人' },
    { text: '参加者は、1,025人から980人に増加しました。', quote: '980人に増加' },
    { text: '利用人数は9,015人でした（前年度比＋1,109人、前年度8,006人）。', quote: '1,109人' },
    {
      text: '相談件数：4,455件\n相談件数は、令和4年度実績の5,185件よりも830件減少しました。',
      quote: '830件',
    },
    {
      text: '相談件数は前年度の5,185件に比べて720件減少しました。',
      beside: { selfEvaluation: '相談件数：4,455件' },
      quote: '720件',
    },
    {
      text: '女性委員の割合は、28.5％から31.0％に上昇し、3.5ポイントの増となりました。',
      quote: '3.5ポイント',
    },
    { text: '登録者は200人から230人に増え、20％の増となりました。', quote: '20％' },
    { text: '会員は前年度の１２０人から１５人増え、１４５人となりました。', quote: '１５人' },
  ],
  silent: [
    { text: '参加者は、1,025人から1,218人に増え、193人の増となりました。' },
    { text: '利用人数は9,015人（前年度比＋1,009人、前年度8,006人）でした。' },
    {
      text: '相談件数は、令和4年度実績の5,185件よりも730件減少しました。',
      because: '今年度の件数が書かれていません。',
    },
    { text: '登録者は約200人から230人に増え、20人の増となりました。', because: 'おおよその数です。' },
    { text: '割合は28.4％から31.0％に上昇し、2.7ポイントの増となりました。', because: '四捨五入の差です。' },
    { text: '20人から5人増え、25人となりました。' },
    { text: '登録者は200人から230人に増え、前年度比115％となりました。' },
    {
      text: '10人から20人の少人数で実施し、参加者が5人増えました。',
      because: '10人から20人は人数の幅です。',
    },
  ],
};
