import { findAddresses } from './find-addresses.ts';
import type { ManifestElement } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/**
 * https only, whole addresses, at most 2,048 characters ([MS-OWEMXML] URL); in AppDomain no more than an origin
 * (learn.microsoft.com/javascript/api/manifest/appdomain).
 */
export function checkAddresses(root: ManifestElement): ManifestProblem[] {
  return findAddresses(root)
    .filter(({ address, isDomain }) => !isSafe(address, isDomain))
    .map(({ element, address }) =>
      problemAt(element, 'addressMalformed', { address: address.slice(0, 200) }),
    );
}

function isSafe(address: string, isDomain: boolean): boolean {
  if (address.length > 2048 || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.hostname.includes('*')) return false;
  return !isDomain || address === url.origin;
}
