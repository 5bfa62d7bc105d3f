import { type APIGatewayProxyResult, handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { Hono } from 'hono/quick';
import { withAnswerHeaders } from '../http/answer-headers.ts';
import type { App } from '../http/create-app.ts';
import { problemResponse } from '../http/problem.ts';
import { refuse } from '../operations/answer.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { VerifyToken } from '../ports/person.ts';
import { networkGate } from './network-gate.ts';

export interface HandlerPorts {
  api: App;
  verifyToken: VerifyToken;
  ids: Ids;
  log: Log;
  /** CIDR; everybody where absent. */
  networks?: readonly string[];
}

/** A request as the HTTP API hands it over (payload 2.0). */
export type RequestEvent = Extract<LambdaEvent, { rawPath: string }>;

/**
 * What the HTTP API asks its authorizer (REQUEST, payload 2.0). Only the gateway makes such an event: what a client
 * sends lies within one of its members.
 */
export interface AuthorizerEvent {
  type: 'REQUEST';
  /** The Authorization header; the gateway keeps the answer under it. */
  identitySource?: readonly string[] | null;
  requestContext: { requestId: string; http: { sourceIp: string } };
}

/** The Lambda's handler: answers requests, and the gateway's question whether it may let one through. */
export function createHandler(ports: HandlerPorts) {
  const isInside = networkGate(ports.networks);
  const answer = handle(
    new Hono().mount('/', (request) => ports.api.fetch(request)),
    { isContentTypeBinary },
  );
  const turnAway = handle(
    new Hono().all('*', () => withAnswerHeaders(problemResponse(refuse('notAllowed')))),
  );
  return async (
    event: RequestEvent | AuthorizerEvent,
    context?: LambdaContext,
  ): Promise<APIGatewayProxyResult | { isAuthorized: boolean }> => {
    const inside = await isInside(event.requestContext.http.sourceIp);
    if ('type' in event) return { isAuthorized: inside && (await isSignedIn(ports, event)) };
    return inside ? answer(withoutIdleBody(event), context) : turnAway(withoutIdleBody(event), context);
  };
}

/** Files leave byte for byte, those of text too: read as text they would lose the mark by which Excel knows UTF-8. */
function isContentTypeBinary(type: string): boolean {
  return !/^application\/(problem\+)?json\b/.test(type);
}

/** By the one header that the gateway keeps the answer under, so that no other token can stand behind it. */
async function isSignedIn(ports: HandlerPorts, { identitySource }: AuthorizerEvent): Promise<boolean> {
  const [authorization, ...others] = identitySource ?? [];
  if (authorization === undefined || others.length > 0) return false;
  try {
    return (await ports.verifyToken(authorization)) !== undefined;
  } catch (fault) {
    const reference = ports.ids.next();
    ports.log.fault(reference, fault, { status: 500 });
    // The runtime writes down what is thrown here: nothing but the way to the line above.
    throw new Error(`Fault ${reference}`);
  }
}

/** A GET may come with a body, which no Request can hold and nobody reads. */
function withoutIdleBody(event: RequestEvent): RequestEvent {
  return event.requestContext.http.method === 'GET' ? { ...event, body: null } : event;
}
