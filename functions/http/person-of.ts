import type { JWTPayload } from 'jose';
import { apiScope } from '#domain/deployment/addin-settings.ts';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import { isSubject } from '#domain/rights/is-subject.ts';
import type { Person } from '../ports/person.ts';

const longestName = 200;

/** Whom verified claims speak of. Nobody without our scope: an ID token has none, nor has a program's own token. */
export function personOf(claims: JWTPayload, trusted: TrustedIssuer): Person | undefined {
  const { municipality, subjectClaim, subjectPrefix = '', administrators } = trusted;
  const own = claims[subjectClaim];
  if (typeof own !== 'string' || own === '' || !hasScope(claims)) return undefined;
  const subject = subjectPrefix + own;
  if (!isSubject(subject)) return undefined;
  const person = { municipality, subject, name: nameOf(claims.name) };
  return administrators.includes(own) ? { ...person, isAppointed: true } : person;
}

/** `scp` of Entra ID, `scope` of RFC 9068; a text with spaces, or a list. */
function hasScope({ scp, scope }: JWTPayload): boolean {
  const said = [scp, scope].flatMap((value) => (typeof value === 'string' ? value.split(' ') : value));
  return said.includes(apiScope);
}

function nameOf(name: unknown): string {
  const shown = typeof name === 'string' ? name.replace(/[\p{Cc}\p{Surrogate}]/gu, '') : '';
  return [...shown].slice(0, longestName).join('');
}
