import { describe, expect, test } from 'vitest';
import type { ProjectId } from '#domain/plan/plan-definition.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';
import { findAnswersInXml, formatAnswersXml } from '#domain/workbook/answers-xml.ts';
import { answersNamespace, type SheetAnswers } from '#domain/workbook/workbook-answers.ts';
import { departmentAtWork } from '../../ports/department-at-work.ts';
import { activity, clerk, exampleRound, p2, shokuin } from '../../ports/example-plan.ts';
import { settle } from '../../ports/hand-clock.ts';
import { memoryApi } from '../../ports/memory-api.ts';

const answer = (reason: string, words = '疑'): FindingAnswer => ({
  rule: 'half-width-kana',
  field: activity,
  words,
  facts: { letter: words },
  reason,
});

async function read(start: Parameters<typeof departmentAtWork>[0] = { texts: { activity: '疑' } }) {
  const work = await departmentAtWork(start);
  await work.rest();
  const finding = () => {
    const [found] = work.view().findings;
    if (!found) throw new Error('Nothing was noticed');
    return found;
  };
  const say = (reason: string) => work.department.answerFinding(p2, finding(), reason);
  const withdraw = () => work.department.withdrawAnswer(p2, finding());
  const inFile = () =>
    findAnswersInXml(work.workbook.parts[answersNamespace] ?? '')?.flatMap(({ answers }) => answers) ?? [];
  return { ...work, finding, say, withdraw, inFile };
}

/** The same file, opened again. */
const reopen = ({ workbook, api }: Awaited<ReturnType<typeof read>>) => read({ workbook, api });

describe('an answer to a warning', () => {
  test('stands with it, is in the file at once, and is to be sent', async () => {
    const { say, finding, inFile, view, state } = await read();
    say('　題名のとおり。 ');
    expect(finding().answer).toEqual(answer('題名のとおり。'));
    expect(state.get().said['p2/jinken']).toEqual([answer('題名のとおり。')]);
    expect(view().isChanged).toBe(true);
    await settle();
    expect(inFile()).toEqual([{ ...answer('題名のとおり。'), standing: 'new' }]);
  });

  test('without a reason, or to what blocks, is none', async () => {
    const warned = await read();
    warned.say(' 　\n');
    expect(warned.finding().answer).toBeUndefined();
    const blocked = await read({ texts: { activity: '禁' } });
    blocked.say('よい。');
    expect(blocked.state.get().said).toEqual({});
  });

  test('holds until its words change, and holds again when they are back', async () => {
    const { say, view, type, rest, finding } = await read();
    say('題名。');
    type('activity', '前に、疑');
    await rest();
    expect(finding().answer?.reason).toBe('題名。');
    type('activity', '別');
    await rest();
    expect(view().findings).toEqual([]);
    type('activity', '疑');
    await rest();
    expect(finding().answer?.reason).toBe('題名。');
  });

  test('with another reason takes the place of the first', async () => {
    const { say, finding, state } = await read();
    say('一。');
    say('二。');
    expect(finding().answer?.reason).toBe('二。');
    expect(state.get().said['p2/jinken']).toHaveLength(1);
  });

  test('that is too long keeps whole characters', async () => {
    const { say, finding } = await read();
    say(`${'あ'.repeat(499)}𠮷`);
    expect(finding().answer?.reason).toBe('あ'.repeat(499));
  });
});

describe('in the file', () => {
  test('an answer is there when the file is opened again, without a server, too', async () => {
    const first = await read();
    first.say('題名。');
    await settle();
    first.api.lost = 'before';
    const again = await reopen(first);
    expect(again.finding().answer?.reason).toBe('題名。');
    expect(again.view().isChanged).toBe(true);
  });

  test('it stays after it was sent, for those who open the file without a server', async () => {
    const first = await read();
    first.say('題名。');
    await first.department.send(p2, 'save');
    await settle();
    expect(first.inFile()).toMatchObject([{ standing: 'sent' }]);
    first.api.lost = 'before';
    const again = await reopen(first);
    expect(again.finding().answer?.reason).toBe('題名。');
  });

  test('it waits while a cell is being edited', async () => {
    const { say, inFile, workbook, clock } = await read();
    const { savePart } = workbook;
    workbook.savePart = () => Promise.reject(new Error('InvalidOperationInCellEditMode'));
    say('題名。');
    await settle();
    expect(inFile()).toEqual([]);
    workbook.savePart = savePart;
    await clock.pass(1500);
    expect(inFile()).toMatchObject([{ reason: '題名。' }]);
  });

  test('nothing is stored before the file is ours', async () => {
    const { say, inFile, department } = await read({ texts: { activity: '疑' }, isOurs: false });
    say('題名。');
    await settle();
    expect(inFile()).toEqual([]);
    await department.begin();
    await settle();
    expect(inFile()).toMatchObject([{ reason: '題名。' }]);
  });

  test('what belongs to sheets of others stays', async () => {
    const first = await read();
    const foreign: SheetAnswers = {
      project: 'p1' as ProjectId,
      department: shokuin,
      answers: [{ ...answer('よその。'), standing: 'new' }],
    };
    first.workbook.parts[answersNamespace] = formatAnswersXml([foreign]);
    const again = await reopen(first);
    again.say('題名。');
    await settle();
    expect(again.inFile().map(({ reason }) => reason)).toEqual(['よその。', '題名。']);
  });

  test('nothing is written where nobody has said anything', async () => {
    const { department, workbook } = await read();
    const writes: unknown[] = [];
    workbook.savePart = async (_, xml) => void writes.push(xml);
    await department.send(p2, 'save');
    await settle();
    expect(writes).toEqual([]);
  });
});

describe('with a sending', () => {
  test('the answers go along, and an answer alone is something to send', async () => {
    const { say, department, api, view } = await read();
    await department.send(p2, 'submit');
    expect(api.pushes[0]).not.toHaveProperty('answers');
    expect(view()).toMatchObject({ isChanged: false, submitHindrance: 'nothingNew' });
    say('題名。');
    expect(view()).toMatchObject({ isChanged: true, submitHindrance: undefined });
    await department.send(p2, 'submit');
    expect(api.pushes[1]?.answers).toEqual([answer('題名。')]);
    expect(api.pushes[1]?.idempotencyKey).not.toBe(api.pushes[0]?.idempotencyKey);
    expect(view()).toMatchObject({ isChanged: false, submitHindrance: 'nothingNew' });
  });

  test('only those go whose words are still there', async () => {
    const { say, department, api, type, view, rest } = await read();
    say('題名。');
    type('activity', '別の文');
    await rest();
    await department.send(p2, 'save');
    expect(api.pushes[0]).not.toHaveProperty('answers');
    expect(view().isChanged).toBe(false);
  });

  test('a repeated press after a lost answer is the same press', async () => {
    const { say, department, api } = await read();
    say('題名。');
    api.lost = 'after';
    await department.send(p2, 'save');
    api.lost = 'no';
    await department.send(p2, 'save');
    expect(new Set(api.pushes.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(api.revisionsOf['p2/jinken']).toHaveLength(1);
  });

  test('an answer given while it is under way is sent with the next', async () => {
    const { say, department, api, view, finding } = await read();
    const { push } = api;
    api.push = async (round, key, sent) => {
      say('二。');
      return push(round, key, sent);
    };
    say('一。');
    await department.send(p2, 'save');
    expect(api.pushes[0]?.answers).toEqual([answer('一。')]);
    expect(finding().answer?.reason).toBe('二。');
    expect(view().isChanged).toBe(true);
  });
});

describe('with the server’s', () => {
  const apiWith = (...answers: FindingAnswer[]) => {
    const api = memoryApi(clerk, exampleRound);
    api.store(p2, { entries: { [activity]: '疑' }, answers });
    return api;
  };
  const texts = { activity: '疑' };

  test('what somebody answered elsewhere holds here, and is nothing to send', async () => {
    const { finding, view } = await read({ texts, api: apiWith(answer('よそで。')) });
    expect(finding().answer?.reason).toBe('よそで。');
    expect(view().isChanged).toBe(false);
  });

  test('the reason given last wins, and the others stay', async () => {
    const other = answer('残る。', '別');
    const { say, finding, department, api } = await read({
      texts: { activity: '疑別' },
      api: apiWith(answer('古い。'), other),
    });
    say('新しい。');
    expect(finding().answer?.reason).toBe('新しい。');
    await department.send(p2, 'save');
    expect(api.pushes[0]?.answers).toEqual([other, answer('新しい。')]);
  });

  test('what is withdrawn goes away, here and there', async () => {
    const { withdraw, finding, view, department, api } = await read({
      texts,
      api: apiWith(answer('誤り。')),
    });
    withdraw();
    expect(finding().answer).toBeUndefined();
    expect(view().isChanged).toBe(true);
    await department.send(p2, 'save');
    expect(api.pushes[0]?.answers).toEqual([]);
    expect(view().isChanged).toBe(false);
    await department.refresh();
    expect(finding().answer).toBeUndefined();
  });

  test('what is withdrawn before it was sent is nothing to send', async () => {
    const { say, withdraw, view, department, api } = await read({ texts, api: apiWith() });
    await department.refresh();
    say('題名。');
    withdraw();
    expect(view()).toMatchObject({ isChanged: false });
    expect(view().findings[0]?.answer).toBeUndefined();
    await department.send(p2, 'save');
    expect(api.pushes[0]?.answers ?? []).toEqual([]);
  });

  test('what was withdrawn elsewhere is gone here, too', async () => {
    const first = await read({ texts, api: apiWith(answer('よそで。')) });
    first.api.store(p2, { answers: [] });
    await first.department.refresh();
    expect(first.finding().answer).toBeUndefined();
  });

  test('a reason that nobody has sent survives another person’s push', async () => {
    const { say, api, department, state } = await read({ texts, api: apiWith() });
    say('こちらの理由。');
    api.person = '別の職員';
    api.store(p2, { state: 'inProgress', answers: [answer('あちらの理由。'), answer('残る。', 'あ')] });
    await department.refresh();
    await department.send(p2, 'save');
    expect(state.get().exchange.kind).toBe('sent');
    expect(api.pushes.at(-1)?.answers).toEqual([answer('こちらの理由。')]);
  });
});
