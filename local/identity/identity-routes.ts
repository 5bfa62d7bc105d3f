import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { InteractionResults, Provider } from 'oidc-provider';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { ExamplePerson } from '../example/example-person.ts';
import { groupPeople } from './group-people.ts';
import { identitySettings } from './identity-settings.ts';
import { signInFaultPage } from './sign-in-fault-page.ts';
import { signInPage } from './sign-in-page.ts';

interface IdentityRoutesOptions {
  provider: Provider;
  people: readonly ExamplePerson[];
  plan: PlanDefinition;
}

type Call = Context<{ Bindings: HttpBindings }>;

/** The provider under its mount, with a sign-in page of our own. It works on Node's request and response themselves. */
export function identityRoutes({ provider, people, plan }: IdentityRoutesOptions) {
  const groups = groupPeople(people, plan);
  const callback = provider.callback();
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/sign-in/:uid', async (context) => {
    const isOpen = await isSignInOpen(provider, context);
    return isOpen ? context.html(signInPage(groups)) : signInOver(context);
  });
  app.post('/sign-in/:uid', async (context) => {
    if (!(await isSignInOpen(provider, context))) return signInOver(context);
    const { subject } = await context.req.parseBody();
    const person = people.find((one) => one.subject === subject);
    const { incoming, outgoing } = context.env;
    const result = resultOf(person);
    // Whoever signs in now is the only one this attempt is about.
    const next = await provider.interactionResult(incoming, outgoing, result, {
      mergeWithLastSubmission: false,
    });
    return context.redirect(next, 303);
  });
  app.all('*', async (context) => {
    const { incoming, outgoing } = context.env;
    for (const [name, value] of context.res.headers) outgoing.setHeader(name, value);
    await callback(unmounted(incoming), outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  return app;
}

function resultOf(person: ExamplePerson | undefined): InteractionResults {
  // The provider wants a person's word for a program on a machine (RFC 8252, 8.6): whoever chose has given it.
  if (person) return { login: { accountId: person.subject, remember: false }, consent: {} };
  return { error: 'access_denied', error_description: 'Nobody was chosen.' };
}

async function isSignInOpen(provider: Provider, context: Call): Promise<boolean> {
  const { incoming, outgoing } = context.env;
  const details = await provider.interactionDetails(incoming, outgoing).catch(() => undefined);
  return details?.uid === context.req.param('uid');
}

function signInOver(context: Call) {
  return context.html(signInFaultPage('sign_in_over'), 400);
}

/** The provider makes its addresses from what stands before its own path; and a page of our origin is no stranger. */
function unmounted(request: HttpBindings['incoming']): HttpBindings['incoming'] {
  const { url = '/', headers } = request;
  delete headers.origin;
  headers.cookie = withoutSession(headers.cookie);
  return Object.assign(request, { originalUrl: url, url: url.slice(identitySettings.mount.length) || '/' });
}

/** Nobody is remembered: in one browser the next person signs in as if nobody had before. */
function withoutSession(cookies = ''): string {
  return cookies
    .split(/; */)
    .filter((cookie) => !cookie.startsWith(identitySettings.sessionCookie))
    .join('; ');
}
