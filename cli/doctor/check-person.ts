import { decodeJwt } from 'jose';
import { createCallApi } from '#cli/installation/call-api.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { roleNames } from '#cli/members/role-names.ts';
import { findKeptToken } from '#cli/sign-in/kept-token.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import type { Place } from './place.ts';
import { unknown, type Verdict, well, wrong } from './verdict.ts';

/** Whether the API takes the token of whoever is signed in; nobody is asked to sign in. Tells neither token nor name. */
export async function checkPerson({ installation, shell }: Place): Promise<Verdict> {
  const { origin } = installation;
  const token = shell.environment.TENKEN_TOKEN || findKeptToken(shell, origin)?.token;
  if (!token)
    return unknown(
      `サインインしていないため、調べていません。調べるときは、先に tenken sign-in --at ${origin} を実行してください。`,
    );
  const lasting = endOf(token);
  if (lasting !== undefined && lasting <= shell.now())
    return wrong('トークンの期限が切れています。tenken sign-in でもう一度サインインしてください。');
  const me = await createCallApi(installation, token, shell)({ route: 'readMe' }, meSchema);
  if (!me.ok) return wrong(sayTrouble(me.trouble));
  const roles = new Set(me.value.memberships.map(({ role }) => roleNames[role]));
  if (roles.size === 0)
    return well(
      `${me.value.municipality.name}の人としてサインインしています。まだ、どの計画にも登録がありません。`,
    );
  return well(`${me.value.municipality.name}の${[...roles].join('、')}としてサインインしています。`);
}

/** Milliseconds since 1970; nothing for a token that is no JWT, which the API will refuse. */
function endOf(token: string): number | undefined {
  try {
    const { exp } = decodeJwt(token);
    return exp === undefined ? undefined : exp * 1000;
  } catch {
    return undefined;
  }
}
