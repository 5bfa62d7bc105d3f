import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { parseAddinSettings } from './addin-settings-schema.ts';
import { askWeb } from './ask-web.ts';
import { stopped, type Told } from './trouble.ts';
import { type WebFetch, webFetchFor } from './web-fetch.ts';

/** One place where Tenken runs. */
export interface Installation {
  /** Of the add-in's pages: `https://tenken.example.jp`. */
  origin: string;
  /** `https://…/api/v1` */
  apiBase: string;
  providers: readonly PaneProvider[];
  fetch: WebFetch;
}

/** Finds an installation by the address of its pages; whatever stands behind the host name is passed over. */
export async function openInstallation(
  given: string | undefined,
  seconds?: number,
): Promise<Told<Installation>> {
  const origin = readOrigin(given);
  if (!origin.ok) return origin;
  const fetch = webFetchFor(origin.value);
  const address = configAddress(origin.value);
  const answer = await askWeb(fetch, address, {}, seconds);
  if (!answer.ok) return answer;
  const { status, text } = answer.value;
  const settings = status === 200 ? parseAddinSettings(text) : undefined;
  const apiBase = settings && readApiBase(settings.apiBase, origin.value);
  if (!settings || !apiBase) return stopped({ code: 'notTenken', address, status });
  return { ok: true, value: { origin: origin.value, apiBase, providers: settings.providers, fetch } };
}

export function configAddress(origin: string): string {
  return `${origin}/addin/config.json`;
}

/** Only https: the token travels there. */
export function readOrigin(given: string | undefined): Told<string> {
  if (given === undefined || given === '') return stopped({ code: 'addressMissing' });
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isGood = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isGood ? { ok: true, value: url.origin } : stopped({ code: 'addressMalformed', given });
}

function readApiBase(apiBase: string, origin: string): string | undefined {
  const url = URL.canParse(apiBase, origin) ? new URL(apiBase, origin) : undefined;
  return url?.protocol === 'https:' ? url.href.replace(/\/$/, '') : undefined;
}
