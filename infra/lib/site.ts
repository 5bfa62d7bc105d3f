import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  CachePolicy,
  Distribution,
  GeoRestriction,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { asBucket } from './as-bucket.ts';
import { pageHeaders } from './page-headers.ts';

export interface SiteProps {
  domain?: { name: string; certificateArn: string };
  /** Content security policy of every page. */
  policy: string;
}

/**
 * Where the add-in's files lie: the same for everybody, and nothing of a municipality among them. The bucket is in the
 * deployment's region; CloudFront keeps copies in Japan and wherever else somebody would be let in, which is nowhere.
 */
export class Site extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** `https://…` without a path. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { domain, policy }: SiteProps) {
    super(scope, id);
    const logs = this.createLogBucket();
    this.bucket = new Bucket(this, 'Files', {
      ...privateBucket,
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(90),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      serverAccessLogsBucket: asBucket(logs),
      serverAccessLogsPrefix: 'files/',
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Tenken: the files of the add-in',
      ...(domain
        ? {
            domainNames: [domain.name],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
          }
        : {}),
      defaultRootObject: 'addin/help.html',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(asBucket(this.bucket)),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.createHeaders(policy),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      // The cheapest class that has places in Japan.
      priceClass: PriceClass.PRICE_CLASS_200,
      geoRestriction: GeoRestriction.allowlist('JP'),
      enableLogging: true,
      logBucket: asBucket(logs),
      logFilePrefix: 'distribution/',
    });
    this.origin = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    this.acknowledgeFindings(domain !== undefined);
  }

  private createHeaders(policy: string): ResponseHeadersPolicy {
    const { strictTransportSecurity, permissionsPolicy } = pageHeaders;
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(strictTransportSecurity.seconds),
          includeSubdomains: strictTransportSecurity.includesSubdomains,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [{ header: 'permissions-policy', value: permissionsPolicy, override: true }],
      },
    });
  }

  /** CloudFront writes its log with the rights of an owner, which a bucket must allow. */
  private createLogBucket(): Bucket {
    const logs = new Bucket(this, 'Logs', {
      ...privateBucket,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [
        { expiration: Duration.days(365), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    acknowledge(logs, {
      'AwsSolutions-S1': 'It holds the access logs; a log of who writes the log would only write itself.',
    });
    return logs;
  }

  private acknowledgeFindings(hasDomain: boolean): void {
    acknowledge(this.distribution, {
      'AwsSolutions-CFR2':
        'Only files that are the same for everybody, without a secret, behind a country restriction: a firewall would have nothing to guard. The API does not lie behind this distribution.',
      ...(hasDomain
        ? {}
        : {
            'AwsSolutions-CFR4':
              'CloudFront sets this for its own names and lets nobody change it; a deployment with a domain of its own asks for TLS 1.2 (2021).',
          }),
    });
  }
}

const privateBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
};
