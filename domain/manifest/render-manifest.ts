/** Where the manifest in the repository points; the only addresses that rendering replaces. */
export const developmentOrigin = 'https://localhost:3443';

export interface ManifestValues {
  /** `https://host` or `https://host:port`, without a path. */
  origin: string;
  /** A GUID of its own for each deployment: two add-ins with one id overwrite each other in a tenant's catalogue. */
  id?: string;
  /** One to four numbers: `1.2.0.0`. */
  version?: string;
  /** Shown in every language; at most 125 characters. */
  name?: string;
  /** Origins beside our own that a page in the pane or a dialog of it goes to: those of who signs people in. */
  appDomains?: readonly string[];
}

export type RenderedManifest = { ok: true; manifest: string } | { ok: false; because: Mistake };

type Mistake =
  | 'originMalformed'
  | 'idMalformed'
  | 'versionMalformed'
  | 'nameMalformed'
  | 'appDomainMalformed';

/** The manifest of a deployment from the one for development. Rendering what was rendered changes nothing. */
export function renderManifest(manifestXml: string, values: ManifestValues): RenderedManifest {
  const because = findMistake(values);
  if (because) return { ok: false, because };
  const { origin, id, version, name, appDomains = [] } = values;
  const withElements = [
    replaceText('Id', id),
    replaceText('Version', version),
    replaceDisplayName(name),
    replaceOrigin(origin),
    addAppDomains(appDomains),
  ].reduce((xml, replace) => replace(xml), manifestXml);
  return { ok: true, manifest: withElements };
}

const originPattern = /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i;

function findMistake({ origin, id, version, name, appDomains = [] }: ManifestValues): Mistake | undefined {
  if (!originPattern.test(origin)) return 'originMalformed';
  if (!appDomains.every((domain) => originPattern.test(domain))) return 'appDomainMalformed';
  if (id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return 'idMalformed';
  if (version !== undefined && !/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)) return 'versionMalformed';
  if (name !== undefined && !isName(name)) return 'nameMalformed';
  return undefined;
}

function isName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
  return name.trim() !== '' && [...name].length <= 125 && !/[\u0000-\u001f\ufffe\uffff\p{Cs}]/u.test(name);
}

type Replace = (xml: string) => string;

/** Only the first of the element: another further below belongs to something else. */
function replaceText(element: string, value: string | undefined): Replace {
  const pattern = new RegExp(`(<${element}>)[^<]*(</${element}>)`);
  return (xml) =>
    value === undefined ? xml : xml.replace(pattern, (_all, open, close) => open + value + close);
}

function replaceDisplayName(name: string | undefined): Replace {
  if (name === undefined) return (xml) => xml;
  const value = escapeXml(name);
  return (xml) =>
    xml.replace(/<DisplayName\b[^>]*(?:\/>|>[\s\S]*?<\/DisplayName>)/, (element) =>
      element.replace(/\b(DefaultValue|Value)="[^"]*"/g, (_all, key) => `${key}="${value}"`),
    );
}

/** The whole origin only: `https://localhost:34430` is another one. */
function replaceOrigin(origin: string): Replace {
  const pattern = new RegExp(`${developmentOrigin.replaceAll('.', '\\.')}(?=[/"'<\\s?#]|$)`, 'g');
  return (xml) => xml.replace(pattern, () => origin);
}

/** After those that stand there already, each once. */
function addAppDomains(origins: readonly string[]): Replace {
  return (xml) =>
    origins.reduce((before, origin) => {
      const element = `<AppDomain>${origin}</AppDomain>`;
      return before.includes(element)
        ? before
        : before.replace(/^([ \t]*)<\/AppDomains>/m, (end, indent) => `${indent}  ${element}\n${end}`);
    }, xml);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
