import { decodeJwt } from 'jose';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import { createVerifyToken } from '#functions/http/verify-token.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { VerifyToken } from '#functions/ports/person.ts';
import { type IdentityKeys, publicKeySet } from './identity-keys.ts';
import { identitySettings, issuerOf } from './identity-settings.ts';

interface LocalTokens {
  origin: string;
  keys: IdentityKeys;
  municipality: MunicipalityId;
  /** Subjects; as a deployment's file names them. */
  administrators?: readonly string[];
  clock: Clock;
}

/**
 * The verification of the cloud, with the provider's keys handed over in the process. Both clocks are one here, so a
 * token ends by the given clock to the second: who sets the clock can let a sign-in end.
 */
export function verifyLocalTokens(tokens: LocalTokens): VerifyToken {
  const { origin, keys, municipality, administrators = [], clock } = tokens;
  const issuer = issuerOf(origin);
  const { audience } = identitySettings;
  const trusted = { issuer, audience, municipality, jwksUri: `${issuer}/jwks` };
  const verify = createVerifyToken([{ ...trusted, subjectClaim: 'sub', administrators }], async () =>
    Response.json(publicKeySet(keys)),
  );
  return async (authorization) => {
    const person = await verify(authorization);
    return person && isOver(authorization ?? '', clock) ? undefined : person;
  };
}

function isOver(authorization: string, clock: Clock): boolean {
  const { exp = 0 } = decodeJwt(authorization.slice('Bearer '.length));
  return exp * 1000 <= Date.parse(clock.now());
}
