import { clientId, tenant } from './pane-providers.ts';

/** What Office answers to one of MSAL's questions: a token of that text, or a status of MSAL's bridge. */
type Answer = { token: string } | { status: string; code?: string };

export type BridgeAnswers = Partial<Record<Question['method'], Answer>>;

interface Question {
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  requestId: string;
  tokenParams?: { clientId: string; scope: string; authority?: string; platformBrokerId?: string };
}

export const person = '0c9d7c4e-5a1f-4f0e-9a55-3f2b8d1c6e7a';

/**
 * The part of Office that MSAL talks to (`window.nestedAppAuthBridge`), in the messages that MSAL publishes under
 * `src/naa`. It has no network and no person: the test says what it answers.
 */
export function aBridge(answers: BridgeAnswers) {
  const listeners = new Set<(message: string) => void>();
  const asked: Question[] = [];
  return {
    asked,
    answers,
    addEventListener: (_name: string, listener: (message: string) => void) => void listeners.add(listener),
    removeEventListener: (_name: string, listener: (message: string) => void) =>
      void listeners.delete(listener),
    postMessage(text: string) {
      asked.push(JSON.parse(text));
      const message = answerBridge(text, answers);
      for (const listener of listeners) queueMicrotask(() => listener(message));
    },
  };
}

/** One message of MSAL's, and the one that Office sends back. */
export function answerBridge(text: string, answers: BridgeAnswers): string {
  const { requestId, method }: Question = JSON.parse(text);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answerTo(method, answers) });
}

function answerTo(method: Question['method'], answers: BridgeAnswers) {
  const answer = answers[method];
  if (answer && 'status' in answer) return { success: false, error: answer };
  if (method === 'GetInitContext') {
    return { success: true, initContext: { sdkName: 'Office', sdkVersion: '1', capabilities: {} } };
  }
  if (!answer) return { success: false, error: { status: 'USER_INTERACTION_REQUIRED' } };
  return { success: true, ...grantedTo(answer.token) };
}

function grantedTo(token: string) {
  const account = {
    environment: 'login.microsoftonline.com',
    homeAccountId: `${person}.${tenant}`,
    localAccountId: person,
    tenantId: tenant,
    username: 'oyama@city.test',
  };
  const idToken = unsigned({
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    oid: person,
    sub: person,
    tid: tenant,
    preferred_username: account.username,
  });
  return { account, token: { access_token: token, id_token: idToken, expires_in: 3600, properties: null } };
}

/** MSAL reads what Office hands it, and leaves the signature to whoever the token is for. */
function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
