import type { NameFacts } from '../../../rules/names/name-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const names: WordsOf<keyof NameFacts> = {
  'department-heading': {
    name: 'Department heading',
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
    why: 'A line that is only 【 】 becomes a department’s heading in the report; under another name nobody knows who wrote it. Headings such as 【第1回】 are left alone.',
    cure: 'Write the name as the plan has it. If it is the name of an item and no heading, leave it.',
  },
  'missing-section': {
    name: 'Sections of the departments',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'missing':
          return `“${label}” has no section of ${facts.departments}. Give it its heading 【 】 like the others.`;
        case 'doubled':
          return `${quote} stands twice in this field. Join the two, or mend the name.`;
        case 'order':
          return `${quote} stands out of the plan’s order: ${facts.departments}.`;
      }
    },
    why: 'Where several departments write one sheet, 【 】 headings tell the reader whose text it is. A joint text without headings, a heading for several departments and one for all of them are left alone.',
    cure: 'Put one heading for each department, in the plan’s order. Say so where a department has nothing to report.',
  },
  'former-department': {
    name: 'Former or misspelt department',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'former':
          return `“${quote}” was the name until fiscal ${facts.until}. It is now “${facts.name}”.`;
        case 'otherName':
          return `“${quote}”: is that a former name of “${facts.name}”?`;
        case 'misspelt':
          return `“${quote}”: is “${facts.name}” meant?`;
      }
    },
    why: 'Former names stay on in texts that were carried over. Sentences that speak of the past (旧, 現, an earlier year) and other offices’ departments are left alone.',
    cure: 'Use the name of the reported year. If the past is meant, add 旧 or the year.',
  },
  'project-name': {
    name: 'Name differs from the plan',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'project':
          return `“${quote}” is almost the name of project No. ${facts.number}. The plan says “${facts.name}”.`;
        case 'plan':
          return `“${quote}” is almost the plan’s name, “${facts.name}”.`;
        case 'node':
          return `“${quote}” is almost a name of the plan, “${facts.name}”.`;
      }
    },
    why: 'A name that differs by a letter may be taken for another project. Quoted names, headings and long names in the text are compared. Shortened names, names of events, width and （仮称） do not matter.',
    cure: 'Write the name as the plan has it. If it is the name of something else, leave it.',
  },
  'own-dictionary': {
    name: 'Not as in the dictionary',
    sentence: ({ word, note }, { quote }) =>
      `This plan writes “${word}” and not “${quote}”.${note ? ` (${note})` : ''}`,
    why: 'All departments write a word as the plan’s dictionary has it. Silent for the exceptions of the dictionary and within names of the plan, its projects and departments.',
    cure: 'Write the word of the dictionary. Where a title in 「 」 must keep its spelling, say that it is right.',
  },
  'two-spellings': {
    name: 'Two spellings of one word',
    sentence: ({ wanted }, { quote }) =>
      `“${quote}” is written “${wanted}” elsewhere in this sheet. Choose one of them.`,
    why: 'Readers may take two spellings for two things. Silent in 「 」, for laws and organisations, and within names of the plan, its projects and departments.',
    cure: 'Use the spelling that the sheet has more often.',
  },
};
