import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';

/** The CDK's declaration of its own class does not hold where an absent property and an undefined one differ. */
export function asBucket(bucket: Bucket): IBucket {
  return bucket as IBucket;
}
