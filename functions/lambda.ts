import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { LambdaContext } from 'hono/aws-lambda';
import type { FunctionSettings } from '#domain/deployment/function-settings.ts';
import { connect } from './dynamodb/connect.ts';
import { createDynamoDbStore } from './dynamodb/create-dynamodb-store.ts';
import { environmentCredentials } from './dynamodb/environment-credentials.ts';
import { type AuthorizerEvent, createHandler, type RequestEvent } from './gateway/create-handler.ts';
import { createLambdaLog } from './gateway/lambda-log.ts';
import { createApp } from './http/create-app.ts';
import { createVerifyToken } from './http/verify-token.ts';
import { mailOnceNeeded } from './mail/mail-once-needed.ts';

const { DYNAMODB_ENDPOINT: endpoint, SETTINGS_FILE, ORIGINS = '' } = process.env;
const settings: FunctionSettings = JSON.parse(
  readFileSync(SETTINGS_FILE ?? new URL('settings.json', import.meta.url), 'utf8'),
);

const { networks, release, issuers, mailSender } = settings;
const credentials = environmentCredentials(process.env);
const log = createLambdaLog((line) => process.stdout.write(`${line}\n`));
const ids = { next: () => randomUUID() };
const verifyToken = createVerifyToken(issuers);

const store = createDynamoDbStore({
  client: connect({ credentials, ...(endpoint ? { endpoint } : {}) }),
  core: required('CORE_TABLE'),
  ledger: required('LEDGER_TABLE'),
  pause: {
    random: Math.random,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
  },
});

const mail =
  mailSender === undefined
    ? undefined
    : mailOnceNeeded(async () => {
        const { createSesMail } = await import('./mail/create-ses-mail.ts');
        return createSesMail(mailSender, { credentials });
      });

const api = createApp({
  ...(mail ? { mail } : {}),
  ...{ store, verifyToken, ids, log, release },
  clock: { now: () => new Date().toISOString() },
  origins: ORIGINS.split(',').filter((origin) => origin !== ''),
});

const answer = createHandler({ api, verifyToken, ids, log, ...(networks ? { networks } : {}) });

export const handler = async (event: RequestEvent | AuthorizerEvent, context?: LambdaContext) => {
  log.begin(event.requestContext.requestId, context);
  return answer(event, context);
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}
