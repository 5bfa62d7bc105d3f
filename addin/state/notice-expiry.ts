import type { ApiAnswer, TenkenApi } from '#addin/api/tenken-api.ts';

/** The same server, with a call whenever it answers that nobody is signed in. What was typed is not touched by that. */
export function noticeExpiry<Api extends TenkenApi>(api: Api, expired: () => void): Api {
  const notice = async (asked: Promise<ApiAnswer<unknown, unknown>>) => {
    const answer = await asked;
    if (answer.kind === 'refused' && answer.refusal.code === 'notSignedIn') expired();
    return answer;
  };
  return new Proxy(api, {
    get(server, name) {
      const ask: unknown = Reflect.get(server, name);
      if (typeof ask !== 'function') return ask;
      return (...given: unknown[]) => notice(Reflect.apply(ask, server, given));
    },
  });
}
