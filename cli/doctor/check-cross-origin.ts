import { askWeb } from '#cli/installation/ask-web.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { apiRoutes } from '#domain/protocol/api-routes.ts';
import type { Place } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

const method = apiRoutes.pushSheet.method;
const wanted = ['authorization', 'content-type', 'if-match', 'idempotency-key'];

/** Asks as a browser does before the pane's page may ask the API, which lies elsewhere. */
export async function checkCrossOrigin({ installation, seconds }: Place): Promise<Verdict> {
  const { origin, apiBase, fetch } = installation;
  if (new URL(apiBase).origin === origin) return well('APIは、アドインと同じ住所にあります。');
  const answer = await askWeb(fetch, `${apiBase}/me`, preflightFrom(origin), seconds);
  if (!answer.ok) return wrong(sayTrouble(answer.trouble));
  const { headers } = answer.value;
  const listOf = (name: string) => (headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
  const isAllowed =
    ['*', origin].includes(headers.get('access-control-allow-origin') ?? '') &&
    listOf('access-control-allow-methods').includes(method.toLowerCase()) &&
    wanted.every((name) => listOf('access-control-allow-headers').includes(name));
  return isAllowed
    ? well('アドインの住所から、APIを呼べます。')
    : wrong(
        `APIが、アドインの住所（${origin}）からの呼び出しを許していません（CORS）。配備ファイルの site を確かめ、配備し直してください。`,
      );
}

function preflightFrom(origin: string): RequestInit {
  return {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': wanted.join(','),
    },
  };
}
