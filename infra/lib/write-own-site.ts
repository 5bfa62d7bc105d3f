import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { originOf } from '#domain/deployment/is-web-address.ts';
import { paneProviders } from '#domain/deployment/pane-providers.ts';
import { manifestOf } from '#domain/manifest/manifest-of.ts';
import { addinSettingsOf } from './addin-settings-of.ts';
import type { AppFiles } from './app-stack.ts';
import { cacheControl, pageHeaders } from './page-headers.ts';
import { pagePolicy } from './page-policy.ts';

export interface OwnSite {
  deployment: Deployment;
  origin: string;
  /** What the output `ApiAddress` says; known after the first deployment only. */
  apiAddress: string;
  files: AppFiles;
  folder: string;
}

/** Everything that a web server of one's own serves, and the headers that it must send. */
export function writeOwnSite({ deployment, origin, apiAddress, files, folder }: OwnSite): void {
  const apiOrigin = originOf(apiAddress);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(files.addinFolder, path.join(folder, 'addin'), { recursive: true });
  const settings = addinSettingsOf(deployment, apiOrigin);
  writeFileSync(path.join(folder, 'addin/config.json'), JSON.stringify(settings, null, 2));
  writeFileSync(path.join(folder, 'manifest.xml'), manifestOf(deployment, files.manifestXml, origin));
  writeFileSync(path.join(folder, 'headers.txt'), headersFor(deployment, apiOrigin));
}

function headersFor(deployment: Deployment, apiOrigin: string): string {
  const { strictTransportSecurity, referrerPolicy, permissionsPolicy } = pageHeaders;
  return [
    '# すべてのファイル。X-Frame-Options は付けないでください（Excel on the web で開かなくなります）。',
    '# Every file. No X-Frame-Options, or Excel on the web cannot open it.',
    `content-security-policy: ${pagePolicy({ apiOrigin, providers: paneProviders(deployment) })}`,
    `strict-transport-security: max-age=${strictTransportSecurity.seconds}; includeSubDomains`,
    `referrer-policy: ${referrerPolicy}`,
    `permissions-policy: ${permissionsPolicy}`,
    'x-content-type-options: nosniff',
    '',
    '# addin/*.html, addin/config.json, manifest.xml',
    `cache-control: ${cacheControl.page}`,
    '',
    '# addin/assets/*-????????.js',
    `cache-control: ${cacheControl.hashed}`,
    '',
    '# addin/assets/icon-*.png: cache-control を付けないでください。No cache-control.',
    '',
  ].join('\n');
}
