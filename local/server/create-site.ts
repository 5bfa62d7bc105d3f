import { readFileSync } from 'node:fs';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { App } from '#functions/http/create-app.ts';
import type { Ids } from '#functions/ports/ids.ts';
import type { Log } from '#functions/ports/log.ts';
import type { ExampleBook } from '../example/example-book.ts';
import type { ExamplePerson } from '../example/example-person.ts';
import { identityRoutes } from '../identity/identity-routes.ts';
import { identitySettings } from '../identity/identity-settings.ts';
import { faultPage } from '../landing/fault-page.ts';
import { landingPage } from '../landing/landing-page.ts';
import { notFoundPage } from '../landing/not-found-page.ts';
import { addinRoutes } from './addin-routes.ts';
import { bookRoutes } from './book-routes.ts';
import { manifestResponse } from './manifest-response.ts';
import { oneOrigin } from './one-origin.ts';
import { onlyThisMachine } from './only-this-machine.ts';
import { pageHeaders } from './page-headers.ts';
import type { SiteFolders } from './site-folders.ts';
import { staticFiles } from './static-files.ts';

export interface SiteOptions {
  origin: string;
  api: App;
  provider: Provider;
  plan: PlanDefinition;
  people: readonly ExamplePerson[];
  books: readonly ExampleBook[];
  engine: 'dynoxide' | 'endpoint' | 'file';
  dataFolder: string;
  folders: SiteFolders;
  ids: Ids;
  log: Log;
}

type Site = Hono<{ Bindings: HttpBindings }>;

/** Everything that lies on the one origin of this machine. */
export function createSite(options: SiteOptions): Site {
  const { origin, api, books, folders, ids, log } = options;
  const site: Site = new Hono();
  site.use(onlyThisMachine(origin), oneOrigin(origin));
  site.all('/api/v1/*', (context) => answerOfApi(api, context.req.raw));
  site.use(pageHeaders);
  site.get('/', (context) => context.html(landingPage(options)));
  site.get('/pages.css', (context) => context.body(stylesheet(), 200, { 'content-type': 'text/css' }));
  site.get('/manifest.xml', () => manifestResponse(origin));
  site.get('/favicon.ico', (context) => context.redirect('/addin/assets/icon-32.png'));
  site.get('/host', (context) => context.redirect('/host/'));
  site.route(identitySettings.mount, identityRoutes(options));
  site.route('/books', bookRoutes(books));
  site.route('/addin', addinRoutes({ origin, folder: folders.addin }));
  site.route('/host', staticFiles({ mount: '/host', folder: folders.host }));
  site.route('/office-js', staticFiles({ mount: '/office-js', folder: folders.officeJs }));
  site.notFound((context) => context.html(notFoundPage(), 404));
  site.onError((fault, context) => {
    const reference = ids.next();
    log.fault(reference, fault);
    return context.html(faultPage(reference), 500);
  });
  return site;
}

/** A browser would keep the rule for every server of this machine's localhost, those without https too. */
async function answerOfApi(api: App, request: Request): Promise<Response> {
  const response = await api.fetch(request);
  response.headers.delete('strict-transport-security');
  return response;
}

function stylesheet(): string {
  return readFileSync(new URL('../landing/pages.css', import.meta.url), 'utf8');
}
