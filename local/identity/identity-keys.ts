import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface IdentityKeys {
  /** Private; signs the tokens. */
  signing: JWK;
  cookies: string[];
}

/** The provider's keys, kept with the data: a token of before a restart holds after it. */
export async function openIdentityKeys(dataFolder: string): Promise<IdentityKeys> {
  const file = path.join(dataFolder, 'identity', 'keys.json');
  const kept = readKept(file);
  if (kept) return kept;
  const keys = await makeKeys();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}

/** What others may know of the key. */
export function publicKeySet({ signing }: IdentityKeys): { keys: JWK[] } {
  const { kty = '', n = '', e = '', kid = '', alg = '', use = '' } = signing;
  return { keys: [{ kty, n, e, kid, alg, use }] };
}

function readKept(file: string): IdentityKeys | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function makeKeys(): Promise<IdentityKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const signing = { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' };
  return { signing, cookies: [randomBytes(32).toString('base64url')] };
}
