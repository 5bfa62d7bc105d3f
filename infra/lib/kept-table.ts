import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ContributorInsightsMode,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { TableLayout } from '#domain/storage/core-tables.ts';

/**
 * Units a second that a table gives at most; each index as much again. A whole round of 5,000 sheets is read with some
 * 1,300 units, and sixty departments that push five sheets each at once write some 3,000. What is over the cap waits a
 * moment, so that neither a mistake nor an attack can cost more than this for the hours until somebody looks.
 */
export const tableCaps = { read: 4000, write: 2000 };

/**
 * A table that outlives its stack. No stream: nothing reads one, and the ledger is the history already.
 *
 * The key is AWS's own for DynamoDB in this account (`aws/dynamodb`), not the one that AWS owns: it costs a little, and
 * each use of it stands in CloudTrail. A customer's own key would add a way to lose everything at once.
 */
export function keptTable(scope: Construct, layout: TableLayout): TableV2 {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  const caps = { maxReadRequestUnits: tableCaps.read, maxWriteRequestUnits: tableCaps.write };
  return new TableV2(scope, layout.id, {
    partitionKey: text(layout.partitionKey),
    sortKey: text(layout.sortKey),
    ...(layout.timeToLive ? { timeToLiveAttribute: layout.timeToLive } : {}),
    globalSecondaryIndexes: layout.indexes.map(({ name, partitionKey, sortKey }) => ({
      indexName: name,
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      ...caps,
    })),
    billing: Billing.onDemand(caps),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    // Costs only when something is throttled, and then says which key it was.
    contributorInsightsSpecification: { enabled: true, mode: ContributorInsightsMode.THROTTLED_KEYS },
    deletionProtection: true,
    encryption: TableEncryptionV2.awsManagedKey(),
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
