import type { AddinSettings } from '#domain/deployment/addin-settings.ts';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { paneProviders } from '#domain/deployment/pane-providers.ts';
import { apiBase } from '#domain/protocol/api-routes.ts';

/** `config.json` beside the pane's page. */
export function addinSettingsOf(deployment: Deployment, apiOrigin: string): AddinSettings {
  return { apiBase: `${apiOrigin}${apiBase}`, providers: paneProviders(deployment) };
}
