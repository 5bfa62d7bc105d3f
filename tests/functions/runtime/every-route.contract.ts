import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { type ApiRoute, type ApiRouteId, apiRoutes } from '#domain/protocol/api-routes.ts';
import { type Asked, authorizerEvent, requestEvent } from '../gateway/gateway-events.ts';
import { aDeployment, addinOrigin } from './deployed-function.ts';
import { grantedActions } from './granted-actions.ts';
import { type Answers, contentOf, requestOf, routeTrials, triedRoutes } from './route-trials.ts';

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

type Handler = (event: object) => Promise<Answer>;

let packageFolder: string;
let deployed: Awaited<ReturnType<typeof aDeployment>>;
let handler: Handler;
const answers: Answers = {};

/** The package as Lambda loads it; a query makes it another function with the environment of that moment. */
async function load(query: string): Promise<Handler> {
  const file = pathToFileURL(path.join(packageFolder, 'index.mjs'));
  return (await import(`${file.href}${query}`)).handler;
}

async function authorizationOf(subject: string): Promise<string> {
  return `Bearer ${await deployed.tokenOf(subject)}`;
}

async function askAs(subject: string | undefined, asked: Asked): Promise<Answer> {
  const authorization = subject === undefined ? {} : { authorization: await authorizationOf(subject) };
  const content = { 'content-type': 'application/json', origin: addinOrigin };
  return handler(requestEvent({ ...asked, headers: { ...content, ...asked.headers, ...authorization } }));
}

/** What the function's own OpenAPI page says that a route answers. */
async function answerSchema(id: ApiRouteId): Promise<z.ZodType> {
  const { method, path: address }: ApiRoute = apiRoutes[id];
  const page = JSON.parse((await askAs(undefined, { path: '/api/v1/openapi.json' })).body);
  const operation = page.paths[address][method.toLowerCase()];
  return z.fromJSONSchema(operation.responses['200'].content['application/json'].schema);
}

const openRoutes = { readHealth: true, readOpenApi: true };

/** Of a file the page says the media type alone. */
function isDescribed(id: ApiRouteId): boolean {
  return !(id in openRoutes) && (apiRoutes[id] as ApiRoute).gives === undefined;
}

/** Every route of the API, called on the package that `folder` names when the tests run. */
export function everyRoute(folder: () => string): void {
  describe('the package, over the engine and with the provider’s tokens', () => {
    beforeAll(async () => {
      packageFolder = folder();
      deployed = await aDeployment();
      for (const [name, value] of Object.entries(deployed.environment)) vi.stubEnv(name, value);
      handler = await load('');
    });
    afterAll(async () => {
      vi.unstubAllEnvs();
      await deployed?.stop();
    });
    test.each(triedRoutes)('%s answers as its schema says', async (id) => {
      const { as, refusal } = routeTrials[id];
      const answer = await askAs(as, requestOf(id, answers));
      expect([answer.statusCode, answer.body]).toEqual([refusal?.status ?? 200, expect.any(String)]);
      answers[id] = contentOf(id, answer.body);
      if (refusal) expect(answers[id]).toMatchObject(refusal);
      else if (isDescribed(id)) (await answerSchema(id)).parse(answers[id]);
    });

    test.each(triedRoutes.filter((id) => routeTrials[id].base !== undefined))(
      '%s that is sent a second time is answered as the first time',
      async (id) => {
        const again = await askAs(routeTrials[id].as, requestOf(id, answers));
        expect(JSON.parse(again.body)).toEqual(answers[id]);
      },
    );

    test('a department is told what changed of its own', async () => {
      const { path: all } = requestOf('listChanges', answers);
      const { body } = await askAs(routeTrials.pushSheet.as, { path: all });
      expect(JSON.parse(body).heads.length).toBeGreaterThan(0);
    });

    test('its page knows every route that asks for a token, and it tells its release', () => {
      const page = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(answers.readOpenApi);
      const signedIn = Object.values<ApiRoute>(apiRoutes).filter(({ isOpen }) => !isOpen);
      expect(Object.keys(page.paths).sort()).toEqual([...new Set(signedIn.map((one) => one.path))].sort());
      expect(answers.readHealth).toMatchObject({ ok: true, release: '1.2.3' });
    });

    test('what it was sent is stored as it was typed', async () => {
      expect(answers.pushSheet).toMatchObject({ revision: 1, state: 'submitted' });
      expect(answers.moveSheet).toMatchObject({ revision: 2, state: 'returned' });
      expect(answers.listRevisions).toMatchObject({ revisions: [{ revision: 1 }] });
      expect(answers.pushSheets).toMatchObject({ results: [{ status: 200 }, { status: 200 }] });
    });

    test.each(triedRoutes)('%s asks for a token, or answers everybody', async (id) => {
      const answer = await askAs(undefined, requestOf(id, answers));
      expect(answer.statusCode).toBe(id in openRoutes ? 200 : 401);
    });

    test('a schema of the page refuses an answer that it does not describe', async () => {
      const schema = await answerSchema('pushSheet');
      expect(schema.safeParse({ ...Object(answers.pushSheet), secret: 1 }).success).toBe(false);
    });

    test('its role may do what it does to the tables and nothing more: no scan, no deletion, in the ledger no change', () => {
      const actions = [...deployed.actions].filter((action) => !action.endsWith(' TransactWriteItems'));
      expect(actions.sort()).toEqual([...grantedActions()].sort());
      expect(actions.filter((action) => /Scan|Delete|Update|BatchWrite|PartiQL/.test(action))).toEqual([]);
      expect(actions).toContain('Ledger PutItem');
    });

    test('every file of the package loads in Node, by itself too', async () => {
      const files = readdirSync(packageFolder).filter((file) => file.endsWith('.mjs'));
      expect(files.length).toBeGreaterThan(10);
      for (const file of files) await import(pathToFileURL(path.join(packageFolder, file)).href);
    });

    test('a page of another origin is refused', async () => {
      const headers = { origin: 'https://evil.example' };
      expect((await askAs('jinken-1', { path: '/api/v1/me', headers })).statusCode).toBe(403);
    });

    test('the gateway is told who may pass, by the same check', async () => {
      const authorization = await authorizationOf('jinken-1');
      expect(await handler(authorizerEvent([authorization]))).toEqual({ isAuthorized: true });
      expect(await handler(authorizerEvent([`${authorization}x`]))).toEqual({ isAuthorized: false });
    });

    test('it reads its settings from the file that is named, networks among them', async () => {
      const file = deployed.settingsFile({ networks: ['203.0.113.0/24'], release: '2.0.0' });
      vi.stubEnv('SETTINGS_FILE', file);
      const other = await load('?settings=other');
      vi.stubEnv('SETTINGS_FILE', deployed.environment.SETTINGS_FILE);
      const health = { path: '/api/v1/health' };
      expect((await other(requestEvent(health))).body).toContain('"release":"2.0.0"');
      expect((await other(requestEvent({ ...health, sourceIp: '192.0.2.1' }))).statusCode).toBe(403);
    });
  });
}
