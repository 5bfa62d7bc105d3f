import { describe, expect, test } from 'vitest';
import { gridsOf } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import type { FinderReport, FoundForm } from '#domain/finder/finder-report.ts';
import type { Project } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { educationTexts } from '#local/example/books/education-texts.ts';
import type { FormText } from '#local/example/books/form-text.ts';
import { jinkenTexts } from '#local/example/books/jinken-texts.ts';
import { kyodoTexts } from '#local/example/books/kyodo-texts.ts';
import { projectContents } from '#local/example/books/project-contents.ts';
import { seishonenTexts } from '#local/example/books/seishonen-texts.ts';
import { shokoTexts } from '#local/example/books/shoko-texts.ts';
import { exampleBooks } from '#local/example/example-books.ts';
import { examplePeople } from '#local/example/example-people.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { openXmlErrors } from '../../open-xml-errors.ts';

const departmentBooks: [string, FoundForm['layout'], readonly FormText[]][] = [
  ['人権・広聴相談課', 'labelLeft', jinkenTexts],
  ['市民協働課', 'labelAbove', kyodoTexts],
  ['教育指導課', 'list', educationTexts],
  ['青少年課', 'labelLeft', seishonenTexts],
  ['商工観光課', 'labelLeft', shokoTexts],
];

function bookOf(owner: string) {
  const book = exampleBooks.find((one) => one.owner === owner);
  if (!book) throw new Error(owner);
  return book;
}

function reportOf(owner: string): FinderReport {
  const { make, fileName } = bookOf(owner);
  const read = gridsOf(make(), fileName);
  if (!read.ok) throw new Error(read.refusal.code);
  return findForms(read.grids, examplePlan);
}

function textsOf(form: FoundForm) {
  return Object.fromEntries(form.fields.map(({ field, text }) => [field, text]));
}

describe('every example workbook', () => {
  test.each(exampleBooks.map((book) => [book.fileName, book]))('%s is a valid file', async (_name, book) => {
    expect(await openXmlErrors(book.make())).toEqual([]);
  });

  test('is the same each time it is made', () => {
    for (const { make } of exampleBooks) expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
  });

  test('is offered to somebody who may open it', () => {
    for (const { person, kind, owner } of exampleBooks) {
      const roles = examplePeople.find(({ subject }) => subject === person)?.memberships ?? [];
      const department = examplePlan.departments.find(({ name }) => name === owner)?.id;
      expect(roles.map(({ role }) => role)).toContain(kind);
      if (kind === 'department') expect(roles.map((one) => one.department)).toContain(department);
    }
  });
});

describe.each(departmentBooks)('the finder in the workbook of %s', (owner, layout, written) => {
  test('finds every form, with its texts', () => {
    const { forms } = reportOf(owner);
    expect(forms.map(({ project, layout: found }) => [project, found])).toEqual(
      written.map(({ number }) => [`p${number}`, layout]),
    );
    forms.forEach((form, index) => {
      const { number = '', activity, selfEvaluation, issues } = written[index] ?? {};
      expect(textsOf(form)).toEqual({
        content: projectContents[number],
        activity,
        selfEvaluation,
        issues,
      });
    });
  });

  test('finds the department in each', () => {
    const department = examplePlan.departments.find(({ name }) => name === owner)?.id;
    const own = reportOf(owner).forms.filter(({ departments }) =>
      departments.some((id) => id === department),
    );
    const asked = examplePlan.projects.filter(({ departments }) =>
      departments.some((id) => id === department),
    );
    expect(own.map(({ project }) => project)).toEqual(asked.map(({ id }) => id));
  });
});

describe('what is wrong', () => {
  /** Rule, project and the piece of text, or the field where it is about the whole. */
  function wrongIn(owner: string): string[] {
    return reportOf(owner).forms.flatMap((form) => {
      const texts = textsOf(form);
      const years = Object.fromEntries(
        form.fields.flatMap(({ field, label }) => (label.year === undefined ? [] : [[field, label.year]])),
      );
      return checkSheet({ plan: examplePlan, project: getProject(form), entries: texts, labelYears: years })
        .filter(({ rule }) => rule !== 'required')
        .map(({ rule, field, start, end }) => {
          const piece = rule === 'longer-than-printed' ? '' : texts[field]?.slice(start, end);
          return `${form.project} ${rule} ${piece || field}`;
        });
    });
  }

  function getProject({ project }: FoundForm): Project {
    const found = examplePlan.projects.find(({ id }) => id === project);
    if (!found) throw new Error(project);
    return found;
  }

  test('stands in the workbook of 青少年課, and the rules notice all of it', () => {
    expect(wrongIn('青少年課').sort()).toEqual([
      'p31 longer-than-printed activity',
      'p31 other-year-label activity',
      'p6 impossible-date 令和6年2月30日（金）',
      'p6 weekday-of-date （日）',
      'p60 department-heading 【市民協働課】',
      'p61 other-year-label Ｒ４年度の取組内容',
    ]);
    expect(reportOf('青少年課').notes.map(({ code }) => code)).toEqual(['otherYearLabel', 'numberMissing']);
  });

  test.each(departmentBooks.filter(([owner]) => owner !== '青少年課'))(
    'stands not in that of %s',
    (owner) => {
      expect(wrongIn(owner)).toEqual([]);
      expect(reportOf(owner).notes).toEqual([]);
    },
  );
});

test('the secretariat’s workbook has no form, only its own notes', () => {
  const { forms, notes } = reportOf('事務局');
  expect(forms).toEqual([]);
  expect(notes).toEqual([{ code: 'worksheetWithoutForm', worksheet: '連絡メモ' }]);
});
