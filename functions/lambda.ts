import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { connect } from './dynamodb/connect.ts';
import { createDynamoDbStore } from './dynamodb/create-dynamodb-store.ts';
import { createApp } from './http/create-app.ts';
import { createVerifyToken, type Issuer } from './http/verify-token.ts';

const logger = new Logger({ serviceName: 'tenken' });
const issuers: Issuer[] = JSON.parse(required('ISSUERS'));
const endpoint = process.env.DYNAMODB_ENDPOINT;

const app = createApp({
  store: createDynamoDbStore({
    client: connect(endpoint ? { endpoint } : {}),
    core: required('CORE_TABLE'),
    ledger: required('LEDGER_TABLE'),
    pause: {
      random: Math.random,
      wait: async (milliseconds) => {
        await wait(milliseconds);
      },
    },
  }),
  verifyToken: createVerifyToken(issuers),
  clock: { now: () => new Date().toISOString() },
  ids: { next: () => randomUUID() },
  log: {
    fault: (reference, fault) =>
      logger.error('fault', fault instanceof Error ? { reference, error: fault } : { reference }),
  },
});

export const handler = handle(new Hono().mount('/', (request) => app.fetch(request)));

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}
