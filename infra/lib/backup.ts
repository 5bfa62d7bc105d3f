import { Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * Copies of the tables that stay when the tables go: recovery to a point in time ends where its table is deleted.
 * Daily for 35 days, monthly for 400, which holds the same day of the last fiscal year.
 */
export class Backup extends Construct {
  readonly vault: BackupVault;

  constructor(scope: Construct, id: string, tables: Record<string, TableV2>) {
    super(scope, id);
    this.vault = this.lockedVault();
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: this.vault,
      backupPlanRules: [this.rule('daily', '*', 35), this.rule('monthly', '1', 400)],
    });
    plan.addSelection('Tables', {
      resources: Object.values(tables).map((table) => BackupResource.fromDynamoDbTable(table)),
      role: this.backupRole(),
    });
  }

  /**
   * Locked in governance mode: nobody shortens or deletes a copy by mistake, and whoever may take the lock away can
   * still do so. The other mode (`changeableFor`) could not be undone by anybody, AWS included: a trial installation
   * would be paid for until its last copy has expired.
   */
  private lockedVault(): BackupVault {
    return new BackupVault(this, 'Vault', {
      lockConfiguration: { minRetention: Duration.days(35) },
      blockRecoveryPointDeletion: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private rule(name: string, day: string, days: number): BackupPlanRule {
    return new BackupPlanRule({
      ruleName: name,
      scheduleExpression: Schedule.cron({ minute: '0', hour: '2', day }),
      scheduleExpressionTimezone: TimeZone.ASIA_TOKYO,
      deleteAfter: Duration.days(days),
    });
  }

  private backupRole(): Role {
    const role = new Role(this, 'Role', {
      description:
        'AWS Backup copies the tables. It cannot restore: that needs a role that exists for the hour.',
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup'),
      ],
    });
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'AWS writes this policy for its own service and extends it with it; a copy of ours would fail unseen one night. Only backup.amazonaws.com takes the role.',
    });
    return role;
  }
}
