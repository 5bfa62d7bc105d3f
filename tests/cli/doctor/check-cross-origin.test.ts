import { describe, expect, test } from 'vitest';
import { checkCrossOrigin } from '#cli/doctor/check-cross-origin.ts';
import { origin, placeOf } from './a-place.ts';

describe('questions from the add-in’s address', () => {
  const allowing = (difference: Record<string, string> = {}) =>
    new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET,PUT,POST',
        'access-control-allow-headers': 'authorization,content-type,idempotency-key,if-match',
        ...difference,
      },
    });
  const readable = (status = 200, readBy = origin) =>
    Response.json({}, { status, headers: { 'access-control-allow-origin': readBy } });
  test.each<[string, Response, Response, string]>([
    ['are allowed', allowing(), readable(), 'well'],
    ['are not allowed at all', new Response(null, { status: 403 }), readable(), 'wrong'],
    [
      'are allowed to somebody else',
      allowing({ 'access-control-allow-origin': 'https://other.example' }),
      readable(),
      'wrong',
    ],
    ['may not write', allowing({ 'access-control-allow-methods': 'GET' }), readable(), 'wrong'],
    ['may bring no token', allowing({ 'access-control-allow-headers': 'content-type' }), readable(), 'wrong'],
    ['are turned away by the function', allowing(), readable(403), 'wrong'],
    ['are answered for somebody else', allowing(), readable(200, 'https://other.example'), 'wrong'],
  ])('%s', async (_name, preflight, answer, state) => {
    const place = placeOf((address) => (address.endsWith('/health') ? answer : preflight));
    expect((await checkCrossOrigin(place)).state).toBe(state);
  });

  test('need nothing where the API lies there too', async () => {
    const place = placeOf(() => new Response(null, { status: 500 }), { apiBase: `${origin}/api/v1` });
    expect((await checkCrossOrigin(place)).state).toBe('well');
  });
});
