import type { ProseFacts } from '../../../rules/prose/prose-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { sayFiscalYear } from '../say-fiscal-year.ts';

export const prose: WordsOf<keyof ProseFacts> = {
  'says-nothing': {
    name: '内容のない記述',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'placeholder':
          return quote === ''
            ? `「${label}」に、記入要領の文が残っています。この事業の内容に書き換えてください。`
            : `「${quote}」が書き残されています。実際の内容に書き換えてください。`;
        case 'phrase':
          return `「${quote}」だけでは、この事業で何を行ったか（行うか）が分かりません。具体的に記入してください。`;
        case 'none':
          return `「${label}」に「${quote}」とありますが、行ったことや考えを記入する欄です。記入することがないか、確かめてください。`;
        case 'label':
          return `「${label}」に、欄の名前が書かれています。内容を記入してください。`;
        case 'given':
          return `「${label}」の文が、「${facts.other}」と同じです。今年度に行ったことを記入してください。`;
      }
    },
    why: '報告書を読む人は、所管課の記入だけを頼りに評価します。どの事業にも当てはまる決まり文句、様式の書き残し、計画の文の書き写しを指摘します。日付、数、名前など具体的なことが一つでもあれば、短い文でも指摘しません。',
    cure: 'いつ、誰に、何を、何回行い、どうなったかを、一つでも加えてください。○○などの書き残しは、実際の名前や数に直してください。',
  },
  'same-as-last-year': {
    name: '前年度と同じ文',
    sentence: ({ fiscalYear, percent }, { label }) =>
      percent === 100
        ? `「${label}」が、${sayFiscalYear(fiscalYear)}の文と同じです。今年度の内容か、確かめてください。`
        : `「${label}」の${percent}％が、${sayFiscalYear(fiscalYear)}の文と同じです。今年度の内容か、確かめてください。`,
    why: '前年度の文を写したまま、直し忘れることがあります。年や日付だけを書き換えた文も指摘します。人数などの数が新しくなっている文、短い文、前年度から転記する欄は指摘しません。',
    cure: '今年度に行ったこと、変わったことに書き直してください。今年度も同じ内容で正しい場合は、「正しい」を選び、理由を書いてください。',
  },
  'same-as-other-field': {
    name: '別の欄と同じ文',
    sentence: ({ other, percent }, { label, quote }) => {
      if (quote !== '')
        return `同じ文が「${other}」にもあります。この欄で問われていることを記入してください。`;
      const much = percent === 100 ? '' : `${percent}％が、`;
      return `「${label}」の${much === '' ? '文が、' : much}「${other}」と同じです。この欄で問われていることを記入してください。`;
    },
    why: '取組の内容と、その評価、今後の課題は、別のことを問う欄です。同じ文を貼り付けたままの欄を、後の欄で指摘します。短い語句の重なりや、講座名などの箇条書きは指摘しません。',
    cure: 'それぞれの欄が問うことに合わせて書き分けてください。',
  },
  'same-as-other-sheet': {
    name: '別の事業と同じ文',
    sentence: ({ number, name, percent, sheets }, { label }) => {
      const others = sheets > 1 ? `ほか${sheets - 1}件の事業` : '';
      const much = percent === 100 ? '文が、' : `${percent}％が、`;
      return `「${label}」の${much}№${number}「${name}」${others}と同じです。この事業の内容か、確かめてください。`;
    },
    why: '別の事業の文を写し、直し忘れることがあります。課としてあえて共通の文を書くこともあるため、確認だけを求めます。短い文や、数が違う文は指摘しません。',
    cure: 'この事業で行ったことに書き直してください。共通の文でよい場合は、「正しい」を選び、理由を書いてください。',
  },
  'mixed-style': {
    name: '文体の混在',
    sentence: ({ style, usual }, { quote }) =>
      style === 'plain'
        ? `「${quote}」は常体（だ・である）ですが、シートのほかの${usual}文は敬体（です・ます）です。文体をそろえてください。`
        : `「${quote}」は敬体（です・ます）ですが、シートのほかの${usual}文は常体（だ・である）です。文体をそろえてください。`,
    why: '敬体と常体が混じると、公表したときに読みにくくなります。少ない方の文体を、欄ごとに一か所ずつ示します。箇条書き、体言止め、引用、参加者の声は数えません。',
    cure: 'シート全体で、敬体（です・ます）か常体（だ・である）のどちらかにそろえてください。',
  },
  'unfinished-sentence': {
    name: '文の途切れ・打ち間違い',
    sentence: ({ kind }, { quote }) => {
      switch (kind) {
        case 'openEnd':
          return `文が「${quote}」で途切れています。続きを書くか、文を閉じてください。`;
        case 'noFullStop':
          return `「${quote}」の後に句点（。）がありません。`;
        case 'doubledSign':
          return `句読点が「${quote}」と続いています。一つにしてください。`;
        case 'doubledParticle':
          return `「${quote}」と助詞が続いています。要らない方を削除してください。`;
        case 'slip':
          return `「${quote}」は、打ち間違いではありませんか。`;
      }
    },
    why: '途中で切れた文や打ち間違いは、そのまま公表すると、内容まで疑われます。箇条書き、体言止め、題名、引用、URLの行は指摘しません。',
    cure: '文の終わりまで書き、句点を付けてください。重なった句読点や助詞は、一つにしてください。',
  },
};
