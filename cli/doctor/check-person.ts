import { decodeJwt, type JWTPayload } from 'jose';
import type * as z from 'zod/mini';
import { createCallApi } from '#cli/installation/call-api.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { roleNames } from '#cli/members/role-names.ts';
import { findKeptToken } from '#cli/sign-in/kept-token.ts';
import { timeInJapan } from '#domain/dates/time-in-japan.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import { plansSchema } from '#domain/protocol/plans-schema.ts';
import type { Place } from './place.ts';
import { unknown, type Verdict, well, wrong } from './verdict.ts';

/** Signing in again would change nothing. */
const fromEnvironment =
  '環境変数 TENKEN_TOKEN のトークンで調べました。新しいものに替えるか、消してください。';

/** Whether the API takes the token of whoever is signed in; nobody is asked to sign in. Tells neither token nor name. */
export async function checkPerson({ installation, shell, seconds }: Place): Promise<Verdict> {
  const { origin } = installation;
  const given = shell.environment.TENKEN_TOKEN;
  const token = given || findKeptToken(shell, origin)?.token;
  if (!token)
    return unknown(
      `サインインしていないため、調べていません。調べるときは、先に tenken sign-in --at ${origin} を実行してください。`,
    );
  const { exp, aud } = claimsOf(token);
  if (exp !== undefined && exp * 1000 <= shell.now())
    return wrong(
      `トークンの期限が切れています。${given ? fromEnvironment : 'tenken sign-in でもう一度サインインしてください。'}`,
    );
  const callApi = createCallApi(installation, token, shell, seconds);
  const me = await callApi({ route: 'readMe' }, meSchema);
  if (!me.ok) return wrong(`${sayTrouble(me.trouble)}${sayAudience(aud)}${given ? fromEnvironment : ''}`);
  const plans = await callApi({ route: 'listPlans' }, plansSchema);
  if (!plans.ok) return wrong(sayTrouble(plans.trouble));
  return well(sayPerson(me.value, plans.value.plans.length, exp));
}

/** Whoever comes in without a membership is named in the deployment, and stands before an empty installation. */
function sayPerson(
  { municipality, memberships }: z.output<typeof meSchema>,
  plans: number,
  exp?: number,
): string {
  const roles = new Set(memberships.map(({ role }) => roleNames[role]));
  const until = exp === undefined ? '' : `、${timeInJapan(new Date(exp * 1000).toISOString())}まで`;
  return roles.size === 0
    ? `${municipality.name}の管理者としてサインインしています（計画はまだありません${until}）。tenken plan import で最初の計画を取り込んでください。`
    : `${municipality.name}の${[...roles].join('、')}としてサインインしています（計画${plans}件${until}）。`;
}

/** Nothing for a token that is no JWT, which the API will refuse. */
function claimsOf(token: string): Pick<JWTPayload, 'aud' | 'exp'> {
  try {
    return decodeJwt(token);
  } catch {
    return {};
  }
}

/** For whom a refused token was made: most often it is one for something else. */
function sayAudience(audience: JWTPayload['aud']): string {
  return audience === undefined ? '' : `（トークンの宛先：${[audience].flat().join('、')}）`;
}
