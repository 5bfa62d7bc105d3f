import { createFetchApi } from '#addin/api/fetch-api.ts';
import type { TenkenApi } from '#addin/api/tenken-api.ts';
import { apiBase } from '#domain/protocol/api-routes.ts';
import { redeem, signIn } from '#tests/local/identity/walk-sign-in.ts';
import { localFetch } from '#tests/local/server/local-fetch.ts';

export interface ApiPerson {
  api: TenkenApi;
  /** The bytes of a route that gives a file. */
  file(path: string): Promise<Uint8Array>;
}

/** Somebody who signed in, with the add-in's own client of the API. */
export async function apiPerson(origin: string, subject: string): Promise<ApiPerson> {
  const { answer } = await redeem(origin, (await signIn(origin, subject)).get('code') ?? '');
  const token = answer.access_token ?? '';
  const ask: typeof fetch = async (address, asked) => {
    const { pathname, search } = new URL(String(address));
    const { method = 'GET', body, headers } = asked ?? {};
    return localFetch(origin, pathname + search, {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' ? { body } : {}),
    });
  };
  return {
    api: createFetchApi({ base: origin + apiBase, fetch: ask, token: async () => token }),
    async file(path) {
      const headers = { authorization: `Bearer ${token}` };
      const response = await localFetch(origin, apiBase + path, { headers });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
