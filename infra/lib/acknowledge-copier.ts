import { CfnResource, Stack, Token } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { BucketDeployment } from 'aws-cdk-lib/aws-s3-deployment';
import { acknowledge } from './acknowledge.ts';

/** The CDK's own function that copies files into a bucket: it runs while a deployment is made, and at no other time. */
export function acknowledgeCopier(deployment: BucketDeployment, bucket: Bucket): void {
  const copier = Stack.of(deployment).node.children.find(({ node }) =>
    node.id.startsWith('Custom::CDKBucketDeployment'),
  );
  if (!copier) throw new Error('The CDK names its function for copying files differently now.');
  const rights =
    'The CDK writes the role: it reads the assets of this deployment and writes into the one bucket of the add-in’s files, for the minute of a deployment.';
  acknowledge(copier, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
      'The CDK gives its own function AWS’s policy for writing a log, and nothing else that AWS manages.',
    'AwsSolutions-IAM5[Action::s3:GetObject*]': rights,
    'AwsSolutions-IAM5[Action::s3:GetBucket*]': rights,
    'AwsSolutions-IAM5[Action::s3:List*]': rights,
    'AwsSolutions-IAM5[Action::s3:DeleteObject*]': rights,
    'AwsSolutions-IAM5[Action::s3:Abort*]': rights,
    [`AwsSolutions-IAM5[Resource::${assetsOf(Stack.of(deployment))}/*]`]: rights,
    [`AwsSolutions-IAM5[Resource::<${logicalIdOf(bucket)}.Arn>/*]`]: rights,
    'AwsSolutions-L1': 'The CDK chooses the runtime of its own function and renews it with each release.',
  });
}

/** Of the CDK's bootstrap; an account that the deployment names stands in it as a number. */
function assetsOf({ account, region, synthesizer }: Stack): string {
  const shown = Token.isUnresolved(account) ? '<AWS::AccountId>' : account;
  const qualifier = synthesizer.bootstrapQualifier ?? 'hnb659fds';
  return `arn:<AWS::Partition>:s3:::cdk-${qualifier}-assets-${shown}-${region}`;
}

function logicalIdOf(bucket: Bucket): string {
  const resource = bucket.node.defaultChild;
  if (!resource || !CfnResource.isCfnResource(resource)) throw new Error('The bucket has no resource.');
  return Stack.of(bucket).resolve(resource.logicalId);
}
