import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { coreTable, ledgerTable, type TableLayout } from '#domain/storage/core-tables.ts';

/** What must outlive every deployment: the two tables. */
export class DataStack extends Stack {
  readonly core: TableV2;
  readonly ledger: TableV2;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    this.core = this.table(coreTable);
    this.ledger = this.table(ledgerTable);
  }

  private table(layout: TableLayout): TableV2 {
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    return new TableV2(this, layout.id, {
      partitionKey: text(layout.partitionKey),
      sortKey: text(layout.sortKey),
      ...(layout.timeToLive ? { timeToLiveAttribute: layout.timeToLive } : {}),
      globalSecondaryIndexes: layout.indexes.map(({ name, partitionKey, sortKey }) => ({
        indexName: name,
        partitionKey: text(partitionKey),
        sortKey: text(sortKey),
      })),
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      encryption: TableEncryptionV2.awsManagedKey(),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
