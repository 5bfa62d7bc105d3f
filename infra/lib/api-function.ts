import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  type Alias,
  Architecture,
  Code,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { functionRights } from './function-rights.ts';

export interface ApiFunctionProps {
  core: TableV2;
  ledger: TableV2;
  /** What `bundleFunction` wrote. */
  folder: string;
  /** Of the pages that may ask. */
  origins: readonly string[];
  /** Calls at once, kept free and never exceeded; none kept where 0. */
  concurrency: number;
}

/** The one Lambda behind every route, and the alias that the gateway calls. */
export class ApiFunction extends Construct {
  readonly lambda: Lambda;
  /** Points at a version; an older one stays, so that going back is one call. */
  readonly live: Alias;
  readonly logs: LogGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id);
    this.logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.role = this.createRole(props);
    this.lambda = this.createLambda(props);
    this.live = this.lambda.addAlias('live');
  }

  private createLambda({ core, ledger, folder, origins, concurrency }: ApiFunctionProps): Lambda {
    return new Lambda(this, 'Function', {
      description: 'Tenken: every route of the API',
      code: Code.fromAsset(folder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      // Shorter than the gateway waits (29 s), so that a caller is told of it by the gateway and not by silence.
      timeout: Duration.seconds(15),
      ...(concurrency > 0 ? { reservedConcurrentExecutions: concurrency } : {}),
      role: this.role,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: {
        CORE_TABLE: core.tableName,
        LEDGER_TABLE: ledger.tableName,
        ORIGINS: origins.join(','),
      },
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
  }

  /** Of our own: the managed policy of the usual one may write to any log group. */
  private createRole(tables: { core: TableV2; ledger: TableV2 }): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logs.grantWrite(role);
    for (const statement of functionRights(tables)) role.addToPolicy(statement);
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Only xray:PutTraceSegments and xray:PutTelemetryRecords, which know no resources (AWS service authorization reference).',
    });
    return role;
  }
}
