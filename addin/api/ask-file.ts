import { type FetchSettings, readAnswer } from './ask-server.ts';
import type { ApiAnswer, ReportFile } from './tenken-api.ts';

/** A report takes its time: it is made while it is asked for. */
const patience = 60_000;

/** One request that is answered with a file, or with whatever else came of it as data. */
export async function askFile(settings: FetchSettings, path: string): Promise<ApiAnswer<ReportFile, never>> {
  const token = await settings.token();
  if (token === undefined) return { kind: 'refused', refusal: { code: 'notSignedIn' } };
  try {
    const response = await settings.fetch(settings.base + path, {
      method: 'GET',
      headers: { authorization: `Bearer ${token}`, accept: '*/*' },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(settings.patience ?? patience),
    });
    if (!response.ok) return readAnswer<never, never>(response);
    // A proxy or a portal answers with a page of its own; ours is a file with a name.
    const name = fileNameIn(response.headers.get('content-disposition') ?? '');
    if (name === undefined) return { kind: 'unreachable' };
    return { kind: 'ok', value: { name, bytes: new Uint8Array(await response.arrayBuffer()) } };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** The name in UTF-8 (RFC 6266); nothing where there is none. */
function fileNameIn(disposition: string): string | undefined {
  const [, name] = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition) ?? [];
  return name === undefined ? undefined : decodeURIComponent(name);
}
