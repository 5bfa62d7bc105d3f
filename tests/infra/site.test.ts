import { Match } from 'aws-cdk-lib/assertions';
import { expect, test, vi } from 'vitest';
import { paneProviders } from '#domain/deployment/pane-providers.ts';
import { manifestOf } from '#domain/manifest/manifest-of.ts';
import { pagePolicy } from '#infra/lib/page-policy.ts';
import { deploymentOf, sharedDeployment } from '../domain/deployment/deployment-builder.ts';
import { deployed, propertiesOf } from './deployed.ts';
import { stubFiles } from './stub-files.ts';

// Every rule of AWS over every resource, once for each deployment.
vi.setConfig({ testTimeout: 90_000 });

const shared = sharedDeployment();
const { app } = deployed(shared);
const domain = {
  name: 'tenken.city.example',
  certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee',
};

test('the files lie in private buckets, and CloudFront alone reads them', () => {
  for (const { PublicAccessBlockConfiguration } of propertiesOf(app, 'AWS::S3::Bucket'))
    expect(PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  app.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  const allowed: { Effect: string; Action: unknown; Principal: unknown }[] = propertiesOf(
    app,
    'AWS::S3::BucketPolicy',
  ).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  expect(
    allowed.filter(({ Effect, Action }) => Effect === 'Allow' && Action === 's3:GetObject'),
  ).toMatchObject([{ Principal: { Service: 'cloudfront.amazonaws.com' } }]);
});

test('only Japan is served, from places in Japan, over TLS and the newest HTTP', () => {
  app.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      HttpVersion: 'http2and3',
      PriceClass: 'PriceClass_200',
      Restrictions: { GeoRestriction: { RestrictionType: 'whitelist', Locations: ['JP'] } },
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' },
      Logging: Match.anyValue(),
    },
  });
});

test('a domain of one’s own asks for TLS 1.2 of 2021, and is the origin that the function knows', () => {
  const own = deployed(deploymentOf({ site: { kind: 'cloudfront', domain } })).app;
  own.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Aliases: [domain.name],
      ViewerCertificate: { AcmCertificateArn: domain.certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    },
  });
  own.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: { ORIGINS: `https://${domain.name}` } },
  });
});

test('every file says that it is what it is, and where it may come from', () => {
  app.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
    ResponseHeadersPolicyConfig: {
      SecurityHeadersConfig: {
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true },
      },
    },
  });
});

test('Excel on the web may frame a page, which X-Frame-Options could not say', () => {
  const [headers] = propertiesOf(app, 'AWS::CloudFront::ResponseHeadersPolicy');
  const text = JSON.stringify(headers);
  expect(text).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
  expect(text).not.toMatch(/x-frame-options|FrameOptions/i);
});

test('for a server of one’s own there is neither bucket nor distribution, and its origin may ask', () => {
  const origin = 'https://tenken.city.example';
  const own = deployed(deploymentOf({ site: { kind: 'own', origin } })).app;
  own.resourceCountIs('AWS::CloudFront::Distribution', 0);
  own.resourceCountIs('AWS::S3::Bucket', 0);
  own.hasResourceProperties('AWS::Lambda::Function', { Environment: { Variables: { ORIGINS: origin } } });
});

test('pages ask our API and who signs people in, and nobody else', () => {
  const policy = pagePolicy({ apiOrigin: 'https://api.example', providers: paneProviders(shared) });
  expect(policy).toContain(
    "connect-src 'self' https://api.example https://login.microsoftonline.com https://identity.hamasato.example;",
  );
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(unsafe|\*)/);
});

test('hashed files are kept for a year, pages and settings are asked for, icons say nothing; none is taken away', () => {
  const copies = propertiesOf(app, 'Custom::CDKBucketDeployment');
  expect(copies).toHaveLength(4);
  const kept = copies.map(({ Include, Exclude, SystemMetadata, Prune }) => ({
    only: Include ?? Exclude ?? 'all',
    cache: SystemMetadata?.['cache-control'],
    Prune,
  }));
  const hashed = 'assets/*-????????.*';
  expect(kept).toEqual(
    expect.arrayContaining([
      { only: [hashed], cache: 'public, max-age=31536000, immutable', Prune: false },
      { only: ['*.html', hashed], cache: undefined, Prune: false },
      { only: ['*.html', 'config.json'], cache: 'no-cache', Prune: false },
      { only: 'all', cache: 'no-cache', Prune: false },
    ]),
  );
});

test('buckets ask for TLS, and old versions go after 90 days', () => {
  for (const { PolicyDocument } of propertiesOf(app, 'AWS::S3::BucketPolicy'))
    expect(JSON.stringify(PolicyDocument)).toContain('aws:SecureTransport');
  app.hasResourceProperties('AWS::S3::Bucket', {
    VersioningConfiguration: { Status: 'Enabled' },
    LifecycleConfiguration: {
      Rules: [Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } })],
    },
  });
});

test('the manifest points at the site and names who signs people in', () => {
  const manifest = manifestOf(shared, stubFiles().manifestXml, 'https://site.example');
  expect(manifest).toContain('<SourceLocation DefaultValue="https://site.example/addin/taskpane.html"/>');
  expect(manifest).toContain('<AppDomain>https://identity.hamasato.example</AppDomain>');
  expect(manifest).toContain(`<Id>${shared.manifest.id}</Id>`);
  expect(manifest).not.toMatch(/localhost|\.invalid/);
});
