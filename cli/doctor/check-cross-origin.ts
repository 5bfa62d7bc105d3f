import { askWeb, type WebAnswer } from '#cli/installation/ask-web.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { apiRoutes } from '#domain/protocol/api-routes.ts';
import type { Place } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

const method = apiRoutes.pushSheet.method;
const wanted = ['authorization', 'content-type', 'if-match', 'idempotency-key'];

/**
 * Asks as a browser does for the pane's page, where the API lies elsewhere. The gateway answers the first question to
 * everybody's page; only the second reaches the function, which knows its own.
 */
export async function checkCrossOrigin({ installation, seconds }: Place): Promise<Verdict> {
  const { origin, apiBase, fetch } = installation;
  if (new URL(apiBase).origin === origin) return well('APIは、アドインと同じ住所にあります。');
  const preflight = await askWeb(fetch, `${apiBase}/me`, preflightFrom(origin), seconds);
  if (!preflight.ok) return wrong(sayTrouble(preflight.trouble));
  const question = await askWeb(fetch, `${apiBase}/health`, { headers: { origin } }, seconds);
  if (!question.ok) return wrong(sayTrouble(question.trouble));
  return mayBeAsked(preflight.value.headers, origin) && mayBeRead(question.value, origin)
    ? well('アドインの住所から、APIを呼べます。')
    : wrong(
        `APIが、アドインの住所（${origin}）からの呼び出しを許していません（CORS）。配備ファイルの site を確かめ、配備し直してください。`,
      );
}

function mayBeAsked(headers: Headers, origin: string): boolean {
  return (
    isFor(headers, origin) &&
    listOf(headers, 'access-control-allow-methods').includes(method.toLowerCase()) &&
    wanted.every((name) => listOf(headers, 'access-control-allow-headers').includes(name))
  );
}

function mayBeRead({ status, headers }: WebAnswer, origin: string): boolean {
  return status === 200 && isFor(headers, origin);
}

function isFor(headers: Headers, origin: string): boolean {
  return ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');
}

function listOf(headers: Headers, name: string): string[] {
  return (headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
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
