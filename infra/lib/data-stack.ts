import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { coreTable, ledgerTable } from '#domain/storage/core-tables.ts';
import { Backup } from './backup.ts';
import { keptTable } from './kept-table.ts';

/** What must outlive every deployment: the two tables and their copies. */
export class DataStack extends Stack {
  readonly core: TableV2;
  readonly ledger: TableV2;
  readonly backup: Backup;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { terminationProtection: true, ...props });
    this.core = keptTable(this, coreTable);
    this.ledger = keptTable(this, ledgerTable);
    this.backup = new Backup(this, 'Backup', { core: this.core, ledger: this.ledger });
    new CfnOutput(this, 'CoreTable', { value: this.core.tableName });
    new CfnOutput(this, 'LedgerTable', { value: this.ledger.tableName });
    new CfnOutput(this, 'BackupVault', { value: this.backup.vault.backupVaultName });
  }
}
