import type { Answering } from '#cli/answering.ts';
import type { Shell } from '#cli/shell.ts';
import { findKeptToken, forgetToken } from '#cli/sign-in/kept-token.ts';
import { signIn } from '#cli/sign-in/sign-in.ts';
import { type CallApi, createCallApi } from './call-api.ts';
import { type Installation, openInstallation } from './open-installation.ts';
import { stopped, type Told } from './trouble.ts';

/** What every command takes that works at an installation. */
export const installationOptions = {
  at: { type: 'string' },
  provider: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** And what one takes that changes something there. */
export const changingOptions = {
  ...installationOptions,
  'dry-run': { type: 'boolean', default: false },
} as const;

interface Asked {
  at?: string | undefined;
  provider?: string | undefined;
}

export interface Entered {
  installation: Installation;
  callApi: CallApi;
}

/** An installation as a person who is signed in there, or who signs in now. */
export async function enterInstallation(
  { at, provider }: Asked,
  { output }: Answering,
  shell: Shell,
): Promise<Told<Entered>> {
  const installation = await openInstallation(at ?? shell.environment.TENKEN_AT);
  if (!installation.ok) return installation;
  const token = await findToken(installation.value, provider, { output, shell });
  if (!token.ok) return token;
  const callApi = createCallApi(installation.value, token.value, shell);
  return {
    ok: true,
    value: {
      installation: installation.value,
      callApi: forgettingWhatDoesNotHold(callApi, installation.value, shell),
    },
  };
}

async function findToken(
  installation: Installation,
  provider: string | undefined,
  around: { shell: Shell; output: Answering['output'] },
): Promise<Told<string>> {
  const { shell } = around;
  const given = shell.environment.TENKEN_TOKEN;
  if (given) return { ok: true, value: given };
  const kept = findKeptToken(shell, installation.origin);
  if (kept && (provider === undefined || provider === kept.provider)) return { ok: true, value: kept.token };
  if (!shell.isTerminal) return stopped({ code: 'signInNeeded', origin: installation.origin });
  const signedIn = await signIn(installation, { provider }, around);
  return signedIn.ok ? { ok: true, value: signedIn.value.token } : signedIn;
}

/** A token that the installation does not take is not tried a second time. */
function forgettingWhatDoesNotHold(callApi: CallApi, { origin }: Installation, shell: Shell): CallApi {
  return async (call, schema) => {
    const answer = await callApi(call, schema);
    const isOver =
      !answer.ok && answer.trouble.code === 'refused' && answer.trouble.refusal.code === 'notSignedIn';
    if (isOver) forgetToken(shell, origin);
    return answer;
  };
}
