/**
 * A line of the gateway's access log. Of the address only the route's pattern: neither ids of people nor what stands
 * after the question mark. No header, so no token. The caller's IP stays, because without it nobody can say who tried
 * keys all night; it goes with the log after a year.
 */
export const accessLogFields = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  ip: '$context.identity.sourceIp',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  bytes: '$context.responseLength',
  gatewayError: '$context.error.message',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
} as const;
