import type { MiddlewareHandler } from 'hono';

/** Pages live under one name only, because the sign-in comes back to it. */
export function oneOrigin(origin: string): MiddlewareHandler {
  const { host } = new URL(origin);
  return async (context, next) => {
    const { method, url } = context.req;
    const { pathname, search } = new URL(url);
    const isPage = (method === 'GET' || method === 'HEAD') && !pathname.startsWith('/api/');
    if (!isPage || context.req.header('host') === host) return next();
    return context.redirect(`${origin}${pathname}${search}`, 307);
  };
}
