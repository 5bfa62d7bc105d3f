import type { Broken } from './broken.ts';

const off = (rule: string) => ({ rule, severity: 'off' });

/** How texts are to be checked. */
export const brokenChecks: Broken[] = [
  [
    'a rule set twice',
    { 'checks.rules': [off('mixed-style'), off('two-spellings'), off('mixed-style')] },
    [{ code: 'repeated', place: 'checks.rules[2].rule', id: 'mixed-style', first: 'checks.rules[0].rule' }],
  ],
  [
    'a rule that no plan may change',
    { 'checks.rules': [off('longer-than-cell')] },
    [{ code: 'ruleFixed', place: 'checks.rules[0]', rule: 'longer-than-cell' }],
  ],
  [
    'a word that is unwanted twice',
    {
      'checks.dictionary': [
        { word: '障がい', instead: ['障害'] },
        { word: 'しょうがい', instead: ['障害'] },
      ],
    },
    [
      {
        code: 'repeated',
        place: 'checks.dictionary[1].instead[0]',
        id: '障害',
        first: 'checks.dictionary[0].instead[0]',
      },
    ],
  ],
  [
    'a word that is wanted and unwanted',
    {
      'checks.dictionary': [
        { word: '障がい', instead: ['障害'] },
        { word: '障害', instead: ['障碍'] },
      ],
    },
    [
      {
        code: 'wordUnwanted',
        place: 'checks.dictionary[1].word',
        word: '障害',
        first: 'checks.dictionary[0].instead[0]',
      },
    ],
  ],
];
