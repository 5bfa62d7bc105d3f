import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type ApiRoute, apiRoutes } from '#domain/protocol/api-routes.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { aChange } from '../../contracts/store-builders.ts';
import { authorizerEvent, requestEvent } from '../gateway/gateway-events.ts';
import { aDeployment } from './deployed-function.ts';
import {
  type Answers,
  contentOf,
  grantedRoutes,
  requestOf,
  routeTrials,
  triedRoutes,
} from './route-trials.ts';
import { isRuntimeHere, startInRuntime } from './start-in-runtime.ts';

const answerSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

let packageFolder: string;
let deployed: Awaited<ReturnType<typeof aDeployment>>;
let runtime: Awaited<ReturnType<typeof startInRuntime>>;
let token: string;
const answers: Answers = {};

async function ask(asked: Parameters<typeof requestEvent>[0], authorization = `Bearer ${token}`) {
  const outcome = await runtime.invoke(
    requestEvent({ ...asked, headers: { ...asked.headers, authorization } }),
  );
  expect(outcome.kind).toBe('response');
  return { ...answerSchema.parse(outcome.body), requestId: outcome.requestId };
}

/** The package that `folder` names when the tests run, under Lambda's own runtime interface client. */
export function inLambdasRuntime(folder: () => string): void {
  test.skipIf(isRuntimeHere)(
    'Lambda’s runtime is published for Linux x64 only: not tried on this machine',
    () => {},
  );

  describe.runIf(isRuntimeHere)('the package under Lambda’s own runtime on its Node 24', () => {
    beforeAll(async () => {
      packageFolder = folder();
      execFileSync(process.execPath, ['local/setup/ensure-lambda-runtime.mjs'], { stdio: 'inherit' });
      deployed = await aDeployment();
      token = await deployed.tokenOf('jimukyoku-1');
      runtime = await startInRuntime(packageFolder, deployed.environment);
    });
    afterAll(async () => {
      await runtime?.stop();
      await deployed?.stop();
    });

    test('it says that it lives', async () => {
      const { statusCode, headers, body } = await ask({ path: '/api/v1/health' });
      expect([statusCode, headers['content-type']]).toEqual([200, 'application/json']);
      expect(JSON.parse(body)).toMatchObject({ ok: true, release: '1.2.3' });
    });

    test('it tells the gateway who may pass', async () => {
      expect(await runtime.invoke(authorizerEvent([`Bearer ${token}`]))).toMatchObject({
        kind: 'response',
        body: { isAuthorized: true },
      });
      expect(await runtime.invoke(authorizerEvent(['Bearer x.y.z']))).toMatchObject({
        body: { isAuthorized: false },
      });
    });

    test('it refuses who has no token', async () => {
      const { statusCode, headers, body } = await ask({ path: '/api/v1/me' }, '');
      expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Bearer']);
      expect(JSON.parse(body)).toMatchObject({ code: 'notSignedIn' });
    });

    test.each(triedRoutes)('%s answers', async (id) => {
      const { as, refusal } = routeTrials[id];
      const authorization = as === undefined ? '' : `Bearer ${await deployed.tokenOf(as)}`;
      const { statusCode, headers, body } = await ask(requestOf(id, answers), authorization);
      expect([statusCode, body]).toEqual([refusal?.status ?? 200, expect.any(String)]);
      answers[id] = contentOf(id, body);
      if (refusal) expect(answers[id]).toMatchObject(refusal);
      if (id === 'pushSheet') expect([headers.etag, answers[id]]).toMatchObject(['"1"', { revision: 1 }]);
    });

    test('it hands over an answer of nearly a megabyte, whole', async () => {
      const { municipality, id: plan, fiscalYear } = examplePlan;
      const round = { municipality: municipality.id, plan, fiscalYear };
      const texts = await Promise.all(
        ['p5', 'p6', 'p7'].map(async (project) => {
          const change = aChange(round, { project });
          const text = `${project} ${'長い文。'.repeat(24_000)}`;
          const head = { ...change.head, entries: { activity: text } };
          await deployed.store.saveSheet({ ...change, head });
          return text;
        }),
      );
      const { statusCode, body } = await ask({ path: '/api/v1/plans/danjo3/rounds/2023/changes' });
      expect(statusCode).toBe(200);
      expect(Buffer.byteLength(body)).toBeGreaterThan(800_000);
      expect(texts.filter((text) => body.includes(text))).toHaveLength(texts.length);
    });

    test('a Fault is one line that leads from the answer to where it arose, and says nothing else', async () => {
      await deployed.stopEngine();
      const asked = requestOf('pushSheet', {});
      const body = JSON.stringify({ intent: 'save', entries: { activity: '秘密の本文' } });
      const answer = await ask({ ...asked, body });
      expect(answer.statusCode).toBe(500);
      const { reference } = z
        .object({ code: z.literal('fault'), reference: z.string() })
        .parse(JSON.parse(answer.body));
      const lines = runtime
        .written()
        .split('\n')
        .filter((line) => line.includes('"fault"'));
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        level: 'ERROR',
        reference,
        route: 'pushSheet',
        status: 500,
        function_request_id: answer.requestId,
        gatewayRequest: 'r1',
      });
    });

    test('in all that it wrote is nothing of a person, a text or a token', () => {
      const written = runtime.written();
      for (const line of written.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
      for (const id of grantedRoutes.filter((one) => !(apiRoutes[one] as ApiRoute).isOpen))
        expect(written).toContain(`"route":"${id}","status":200`);
      expect(written).not.toMatch(
        /秘密|長い文|講座|jinken-1|jimukyoku|kanri|iin-1|mukankei|神戸|大山|桜台|Bearer|eyJ/,
      );
    });

    test('a function that lacks something says so when it starts', async () => {
      const { CORE_TABLE, ...lacking } = deployed.environment;
      const other = await startInRuntime(packageFolder, lacking);
      expect([CORE_TABLE, await other.initError]).toMatchObject([
        'Core',
        { errorMessage: 'CORE_TABLE is not set.' },
      ]);
      await other.stop();
    });
  });
}
