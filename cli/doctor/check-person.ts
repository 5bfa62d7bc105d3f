import { decodeJwt, type JWTPayload } from 'jose';
import { createCallApi } from '#cli/installation/call-api.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { roleNames } from '#cli/members/role-names.ts';
import { findKeptToken } from '#cli/sign-in/kept-token.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import type { Place } from './place.ts';
import { unknown, type Verdict, well, wrong } from './verdict.ts';

/** Whether the API takes the token of whoever is signed in; nobody is asked to sign in. Tells neither token nor name. */
export async function checkPerson({ installation, shell, seconds }: Place): Promise<Verdict> {
  const { origin } = installation;
  const token = shell.environment.TENKEN_TOKEN || findKeptToken(shell, origin)?.token;
  if (!token)
    return unknown(
      `サインインしていないため、調べていません。調べるときは、先に tenken sign-in --at ${origin} を実行してください。`,
    );
  const { exp, aud } = claimsOf(token);
  if (exp !== undefined && exp * 1000 <= shell.now())
    return wrong('トークンの期限が切れています。tenken sign-in でもう一度サインインしてください。');
  const me = await createCallApi(installation, token, shell, seconds)({ route: 'readMe' }, meSchema);
  if (!me.ok) return wrong(`${sayTrouble(me.trouble)}${sayAudience(aud)}`);
  const roles = new Set(me.value.memberships.map(({ role }) => roleNames[role]));
  if (roles.size === 0)
    return well(
      `${me.value.municipality.name}の人としてサインインしています。まだ、どの計画にも登録がありません。`,
    );
  return well(`${me.value.municipality.name}の${[...roles].join('、')}としてサインインしています。`);
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
