import type { Deployment } from './deployment.ts';
import type { DeploymentFact } from './deployment-problem.ts';
import { isGuid } from './is-guid.ts';
import { isDomain, isOrigin } from './is-web-address.ts';

/** Where the add-in's files lie, and its manifest. */
export function checkSite({ account, site, manifest }: Deployment): DeploymentFact[] {
  return [
    ...(site.kind === 'own' ? checkOrigin(site.origin) : checkDomain(site.domain, account)),
    ...checkManifest(manifest),
  ];
}

function checkOrigin(value: string): DeploymentFact[] {
  return isOrigin(value) ? [] : [{ code: 'notHttps', place: 'site.origin', value, wants: 'origin' }];
}

function checkDomain(
  domain: { name: string; certificateArn: string } | undefined,
  account: string | undefined,
): DeploymentFact[] {
  if (!domain) return [];
  const { name, certificateArn } = domain;
  return [
    ...(isDomain(name) ? [] : [{ code: 'notADomain' as const, place: 'site.domain.name', value: name }]),
    ...checkCertificate(certificateArn, account),
  ];
}

function checkCertificate(value: string, account: string | undefined): DeploymentFact[] {
  const place = 'site.domain.certificateArn';
  const parts = /^arn:aws:acm:([a-z0-9-]+):(\d{12}):certificate\/[0-9a-f-]{36}$/.exec(value);
  if (!parts) return [{ code: 'notACertificate', place, value }];
  const [, region = '', certificateAccount = ''] = parts;
  if (region !== 'us-east-1') return [{ code: 'certificateElsewhere', place, region }];
  return account === undefined || account === certificateAccount
    ? []
    : [{ code: 'certificateOfOthers', place, certificateAccount, account }];
}

/** Microsoft's limits: https://learn.microsoft.com/javascript/api/manifest/version and /displayname. */
function checkManifest({ id, name, version }: Deployment['manifest']): DeploymentFact[] {
  const isVersion = version === undefined || /^\d{1,5}(\.\d{1,5}){0,3}$/.test(version);
  return [
    ...(isGuid(id) ? [] : [{ code: 'notAGuid' as const, place: 'manifest.id', value: id }]),
    ...(name === undefined || isName(name)
      ? []
      : [{ code: 'nameMalformed' as const, place: 'manifest.name' }]),
    ...(isVersion ? [] : [{ code: 'versionMalformed' as const, place: 'manifest.version', value: version }]),
  ];
}

function isName(name: string): boolean {
  return name.trim() !== '' && [...name].length <= 125 && !/\p{Cc}/u.test(name);
}
