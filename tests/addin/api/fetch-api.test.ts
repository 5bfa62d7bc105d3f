import { describe, expect, test } from 'vitest';
import { createFetchApi } from '#addin/api/fetch-api.ts';
import { examplePlan, p2 } from '../ports/example-plan.ts';

const round = { plan: examplePlan.id, fiscalYear: 2023 };
const push = { base: 3, idempotencyKey: 'a'.repeat(64), intent: 'submit', entries: {} } as const;

interface Asked {
  url: string;
  init: RequestInit | undefined;
}

function apiThat(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const api = createFetchApi({
    base: '/api/v1',
    patience: 50,
    token: async () => 'token',
    fetch: async (url, init) => {
      asked.push({ url: String(url), init });
      return answer({ url: String(url), init });
    },
  });
  return { api, asked };
}

function json(body: unknown, status = 200): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json; charset=utf-8';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

describe('what comes back', () => {
  test('the actuals of all departments of all indicators, together', async () => {
    const { api, asked } = apiThat(() =>
      json({
        indicators: [
          { indicator: 'i1', actuals: [{ actuals: [{ raw: '1' }] }, { actuals: [{ raw: '2' }] }] },
          { indicator: 'i2', actuals: [], earlier: [{ raw: '9' }] },
        ],
      }),
    );
    expect(await api.readActuals(round)).toEqual({ kind: 'ok', value: [{ raw: '1' }, { raw: '2' }] });
    expect(asked[0]?.url).toBe('/api/v1/plans/danjo3/rounds/2023/indicators');
  });

  test('a refusal keeps its code, facts, current head and findings', async () => {
    const current = { revision: 4 };
    const { api } = apiThat(() =>
      json({ code: 'overtaken', facts: { state: 'submitted' }, current, findings: [] }, 412),
    );
    expect(await api.push(round, p2, push)).toEqual({
      kind: 'refused',
      refusal: { code: 'overtaken', facts: { state: 'submitted' } },
      current,
      findings: [],
    });
  });

  test('a failure of the server is a fault with its reference', async () => {
    const { api } = apiThat(() => json({ code: 'fault', reference: 'R-1' }, 500));
    expect(await api.me()).toEqual({ kind: 'fault', reference: 'R-1' });
  });

  describe('what the gateway says before the server is asked', () => {
    const refused = (code: string) => ({ kind: 'refused', refusal: { code } });
    test.each([
      [401, 'Unauthorized', refused('notSignedIn')],
      [403, 'Forbidden', refused('notAllowed')],
      [413, 'Request Entity Too Large', refused('tooLarge')],
      [429, 'Too Many Requests', refused('busy')],
      [502, 'Bad Gateway', { kind: 'unreachable' }],
      [503, 'Service Unavailable', { kind: 'unreachable' }],
      [504, 'Endpoint request timed out', { kind: 'unreachable' }],
      [500, 'Internal Server Error', { kind: 'fault', reference: '' }],
      [404, 'Not Found', { kind: 'fault', reference: '' }],
    ])('%i %s', async (status, message, answer) => {
      const headers = { 'content-type': 'application/json' };
      const { api } = apiThat(() => new Response(JSON.stringify({ message }), { status, headers }));
      expect(await api.me()).toEqual(answer);
    });

    test('is not taken for what the server says itself', async () => {
      const busy = apiThat(() => json({ code: 'busy' }, 503));
      expect(await busy.api.me()).toEqual(refused('busy'));
      const failed = apiThat(() => json({ reference: 'R-1' }, 503));
      expect(await failed.api.me()).toEqual({ kind: 'fault', reference: 'R-1' });
    });
  });

  test('an answer that is nothing at all is a fault', async () => {
    expect(await apiThat(() => json(null, 500)).api.me()).toEqual({ kind: 'fault', reference: '' });
  });

  test('a page of a proxy counts as no answer, whatever its status', async () => {
    for (const status of [200, 403, 407, 502]) {
      const page = () => new Response('<html>', { status, headers: { 'content-type': 'text/html' } });
      expect(await apiThat(page).api.me()).toEqual({ kind: 'unreachable' });
    }
  });

  test('an answer cut off in the middle counts as no answer', async () => {
    const { api } = apiThat(
      () => new Response('{"name":', { headers: { 'content-type': 'application/json' } }),
    );
    expect(await api.me()).toEqual({ kind: 'unreachable' });
  });

  test('no network counts as no answer', async () => {
    const { api } = apiThat(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await api.push(round, p2, push)).toEqual({ kind: 'unreachable' });
  });

  test('a server that never answers is given up on', async () => {
    const { api } = apiThat(
      ({ init }) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    );
    expect(await api.me()).toEqual({ kind: 'unreachable' });
  });

  test('without a token nothing is asked', async () => {
    const asked: string[] = [];
    const record: typeof fetch = async (url) => {
      asked.push(String(url));
      return json({});
    };
    const api = createFetchApi({ base: '', fetch: record, token: async () => undefined });
    expect(await api.me()).toEqual({ kind: 'refused', refusal: { code: 'notSignedIn' } });
    expect(asked).toEqual([]);
  });
});

describe('what is sent', () => {
  test('a push names its base and its key in the headers, and nothing of them in the body', async () => {
    const { api, asked } = apiThat(() => json({}));
    await api.push(round, p2, push);
    expect(asked[0]?.url).toBe('/api/v1/plans/danjo3/rounds/2023/sheets/p2/jinken');
    expect(asked[0]?.init?.headers).toMatchObject({
      'if-match': '"3"',
      'idempotency-key': push.idempotencyKey,
    });
    expect(asked[0]?.init?.body).toBe(JSON.stringify({ intent: 'submit', entries: {} }));
  });

  test('changes are followed from page to page', async () => {
    const pages = [
      { heads: [{ revision: 1 }], cursor: 'one', next: 'p2' },
      { heads: [{ revision: 2 }], cursor: 'two' },
    ];
    const { api, asked } = apiThat(({ url }) => json(url.includes('next=') ? pages[1] : pages[0]));
    expect(await api.changes(round, 'c0')).toEqual({
      kind: 'ok',
      value: { heads: [{ revision: 1 }, { revision: 2 }], cursor: 'two' },
    });
    expect(asked).toHaveLength(2);
  });
});
