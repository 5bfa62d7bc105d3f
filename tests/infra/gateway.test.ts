import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { type ApiRoute, apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import { deploymentOf, sharedDeployment } from '../domain/deployment/deployment-builder.ts';
import { deployed, propertiesOf } from './deployed.ts';

const { app: one } = deployed(deploymentOf());
const { app: several } = deployed(sharedDeployment());

const keyOf = ({ method, path }: ApiRoute) => `${method} ${apiBase}${path}`;

test('the one issuer’s tokens for us with our permission are let through', () => {
  one.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    AuthorizerType: 'JWT',
    JwtConfiguration: {
      Issuer: 'https://login.microsoftonline.com/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/v2.0',
      Audience: ['11111111-2222-4333-8444-555555555555'],
    },
  });
  const asked = propertiesOf(one, 'AWS::ApiGatewayV2::Route').filter(
    ({ AuthorizationType }) => AuthorizationType === 'JWT',
  );
  for (const { AuthorizationScopes } of asked) expect(AuthorizationScopes).toEqual(['Tenken.Use']);
});

test('the routes of the API’s table have a way in, each by its method, and nothing else has', () => {
  const keys = propertiesOf(one, 'AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey);
  expect(keys.sort()).toEqual(Object.values<ApiRoute>(apiRoutes).map(keyOf).sort());
  expect(keys.filter((key) => /\$default|ANY|\{proxy/.test(key))).toEqual([]);
});

test.each([
  ['one issuer', one, 'JWT'],
  ['several issuers', several, 'CUSTOM'],
])('with %s a token is asked for on every route that is not open', (_name, template, type) => {
  const open = Object.values<ApiRoute>(apiRoutes).filter(({ isOpen }) => isOpen);
  const routes = propertiesOf(template, 'AWS::ApiGatewayV2::Route');
  const unasked = routes.filter(({ AuthorizationType }) => AuthorizationType !== type);
  expect(unasked.map(({ RouteKey }) => RouteKey).sort()).toEqual(open.map(keyOf).sort());
  for (const { AuthorizationType } of unasked) expect(AuthorizationType).toBe('NONE');
});

test('preflights are answered for the methods of the API, and no cookie is let through', () => {
  one.hasResourceProperties('AWS::ApiGatewayV2::Api', {
    CorsConfiguration: {
      AllowOrigins: ['https://*'],
      AllowMethods: ['GET', 'PUT', 'POST'],
      AllowHeaders: ['authorization', 'content-type', 'if-match', 'idempotency-key'],
      ExposeHeaders: ['etag', 'content-disposition'],
      AllowCredentials: Match.absent(),
    },
  });
});

test('of several issuers the function is asked, and its answer kept for five minutes', () => {
  several.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    AuthorizerType: 'REQUEST',
    EnableSimpleResponses: true,
    AuthorizerResultTtlInSeconds: 300,
    IdentitySource: ['$request.header.Authorization'],
  });
});

test('the access log has no header, no query and no id of a person', () => {
  const [stage] = propertiesOf(one, 'AWS::ApiGatewayV2::Stage');
  const format: string = stage?.AccessLogSettings.Format;
  expect(format).toContain('$context.routeKey');
  expect(format).not.toMatch(/authorization|queryString|\$context\.path|claims|userAgent/i);
});

test('what comes all at once is held back', () => {
  one.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    StageName: '$default',
    DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
  });
});

test('the gateway calls the alias, so that an older version can take its place', () => {
  one.hasResourceProperties('AWS::Lambda::Alias', { Name: 'live' });
  one.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
  const [integration] = propertiesOf(one, 'AWS::ApiGatewayV2::Integration');
  const [alias] = Object.keys(one.findResources('AWS::Lambda::Alias'));
  expect(integration?.IntegrationUri).toEqual({ Ref: alias });
});
