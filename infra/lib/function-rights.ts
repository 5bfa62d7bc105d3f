import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { coreTable } from '#domain/storage/core-tables.ts';

const dynamodb = (names: readonly string[]) => names.map((name) => `dynamodb:${name}`);

/**
 * What the function may do, action by action. A transaction needs the actions of its items. Nothing scans, nothing
 * deletes. In the ledger it adds: it can change nothing there, whatever a policy added later may allow. That it adds
 * no record twice is a condition in each write, because IAM knows no right to put only what is absent.
 */
export function functionRights({ core, ledger }: { core: TableV2; ledger: TableV2 }): PolicyStatement[] {
  const indexes = coreTable.indexes.map(({ name }) => `${core.tableArn}/index/${name}`);
  return [
    new PolicyStatement({
      sid: 'CoreItems',
      actions: dynamodb(['GetItem', 'PutItem', 'Query']),
      resources: [core.tableArn],
    }),
    new PolicyStatement({ sid: 'CoreIndexes', actions: dynamodb(['Query']), resources: indexes }),
    new PolicyStatement({
      sid: 'LedgerAppends',
      actions: dynamodb(['GetItem', 'PutItem', 'Query']),
      resources: [ledger.tableArn],
    }),
    new PolicyStatement({
      sid: 'LedgerNeverChanges',
      effect: Effect.DENY,
      actions: dynamodb([
        'BatchWriteItem',
        'DeleteItem',
        'PartiQLDelete',
        'PartiQLInsert',
        'PartiQLUpdate',
        'UpdateItem',
      ]),
      resources: [ledger.tableArn],
    }),
  ];
}
