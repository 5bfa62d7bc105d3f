import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, describe, expect, test } from 'vitest';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { type ApiRoute, apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import { createStacks } from '#infra/lib/create-stacks.ts';
import { readDeployment } from '#infra/lib/read-deployment.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-infra-'));
writeFileSync(path.join(folder, 'index.mjs'), 'export const handler = () => {};');
afterAll(() => rmSync(folder, { recursive: true }));

const example = readDeployment('infra/deployments/example.json');
const files = {
  functionFolder: folder,
  addinFolder: folder,
  manifestXml: readFileSync('manifest.xml', 'utf8'),
};

function stacksOf(deployment: Deployment) {
  const app = new App();
  return { root: app, ...createStacks(app, { deployment, files }) };
}

const [first] = example.municipalities;
const one: Deployment = {
  ...example,
  name: 'one',
  providers: example.providers.slice(0, 1),
  municipalities: first ? [first] : [],
};
const several = stacksOf(example);
const template = Template.fromStack(several.app);
const dataTemplate = Template.fromStack(several.data);
const single = Template.fromStack(stacksOf(one).app);

interface Statement {
  Sid?: string;
  Effect: string;
  Action: string | string[];
}

function statements(): Statement[] {
  return Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    ({ Properties }): Statement[] => Properties.PolicyDocument.Statement,
  );
}

const actionsOf = (statement: Statement) => [statement.Action].flat();

describe('the function', () => {
  test('runs on Node 24 on Arm and writes its log as JSON for a year', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: { LogFormat: 'JSON' },
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
  });

  test('scans and deletes nothing, and can change nothing in the ledger', () => {
    const allowed = statements()
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(actionsOf);
    expect(allowed.filter((action) => /^dynamodb:(\*|Scan|Delete|BatchWrite|PartiQL)/.test(action))).toEqual(
      [],
    );
    const ledger = statements().find(({ Sid }) => Sid === 'LedgerAppends');
    expect(ledger && actionsOf(ledger)).not.toContain('dynamodb:UpdateItem');
    const denied = statements()
      .filter(({ Effect }) => Effect === 'Deny')
      .flatMap(actionsOf);
    expect(denied).toEqual(expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:DeleteItem']));
  });
});

describe('the gateway', () => {
  test('lets through the routes of the table with their methods, and no other', () => {
    const keys = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties.RouteKey,
    );
    const rows = Object.values(apiRoutes).map(({ method, path: at }) => `${method} ${apiBase}${at}`);
    expect(keys.sort()).toEqual(rows.sort());
  });

  test.each([
    ['one issuer', single, 'JWT'],
    ['several issuers', template, 'CUSTOM'],
  ])('of %s asks for a token on every route that is not open', (_name, of, type) => {
    const open = Object.values<ApiRoute>(apiRoutes)
      .filter(({ isOpen }) => isOpen)
      .map(({ method, path: at }) => `${method} ${apiBase}${at}`);
    for (const { Properties } of Object.values(of.findResources('AWS::ApiGatewayV2::Route'))) {
      const expected = open.includes(Properties.RouteKey) ? 'NONE' : type;
      expect([Properties.RouteKey, Properties.AuthorizationType]).toEqual([Properties.RouteKey, expected]);
    }
  });

  test('answers preflights for the methods of the API and lets no cookie through', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: {
        AllowMethods: ['GET', 'PUT', 'POST'],
        AllowHeaders: Match.arrayWith(['authorization', 'if-match', 'idempotency-key']),
        AllowCredentials: Match.absent(),
      },
    });
  });
});

describe('the site', () => {
  test('lies in a private bucket that CloudFront alone reads', () => {
    for (const { Properties } of Object.values(template.findResources('AWS::S3::Bucket')))
      expect(Properties.PublicAccessBlockConfiguration).toMatchObject({ RestrictPublicBuckets: true });
    template.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  });

  test('may be framed by Excel on the web, and says so without X-Frame-Options', () => {
    const [headers] = Object.values(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    const text = JSON.stringify(headers);
    expect(text).toContain('frame-ancestors');
    expect(text).toContain('officeapps.live.com');
    expect(text).not.toMatch(/x-frame-options|FrameOptions/i);
  });

  test('of one’s own server makes neither bucket nor distribution', () => {
    const own = stacksOf({ ...one, site: { kind: 'own', origin: 'https://tenken.city.example' } });
    Template.fromStack(own.app).resourceCountIs('AWS::CloudFront::Distribution', 0);
    Template.fromStack(own.app).resourceCountIs('AWS::S3::Bucket', 0);
  });
});

describe('who watches', () => {
  test('every alarm is told, and says where the runbook helps', () => {
    const page = readFileSync('docs/guides/operations.ja.md', 'utf8');
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    expect(alarms.length).toBeGreaterThan(10);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmActions).toHaveLength(1);
      const anchor = /operations\.ja\.md#([\w-]+)$/.exec(Properties.AlarmDescription)?.[1];
      expect(page).toContain(`<a id="${anchor}"></a>`);
    }
  });
});

describe('the tables', () => {
  test('are copied by a plan of their own into a vault that stays', () => {
    dataTemplate.resourceCountIs('AWS::Backup::BackupPlan', 1);
    dataTemplate.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'Retain' });
  });
});

describe('cdk-nag', () => {
  test('finds nothing that nobody explained', () => {
    expect(() => several.root.synth()).not.toThrow();
  });

  test('ends the synthesis where something is not as AWS asks', () => {
    const { root, app } = stacksOf({ ...one, name: 'careless' });
    new Bucket(app, 'Careless');
    expect(() => root.synth()).toThrow();
  });
});
