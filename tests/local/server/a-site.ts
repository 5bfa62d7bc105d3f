import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '#functions/http/create-app.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { ensureCertificate } from '#local/certificate/ensure-certificate.ts';
import { examplePeople } from '#local/example/example-people.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { createProvider } from '#local/identity/create-provider.ts';
import { openIdentityKeys } from '#local/identity/identity-keys.ts';
import { verifyLocalTokens } from '#local/identity/verify-local-tokens.ts';
import { createSite } from '#local/server/create-site.ts';
import { listen, stopListening } from '#local/server/listen.ts';

export const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A site over small files and an empty store, with one workbook; the clock is set by the test. */
export async function aSite({ tokenSeconds = 3600 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-site-'));
  const { server, port } = await listen(await ensureCertificate(), '127.0.0.1', 0);
  const origin = `https://localhost:${port}`;
  const keys = await openIdentityKeys(folder);
  const time = { now: new Date().toISOString() };
  const clock = { now: () => time.now };
  const faults: unknown[] = [];
  const log = { fault: (_reference: string, fault: unknown) => void faults.push(fault) };
  const ids = { next: () => randomUUID() };
  const verifyToken = verifyLocalTokens({ origin, keys, municipality: examplePlan.municipality.id, clock });
  const site = createSite({
    origin,
    api: createApp({ store: createMemoryStore(), verifyToken, clock, ids, log, release: '0.0.0' }),
    provider: await createProvider({ origin, keys, people: examplePeople, tokenSeconds }),
    plan: examplePlan,
    people: examplePeople,
    books: [aBook()],
    engine: 'file',
    dataFolder: folder,
    folders: someFolders(folder),
    ids,
    log,
  });
  server.on('request', getRequestListener(site.fetch, { overrideGlobalObjects: false }));
  const stop = async () => {
    await stopListening(server);
    rmSync(folder, { recursive: true });
  };
  return { origin, folder, time, faults, verifyToken, stop };
}

function aBook() {
  return {
    fileName: '点検 シート_人権・広聴相談課.xlsx',
    kind: 'department' as const,
    owner: '人権・広聴相談課',
    note: '様式が縦に並んでいます。',
    person: 'jinken-1',
    make: () => new TextEncoder().encode('PK-a-workbook'),
  };
}

function someFolders(folder: string) {
  const files = {
    'host/index.html': '<title>host</title>',
    'host/assets/index-Ab3_x-9Z.js': 'host();',
    'addin/taskpane.html': `<script src="${office}"></script>`,
    'addin/sign-in.html': '<title>sign-in</title>',
    'addin/broken.html': '<script src="https://appsforoffice.microsoft.com/lib/beta/office.js"></script>',
    'addin/assets/icon-32.png': 'png',
    'office-js/office.js': 'office();',
    'secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const [host, addin, officeJs] = ['host', 'addin', 'office-js'].map((name) => path.join(folder, name));
  return { host: host ?? '', addin: addin ?? '', officeJs: officeJs ?? '' };
}
