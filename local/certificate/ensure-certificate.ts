import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';
import { keptFolder } from '../setup/project-folder.ts';

export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM, signed by itself: who trusts it trusts this machine's server and nothing else. */
  cert: string;
  /** Base64 of the SHA-256 of its public key, as browsers take it. */
  spki: string;
}

const day = 86_400_000;
const certificateFolder = path.join(keptFolder, 'certificate');

/** The certificate of this machine for localhost: the kept one, or a new one where it is missing or ends soon. */
export async function ensureCertificate(folder = certificateFolder): Promise<Certificate> {
  const file = path.join(folder, 'localhost.pem');
  const kept = readKept(file);
  if (kept) return kept;
  const { private: key, cert } = await makeCertificate();
  mkdirSync(folder, { recursive: true });
  // One file, put in place at once: key and certificate never come from two starts.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, key + cert, { mode: 0o600 });
  renameSync(unfinished, file);
  return read(readFileSync(file, 'utf8'));
}

function readKept(file: string): Certificate | undefined {
  try {
    const kept = read(readFileSync(file, 'utf8'));
    const left = Date.parse(new X509Certificate(kept.cert).validTo) - Date.now();
    return left > 30 * day ? kept : undefined;
  } catch {
    return undefined;
  }
}

function read(pem: string): Certificate {
  const start = pem.indexOf('-----BEGIN CERTIFICATE-----');
  const [key, cert] = [pem.slice(0, start), pem.slice(start)];
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}

async function makeCertificate() {
  // An hour back, for a clock that is set later.
  const notBeforeDate = new Date(Date.now() - day / 24);
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate,
    // Browsers take none that lasts longer than 398 days.
    notAfterDate: new Date(notBeforeDate.getTime() + 397 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
}
