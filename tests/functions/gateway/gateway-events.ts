import type { AuthorizerEvent, RequestEvent } from '#functions/gateway/create-handler.ts';

export interface Asked {
  method?: string;
  /** With its query. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
  sourceIp?: string;
}

/** What the HTTP API hands over for a request (payload 2.0). */
export function requestEvent({ method = 'GET', path, headers = {}, body, sourceIp }: Asked): RequestEvent {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: `${method} ${rawPath}`,
    rawPath,
    rawQueryString,
    headers: { 'x-forwarded-for': '203.0.113.7', ...headers },
    body: body ?? null,
    isBase64Encoded: false,
    requestContext: requestContext(method, rawPath, sourceIp),
  };
}

/** What the HTTP API asks a REQUEST authorizer (payload 2.0) with the Authorization header as its identity source. */
export function authorizerEvent(
  identitySource: string[] | null,
  { path = '/api/v1/me', sourceIp }: Partial<Asked> = {},
): AuthorizerEvent {
  const whole = {
    ...requestEvent({ path, headers: { authorization: identitySource?.join(',') ?? '' } }),
    type: 'REQUEST' as const,
    routeArn: 'arn:aws:execute-api:ap-northeast-1:123456789012:abc123/$default/GET/api/v1/me',
    identitySource,
    requestContext: requestContext('GET', path, sourceIp),
  };
  return whole;
}

function requestContext(method: string, path: string, sourceIp = '203.0.113.7') {
  return {
    accountId: '123456789012',
    apiId: 'abc123',
    authentication: null,
    authorizer: {},
    domainName: 'abc123.execute-api.ap-northeast-1.amazonaws.com',
    domainPrefix: 'abc123',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: 'test' },
    requestId: 'r1',
    routeKey: '$default',
    stage: '$default',
    time: '07/May/2024:00:00:00 +0000',
    timeEpoch: 1_715_040_000_000,
  };
}
