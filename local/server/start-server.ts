import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '#functions/http/create-app.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { Store } from '#functions/ports/store.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { ensureCertificate } from '../certificate/ensure-certificate.ts';
import { type StartedStore, startStore } from '../engine/start-store.ts';
import { cityExample } from '../example/city-example.ts';
import type { Example } from '../example/example.ts';
import { createProvider } from '../identity/create-provider.ts';
import { type IdentityKeys, openIdentityKeys } from '../identity/identity-keys.ts';
import { verifyLocalTokens } from '../identity/verify-local-tokens.ts';
import { createFolderMail } from '../mail/create-folder-mail.ts';
import { consoleLog } from './console-log.ts';
import { createSite } from './create-site.ts';
import { listen, stopListening } from './listen.ts';
import { siteFolders } from './site-folders.ts';

export interface StartOptions {
  dataFolder: string;
  /** The city where none is named. */
  example?: Example;
  /** Any free one where none is named. */
  port?: number;
  clock?: Clock;
  /** How long a sign-in holds. */
  tokenSeconds?: number;
  /** Loopback where none is named. */
  host?: string;
}

export interface StartedServer {
  /** `https://localhost:3443` */
  origin: string;
  engine: 'dynoxide' | 'endpoint' | 'file';
  /** The engine is here but did not start; the file took its place. */
  fellBack: boolean;
  store: Store;
  stop(): Promise<void>;
}

const systemClock: Clock = { now: () => new Date().toISOString() };

/** One machine as the cloud: pages, API and sign-in on one https origin, data kept under `dataFolder`. */
export async function startServer(options: StartOptions): Promise<StartedServer> {
  const { dataFolder, port = 0, host = '127.0.0.1' } = options;
  const certificate = await ensureCertificate();
  const listening = await listen(certificate, host, port);
  const open = answerOnceOpen(listening.server);
  const origin = `https://localhost:${listening.port}`;
  let started: StartedStore | undefined;
  // Made while the engine starts: an RSA key takes as long.
  const keys = openIdentityKeys(dataFolder);
  keys.catch(() => {});
  try {
    started = await startStore({ dataFolder });
    await (options.example ?? cityExample).seed(started.store);
    const site = await siteOn({ origin, keys: await keys, started, options });
    open(getRequestListener(site.fetch, { overrideGlobalObjects: false }));
  } catch (fault) {
    await stopListening(listening.server);
    await started?.stop();
    throw fault;
  }
  const { store, kind, fellBack = false, stop: stopStore } = started;
  const stop = async () => {
    await stopListening(listening.server);
    await stopStore();
  };
  return { origin, engine: kind, fellBack, store, stop };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Node drops a request that nobody listens for: one that comes while the engine starts waits for its answer. */
function answerOnceOpen(server: Server): (answer: Answer) => void {
  let open: (answer: Answer) => void = () => {};
  const opened = new Promise<Answer>((resolve) => {
    open = resolve;
  });
  server.on('request', async (request, response) => (await opened)(request, response));
  return open;
}

interface SiteParts {
  origin: string;
  keys: IdentityKeys;
  started: StartedStore;
  options: StartOptions;
}

async function siteOn({ origin, keys, started, options }: SiteParts) {
  const { store, kind } = started;
  const { dataFolder, example = cityExample, clock = systemClock, tokenSeconds = 3600 } = options;
  const { plan, people, books } = example;
  const ids = { next: () => randomUUID() };
  const administrators = people.filter(({ isAppointed }) => isAppointed).map(({ subject }) => subject);
  const municipality = plan.municipality.id;
  const verifyToken = verifyLocalTokens({ origin, keys, municipality, administrators, clock });
  return createSite({
    origin,
    api: createApp({
      ...{ store, verifyToken, clock, ids, log: consoleLog, release: packageFile.version },
      mail: createFolderMail(path.join(dataFolder, 'mail')),
    }),
    provider: await createProvider({ origin, keys, people, tokenSeconds }),
    plan,
    people,
    books,
    engine: kind,
    dataFolder,
    folders: siteFolders,
    ids,
    log: consoleLog,
  });
}
