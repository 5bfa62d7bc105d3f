import type { NameFacts } from '../../../rules/names/name-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const names: WordsOf<keyof NameFacts> = {
  'department-heading': {
    name: '',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'otherDepartment':
          return `${quote} is not a department of this project. Its departments: ${facts.departments}.`;
        case 'unknown':
          return `${quote} is not a department of this plan. The project’s departments: ${facts.departments}.`;
        case 'similar':
          return `${quote}: is 【${facts.name}】 meant?`;
        case 'formerName':
          return `${quote} was the name until fiscal ${facts.until}. It is now 【${facts.name}】.`;
      }
    },
    why: 'A line that is only 【 】 becomes a department’s heading in the report. Write the name as the plan has it. If it is the name of an item and no heading, leave it.',
    cure: '',
  },
  'missing-section': { name: '', sentence: () => '', why: '', cure: '' },
  'former-department': { name: '', sentence: () => '', why: '', cure: '' },
  'project-name': { name: '', sentence: () => '', why: '', cure: '' },
  'own-dictionary': { name: '', sentence: () => '', why: '', cure: '' },
  'two-spellings': { name: '', sentence: () => '', why: '', cure: '' },
};
