import type { NameFacts } from '../../../rules/names/name-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { sayFiscalYear } from '../say-fiscal-year.ts';

export const names: WordsOf<keyof NameFacts> = {
  'department-heading': {
    name: '',
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
    why: '【　】だけの行は、所管課ごとの見出しとして報告書に載ります。計画にある課名のとおりに書いてください。見出しではなく項目の名前なら、そのままでかまいません。',
    cure: '',
  },
  'missing-section': { name: '', sentence: () => '', why: '', cure: '' },
  'former-department': { name: '', sentence: () => '', why: '', cure: '' },
  'project-name': { name: '', sentence: () => '', why: '', cure: '' },
  'own-dictionary': { name: '', sentence: () => '', why: '', cure: '' },
  'two-spellings': { name: '', sentence: () => '', why: '', cure: '' },
};
