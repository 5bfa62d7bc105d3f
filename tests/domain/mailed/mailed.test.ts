import { describe, expect, test } from 'vitest';
import { compareMailed } from '#domain/mailed/compare-mailed.ts';
import type { MailedFile } from '#domain/mailed/mailed-file.ts';
import { offerIntents } from '#domain/mailed/offer-intents.ts';
import { type MailedForm, placeMailed } from '#domain/mailed/place-mailed.ts';
import { readMailedFile } from '#domain/mailed/read-mailed-file.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import { identityNamespace, type WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { aMailedBook } from '../../addin/ports/a-mailed-book.ts';
import { activity, examplePlan, issues, jinken, p2, selfEvaluation } from '../../addin/ports/example-plan.ts';
import { type FormTexts, formGrid } from '../../addin/ports/form-grid.ts';

const sheets = sheetKeys(examplePlan);
const ofP2: FormTexts = { number: '2', department: '人権・広聴相談課', name: '男女共同参画講座' };
const bookOf = (texts: Partial<FormTexts>, savedAt?: string) =>
  aMailedBook(examplePlan, [formGrid('様式', { ...ofP2, ...texts })], savedAt ? { savedAt } : {});
const named = (id: string, file: MailedFile) => ({ id, name: `${id}.xlsx`, file });
const identity: WorkbookIdentity = {
  role: 'department',
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: 2023,
  department: jinken,
  bases: [],
};

describe('what is read', () => {
  const told = (difference: Partial<WorkbookIdentity>) =>
    readMailedFile(
      {
        grids: [formGrid('様式', ofP2)],
        names: [],
        customXml: [
          { namespaceUri: identityNamespace, xml: formatIdentityXml({ ...identity, ...difference }) },
        ],
        reports: [],
      },
      examplePlan,
    );

  test('another year’s workbook, and the secretariat’s own, are not', () => {
    expect(told({})).toMatchObject({ ok: true });
    expect(told({ fiscalYear: 2022 })).toEqual({ ok: false, code: 'otherRound' });
    const { department: _, ...rest } = identity;
    const own = { ...rest, role: 'secretariat' as const };
    const xml = formatIdentityXml(own);
    const customXml = [{ namespaceUri: identityNamespace, xml }];
    const grids = [formGrid('様式', ofP2)];
    expect(readMailedFile({ grids, names: [], customXml, reports: [] }, examplePlan)).toEqual({
      ok: false,
      code: 'secretariatsBook',
    });
  });

  test('a workbook without a form is named', () => {
    const grid = { ...formGrid('様式', ofP2), cells: [] };
    expect(readMailedFile({ grids: [grid], names: [], customXml: [], reports: [] }, examplePlan)).toEqual({
      ok: false,
      code: 'noForm',
    });
  });
});

describe('whose a form is', () => {
  test('the file that was saved last is proposed, and the other is not lost', () => {
    const files = [
      named('older', bookOf({ activity: '前' }, '2024-06-01T00:00:00Z')),
      named('newer', bookOf({ activity: '後' }, '2024-06-02T00:00:00Z')),
      named('undated', bookOf({ activity: '不明' })),
    ];
    const { sheets: placed, questions } = placeMailed(files, sheets, {});
    expect(questions).toEqual([]);
    expect(placed.map(({ key, forms }) => [key, forms.map(({ file }) => file.id)])).toEqual([
      [p2, ['newer', 'older', 'undated']],
    ]);
  });

  test('a department that does not write for the project is a question, and an answer settles it', () => {
    const file = named('a', bookOf({ department: '職員課' }));
    const { sheets: none, questions } = placeMailed([file], sheets, {});
    expect([none, questions.map(({ why }) => why)]).toEqual([[], ['departmentUnclear']]);
    const ref = questions[0]?.ref ?? '';
    expect(placeMailed([file], sheets, { [ref]: p2 }).sheets.map(({ key }) => key)).toEqual([p2]);
    expect(placeMailed([file], sheets, { [ref]: 'leave' }).left).toHaveLength(1);
  });
});

describe('what would be pushed', () => {
  const formOf = (texts: Partial<FormTexts>): MailedForm => {
    const [placed] = placeMailed([named('a', bookOf(texts))], sheets, {}).sheets;
    const form = placed?.forms[0];
    if (!form) throw new Error('The form was not placed');
    return form;
  };
  const head: SheetHead = {
    ...p2,
    state: 'inProgress',
    revision: 3,
    updatedAt: '2024-06-01T00:00:00Z',
    updatedBy: '大山 さくら',
    entries: { [activity]: '保存済み', [issues]: '保存済みの課題' },
  };

  test('a form that nobody has begun takes nothing away', () => {
    const blank = compareMailed(examplePlan, formOf({}), p2, head);
    expect(blank.standing).toBe('blank');
    expect(
      offerIntents({ state: 'inProgress', standing: 'blank', isBlocked: false, isRoundOpen: true }),
    ).toEqual(['leave']);
  });

  test('texts are compared field by field on the revision that was seen', () => {
    const filled = formOf({
      activity: '講座を開いた。',
      selfEvaluation: '好評だった。',
      issues: '保存済みの課題',
    });
    const compared = compareMailed(examplePlan, filled, p2, head);
    expect([compared.standing, compared.base]).toEqual(['differs', 3]);
    expect(compared.texts.filter(({ differs }) => differs).map(({ field }) => field.id)).toEqual([
      activity,
      selfEvaluation,
    ]);
    expect(compared.entries).toEqual({
      [activity]: '講座を開いた。',
      [selfEvaluation]: '好評だった。',
      [issues]: '保存済みの課題',
    });
    expect(compareMailed(examplePlan, filled, p2, undefined).standing).toBe('new');
  });

  test('what is blocked is saved at most, what is accepted or closed is left', () => {
    const question = {
      state: 'inProgress',
      standing: 'differs',
      isBlocked: false,
      isRoundOpen: true,
    } as const;
    expect(offerIntents(question)).toEqual(['submit', 'save', 'leave']);
    expect(offerIntents({ ...question, isBlocked: true })).toEqual(['save', 'leave']);
    expect(offerIntents({ ...question, standing: 'behind' })[0]).toBe('leave');
    expect(offerIntents({ ...question, state: 'accepted' })).toEqual(['leave']);
    expect(offerIntents({ ...question, isRoundOpen: false })).toEqual(['leave']);
  });
});
