import type { Refused } from '../operations/answer.ts';
import { statusOf } from './status-of.ts';

/** The body of `application/problem+json` for an expected no. */
export function problemOf({ refusal, current, findings }: Refused) {
  return {
    type: `urn:tenken:problem:${refusal.code}`,
    title: refusal.code,
    status: statusOf[refusal.code],
    code: refusal.code,
    ...(refusal.facts ? { facts: refusal.facts } : {}),
    ...(current ? { current } : {}),
    ...(findings ? { findings } : {}),
  };
}

export function problemResponse(refused: Refused): Response {
  const problem = problemOf(refused);
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  if (problem.status === 503) headers.set('retry-after', '2');
  if (refused.current) headers.set('etag', `"${refused.current.revision}"`);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Nobody expected this: the reference leads to the log, the text of the fault stays there. */
export function faultResponse(reference: string): Response {
  const problem = { type: 'urn:tenken:problem:fault', title: 'fault', status: 500, code: 'fault', reference };
  return new Response(JSON.stringify(problem), {
    status: 500,
    headers: { 'content-type': 'application/problem+json' },
  });
}
