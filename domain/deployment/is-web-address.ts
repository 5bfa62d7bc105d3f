const host = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+';
const domain = new RegExp(`^${host}$`);
const origin = new RegExp(`^https://${host}(?::\\d{1,5})?$`);
const address = new RegExp(`^https://${host}(?::\\d{1,5})?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$`, 'i');

/** A host name with a dot, in small letters: neither `localhost` nor a name that only one network knows. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && domain.test(text) && !isNumbers(text);
}

/** `https://host` or `https://host:port` in small letters, as a browser writes an origin. */
export function isOrigin(text: string): boolean {
  return origin.test(text) && isDomain(hostOf(text)) && !/:443$/.test(text);
}

/** An address of https, with or without a path; no query, no fragment. */
export function isAddress(text: string): boolean {
  return text.length <= 500 && address.test(text) && isDomain(hostOf(text).toLowerCase());
}

/** `office.city.example` of `https://office.city.example:8443/path`. */
export function hostOf(text: string): string {
  return /^https:\/\/([^/:]+)/i.exec(text)?.[1] ?? '';
}

/** The origin of an address: what a security policy and a manifest name. */
export function originOf(text: string): string {
  return /^https:\/\/[^/]+/i.exec(text)?.[0].toLowerCase() ?? '';
}

/** An address of numbers is no name: certificates and providers are known by theirs. */
function isNumbers(text: string): boolean {
  return /^[\d.]+$/.test(text);
}
