import { beforeEach, describe, expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { administrationAuditSchema } from '#domain/protocol/administration-audit-schema.ts';
import { exportPageSchema } from '#domain/protocol/export-schema.ts';
import { nextRoundAnswerSchema } from '#domain/protocol/next-round-schema.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import { roundMoveAnswerSchema } from '#domain/protocol/round-move-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { askingApp } from '../../storage/asking-app.ts';
import { aDefinition, administeredTown, at, codeOf, isehara, post, put } from './administered-town.ts';
import { fileAsking } from './ask-file.ts';

const finalise = { move: 'finalise', day: '2024-09-30' };
const erratum = { day: '2024-10-07', place: '№p1の取組内容', was: '３回', is: '４回' };
const sheets = ['p1', 'p2'].flatMap((project) => ['jinken', 'kiki'].map((by) => `sheets/${project}/${by}`));
const forms = [
  'report.xlsx',
  'report.html',
  'open-data/sheets.csv',
  'open-data/sheets.csv?bom=0',
  'meeting-paper.xlsx',
];

let town: Awaited<ReturnType<typeof administeredTown>>;
beforeEach(async () => {
  town = await administeredTown();
});

const move = (body: object, who = 'secretariat') => town.ask(who, `${at}/moves`, post(body));
const roundNow = async () => roundSchema.parse((await town.ask('secretariat', at)).json);

/** Every sheet is submitted and accepted, but for the last ones. */
async function acceptAll(but = 0) {
  for (const sheet of sheets.slice(0, sheets.length - but)) {
    const entries = { activity: `${sheet}の取組`, issues: '課題' };
    await town.ask('secretariat', `${at}/${sheet}`, put({ intent: 'submit', entries }));
    await town.ask('secretariat', `${at}/${sheet}/moves`, { ...post({ move: 'accept' }), base: 1 });
  }
}

async function finalised() {
  await acceptAll();
  await move({ move: 'close' });
  expect((await move(finalise)).status).toBe(200);
}

async function filesOf(store: typeof town.store): Promise<string[]> {
  const { ask } = fileAsking(store, isehara);
  const answers = await Promise.all(forms.map((form) => ask('secretariat', `${at}/${form}`)));
  return Promise.all(answers.map(async (one) => Buffer.from(await one.arrayBuffer()).toString('base64')));
}

describe('a round', () => {
  test('is not final while sheets are open: counted in the no, named by a dry run that moves nothing', async () => {
    await acceptAll(1);
    await move({ move: 'close' });
    const refused = problemSchema.parse((await move(finalise)).json);
    expect(refused).toMatchObject({ code: 'roundUnfinished', facts: { sheets: 1, actuals: 0, grades: 0 } });
    const tried = roundMoveAnswerSchema.parse((await move({ ...finalise, dryRun: true })).json);
    expect(tried).toEqual({
      state: 'finalised',
      final: { day: '2024-09-30', errata: [] },
      unfinished: [
        { code: 'sheetOpen', number: 'p2', project: '事業p2', department: 'kiki', state: 'notStarted' },
      ],
    });
    expect((await roundNow()).state).toBe('closed');
  });

  test('lets one department in again while it is closed, no other, and ends that', async () => {
    await move({ move: 'close' });
    const jinken = 'jinken' as DepartmentId;
    const reopened = await move({ move: 'reopen', department: jinken });
    expect(roundMoveAnswerSchema.parse(reopened.json)).toEqual({ state: 'closed', reopened: [jinken] });
    const save = (sheet: string, base: number) =>
      town.ask('secretariat', `${at}/${sheet}`, { ...put({ intent: 'save', entries: {} }), base });
    expect((await save('sheets/p1/jinken', 0)).status).toBe(200);
    expect(codeOf(await save('sheets/p1/kiki', 0))).toBe('roundClosed');
    await move({ move: 'endReopening', department: jinken });
    expect(codeOf(await save('sheets/p1/jinken', 1))).toBe('roundClosed');
    const audit = administrationAuditSchema.parse((await town.ask('administrator', '/audit')).json).records;
    const told = audit.map((one) => one.action === 'moveRound' && [one.move, one.department]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['reopen', jinken],
        ['endReopening', jinken],
      ]),
    );
  });

  test('that is final takes nothing more but errata, and says so', async () => {
    await finalised();
    const sheet = `${at}/sheets/p1/jinken`;
    const { version } = await roundNow();
    const writing: [string, string, ReturnType<typeof put>][] = [
      ['secretariat', sheet, { ...put({ intent: 'save', entries: {} }), base: 2 }],
      ['secretariat', `${sheet}/moves`, { ...post({ move: 'return', remark: '直す' }), base: 2 }],
      [
        'administrator',
        `${at}/definition`,
        put({ definition: aDefinition({ name: '別の名' }), base: version }),
      ],
      ['secretariat', `${at}/calendar`, put({ calendar: { deadline: '2024-06-30' }, base: version })],
    ];
    for (const [who, path, asked] of writing) {
      const { code, facts } = problemSchema.parse((await town.ask(who, path, asked)).json);
      expect([path, code, facts]).toEqual([path, 'roundClosed', { state: 'finalised' }]);
    }
    for (const other of [{ move: 'open' }, { move: 'reopen', department: 'kiki' }])
      expect(codeOf(await move(other))).toBe('roundMoveNotPossible');
    expect((await roundNow()).version).toBe(version);
  });

  test('is moved by the secretariat and administrators, by nobody else', async () => {
    for (const who of ['department', 'committee', 'other', 'foreign']) {
      for (const path of ['moves', 'next'])
        expect((await town.ask(who, `${at}/${path}`, post({ move: 'close' }))).status).not.toBe(200);
      const { version: base } = await roundNow();
      const answer = await town.ask(who, `${at}/calendar`, put({ calendar: {}, base }));
      expect(['notAllowed', 'notAMember', 'notFound']).toContain(codeOf(answer));
    }
    expect((await roundNow()).state).toBe('open');
  });
});

describe('the next round', () => {
  const next = '/plans/danjo3/rounds/2024';
  test('is made from this one once, closed, also of one that is final', async () => {
    await finalised();
    const dry = await town.ask('secretariat', `${at}/next`, post({ dryRun: true }));
    expect(nextRoundAnswerSchema.parse(dry.json).fiscalYear).toBe(2024);
    expect((await town.ask('secretariat', next)).status).toBe(404);
    const made = await town.ask('secretariat', `${at}/next`, post({}));
    const { version } = nextRoundAnswerSchema.parse(made.json);
    expect(roundSchema.parse((await town.ask('secretariat', next)).json)).toMatchObject({
      version,
      state: 'closed',
      definition: { fiscalYear: 2024 },
    });
    const again = problemSchema.parse((await town.ask('secretariat', `${at}/next`, post({}))).json);
    expect(again).toMatchObject({ code: 'roundExists', facts: { fiscalYear: 2024 } });
  });

  test('has its days put by the secretariat, in their order', async () => {
    await town.ask('secretariat', `${at}/next`, post({}));
    const { version: base } = roundSchema.parse((await town.ask('secretariat', next)).json);
    const putDays = (calendar: object) =>
      town.ask('secretariat', `${next}/calendar`, put({ calendar, base }));
    const days = { distribution: '2025-05-13', deadline: '2025-06-30' };
    expect(codeOf(await putDays({ ...days, deadline: '2025-05-01' }))).toBe('dayTooEarly');
    expect((await putDays(days)).status).toBe(200);
    const { definition } = roundSchema.parse((await town.ask('secretariat', next)).json);
    expect(definition.calendar).toEqual(days);
    expect(codeOf(await putDays({}))).toBe('definitionOvertaken');
  });
});

describe('a report', () => {
  test('is a draft until its round is final, then the same bytes, also where it was imported', async () => {
    const draft = await filesOf(town.store);
    await finalised();
    const final = await filesOf(town.store);
    expect(final).not.toEqual(draft);
    expect(await filesOf(town.store)).toEqual(final);
    expect((await move({ move: 'correct', erratum })).status).toBe(200);
    const corrected = await filesOf(town.store);
    const page = Buffer.from(corrected[1] ?? '', 'base64').toString('utf8');
    expect(page).toContain('４回');
    expect(page).not.toContain('【案】');

    const { lines } = exportPageSchema.parse((await town.ask('administrator', `${at}/export`)).json);
    const empty = createMemoryStore();
    const app = askingApp(empty, isehara);
    const bring = (some: unknown[]) => app('appointed', `${at}/import`, post({ lines: some }));
    expect((await bring(lines.slice(0, 4))).status).toBe(200);
    expect((await bring(lines)).status).toBe(200);
    await empty.putMember(isehara, {
      subject: 'secretariat',
      name: '事務局',
      memberships: [{ plan: aDefinition().id, role: 'secretariat' }],
    });
    expect(await filesOf(empty)).toEqual(corrected);
    expect((await bring(lines)).json).toEqual({ stored: 0, known: lines.length });
    const more = lines.map((line, n) =>
      line.kind === 'audit' ? { ...line, record: { ...line.record, id: `another-${n}` } } : line,
    );
    expect(codeOf(await bring(more))).toBe('roundClosed');
  });

  test('is a file with a Japanese name for the secretariat and the committee, of which nothing is kept or guessed', async () => {
    const { ask } = fileAsking(town.store, isehara);
    for (const form of forms) {
      const answer = await ask('committee', `${at}/${form}`);
      expect([form, answer.status]).toEqual([form, 200]);
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="tenken\.\w+"; filename\*=UTF-8''%E/,
      );
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      for (const who of ['department', 'administrator', 'other'])
        expect([form, who, (await ask(who, `${at}/${form}`)).status]).not.toEqual([form, who, 200]);
    }
    const workbook = await ask('secretariat', `${at}/report.xlsx`);
    expect(decodeURIComponent(workbook.headers.get('content-disposition') ?? '')).toContain(
      '_令和5年度_点検評価報告書（案）.xlsx',
    );
    const page = await ask('secretariat', `${at}/report.html`);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect((await ask('secretariat', `${at}/open-data/people.csv`)).status).toBe(404);
    expect((await ask('secretariat', `${at}/open-data/sheets.csv?bom=yes`)).status).toBe(400);
  });

  test('that would take too long to make is left to the command line', async () => {
    const projects = Array.from({ length: 251 }, (_, n) => ({
      ...aDefinition().projects[0],
      id: `p${n + 1}`,
      number: `${n + 1}`,
    }));
    await town.putDefinition({ ...aDefinition(), projects });
    const { ask } = fileAsking(town.store, isehara);
    const answers = await Promise.all(forms.slice(0, 3).map((form) => ask('secretariat', `${at}/${form}`)));
    for (const answer of answers) expect(codeOf({ json: await answer.json() })).toBe('reportTooLarge');
  });

  test('leaves the gateway byte for byte, the mark of UTF-8 too', async () => {
    const { ask, askGateway } = fileAsking(town.store, isehara);
    for (const form of forms) {
      const [answer, handed] = [
        await ask('secretariat', `${at}/${form}`),
        await askGateway('secretariat', `${at}/${form}`),
      ];
      expect(handed).toMatchObject({ statusCode: 200, isBase64Encoded: true });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(Buffer.from(handed.body, 'base64').equals(bytes)).toBe(true);
      const isMarked = form === 'open-data/sheets.csv';
      expect(bytes.subarray(0, 3).toString('hex') === 'efbbbf').toBe(isMarked);
    }
  });
});
