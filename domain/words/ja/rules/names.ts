import type { NameFacts } from '../../../rules/names/name-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { sayFiscalYear } from '../say-fiscal-year.ts';

export const names: WordsOf<keyof NameFacts> = {
  'department-heading': {
    name: '課名の見出し',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'otherDepartment':
          return `${quote}は、この事業の所管課ではありません。この事業の所管課は、${facts.departments}です。`;
        case 'unknown':
          return `${quote}という所管課は、この計画にありません。この事業の所管課は、${facts.departments}です。`;
        case 'similar':
          return `${quote}は、【${facts.name}】の書き誤りではありませんか。`;
        case 'formerName':
          return `${quote}は、${sayFiscalYear(facts.until)}までの名称です。今の名称は、【${facts.name}】です。`;
      }
    },
    why: '【　】だけの行は、所管課ごとの見出しとして報告書に載り、課名と違うと、誰の記入か分からなくなります。【第1回】など、課名ではない見出しは指摘しません。',
    cure: '計画にある課名のとおりに書いてください。見出しではなく項目の名前なら、そのままでかまいません。',
  },
  'missing-section': {
    name: '課ごとの記入漏れ',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'missing':
          return `「${label}」に、${facts.departments}の見出しがありません。ほかの課と同じように、【課名】を付けて記入してください。`;
        case 'doubled':
          return `${quote}の見出しが、同じ欄に二つあります。一つにまとめるか、課名を直してください。`;
        case 'order':
          return `${quote}の順が、計画と違います。${facts.departments}の順に並べてください。`;
      }
    },
    why: '複数の課が一つのシートに書く事業では、【課名】の見出しで課ごとに分けて公表します。見出しのない一つの文、二つの課をまとめた見出し、「両課共通」などの見出しがある文は指摘しません。',
    cure: '所管課ごとに【課名】の見出しを一つずつ、計画の順に置いてください。記入することがない課があれば、その旨を書いてください。',
  },
  'former-department': {
    name: '課の以前の名称・書き誤り',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'former':
          return `「${quote}」は、${sayFiscalYear(facts.until)}までの名称です。今の名称は、「${facts.name}」です。`;
        case 'otherName':
          return `「${quote}」は、「${facts.name}」の以前の名称ではありませんか。`;
        case 'misspelt':
          return `「${quote}」は、「${facts.name}」の書き誤りではありませんか。`;
      }
    },
    why: '組織の名称が変わった後も、前年度の文を直したときなどに、以前の名称が残ります。「旧」「現」や以前の年度が書かれた文、他市や県の課は指摘しません。',
    cure: '報告する年度の名称に直してください。以前のこととして書く場合は、「旧」や年度を添えてください。',
  },
  'project-name': {
    name: '計画と違う事業名',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'project':
          return `「${quote}」は、№${facts.number}の事業名と少し違います。計画では「${facts.name}」です。`;
        case 'plan':
          return `「${quote}」は、計画の名称と少し違います。正しくは「${facts.name}」です。`;
        case 'node':
          return `「${quote}」は、計画の施策の名称と少し違います。計画では「${facts.name}」です。`;
      }
    },
    why: '事業や施策の名称が計画と一字でも違うと、別の事業と受け取られます。かぎかっこの中、見出しの行、文中の長い名称を比べます。名称を短くしたもの、催しの名前、全角と半角や（仮称）の違いは指摘しません。',
    cure: '計画にある名称のとおりに書いてください。催しなど別のものの名前なら、そのままでかまいません。',
  },
  'own-dictionary': {
    name: '用語集と違う書き方',
    sentence: ({ word, note }, { quote }) =>
      `「${quote}」は、この計画では「${word}」と書きます。「${word}」に直してください。${note ? `（${note}）` : ''}`,
    why: '計画の用語集で決めた書き方に、全ての課でそろえるためです。用語集で除いた言葉、計画や事業や課の名称の中は指摘しません。',
    cure: '用語集の書き方に直してください。「　」の中の題名など、元の書き方を残すときは「正しい」としてください。',
  },
  'two-spellings': {
    name: '表記の揺れ',
    sentence: ({ wanted }, { quote }) =>
      `「${quote}」は、このシートのほかの箇所では「${wanted}」と書いています。どちらかにそろえてください。`,
    why: '同じ言葉を2通りに書くと、読む人が別のものと思うことがあります。「　」の中の題名、法律や組織の名称、計画や事業や課の名称は指摘しません。',
    cure: '多く使っている方の書き方にそろえてください。',
  },
};
