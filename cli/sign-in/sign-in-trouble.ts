import * as oauth from 'oauth4webapi';
import { troubleOf } from '#cli/installation/ask-web.ts';
import type { Trouble } from '#cli/installation/trouble.ts';

/** Why nobody was signed in, out of what oauth4webapi throws. A bug of ours is thrown on. */
export function signInTrouble(error: unknown, address: string, seconds = 30): Trouble {
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    const isRefused = error.error === 'access_denied';
    return isRefused ? { code: 'signInCancelled' } : { code: 'signInFailed', reason: error.error };
  }
  if (error instanceof oauth.OperationProcessingError) {
    return { code: 'signInFailed', reason: error.code ?? error.message };
  }
  return troubleOf(error, address, seconds);
}
