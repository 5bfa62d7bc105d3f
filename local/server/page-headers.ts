import type { MiddlewareHandler } from 'hono';
import { pagePolicies } from './page-policies.ts';

/** On every page and file; what an answer says itself stays. */
export const pageHeaders: MiddlewareHandler = async (context, next) => {
  const headers = {
    'cache-control': 'no-cache',
    'content-security-policy': policyOf(context.req.path),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  // Before: the provider writes its answer itself, and takes them from here.
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  await next();
  for (const [name, value] of Object.entries(headers)) {
    if (!context.res.headers.has(name)) context.header(name, value);
  }
};

function policyOf(path: string): string {
  if (path.startsWith('/host/')) return pagePolicies.host;
  return path.startsWith('/addin/') ? pagePolicies.addin : pagePolicies.plain;
}
