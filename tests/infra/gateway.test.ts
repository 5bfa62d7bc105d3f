import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { deploymentOf, sharedDeployment } from '../domain/deployment/deployment-builder.ts';
import { deployed, propertiesOf } from './deployed.ts';

const { app: one } = deployed(deploymentOf());
const { app: several } = deployed(sharedDeployment());

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

test('the function answers before the gateway gives up, and knows its tables and its site', () => {
  one.hasResourceProperties('AWS::Lambda::Function', {
    Timeout: 15,
    MemorySize: 512,
    ReservedConcurrentExecutions: 50,
    TracingConfig: { Mode: 'Active' },
    Environment: {
      Variables: { CORE_TABLE: Match.anyValue(), LEDGER_TABLE: Match.anyValue(), ORIGINS: Match.anyValue() },
    },
  });
});

test('no role of ours has a star but for traces', () => {
  const statements: { Sid?: string; Action: string | string[]; Resource: unknown }[] = propertiesOf(
    one,
    'AWS::IAM::Policy',
  )
    .filter(({ PolicyName }) => /^ApiRole/.test(PolicyName))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  expect(statements.length).toBeGreaterThan(4);
  const starred = statements.filter(({ Action, Resource }) =>
    JSON.stringify([Action, Resource]).includes('*'),
  );
  expect(starred.flatMap(({ Action }) => Action).sort()).toEqual([
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});
