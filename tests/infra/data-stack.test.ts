import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { deploymentOf } from '../domain/deployment/deployment-builder.ts';
import { deployed, propertiesOf } from './deployed.ts';

const { data } = deployed(deploymentOf());
const tables = Object.values(data.findResources('AWS::DynamoDB::GlobalTable'));

test('both tables outlive the stack and can be put back to any moment', () => {
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(table.Properties).toMatchObject({ BillingMode: 'PAY_PER_REQUEST' });
    expect(table.Properties.Replicas).toHaveLength(1);
    expect(table.Properties.Replicas[0]).toMatchObject({
      Region: 'ap-northeast-1',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    });
  }
});

test('both tables are encrypted with a key whose use is noted, and send no stream', () => {
  for (const { Properties } of tables) {
    expect(Properties).toMatchObject({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    expect(Properties).not.toHaveProperty('StreamSpecification');
  }
});

test('what a table reads and writes in a second has an end, and so have its costs', () => {
  for (const { Properties } of tables) {
    expect(Properties.WriteOnDemandThroughputSettings).toEqual({ MaxWriteRequestUnits: 2000 });
    expect(Properties.Replicas[0].ReadOnDemandThroughputSettings).toEqual({ MaxReadRequestUnits: 4000 });
  }
});

test('the tables are copied daily for 35 days and monthly for more than a year, at night in Tokyo', () => {
  const [plan] = propertiesOf(data, 'AWS::Backup::BackupPlan');
  const rules: object[] = plan?.BackupPlan.BackupPlanRule;
  expect(rules).toEqual([
    expect.objectContaining({
      ScheduleExpression: 'cron(0 2 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Tokyo',
      Lifecycle: { DeleteAfterDays: 35 },
    }),
    expect.objectContaining({
      ScheduleExpression: 'cron(0 2 1 * ? *)',
      Lifecycle: { DeleteAfterDays: 400 },
    }),
  ]);
  const [selection] = propertiesOf(data, 'AWS::Backup::BackupSelection');
  expect(selection?.BackupSelection.Resources).toHaveLength(2);
});

test('a copy cannot be shortened or deleted by mistake, and the vault stays', () => {
  data.hasResource('AWS::Backup::BackupVault', {
    DeletionPolicy: 'Retain',
    Properties: {
      LockConfiguration: { MinRetentionDays: 35, ChangeableForDays: Match.absent() },
      AccessPolicy: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Action: Match.arrayWith(['backup:DeleteRecoveryPoint']) }),
        ],
      },
    },
  });
});

test('who restores is told the names of the tables and of the vault', () => {
  expect(Object.keys(data.findOutputs('*'))).toEqual(
    expect.arrayContaining(['CoreTable', 'LedgerTable', 'BackupVault']),
  );
});
