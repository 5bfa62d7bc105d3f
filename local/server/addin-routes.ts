import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import type { AddinSettings } from '#domain/deployment/addin-settings.ts';
import { identitySettings, issuerOf } from '../identity/identity-settings.ts';
import { staticFiles } from './static-files.ts';

const officeInTheCloud = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The built add-in with the settings of this machine; its pages take office.js from this machine. */
export function addinRoutes({ origin, folder }: { origin: string; folder: string }): Hono {
  const app = new Hono();
  app.get('/config.json', (context) => context.json(settingsOf(origin)));
  app.get('/:page{[\\w-]+\\.html}', (context, next) => {
    const page = context.req.param('page');
    const file = path.join(folder, page);
    return existsSync(file) ? context.html(withLocalOffice(readFileSync(file, 'utf8'), page)) : next();
  });
  app.route('/', staticFiles({ mount: '/addin', folder }));
  return app;
}

function settingsOf(origin: string): AddinSettings {
  const { clientId, audience, signInScope } = identitySettings;
  const provider = {
    kind: 'openid' as const,
    id: 'local',
    name: '練習用のアカウント',
    authority: issuerOf(origin),
    clientId,
    scope: signInScope,
    audience,
    // Several people share this machine's browser: it always asks who it is.
    prompt: 'login' as const,
    cliClientId: 'tenken-cli',
  };
  return { apiBase: '/api/v1', providers: [provider] };
}

/** A page may do without office.js, the pane may not; and none may fetch it from elsewhere. */
function withLocalOffice(html: string, page: string): string {
  const local = html.replaceAll(officeInTheCloud, '/office-js/office.js');
  const isExpected = local !== html || page !== 'taskpane.html';
  if (!isExpected || /appsforoffice/i.test(local)) {
    throw new Error(`dist/addin/${page} does not load office.js from ${officeInTheCloud}`);
  }
  return local;
}
