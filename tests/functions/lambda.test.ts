import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DepartmentId, FieldId, ProjectId } from '#domain/plan/plan-definition.ts';
import { findDynoxide } from '#local/engine/start-dynoxide.ts';
import { type StartedStore, startStore } from '#local/engine/start-store.ts';
import { aPlan } from '../contracts/store-builders.ts';
import { aToken, fetchKeys, issuers } from './issuer.ts';

interface Answer {
  statusCode: number;
  body: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-lambda-'));
const file = path.join(folder, 'lambda.mjs');
const keys = createServer(async (_request, response) => {
  response.setHeader('content-type', 'application/json').end(await (await fetchKeys()).text());
});
let started: StartedStore;
let handler: (event: unknown, context: unknown) => Promise<Answer>;

/** The bundle needs a DynamoDB engine: without one for this platform there is nothing to try it on. */
const hasEngine = findDynoxide() !== undefined || process.env.DYNAMODB_ENDPOINT !== undefined;

beforeAll(async () => {
  if (!hasEngine) return;
  await build({
    entryPoints: ['functions/lambda.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    outfile: file,
  });
  started = await startStore({ dataFolder: folder });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const address = keys.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const local = issuers.map((issuer) => ({ ...issuer, jwksUri: `http://127.0.0.1:${port}/keys` }));
  Object.assign(process.env, {
    ISSUERS: JSON.stringify(local),
    CORE_TABLE: 'Core',
    LEDGER_TABLE: 'Ledger',
    DYNAMODB_ENDPOINT: started.endpoint,
    AWS_REGION: 'ap-northeast-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  ({ handler } = await import(pathToFileURL(file).href));
});

afterAll(async () => {
  keys.close();
  await started?.stop();
  rmSync(folder, { recursive: true });
});

function event(method: string, rawPath: string, headers: Record<string, string> = {}, body?: string) {
  const http = { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' };
  const requestContext = { http, domainName: 'api.example', stage: '$default' };
  return {
    version: '2.0',
    rawPath,
    rawQueryString: '',
    headers,
    requestContext,
    body,
    isBase64Encoded: false,
  };
}

test.runIf(hasEngine)('the bundled Lambda answers that it lives', async () => {
  expect(await handler(event('GET', '/api/v1/health'), {})).toMatchObject({ statusCode: 200 });
});

test.runIf(hasEngine)('the bundled Lambda stores a push in the engine', async () => {
  const plan = aPlan();
  const municipality = { id: issuers[0]?.municipality ?? plan.municipality.id, name: '伊勢原市' };
  const departments = ['jinken' as DepartmentId];
  await started.store.putPlan(
    {
      ...plan,
      municipality,
      projects: [{ id: 'p1' as ProjectId, number: '1', name: '事業', departments, written: 'perDepartment' }],
      form: {
        ...plan.form,
        fields: [{ id: 'activity' as FieldId, label: ['取組'], input: 'written', isRequired: false }],
      },
    },
    'open',
  );
  const memberships = [{ plan: plan.id, role: 'secretariat' as const }];
  await started.store.putMember(municipality.id, { subject: 'l1', name: '窓口 花子', memberships });
  const headers = {
    authorization: `Bearer ${await aToken('l1')}`,
    'content-type': 'application/json',
    'if-match': '"0"',
    'idempotency-key': 'one-press-of-the-button',
  };
  const body = JSON.stringify({ intent: 'save', entries: { activity: '=1+1' } });
  const put = event('PUT', '/api/v1/plans/danjo3/rounds/2023/sheets/p1/jinken', headers, body);
  const answer = await handler(put, {});
  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ revision: 1, entries: { activity: '=1+1' } });
});
