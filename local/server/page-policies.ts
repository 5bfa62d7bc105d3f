/** Content security policies of the three kinds of pages on this origin. */
export const pagePolicies = {
  /** Ours, without script. */
  plain: policy(["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "frame-ancestors 'self'"]),
  host: policy([
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ]),
  /** Fluent UI writes style elements. Excel on the web may frame it too: the manifest of this machine leads here. */
  addin: policy([
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com",
  ]),
};

function policy(directives: string[]): string {
  return [...directives, "base-uri 'none'", "form-action 'self'"].join('; ');
}
