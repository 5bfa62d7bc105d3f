/** Seconds of a year. */
const year = 31_536_000;

/** What every page and file of the site says beside its policy. */
export const pageHeaders = {
  strictTransportSecurity: { seconds: year, includesSubdomains: true },
  referrerPolicy: 'same-origin',
  /** The pane needs none of them; a page that frames it cannot ask through it. */
  permissionsPolicy: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** How long a browser keeps a file without asking. */
export const cacheControl = {
  /** Its name changes with its content. */
  hashed: `public, max-age=${year}, immutable`,
  /** Asked for each time; an unchanged one is answered with 304. */
  page: 'no-cache',
} as const;
