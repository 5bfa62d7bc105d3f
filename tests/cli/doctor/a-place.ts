import type { Place } from '#cli/doctor/place.ts';
import { createCallApi } from '#cli/installation/call-api.ts';
import type { Installation } from '#cli/installation/open-installation.ts';
import { thisShell } from '#cli/shell.ts';
import { paneProviders } from '#domain/deployment/pane-providers.ts';
import { deploymentOf } from '#tests/domain/deployment/deployment-builder.ts';

export const origin = 'https://tenken.example.jp';
const apiBase = 'https://api.example.jp/api/v1';
export const providers = paneProviders(deploymentOf());

/** An installation whose every address is answered so. */
export function placeOf(
  answer: (address: string) => Response | Promise<Response>,
  difference: Partial<Installation> = {},
): Place {
  const installation = {
    origin,
    apiBase,
    providers,
    fetch: async (address: string) => answer(address),
    ...difference,
  };
  const shell = { ...thisShell(), pause: async () => {} };
  return { installation, shell, seconds: 5, callApi: createCallApi(installation, undefined, shell) };
}
