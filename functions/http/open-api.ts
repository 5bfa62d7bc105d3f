import * as z from 'zod/mini';
import { type ApiRoute, apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import { type RouteMessages, routeMessages } from './route-messages.ts';

/** OpenAPI 3.1 speaks JSON Schema, so the schemas of the messages are the page. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  const messagesOf: Readonly<Record<string, RouteMessages | undefined>> = routeMessages;
  for (const [id, route] of Object.entries<ApiRoute>(apiRoutes)) {
    const messages = messagesOf[id];
    const contents = messages ? contentsOf(messages) : route.gives && fileOf(route.gives);
    if (!contents) continue;
    const operation = { operationId: id, parameters: parametersOf(route), ...contents };
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tenken', version: '1' },
    servers: [{ url: apiBase }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths,
  };
}

function contentsOf({ body, answer }: RouteMessages) {
  return {
    ...(body ? { requestBody: { required: true, ...json(body, 'application/json') } } : {}),
    responses: {
      200: { description: 'done', ...json(answer, 'application/json') },
      default: { description: 'refused', ...json(problemSchema, 'application/problem+json') },
    },
  };
}

function fileOf(gives: string) {
  const [type = gives] = gives.split(';');
  const schema = { type: 'string', format: 'binary' };
  return {
    responses: {
      200: { description: 'done', content: { [type]: { schema } } },
      default: { description: 'refused', ...json(problemSchema, 'application/problem+json') },
    },
  };
}

function json(schema: z.ZodMiniType, type: string) {
  return { content: { [type]: { schema: z.toJSONSchema(schema, { io: 'input' }) } } };
}

function parametersOf({ path, query = [], isConditional }: ApiRoute) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter('path', String(name), true));
  const inQuery = query.map((name) => parameter('query', name, false));
  const headers = isConditional ? ['If-Match', 'Idempotency-Key'] : [];
  return [...inPath, ...inQuery, ...headers.map((name) => parameter('header', name, true))];
}

function parameter(place: string, name: string, required: boolean) {
  return { in: place, name, required, schema: { type: 'string' } };
}
