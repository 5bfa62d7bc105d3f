import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FunctionSettings } from '#domain/deployment/function-settings.ts';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import { coreTable, ledgerTable } from '#domain/storage/core-tables.ts';
import { bundleFunction } from '#infra/lib/bundle-function.ts';
import { findDynoxide } from '#local/engine/start-dynoxide.ts';
import { startStore } from '#local/engine/start-store.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { seedExample } from '#local/example/seed-example.ts';
import { identitySettings } from '#local/identity/identity-settings.ts';
import { redeem, signIn } from '../../local/identity/walk-sign-in.ts';
import { aSite } from '../../local/server/a-site.ts';
import { localFetch } from '../../local/server/local-fetch.ts';
import { watchEngine } from './watch-engine.ts';

/** The bundle needs a DynamoDB engine: without one for this platform there is nothing to try it on. */
export const hasEngine = findDynoxide() !== undefined || process.env.DYNAMODB_ENDPOINT !== undefined;

export const addinOrigin = 'https://addin.example';

/**
 * The function's package as the CDK puts it into its asset, with what stands around it in a deployment: an engine with
 * the tables of the template and the example city in them, and an OpenID provider that people really sign in at.
 */
export async function aBundledFunction() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-function-'));
  const site = await aSite();
  const keys = await relayKeys(site.origin);
  // Vitest leaves to Node what lies in such a folder, as Lambda does.
  const packageFolder = path.join(folder, 'node_modules', 'tenken-function');
  await bundleFunction(packageFolder, settingsFor(site.origin, keys.address));
  const started = await startStore({ dataFolder: folder });
  await seedExample(started.store);
  const watched = await watchEngine(started.endpoint ?? '');
  const stopEngine = once(started.stop);
  const stop = async () => {
    watched.stop();
    await keys.stop();
    await site.stop();
    await stopEngine();
    rmSync(folder, { recursive: true });
  };
  return {
    packageFolder,
    store: started.store,
    environment: environmentOf(watched.endpoint),
    /** What the function did to the tables so far. */
    actions: watched.actions,
    tokenOf: async (subject: string) => {
      const code = (await signIn(site.origin, subject)).get('code') ?? '';
      return (await redeem(site.origin, code)).answer.access_token ?? '';
    },
    /** Settings beside those of the package, for SETTINGS_FILE. */
    settingsFile: (differently: Partial<FunctionSettings>) => {
      const file = path.join(folder, 'settings', 'settings.json');
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...settingsFor(site.origin, keys.address), ...differently }));
      return file;
    },
    /** An outage. */
    stopEngine,
    stop,
  };
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
