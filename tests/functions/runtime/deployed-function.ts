import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FunctionSettings } from '#domain/deployment/function-settings.ts';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import { coreTable, ledgerTable } from '#domain/storage/core-tables.ts';
import { findDynoxide } from '#local/engine/start-dynoxide.ts';
import { startStore } from '#local/engine/start-store.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { seedExample } from '#local/example/seed-example.ts';
import { identitySettings } from '#local/identity/identity-settings.ts';
import { redeem, signIn } from '../../local/identity/walk-sign-in.ts';
import { aSite } from '../../local/server/a-site.ts';
import { localFetch } from '../../local/server/local-fetch.ts';
import { watchEngine } from './watch-engine.ts';

/** The function needs a DynamoDB engine: without one for this platform there is nothing to try it on. */
export const hasEngine = findDynoxide() !== undefined || process.env.DYNAMODB_ENDPOINT !== undefined;

export const addinOrigin = 'https://addin.example';

/**
 * What stands around the function in a deployment: an engine with the tables of the template and the example city in
 * them, and the OpenID provider of this machine, at which people really sign in.
 */
export async function aDeployment() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-function-'));
  const site = await aSite();
  const keys = await relayKeys(site.origin);
  const settingsFile = (differently: Partial<FunctionSettings> = {}) => {
    const file = path.join(folder, `settings-${Object.keys(differently).join('-')}.json`);
    writeFileSync(file, JSON.stringify({ ...settingsFor(site.origin, keys.address), ...differently }));
    return file;
  };
  const started = await startStore({ dataFolder: folder });
  await seedExample(started.store);
  const watched = await watchEngine(started.endpoint ?? '');
  const stopEngine = once(started.stop);
  const tokens = new Map<string, Promise<string>>();
  const stop = async () => {
    watched.stop();
    await keys.stop();
    await site.stop();
    await stopEngine();
    rmSync(folder, { recursive: true });
  };
  return {
    store: started.store,
    environment: { ...environmentOf(watched.endpoint), SETTINGS_FILE: settingsFile() },
    /** What the function did to the tables so far. */
    actions: watched.actions,
    /** Each person signs in once. */
    tokenOf: (subject: string) => {
      const token = tokens.get(subject) ?? tokenOf(site.origin, subject);
      tokens.set(subject, token);
      return token;
    },
    /** For SETTINGS_FILE, in place of the settings in the package. */
    settingsFile,
    /** An outage. */
    stopEngine,
    stop,
  };
}

async function tokenOf(origin: string, subject: string): Promise<string> {
  const code = (await signIn(origin, subject)).get('code') ?? '';
  return (await redeem(origin, code)).answer.access_token ?? '';
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}

function settingsFor(origin: string, jwksUri: string): FunctionSettings {
  const issuer: TrustedIssuer = {
    issuer: origin + identitySettings.mount,
    audience: identitySettings.audience,
    jwksUri,
    municipality: examplePlan.municipality.id,
    subjectClaim: 'sub',
    administrators: [],
  };
  return { release: '1.2.3', issuers: [issuer] };
}

function environmentOf(endpoint: string) {
  return {
    CORE_TABLE: coreTable.id,
    LEDGER_TABLE: ledgerTable.id,
    ORIGINS: addinOrigin,
    DYNAMODB_ENDPOINT: endpoint,
    AWS_REGION: 'ap-northeast-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
}

/** The provider's keys over plain http on loopback: Node takes certificates to trust only when it starts. */
async function relayKeys(origin: string) {
  const server = createServer(async (_request, response) => {
    const keys = await localFetch(origin, `${identitySettings.mount}/jwks`);
    response.writeHead(keys.status, { 'content-type': 'application/json' }).end(await keys.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { address: `http://127.0.0.1:${port}/jwks`, stop };
}
