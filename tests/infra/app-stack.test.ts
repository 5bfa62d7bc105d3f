import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { expect, test, vi } from 'vitest';
import { deploymentOf } from '../domain/deployment/deployment-builder.ts';
import { deployed, propertiesOf } from './deployed.ts';

// Every rule of AWS over every resource, once for each deployment.
vi.setConfig({ testTimeout: 90_000 });

const alarmMail = ['a@vendor.example', 'b@vendor.example'];
const { app } = deployed(deploymentOf({ alarmMail }));
const alarms = propertiesOf(app, 'AWS::CloudWatch::Alarm');

interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
}

const ours: Statement[] = propertiesOf(app, 'AWS::IAM::Policy')
  .filter(({ PolicyName }) => /^ApiRole/.test(PolicyName))
  .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

function actions(effect: Statement['Effect'], sid = /./): string[] {
  const said = ours.filter(({ Effect, Sid = 'none' }) => Effect === effect && sid.test(Sid));
  return said.flatMap(({ Action }) => Action);
}

test('one function answers everything, on Node 24 on Arm; the other copies the add-in’s files while it is deployed', () => {
  const runtimes = propertiesOf(app, 'AWS::Lambda::Function').map(({ Runtime }) => Runtime);
  expect(runtimes.sort()).toEqual(['nodejs24.x', expect.stringMatching(/^python/)]);
  app.hasResourceProperties('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Handler: 'index.handler',
  });
});

test('the function answers before the gateway gives up, and knows its tables and its site', () => {
  app.hasResourceProperties('AWS::Lambda::Function', {
    Timeout: 15,
    MemorySize: 512,
    ReservedConcurrentExecutions: 50,
    TracingConfig: { Mode: 'Active' },
    Environment: {
      Variables: { CORE_TABLE: Match.anyValue(), LEDGER_TABLE: Match.anyValue(), ORIGINS: Match.anyValue() },
    },
  });
});

test('a new account keeps no concurrency', () => {
  const { app: small } = deployed(deploymentOf({ concurrency: 0 }));
  const [lambda] = propertiesOf(small, 'AWS::Lambda::Function').filter(
    ({ Runtime }) => Runtime === 'nodejs24.x',
  );
  expect(lambda).not.toHaveProperty('ReservedConcurrentExecutions');
});

test('logs of the function and of the gateway are JSON, end after a year, and outlive the stack', () => {
  app.hasResourceProperties('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x',
    LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: Match.stringLikeRegexp('^Api') } },
  });
  const groups = Object.entries(app.findResources('AWS::Logs::LogGroup'));
  const kept = groups.filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain');
  expect(kept.map(([, { Properties }]) => Properties.RetentionInDays)).toEqual([365, 365]);
  for (const [, { Properties }] of groups) expect(Properties.RetentionInDays).toBeLessThanOrEqual(365);
});

test('the function scans and deletes nothing anywhere', () => {
  const forbidden = /^dynamodb:(\*|Scan|Delete|BatchWrite|PartiQL|Execute)/;
  expect(actions('Allow').filter((action) => action.startsWith('dynamodb:'))).not.toEqual([]);
  expect(actions('Allow').filter((action) => forbidden.test(action))).toEqual([]);
});

test('in the ledger the function can add and read, and nothing that is added later lets it change or delete', () => {
  expect(actions('Allow', /^Ledger/).sort()).toEqual(
    ['GetItem', 'PutItem', 'Query'].map((name) => `dynamodb:${name}`),
  );
  expect(actions('Deny', /^Ledger/)).toEqual(
    expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']),
  );
  const ledgers = ours.filter(({ Sid = '' }) => Sid.startsWith('Ledger')).map(({ Resource }) => Resource);
  expect(ledgers).toHaveLength(2);
  for (const resource of ledgers) expect(JSON.stringify(resource)).toMatch(/Ledger\w+Arn/);
});

test('no role of ours has a star but for traces', () => {
  expect(ours.length).toBeGreaterThan(4);
  const starred = ours.filter(({ Action, Resource }) => JSON.stringify([Action, Resource]).includes('*'));
  expect(starred.flatMap(({ Action }) => Action).sort()).toEqual([
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});

test('a sender’s domain is made known to SES, and the function may send from that sender only', () => {
  app.resourceCountIs('AWS::SES::EmailIdentity', 0);
  const { app: sending } = deployed(deploymentOf({ mailSender: 'tenken@vendor.example' }));
  sending.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'vendor.example' });
  const told = Object.keys(sending.findOutputs('*'));
  expect(told.filter((name) => name.startsWith('MailRecord'))).toHaveLength(3);
  const condition = { StringEquals: { 'ses:FromAddress': 'tenken@vendor.example' } };
  expect(JSON.stringify(propertiesOf(sending, 'AWS::IAM::Policy'))).toContain(JSON.stringify(condition));
  expect(JSON.stringify(propertiesOf(app, 'AWS::IAM::Policy'))).not.toContain('ses:');
});

test('who deploys is told where the API, the site and the manifest are, and of a domain what its DNS needs', () => {
  const told = (template = app) => Object.keys(template.findOutputs('*')).sort();
  expect(told()).toEqual(['ApiAddress', 'ManifestAddress', 'SiteAddress']);
  const domain = {
    name: 'tenken.city.example',
    certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  };
  const { app: own } = deployed(
    deploymentOf({ site: { kind: 'cloudfront', domain }, mailSender: 'tenken@vendor.example' }),
  );
  expect(told(own)).toEqual(expect.arrayContaining(['DistributionDomain']));
  expect(own.findOutputs('SiteAddress').SiteAddress?.Value).toBe('https://tenken.city.example');
});

function alarmOf(anchor: string) {
  return alarms.find(({ AlarmDescription }) => AlarmDescription.endsWith(`#${anchor}`));
}

test('every address of the deployment is told, over TLS', () => {
  const told = propertiesOf(app, 'AWS::SNS::Subscription').map(({ Endpoint }) => Endpoint);
  expect(told.sort()).toEqual(alarmMail);
  app.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ]),
    },
  });
});

test('alarms may publish, because the topic’s policy says so', () => {
  app.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
        }),
      ]),
    },
  });
});

test.each(['core-throttles', 'core-system-errors', 'ledger-throttles', 'ledger-system-errors'])(
  '%s adds up what DynamoDB counts for each operation',
  (anchor) => {
    const parts: { MetricStat?: { Metric: { Dimensions: { Name: string }[] } } }[] =
      alarmOf(anchor)?.Metrics ?? [];
    const metrics = parts.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []));
    expect(metrics.length).toBeGreaterThan(0);
    for (const { Dimensions } of metrics)
      expect(Dimensions.map(({ Name }) => Name).sort()).toEqual(['Operation', 'TableName']);
  },
);

test('a night without a copy is told although nothing says anything', () => {
  expect(alarmOf('backup-missing')).toMatchObject({
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  });
  expect(alarmOf('function-errors')).toMatchObject({ TreatMissingData: 'notBreaching' });
});

test('a Fault is told of although it was answered', () => {
  app.hasResourceProperties('AWS::Logs::MetricFilter', { FilterPattern: '{ $.level = "ERROR" }' });
});

test('concurrency is watched where a part of it is kept', () => {
  expect(alarmOf('function-concurrency')).toMatchObject({ Threshold: 40 });
});

test('every alarm is told, and says where the runbook helps', () => {
  const page = readFileSync('docs/guides/operations.ja.md', 'utf8');
  expect(alarms.length).toBeGreaterThan(10);
  for (const { AlarmActions, AlarmDescription } of alarms) {
    expect(AlarmActions).toHaveLength(1);
    const anchor = /operations\.ja\.md#([\w-]+)$/.exec(AlarmDescription)?.[1];
    expect(page).toContain(`<a id="${anchor}"></a>`);
  }
});

test('the dashboard shows each alarm', () => {
  const [dashboard] = propertiesOf(app, 'AWS::CloudWatch::Dashboard');
  const text = JSON.stringify(dashboard);
  for (const id of Object.keys(app.findResources('AWS::CloudWatch::Alarm'))) expect(text).toContain(id);
});
