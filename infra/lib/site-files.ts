import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { AddinSettings } from '#domain/deployment/addin-settings.ts';
import { acknowledgeCopier } from './acknowledge-copier.ts';
import { asBucket } from './as-bucket.ts';
import { cacheControl } from './page-headers.ts';

export interface SiteFilesProps {
  bucket: Bucket;
  /** The built add-in. */
  folder: string;
  settings: AddinSettings;
  manifest: string;
}

/** As Vite names what changes: eight characters after the last hyphen. */
const hashed = 'assets/*-????????.*';

/**
 * The add-in's files in their bucket, pages last, so that no page names a file that is not there yet. Nothing is taken
 * away: a pane that was opened before an upgrade still finds its files.
 */
export class SiteFiles extends Construct {
  private readonly copierLog: LogGroup;

  constructor(scope: Construct, id: string, props: SiteFilesProps) {
    super(scope, id);
    const { bucket, folder, settings, manifest } = props;
    this.copierLog = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const built = Source.asset(folder);
    const kept = this.copy('Hashed', {
      bucket,
      under: 'addin/',
      sources: [built],
      only: [hashed],
      cache: cacheControl.hashed,
    });
    // Icons: Office keeps them itself, and shows none where a header says how (docs/decisions/0006).
    const icons = this.copy('Icons', {
      bucket,
      under: 'addin/',
      sources: [built],
      except: ['*.html', hashed],
    });
    const pages = this.copy('Pages', {
      bucket,
      under: 'addin/',
      sources: [built, Source.jsonData('config.json', settings)],
      only: ['*.html', 'config.json'],
      cache: cacheControl.page,
    });
    pages.node.addDependency(kept, icons);
    const manifestFile = this.copy('Manifest', {
      bucket,
      sources: [Source.data('manifest.xml', manifest)],
      cache: cacheControl.page,
    });
    manifestFile.node.addDependency(pages);
    acknowledgeCopier(kept, bucket);
  }

  private copy(id: string, copy: Copy): BucketDeployment {
    const { bucket, under, sources, only, except, cache } = copy;
    return new BucketDeployment(this, id, {
      destinationBucket: asBucket(bucket),
      ...(under ? { destinationKeyPrefix: under } : {}),
      sources,
      ...(only ? { exclude: ['*'], include: only } : {}),
      ...(except ? { exclude: except } : {}),
      ...(cache ? { cacheControl: [CacheControl.fromString(cache)] } : {}),
      prune: false,
      retainOnDelete: true,
      logGroup: this.copierLog,
    });
  }
}

interface Copy {
  bucket: Bucket;
  under?: string;
  sources: ISource[];
  /** Patterns of the files that are copied; all where absent. */
  only?: string[];
  /** Patterns of those that are not. */
  except?: string[];
  cache?: string;
}
