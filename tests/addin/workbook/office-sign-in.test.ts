import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OfficeAccount } from '#addin/sign-in/office-account.ts';
import { createOfficeSignIn } from '#addin/workbook/office-sign-in.ts';
import { entra, staff } from '../sign-in/pane-providers.ts';

const token = { token: 'office', expiresAt: 1 };
const account: OfficeAccount = {
  findToken: async () => token,
  signIn: async () => ({ kind: 'signedIn', ...token }),
};
const never = new Promise<undefined>(() => {});

afterEach(() => void vi.unstubAllGlobals());

/** Excel with its account, unless the test says otherwise. */
function inExcel({ sets = ['NestedAppAuth'], bridge = 'nestedAppAuthBridge' }) {
  vi.stubGlobal('Office', {
    context: { requirements: { isSetSupported: (name: string) => sets.includes(name) } },
  });
  if (bridge) vi.stubGlobal(bridge, {});
}

function signInOver(connect: () => Promise<OfficeAccount | undefined>, provider = entra) {
  const loaded: string[] = [];
  const office = createOfficeSignIn(
    provider,
    async ({ id }) => {
      loaded.push(id);
      return connect();
    },
    5,
  );
  return { office, loaded };
}

test.each(['nestedAppAuthBridge', '__initializeNestedAppAuth'])(
  'Office has an account behind %s',
  async (bridge) => {
    inExcel({ bridge });
    const { office, loaded } = signInOver(async () => account);
    expect(await office.findToken()).toEqual(token);
    expect(await office.signIn()).toEqual({ kind: 'signedIn', ...token });
    expect(loaded).toEqual(['m365']);
  },
);

describe('nothing is loaded', () => {
  test.each([
    ['in an older Excel', { sets: [] }],
    ['in Excel on the web, which has the set and no bridge', { bridge: '' }],
  ])('%s', async (_, excel) => {
    inExcel(excel);
    const { office, loaded } = signInOver(async () => account);
    expect([await office.findToken(), await office.signIn()]).toEqual([undefined, undefined]);
    expect(loaded).toEqual([]);
  });

  test('for another provider than Entra ID', async () => {
    inExcel({});
    const { office, loaded } = signInOver(async () => account, staff);
    expect([await office.findToken(), await office.signIn()]).toEqual([undefined, undefined]);
    expect(loaded).toEqual([]);
  });
});

describe('an Office that cannot do it', () => {
  test('is not asked a second time', async () => {
    inExcel({});
    const asked: string[] = [];
    const { office } = signInOver(async () => ({
      ...account,
      signIn: async () => void asked.push('asked'),
    }));
    expect([await office.signIn(), await office.signIn()]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['asked']);
    expect(await office.findToken()).toBeUndefined();
  });

  test.each([
    ['does not load', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['never answers', () => never],
  ])('%s', async (_, connect) => {
    inExcel({});
    const { office } = signInOver(connect);
    expect([await office.findToken(), await office.signIn()]).toEqual([undefined, undefined]);
  });

  test('is not waited for while a token is looked for', async () => {
    inExcel({});
    const { office } = signInOver(async () => ({ ...account, findToken: () => never }));
    expect(await office.findToken()).toBeUndefined();
  });
});
