import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { deploymentOf } from '../domain/deployment/deployment-builder.ts';
import { deployed, propertiesOf } from './deployed.ts';

const { app } = deployed(deploymentOf({ alarmMail: ['a@vendor.example', 'b@vendor.example'] }));
const alarms = propertiesOf(app, 'AWS::CloudWatch::Alarm');

function alarmOf(anchor: string) {
  return alarms.find(({ AlarmDescription }) => AlarmDescription.endsWith(`#${anchor}`));
}

test('every address of the deployment is told, over TLS', () => {
  const told = propertiesOf(app, 'AWS::SNS::Subscription').map(({ Endpoint }) => Endpoint);
  expect(told.sort()).toEqual(['a@vendor.example', 'b@vendor.example']);
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

test('a new account keeps no concurrency', () => {
  const [lambda] = propertiesOf(
    deployed(deploymentOf({ concurrency: 0 })).app,
    'AWS::Lambda::Function',
  ).filter(({ Runtime }) => Runtime === 'nodejs24.x');
  expect(lambda).not.toHaveProperty('ReservedConcurrentExecutions');
});

test('the dashboard shows each alarm', () => {
  const [dashboard] = propertiesOf(app, 'AWS::CloudWatch::Dashboard');
  const text = JSON.stringify(dashboard);
  for (const id of Object.keys(app.findResources('AWS::CloudWatch::Alarm'))) expect(text).toContain(id);
});
