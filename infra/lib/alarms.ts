import { Duration, Stack } from 'aws-cdk-lib';
import type { BackupVault } from 'aws-cdk-lib/aws-backup';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { ApiFunction } from './api-function.ts';
import type { Gateway } from './gateway.ts';
import { tableCaps } from './kept-table.ts';

export interface Watched {
  function: ApiFunction;
  gateway: Gateway;
  tables: Record<'Core' | 'Ledger', TableV2>;
  vault: BackupVault;
  concurrency: number;
  topic: ITopic;
}

interface AlarmRow {
  /** Of the section in `docs/guides/operations.ja.md`. */
  anchor: string;
  /** In Japanese: it stands in the mail. */
  says: string;
  metric: IMetric;
  threshold: number;
  /** Periods in a row; one where absent. */
  periods?: number;
  /** Too little is told, and nothing at all is too little as well. */
  isLeast?: true;
}

/** What the function asks of the tables. */
const operations = ['GetItem', 'PutItem', 'Query', 'TransactWriteItems'];

const minutes = (count: number) => Duration.minutes(count);

/** One alarm for each row, with the place in the runbook in its mail. No data is no trouble: nobody works at night. */
export function addAlarms(scope: Construct, watched: Watched): Alarm[] {
  return rowsOf(scope, watched).map(({ anchor, says, metric, threshold, periods = 1, isLeast }) => {
    const alarm = new Alarm(scope, `Alarm-${anchor}`, {
      alarmDescription: `${says}手順：docs/guides/operations.ja.md#${anchor}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: isLeast
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: isLeast ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(watched.topic));
    return alarm;
  });
}

function rowsOf(scope: Construct, watched: Watched): AlarmRow[] {
  const { function: api, gateway, concurrency } = watched;
  const { lambda } = api;
  const five = { period: minutes(5) };
  const concurrent = lambda.metric('ConcurrentExecutions', { ...five, statistic: 'Maximum' });
  return [
    {
      anchor: 'function-errors',
      says: '関数が障害で止まりました。',
      metric: lambda.metricErrors(five),
      threshold: 1,
    },
    {
      anchor: 'function-throttles',
      says: '同時に動ける数を超え、要求が待たされました。',
      metric: lambda.metricThrottles(five),
      threshold: 1,
    },
    {
      anchor: 'function-p95',
      says: '答えの遅い状態が15分続いています（20回に1回が5秒以上）。',
      metric: lambda.metricDuration({ ...five, statistic: 'p95' }),
      threshold: 5000,
      periods: 3,
    },
    // Without a limit of its own the account's counts, which nobody knows here.
    ...(concurrency > 0
      ? [
          {
            anchor: 'function-concurrency',
            says: '同時に動く数が、上限の8割を超えました。',
            metric: concurrent,
            threshold: Math.ceil(concurrency * 0.8),
          },
        ]
      : []),
    {
      anchor: 'gateway-5xx',
      says: 'APIの入口が障害を返しました。',
      metric: gateway.api.metricServerError({ ...five, statistic: 'Sum' }),
      threshold: 1,
    },
    {
      anchor: 'gateway-4xx',
      says: '断られた要求が15分に300件を超えました。',
      metric: gateway.api.metricClientError({ period: minutes(15), statistic: 'Sum' }),
      threshold: 300,
    },
    ...tableRows(watched.tables),
    {
      anchor: 'backup-failed',
      says: '控え（AWS Backup）に失敗しました。',
      metric: backupJobs(watched.vault, 'NumberOfBackupJobsFailed', Duration.hours(1)),
      threshold: 1,
    },
    {
      anchor: 'backup-missing',
      says: '控え（AWS Backup）が2日続けてありません。配備した日にも一度届きます。届くことの確認です。',
      metric: backupJobs(watched.vault, 'NumberOfBackupJobsCompleted', Duration.days(1)),
      threshold: 1,
      periods: 2,
      isLeast: true,
    },
    {
      anchor: 'error-log-lines',
      says: '関数のログに障害の行があります。',
      metric: errorLines(scope, api),
      threshold: 1,
    },
  ];
}

function tableRows(tables: Watched['tables']): AlarmRow[] {
  const rows = Object.entries(tables).flatMap(([name, table]): AlarmRow[] => [
    {
      anchor: `${name.toLowerCase()}-throttles`,
      says: `表 ${name} で要求が待たされました。`,
      metric: failures(table, 'ThrottledRequests'),
      threshold: 1,
    },
    {
      anchor: `${name.toLowerCase()}-system-errors`,
      says: `表 ${name} でDynamoDBの障害がありました。`,
      metric: failures(table, 'SystemErrors'),
      threshold: 1,
    },
  ]);
  return [...rows, nearTheCap(tables)];
}

function nearTheCap(tables: Watched['tables']): AlarmRow {
  const perSecond = ([name, table]: [string, TableV2]) => ({
    [`read${name}`]: tableMetric(table, 'ConsumedReadCapacityUnits', 1),
    [`write${name}`]: tableMetric(table, 'ConsumedWriteCapacityUnits', 1),
  });
  const usingMetrics: Record<string, IMetric> = Object.assign({}, ...Object.entries(tables).map(perSecond));
  const shares = Object.keys(usingMetrics).map(
    (metric) => `${metric}/60/${metric.startsWith('read') ? tableCaps.read : tableCaps.write}`,
  );
  return {
    anchor: 'near-the-cap',
    says: '表の使用量が、決めた上限の8割を超えました。',
    metric: new MathExpression({
      expression: `100*MAX([${shares.join(',')}])`,
      usingMetrics,
      period: minutes(1),
    }),
    threshold: 80,
  };
}

/** DynamoDB counts failures for each operation and for no table as a whole: a metric of the table alone stays empty. */
function failures({ tableName }: TableV2, metricName: string): MathExpression {
  const metrics = operations.map((operation, index): [string, Metric] => [
    `m${index}`,
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: tableName, Operation: operation },
      statistic: 'Sum',
      period: minutes(5),
    }),
  ]);
  const usingMetrics = Object.fromEntries(metrics);
  const expression = `SUM([${Object.keys(usingMetrics).join(',')}])`;
  return new MathExpression({ expression, usingMetrics, label: metricName, period: minutes(5) });
}

function tableMetric({ tableName }: TableV2, metricName: string, period: number): Metric {
  return new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: { TableName: tableName },
    statistic: 'Sum',
    period: minutes(period),
  });
}

function backupJobs({ backupVaultName }: BackupVault, metricName: string, period: Duration): Metric {
  return new Metric({
    namespace: 'AWS/Backup',
    metricName,
    dimensionsMap: { BackupVaultName: backupVaultName },
    statistic: 'Sum',
    period,
  });
}

/** A Fault is answered and logged, so that the function itself counts no error of it. */
function errorLines(scope: Construct, { logs }: ApiFunction): Metric {
  const filter = new MetricFilter(scope, 'ErrorLines', {
    logGroup: logs,
    filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
    metricNamespace: `Tenken/${Stack.of(scope).stackName}`,
    metricName: 'ErrorLines',
    metricValue: '1',
  });
  return filter.metric({ statistic: 'Sum', period: minutes(5) });
}
