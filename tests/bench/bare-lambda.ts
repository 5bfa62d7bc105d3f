import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const { DYNAMODB_ENDPOINT: endpoint = '', JWKS = '', CORE_TABLE = '' } = process.env;
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint }));
const keys = createRemoteJWKSet(new URL(JWKS));

/** The same libraries and nothing of ours: the yardstick for size and start. */
const app = new Hono()
  .get('/api/v1/health', (context) => context.json({ ok: true }))
  .get('/api/v1/me', async (context) => {
    const token = context.req.header('authorization')?.slice('Bearer '.length) ?? '';
    const { payload } = await jwtVerify(token, keys, { algorithms: ['RS256'] });
    const Key = { pk: 'T#city#MEMBERS', sk: payload.sub };
    const { Item } = await client.send(new GetCommand({ TableName: CORE_TABLE, Key, ConsistentRead: true }));
    return context.json({ name: Item?.member.name });
  });

export const handler = handle(app);
