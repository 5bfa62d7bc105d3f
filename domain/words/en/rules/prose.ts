import type { ProseFacts } from '../../../rules/prose/prose-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const prose: WordsOf<keyof ProseFacts> = {
  'says-nothing': {
    name: 'Says nothing',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'placeholder':
          return quote === ''
            ? `“${label}” still holds the instructions of the form. Write what this project did.`
            : `“${quote}” has been left standing. Put the real words there.`;
        case 'phrase':
          return `“${quote}” alone does not say what was or will be done. Please be concrete.`;
        case 'none':
          return `“${label}” says “${quote}”, but asks what was done or thought. Is there really nothing to say?`;
        case 'label':
          return `“${label}” holds the name of the field only. Please fill it in.`;
        case 'given':
          return `“${label}” is the text of “${facts.other}”. Write what was done this year.`;
      }
    },
    why: 'Whoever rates the project knows only what stands here. Phrases that fit any project, leftovers of the form and copies of the plan’s own text are pointed out. One figure, date or name is enough to keep the rule silent.',
    cure: 'Add when, for whom, what and how often, or what came of it. Replace ○○ and the like by the real name or figure.',
  },
  'same-as-last-year': {
    name: 'Same as last year',
    sentence: ({ fiscalYear, percent }, { label }) =>
      `${percent}% of “${label}” is the text of fiscal ${fiscalYear}. Is it about this year?`,
    why: 'A text copied from last year is easily left as it was. Texts in which only years and dates were changed are pointed out, too; those with new figures, short ones, and fields that carry last year’s text over are not.',
    cure: 'Write what was done or has changed this year. If it is the same on purpose, answer that it is right, and why.',
  },
  'same-as-other-field': {
    name: 'Same as another field',
    sentence: ({ other, percent }, { label, quote }) =>
      quote === ''
        ? `${percent}% of “${label}” is the text of “${other}”. Write what this field asks.`
        : `The same sentence stands in “${other}”. Write what this field asks.`,
    why: 'What was done, how it went and what is left to do are different questions. The later field is pointed at. Short phrases and items of lists may be repeated.',
    cure: 'Answer the question of each field.',
  },
  'same-as-other-sheet': {
    name: 'Same as another sheet',
    sentence: ({ number, name, percent, sheets }, { label }) =>
      `${percent}% of “${label}” is the text of No. ${number} “${name}”${sheets > 1 ? ` and ${sheets - 1} more` : ''}. Is it about this project?`,
    why: 'A text copied from another project is easily left as it was. A department may write one text for several projects on purpose, so this only asks. Short texts and those with other figures are not pointed out.',
    cure: 'Write what this project did. If the text is shared on purpose, answer that it is right, and why.',
  },
  'mixed-style': {
    name: 'Mixed style',
    sentence: ({ style, usual }, { quote }) =>
      style === 'plain'
        ? `“${quote}” is in the plain style, the other ${usual} sentences of the sheet are in the polite one (です・ます).`
        : `“${quote}” is in the polite style, the other ${usual} sentences of the sheet are in the plain one (だ・である).`,
    why: 'A published sheet reads badly when the two styles are mixed. The rarer one is pointed at, once in each field. Items of lists, sentences that end with a noun, quotations and what participants said are not counted.',
    cure: 'Use one style, polite or plain, in the whole sheet.',
  },
  'unfinished-sentence': {
    name: 'Unfinished sentence or slip',
    sentence: ({ kind }, { quote }) => {
      switch (kind) {
        case 'openEnd':
          return `The sentence breaks off at “${quote}”. Finish it.`;
        case 'noFullStop':
          return `There is no full stop after “${quote}”.`;
        case 'doubledSign':
          return `“${quote}”: two punctuation marks on end. Keep one.`;
        case 'doubledParticle':
          return `“${quote}”: two particles on end. Drop one.`;
        case 'slip':
          return `“${quote}” looks like a slip of the fingers.`;
      }
    },
    why: 'A sentence that breaks off, or a slip, makes readers doubt the rest. Lists, sentences that end with a noun, titles, quotations and URLs are left alone.',
    cure: 'Finish the sentence with its full stop; keep one of doubled marks or particles.',
  },
};
