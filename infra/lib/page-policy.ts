import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { originOf } from '#domain/deployment/is-web-address.ts';

/** Where Excel on the web frames a pane. On a desktop the pane is no frame. */
const excelOnTheWeb = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
];

/**
 * What the add-in's pages may do: run our scripts and Microsoft's office.js, ask our API and who signs people in, and be
 * framed by Excel on the web. No X-Frame-Options: it knows only "nobody" and "we ourselves". What office.js would send
 * to Microsoft about its use is not let out.
 */
export function pagePolicy({
  apiOrigin,
  providers,
}: {
  apiOrigin: string;
  providers: readonly PaneProvider[];
}): string {
  const signIn = new Set(providers.map(({ authority }) => originOf(authority)));
  return [
    "default-src 'self'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    // Fluent UI writes style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    ['connect-src', "'self'", apiOrigin, ...signIn].join(' '),
    ['frame-ancestors', "'self'", ...excelOnTheWeb].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
