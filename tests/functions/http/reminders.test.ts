import { beforeEach, expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { remindersSchema, remindersSentSchema } from '#domain/protocol/reminders-schema.ts';
import type { OutgoingMail } from '#functions/ports/mail.ts';
import { askingApp } from '../../storage/asking-app.ts';
import { aDefinition, administeredTown, at, codeOf, isehara, post } from './administered-town.ts';

let town: Awaited<ReturnType<typeof administeredTown>>;
let outbox: OutgoingMail[];
let ask: ReturnType<typeof askingApp>;

const departments = ['jinken', 'kiki', 'soumu'].map((id) => ({
  id: id as DepartmentId,
  name: `${id}課`,
  ...(id === 'jinken' ? { mail: 'jinken@city.example.jp' } : {}),
}));

beforeEach(async () => {
  town = await administeredTown();
  await town.store.putPlan(aDefinition({ departments }), 'open');
  outbox = [];
  const mail = {
    send: async (one: OutgoingMail) => {
      outbox.push(one);
      return true;
    },
  };
  ask = askingApp(town.store, isehara, { mail });
});

const send = (who: string, more: object = {}) =>
  ask(who, `${at}/reminders`, post({ departments: ['jinken', 'kiki', 'soumu'], note: '', ...more }));

test('the secretariat mails those who have not handed in and whose address the plan knows', async () => {
  const known = remindersSchema.parse((await ask('secretariat', `${at}/reminders`)).json);
  expect(known).toEqual({ canSend: true, withAddress: ['jinken'] });
  const { results } = remindersSentSchema.parse((await send('secretariat', { note: '内線1234' })).json);
  expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'noAddress', 'nothingOpen']);
  expect(outbox.map(({ to }) => to)).toEqual(['jinken@city.example.jp']);
  expect(outbox[0]?.text).toContain('№p1「事業p1」（未着手）');
  expect(outbox[0]?.text).toContain('内線1234');
});

test('that it was done stands in the audit, without a text', async () => {
  await send('secretariat');
  const { json } = await ask('administrator', '/audit');
  expect(JSON.stringify(json)).toContain('"departments":["jinken"]');
  expect(JSON.stringify(json)).not.toContain('example.jp');
});

test('nobody but the secretariat and administrators may send or ask', async () => {
  for (const [who, code] of [
    ['department', 'notAllowed'],
    ['committee', 'notAllowed'],
    ['other', 'notFound'],
    ['stranger', 'notAMember'],
  ]) {
    expect(codeOf(await send(String(who)))).toBe(code);
    expect(codeOf(await ask(String(who), `${at}/reminders`))).toBe(code);
  }
  expect(outbox).toEqual([]);
});

test('without a sender it says so and sends nothing', async () => {
  const { json } = await town.ask('secretariat', `${at}/reminders`);
  expect(remindersSchema.parse(json).canSend).toBe(false);
  const answer = await town.ask(
    'secretariat',
    `${at}/reminders`,
    post({ departments: ['jinken'], note: '' }),
  );
  expect(codeOf(answer)).toBe('mailNotConfigured');
});
