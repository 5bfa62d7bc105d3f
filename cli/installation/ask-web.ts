import { stopped, type Told, type Trouble } from './trouble.ts';
import type { WebFetch } from './web-fetch.ts';

export interface WebAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** Bytes; no page of the API is larger than what Lambda may answer. */
const largestAnswer = 16_000_000;

/** One question and its whole answer, within a time limit; follows no redirect, because a token is for one place. */
export async function askWeb(
  fetch: WebFetch,
  address: string,
  init: RequestInit = {},
  seconds = 30,
): Promise<Told<WebAnswer>> {
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    const response = await fetch(address, { redirect: 'manual', ...init, signal });
    const text = await readBounded(response);
    if (text === undefined) return stopped({ code: 'notTenken', address, status: response.status });
    return { ok: true, value: { status: response.status, headers: response.headers, text } };
  } catch (error) {
    return stopped(troubleOf(error, address, seconds));
  }
}

async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > largestAnswer) return undefined;
    chunks.push(piece.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Node hides the code of the machine in causes. Whatever has none is a bug of ours. */
export function troubleOf(error: unknown, address: string, seconds: number): Trouble {
  const [name, reason] = [nameOf(error), codeOf(error)];
  if (name === 'TimeoutError' || name === 'AbortError') return { code: 'tooSlow', address, seconds };
  if (reason === undefined) throw error;
  const isCertificate = /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY|ISSUER/.test(reason);
  return { code: isCertificate ? 'certificate' : 'unreachable', address, reason };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause) ?? forbidden(error);
}

/** What `fetch` itself forbids has no code: a port that is kept for something else. */
function forbidden({ message, cause }: Error): string | undefined {
  return message === 'fetch failed' && cause instanceof Error ? cause.message : undefined;
}
