import { expect, test } from 'vitest';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import { personOf } from '#functions/http/person-of.ts';

const entra: TrustedIssuer = {
  issuer: 'https://login.microsoftonline.com/t/v2.0',
  audience: 'client',
  jwksUri: 'https://login.microsoftonline.com/t/keys',
  municipality: 'tokiwa' as MunicipalityId,
  subjectClaim: 'oid',
  administrators: ['oid-of-admin'],
};
const office: TrustedIssuer = {
  ...entra,
  subjectClaim: 'sub',
  subjectPrefix: 'office:',
  administrators: ['7'],
};
const claims = { sub: 'pairwise', oid: 'oid-1', name: '大山 さくら', scp: 'Tenken.Use' };

test('Entra ID names a person by the object id, and never by the subject of one application', () => {
  expect(personOf(claims, entra)).toEqual({ municipality: 'tokiwa', subject: 'oid-1', name: '大山 さくら' });
  const { oid, ...others } = claims;
  expect([oid, personOf(others, entra)]).toEqual(['oid-1', undefined]);
});

test('another provider names a person by its subject, under its own id', () => {
  expect(personOf(claims, office)).toMatchObject({ subject: 'office:pairwise' });
});

test.each([
  ['oid-of-admin', entra, true],
  ['OID-OF-ADMIN', entra, undefined],
  ['7', entra, undefined],
  ['7', office, true],
  ['office:7', office, undefined],
])('%s is appointed where the deployment names that person', (subject, trusted, isAppointed) => {
  const person = personOf({ ...claims, sub: subject, oid: subject }, trusted);
  expect(person?.isAppointed).toBe(isAppointed);
});

test.each([
  [undefined, ''],
  [7, ''],
  ['大山\u0000\nさくら', '大山さくら'],
  ['\ud842大山', '大山'],
  ['𠮷'.repeat(300), '𠮷'.repeat(200)],
])('the name %j is shown as %j', (name, shown) => {
  expect(personOf({ ...claims, name }, entra)?.name).toBe(shown);
});
