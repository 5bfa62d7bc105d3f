import { beforeEach, expect, test } from 'vitest';
import { administrationAuditSchema } from '#domain/protocol/administration-audit-schema.ts';
import { exportPageSchema } from '#domain/protocol/export-schema.ts';
import { importAnswerSchema } from '#domain/protocol/import-schema.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import { roundMoveAnswerSchema } from '#domain/protocol/round-move-schema.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { askingApp } from '../../storage/asking-app.ts';
import { administeredTown, at, codeOf, isehara, post, put } from './administered-town.ts';

let town: Awaited<ReturnType<typeof administeredTown>>;

beforeEach(async () => {
  town = await administeredTown();
});

test('is closed and opened by the secretariat; pressing again changes nothing', async () => {
  for (const move of ['close', 'close', 'open', 'open'] as const) {
    const answer = await town.ask('secretariat', `${at}/moves`, post({ move }));
    expect(roundMoveAnswerSchema.parse(answer.json)).toEqual({
      state: move === 'open' ? 'open' : 'closed',
    });
    const pushed = await town.ask(
      'department',
      `${at}/sheets/p2/jinken`,
      put({ intent: 'save', entries: {} }),
    );
    expect(pushed.status === 409 && codeOf(pushed) === 'roundClosed').toBe(move === 'close');
  }
  const audit = administrationAuditSchema.parse((await town.ask('administrator', '/audit')).json);
  expect(audit.records.map((record) => record.action === 'moveRound' && record.move).sort()).toEqual([
    'close',
    'open',
  ]);
});

test('comes out and goes in again line by line', async () => {
  await town.write('p1', { activity: '書いた文' });
  await town.ask('administrator', `${at}/moves`, post({ move: 'close' }));
  const { lines, next } = exportPageSchema.parse((await town.ask('administrator', `${at}/export`)).json);
  expect([lines.map(({ kind }) => kind), next]).toEqual([['round', 'revision', 'audit'], undefined]);
  const again = await town.ask('administrator', `${at}/import`, post({ lines }));
  expect(importAnswerSchema.parse(again.json)).toEqual({ stored: 0, known: 3 });
  const foreign = lines.map((line) => ({ ...line, address: { ...line.address, fiscalYear: 2024 } }));
  const answer = await town.ask('administrator', `${at}/import`, post({ lines: [lines[0], foreign[1]] }));
  expect(problemSchema.parse(answer.json)).toMatchObject({
    code: 'malformed',
    facts: { place: 'lines.2' },
  });
  const unread = await town.ask('administrator', `${at}/export?next=elsewhere`);
  expect(codeOf(unread)).toBe('malformed');
});

test.each([
  [
    'a time without milliseconds',
    '"updatedAt":"2024-09-02T01:02:03.004Z"',
    '"updatedAt":"2024-09-02T01:02:03Z"',
  ],
  ['a record’s id of no text', /"id":"[^"]*"/, '"id":""'],
  ['a revision beyond any', '"revision":1', '"revision":1000000'],
])('a line that no list could go on after is not taken: %s', async (_what, right, wrong) => {
  await town.write('p1', { activity: '書いた文' });
  const { lines } = exportPageSchema.parse((await town.ask('administrator', `${at}/export`)).json);
  const app = askingApp(createMemoryStore(), isehara);
  const texts = lines.map((line) => JSON.stringify(line));
  const number = texts.findIndex((text, index) => index > 0 && text.replace(right, wrong) !== text) + 1;
  const forged = texts.map((text, index) => JSON.parse(index > 0 ? text.replace(right, wrong) : text));
  const answer = await app('appointed', `${at}/import`, post({ lines: forged }));
  expect(problemSchema.parse(answer.json)).toMatchObject({
    code: 'malformed',
    facts: { place: `lines.${number}` },
  });
});

test('two lines that say different things of one revision are refused, also in a dry run', async () => {
  await town.write('p1', { activity: '書いた文' });
  const { lines } = exportPageSchema.parse((await town.ask('administrator', `${at}/export`)).json);
  const app = askingApp(createMemoryStore(), isehara);
  const twin = JSON.parse(JSON.stringify(lines[1]).replace('書いた文', '偽の文'));
  const body = { lines: [...lines, twin], dryRun: true };
  const answer = await app('appointed', `${at}/import`, post(body));
  expect(problemSchema.parse(answer.json)).toMatchObject({ code: 'importDiffers', facts: { line: 4 } });
});
