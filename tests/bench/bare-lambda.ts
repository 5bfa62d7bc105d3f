import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const keys = createRemoteJWKSet(new URL('https://login.example/keys'));

/** The same libraries and nothing of ours: the yardstick for size and start. */
const app = new Hono()
  .get('/api/v1/health', (context) => context.json({ ok: true }))
  .get('/api/v1/items/:id', async (context) => {
    await jwtVerify(context.req.header('authorization') ?? '', keys);
    const { Item } = await client.send(
      new GetCommand({ TableName: 'Core', Key: { pk: context.req.param('id') } }),
    );
    return context.json(Item ?? {});
  });

export const handler = handle(app);
