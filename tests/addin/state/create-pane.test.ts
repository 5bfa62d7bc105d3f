import { describe, expect, test } from 'vitest';
import { createPane } from '#addin/state/create-pane.ts';
import type { SignInPort } from '#addin/state/sign-in-port.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { clerk, examplePlan, exampleRound, jinken } from '../ports/example-plan.ts';
import { memoryApi } from '../ports/memory-api.ts';
import { memoryWorkbook } from '../ports/memory-workbook.ts';
import { type MemoryPorts, memoryPorts } from '../ports/office-ports.ts';

const identity: WorkbookIdentity = {
  role: 'department',
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: 2023,
  department: jinken,
  bases: [],
};

function ports(known?: WorkbookIdentity): MemoryPorts {
  return memoryPorts(memoryApi(clerk, exampleRound), memoryWorkbook([], known));
}

async function started(given: Partial<MemoryPorts> = {}, known: WorkbookIdentity | undefined = identity) {
  const pane = createPane({ ...ports(known), ...given }, 'ja');
  await pane.start();
  return pane;
}

describe('the first screen', () => {
  test('a workbook that knows what it is opens at once', async () => {
    expect((await started()).state.get().screen).toMatchObject({
      kind: 'opened',
      role: { department: jinken },
    });
  });

  test('each way in which Excel cannot be used has its screen', async () => {
    for (const kind of ['noAnswer', 'outsideExcel', 'excelTooOld'] as const) {
      const pane = await started({ office: { start: async () => ({ kind, language: 'ja' }) } });
      expect(pane.state.get().screen).toEqual({ kind });
    }
  });

  test('an Excel that breaks off while the workbook is read is said, not waited for', async () => {
    const given = ports();
    given.workbook.findIdentity = async () => {
      throw new Error('GeneralException');
    };
    const pane = createPane(given, 'ja');
    await pane.start();
    expect(pane.state.get().screen).toEqual({ kind: 'noAnswer' });
  });

  test('without a token the person is asked to sign in, and a closed window is said', async () => {
    const signIn = {
      ...ports().signIn,
      findToken: async () => undefined,
      signIn: async () => ({ kind: 'cancelled' as const }),
    };
    const pane = await started({ signIn });
    expect(pane.state.get().screen).toEqual({ kind: 'signedOut' });
    await pane.signIn();
    expect(pane.state.get().signInProblem).toBe('cancelled');
  });

  test('an unknown workbook is asked about, and nothing is stored in it', async () => {
    const given = ports();
    const pane = createPane(given, 'ja');
    await pane.start();
    expect(pane.state.get().screen).toMatchObject({
      kind: 'choosing',
      departments: { danjo3: examplePlan.departments },
    });
    expect(given.workbook.identity).toBeUndefined();
  });

  test('another year’s workbook is refused with the choices', async () => {
    const pane = await started({}, { ...identity, fiscalYear: 2021 });
    expect(pane.state.get().screen).toMatchObject({ kind: 'choosing', misfit: { why: 'year' } });
  });

  test('a server that is away can be asked again', async () => {
    const given = ports(identity);
    given.api.lost = 'before';
    const pane = createPane(given, 'ja');
    await pane.start();
    expect(pane.state.get().screen).toEqual({ kind: 'stopped', trouble: { kind: 'unreachable' } });
    given.api.lost = 'no';
    await pane.retry();
    expect(pane.state.get().screen.kind).toBe('opened');
  });
});

describe('where people sign in in several ways', () => {
  const staff = { id: 'staff', kind: 'openid' as const, name: '庁内アカウント' };
  const office = { id: 'm365', kind: 'entra' as const };

  async function signedIn(providers: SignInPort['providers']) {
    const asked: (string | undefined)[] = [];
    const done: string[] = [];
    const given = ports(identity).signIn;
    const signIn: SignInPort = {
      ...given,
      providers,
      signIn: async (provider) => {
        asked.push(provider);
        return given.signIn();
      },
      signOut: async () => void done.push('signed out'),
    };
    return { pane: await started({ signIn }), asked, done };
  }

  test('the one that was pressed is asked', async () => {
    const { pane, asked } = await signedIn([office, staff]);
    await pane.signIn('staff');
    expect(asked).toEqual(['staff']);
  });

  test('another account begins with the choice of the way', async () => {
    const { pane, asked, done } = await signedIn([office, staff]);
    await pane.changeAccount();
    expect(pane.state.get().screen).toEqual({ kind: 'signedOut' });
    expect([asked, done]).toEqual([[], ['signed out']]);
  });

  test('with one way another account is asked for at once, and nobody is signed out before', async () => {
    const { pane, asked, done } = await signedIn([staff]);
    await pane.changeAccount();
    expect(pane.state.get().screen.kind).toBe('opened');
    expect([asked, done]).toEqual([[undefined], []]);
  });
});

test('a sign-in that expires leaves the screen as it is, and a new one goes on there', async () => {
  const given = ports(identity);
  const pane = createPane(given, 'ja');
  await pane.start();
  const { screen } = pane.state.get();
  given.api.isSignedOut = true;
  await pane.ports.api.changes({ plan: examplePlan.id, fiscalYear: 2023 });
  expect(pane.state.get()).toMatchObject({ isExpired: true, screen });
  given.api.isSignedOut = false;
  await pane.signIn();
  expect(pane.state.get().isExpired).toBe(false);
  expect(pane.state.get().screen).toBe(screen);
});
