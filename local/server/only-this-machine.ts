import type { MiddlewareHandler } from 'hono';

/**
 * Refuses what a page of another site could make this machine's browser send: a host name that was pointed at
 * loopback (DNS rebinding), and any request with a foreign origin.
 */
export function onlyThisMachine(origin: string): MiddlewareHandler {
  const { host } = new URL(origin);
  const hosts = [host, host.replace('localhost', '127.0.0.1')];
  const origins = hosts.map((one) => `https://${one}`);
  return async (context, next) => {
    if (!hosts.includes(context.req.header('host') ?? '')) {
      return context.text('このアドレスでは応答しません。 / Not served under this name.', 421);
    }
    if (!origins.includes(context.req.header('origin') ?? origin)) {
      return context.text('ほかのサイトからは使えません。 / Not for pages of other sites.', 403);
    }
    return next();
  };
}
