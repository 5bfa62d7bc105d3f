import type { FigureFacts } from '../../../rules/figures/figure-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { sayFiscalYear } from '../say-fiscal-year.ts';

export const figures: WordsOf<keyof FigureFacts> = {
  'sum-differs': {
    name: '合計の誤り',
    sentence: ({ addends, computed, stated }) =>
      `合計が合いません。${addends}は${computed}ですが、「${stated}」と書かれています。`,
    why: '足し合わせても合計にならない数は、読み手がすぐに気付き、ほかの数まで疑われます。何を足した合計かはっきりしないとき、「など」で終わる一覧、おおよその数、延べ数と実数、単位の違う数には、何も言いません。',
    cure: '元の資料で確かめて、内訳か合計の違うほうを直してください。一覧に載せていないものがあるときは、「その他5人」や「など」と書き添えてください。',
  },
  'difference-differs': {
    name: '増減の誤り',
    sentence: ({ kind, from, to, amount, way }, { quote }) => {
      const real = way === 'none' ? '増減なし' : `${amount}の${way === 'more' ? '増' : '減'}`;
      return kind === 'ratio'
        ? `増減が合いません。${to}は${from}の${amount}です。「${quote}」を確かめてください。`
        : `増減が合いません。${from}から${to}では${real}です。「${quote}」を確かめてください。`;
    },
    why: '前年度からの増減は、引き算をすればすぐに確かめられるところです。二つの数のどちらかが書かれていないとき、おおよその数、四捨五入で生じる差、10人から20人のような幅には、何も言いません。',
    cure: '元の資料で確かめて、増減か元の数を直してください。増と減が逆でないかも見てください。',
  },
  'percent-differs': {
    name: '割合の誤り',
    sentence: ({ part, whole, computed, stated }) =>
      `割合が合いません。${whole}のうち${part}は${computed}ですが、「${stated}」と書かれています。`,
    why: '人数と割合が合わないと、どちらが正しいか読み手に分かりません。四捨五入も切捨ても正しいものとして扱います。何に対する割合かはっきりしないとき、「約」の付いた値には、何も言いません。',
    cure: '元の資料で確かめて、割合か元の数を直してください。',
  },
  'part-exceeds-whole': {
    name: '内訳が全体より多い',
    sentence: (facts, { quote }) =>
      facts.kind === 'part'
        ? `内訳の「${quote}」が、全体の${facts.whole}より多くなっています。`
        : `内訳の割合を合わせると${facts.sum}で、100%を超えています。「${quote}」を確かめてください。`,
    why: '「うち」と書いた数が全体の数より多いのは、打ち間違いか、数える範囲の違いです。延べ数と実数、単位の違う数、おおよその数には、何も言いません。',
    cure: '元の資料で確かめて、内訳か全体の数を直してください。範囲の違う数のときは、「うち」を使わずに書いてください。',
  },
  'two-values': {
    name: '同じ項目に二つの数値',
    sentence: ({ quantity, other, where }, { quote }) =>
      where === ''
        ? `「${quantity}」が、前の文では${other}です。「${quote}」とどちらが正しいか、確かめてください。`
        : `「${quantity}」が、「${where}」では${other}です。「${quote}」とどちらが正しいか、確かめてください。`,
    why: '一つのシートの中で同じ項目の数値が違うと、どちらが正しいか読み手に分かりません。前年度や目標の数値、延べ数と実数、課や催しごとの数値、合計には、何も言いません。',
    cure: '元の資料で確かめて、違うほうを直してください。別のものの数値なら、何の数値か分かるように書き添えてください。',
  },
  'unit-changes': {
    name: '単位の不ぞろい',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'unit':
          return `「${facts.quantity}」の単位が「${facts.other}」と「${facts.unit}」に分かれています。「${quote}」の単位をそろえてください。`;
        case 'label':
          return `「${facts.quantity}」の単位が「${facts.unit}」になっています。「${facts.expected}」の誤りでないか、「${quote}」を確かめてください。`;
        case 'sentence':
          return `一つの文に「${facts.other}」と「${facts.unit}」が混じっています。「${quote}」の単位をそろえてください。`;
      }
    },
    why: '同じものを「人」と「名」のように違う単位で数えると、別のものに見えます。違うものを数えていることがある別々の文や、別の課の記述には、何も言いません。',
    cure: 'どちらかの単位にそろえてください。別のものを数えているときは、そのままで構いません。',
  },
  'indicator-target-differs': {
    name: '目標値が計画と違う',
    sentence: ({ indicator, target }, { quote }) =>
      `「${indicator}」の目標値は、計画では${target}です。「${quote}」を確かめてください。`,
    why: '記入欄に書かれた指標の目標値が、計画の目標値と違うと、報告書の中で食い違います。指標の名前や内訳がはっきりしないとき、文章で書かれた目標や、別の年度の目標値には、何も言いません。',
    cure: '計画の目標値に直してください。計画の改定で目標値が変わったときは、事務局に知らせてください。',
  },
  'indicator-actual-differs': {
    name: '実績が報告と違う',
    sentence: (facts, { quote }) =>
      facts.kind === 'reported'
        ? `「${facts.indicator}」の実績は、${facts.actual}と報告されています。「${quote}」か報告のどちらかを直してください。`
        : `実施した数が「${quote}」となっていますが、本文では「${facts.counted}」です。どちらが正しいか、確かめてください。`,
    why: '同じ報告書の中で、指標の実績と本文の数値が食い違うと、どちらが正しいか読み手に分かりません。別の年度や別の時点の値、おおよその数、どの指標のことかはっきりしない数値には、何も言いません。',
    cure: '元の資料で確かめて、本文の数値を直すか、指標の実績を報告し直してください。',
  },
  'far-from-last-year': {
    name: '昨年度と大きく違う数値',
    sentence: ({ quantity, last, year }, { quote }) =>
      `「${quantity}」は、${sayFiscalYear(year)}は${last}でした。「${quote}」の桁や単位に間違いがないか、確かめてください。`,
    why: '桁や単位の打ち間違いは、昨年度の数値と比べると見つかります。増減の理由や、中止・再開などの事情が書いてあるシート、同じ名前の数値がいくつもあるときには、何も言いません。数字の並びが同じで桁や単位だけが違うときは、事情が書いてあっても尋ねます。',
    cure: '元の資料で確かめてください。正しいときは、大きく変わった理由を書き添えると、読み手に伝わります。',
  },
  'two-values-in-round': {
    name: '別のシートと違う数値',
    sentence: ({ quantity, other, number, project }, { quote }) =>
      `「${quantity}」が、№${number}「${project}」のシートでは${other}です。「${quote}」とどちらが正しいか、確かめてください。`,
    why: '同じ指標や同じ項目を二つのシートに書いたとき、片方だけ直すと食い違いが残ります。「参加者数」のように何にでも使う名前や、別の課の数値には、何も言いません。',
    cure: '元の資料で確かめて、違うほうのシートを直してください。',
  },
};
