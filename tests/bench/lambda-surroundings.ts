import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import type { MunicipalityId, PlanId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { coreTable, ledgerTable } from '#domain/storage/core-tables.ts';
import { startStore } from '#local/engine/start-store.ts';

const municipality = 'city' as MunicipalityId;
const [issuer, audience, subject] = ['https://identity.example', 'api://tenken', 'hanako'];

/** What a handler finds around it: tables with one person in them, an issuer's keys over HTTP, and a token of theirs. */
export async function lambdaSurroundings() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-bench-'));
  const { store, endpoint, stop: stopEngine } = await startStore({ dataFolder: folder });
  if (!endpoint)
    throw new Error('There is no DynamoDB engine for this machine; name one with DYNAMODB_ENDPOINT.');
  await store.putMunicipality({ id: municipality, name: '市' });
  await store.putMember(municipality, { subject, name: '窓口 花子', memberships: [administrator] });
  const { jwksUri, token, close } = await startIssuer();
  const trusted: TrustedIssuer = {
    ...{ issuer, audience, jwksUri, municipality },
    subjectClaim: 'sub',
    administrators: [],
  };
  return {
    folder,
    token,
    settings: { release: '1.2.3', issuers: [trusted] },
    environment: {
      ...{ CORE_TABLE: coreTable.id, LEDGER_TABLE: ledgerTable.id, DYNAMODB_ENDPOINT: endpoint },
      ...{ JWKS: jwksUri, AWS_REGION: 'ap-northeast-1' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    },
    stop: async () => {
      close();
      await stopEngine();
      rmSync(folder, { recursive: true });
    },
  };
}

const administrator: Membership = { plan: 'danjo3' as PlanId, role: 'administrator' };

async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig' }] });
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const token = await new SignJWT({ scp: 'Tenken.Use', name: '窓口 花子' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setExpirationTime('1h')
    .sign(privateKey);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { jwksUri: `http://127.0.0.1:${port}/jwks`, token, close };
}
