import { expect, test } from 'vitest';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createReminders } from '#addin/state/secretariat/reminders/create-reminders.ts';
import { examplePlan, exampleRound, jinken, secretary, shokuin } from '../../../ports/example-plan.ts';
import { memoryApi } from '../../../ports/memory-api.ts';
import { memoryWorkbook } from '../../../ports/memory-workbook.ts';
import { memoryPorts } from '../../../ports/office-ports.ts';

function secretariatDesk() {
  const api = memoryApi(secretary, exampleRound);
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: { plan: examplePlan.id, fiscalYear: 2023 }, role: 'secretariat' },
    round: exampleRound,
    me: secretary,
  };
  return { api, desk: { ports: memoryPorts(api, memoryWorkbook([])), opened } };
}

test('without a sender the service is not offered', async () => {
  const { desk } = secretariatDesk();
  const reminders = createReminders(desk);
  await reminders.open();
  expect(reminders.state.get().withAddress).toBeUndefined();
});

test('what was sent is told department by department, with the note', async () => {
  const { desk, api } = secretariatDesk();
  api.mailed = [];
  api.withAddress = [jinken];
  const reminders = createReminders(desk);
  await reminders.open();
  reminders.change({ note: '6月21日までにお願いします。' });
  await reminders.send([jinken, shokuin]);
  expect(api.mailed).toEqual([{ departments: [jinken, shokuin], note: '6月21日までにお願いします。' }]);
  expect(reminders.state.get().sending).toEqual({
    kind: 'sent',
    results: [
      { department: jinken, outcome: 'sent' },
      { department: shokuin, outcome: 'noAddress' },
    ],
  });
});

test('a send without an answer keeps the note and says so', async () => {
  const { desk, api } = secretariatDesk();
  const reminders = createReminders(desk);
  reminders.change({ note: '書き添え' });
  api.lost = 'before';
  await reminders.send([jinken]);
  expect(reminders.state.get()).toMatchObject({
    note: '書き添え',
    sending: { kind: 'failed', trouble: { kind: 'unreachable' } },
  });
});
