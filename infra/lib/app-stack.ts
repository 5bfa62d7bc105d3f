import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { AddinSettings } from '#domain/deployment/addin-settings.ts';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { issuersOf } from '#domain/deployment/issuers-of.ts';
import { paneProviders } from '#domain/deployment/pane-providers.ts';
import { manifestOf } from '#domain/manifest/manifest-of.ts';
import { addinSettingsOf } from './addin-settings-of.ts';
import { AlarmTopic } from './alarm-topic.ts';
import { addAlarms } from './alarms.ts';
import { ApiFunction } from './api-function.ts';
import { addDashboard } from './dashboard.ts';
import type { DataStack } from './data-stack.ts';
import { Gateway } from './gateway.ts';
import { MailIdentity } from './mail-identity.ts';
import { pagePolicy } from './page-policy.ts';
import { Site } from './site.ts';
import { SiteFiles } from './site-files.ts';

export interface AppFiles {
  /** What `bundleFunction` wrote. */
  functionFolder: string;
  /** The built add-in. */
  addinFolder: string;
  /** The manifest for development, as text. */
  manifestXml: string;
}

export interface AppStackProps extends StackProps {
  deployment: Deployment;
  data: DataStack;
  files: AppFiles;
}

/** Calls at once where the deployment says nothing. */
const usualConcurrency = 50;

/** What may be made anew at any time: the function, its gateway, the add-in's files, and who watches them. */
export class AppStack extends Stack {
  readonly function: ApiFunction;
  readonly gateway: Gateway;
  /** `https://…` without a path. */
  readonly siteOrigin: string;

  constructor(scope: Construct, id: string, props: AppStackProps) {
    super(scope, id, props);
    const { deployment, data, files } = props;
    const { core, ledger } = data;
    const concurrency = deployment.concurrency ?? usualConcurrency;
    this.gateway = new Gateway(this, 'Gateway', { name: deployment.name });
    this.siteOrigin = this.addSite(props);
    this.function = new ApiFunction(this, 'Api', {
      ...{ core, ledger, concurrency },
      folder: files.functionFolder,
      origins: [this.siteOrigin],
    });
    // The CDK's declaration of its own class does not hold where an absent property and an undefined one differ.
    this.gateway.routeTo(this.function.live as IFunction, issuersOf(deployment));
    this.watch(props, concurrency);
    const { mailSender: sender } = deployment;
    if (sender) new MailIdentity(this, 'Mail', { sender, role: this.function.role });
    new CfnOutput(this, 'ApiAddress', { value: this.gateway.origin });
    new CfnOutput(this, 'SiteAddress', { value: this.siteOrigin });
    new CfnOutput(this, 'ManifestAddress', { value: `${this.siteOrigin}/manifest.xml` });
  }

  /** On a server of one's own the files are copied by hand (`dist/site/NAME`). */
  private addSite({ deployment, files }: AppStackProps): string {
    if (deployment.site.kind === 'own') return deployment.site.origin;
    const settings: AddinSettings = addinSettingsOf(deployment, this.gateway.origin);
    const { domain } = deployment.site;
    const site = new Site(this, 'Site', {
      ...(domain ? { domain } : {}),
      policy: pagePolicy({ apiOrigin: this.gateway.origin, providers: paneProviders(deployment) }),
    });
    const manifest = manifestOf(deployment, files.manifestXml, site.origin);
    new SiteFiles(this, 'SiteFiles', { bucket: site.bucket, folder: files.addinFolder, settings, manifest });
    if (domain)
      new CfnOutput(this, 'DistributionDomain', { value: site.distribution.distributionDomainName });
    return site.origin;
  }

  private watch({ deployment, data }: AppStackProps, concurrency: number): void {
    const { name, alarmMail } = deployment;
    const { topic } = new AlarmTopic(this, 'Alarms', { name, mail: alarmMail });
    const { core, ledger, backup } = data;
    const watched = { tables: { Core: core, Ledger: ledger }, vault: backup.vault, concurrency };
    const alarms = addAlarms(this, { ...watched, function: this.function, gateway: this.gateway, topic });
    addDashboard(this, { name, alarms });
  }
}
