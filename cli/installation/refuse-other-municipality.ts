import { type Answering, refuse, refuseFor } from '#cli/answering.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import type { CallApi } from './call-api.ts';

interface Brought {
  /** Of whom it is. */
  municipality: string;
  /** `この書き出し` */
  what: string;
}

/**
 * 2 where what somebody brings is of another municipality than the one whose person they are, which is said. The server
 * refuses it too; here the person reads which two they are.
 */
export async function refuseOtherMunicipality(
  callApi: CallApi,
  { municipality, what }: Brought,
  answering: Answering,
): Promise<2 | undefined> {
  const me = await callApi({ route: 'readMe' }, meSchema);
  if (!me.ok) {
    refuseFor(answering, me.trouble);
    return 2;
  }
  const { id, name } = me.value.municipality;
  if (id === municipality) return undefined;
  const message = `${what}は別の自治体（${municipality}）のものです。サインインした自治体は${name}（${id}）です。ファイルと配備先を確かめてください。何も取り込んでいません。`;
  refuse(answering, 'otherMunicipality', message);
  return 2;
}
