import type { Deployment } from '../deployment/deployment.ts';
import { originOf } from '../deployment/is-web-address.ts';
import { paneProviders } from '../deployment/pane-providers.ts';
import { renderManifest } from './render-manifest.ts';

/** Rendering looks at origins, and CloudFront's is known to CloudFormation only: it takes this one's place. */
const placeholder = 'https://origin-of-the-site.invalid';

/** The deployment's manifest from the one for development. `siteOrigin` may be a token of the CDK. */
export function manifestOf(deployment: Deployment, manifestXml: string, siteOrigin: string): string {
  const { id, name, version } = deployment.manifest;
  const rendered = renderManifest(manifestXml, {
    origin: placeholder,
    id,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    appDomains: paneProviders(deployment).map(({ authority }) => originOf(authority)),
  });
  if (!rendered.ok) throw new Error(`The manifest cannot be rendered: ${rendered.because}`);
  return rendered.manifest.replaceAll(placeholder, siteOrigin);
}
