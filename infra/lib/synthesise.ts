import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App, cx_api } from 'aws-cdk-lib';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { issuersOf } from '#domain/deployment/issuers-of.ts';
import { bundleFunction } from './bundle-function.ts';
import { createStacks } from './create-stacks.ts';
import { writeOwnSite } from './write-own-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Synthesis {
  deployment: Deployment;
  /** The built add-in. */
  addinFolder: string;
  /** For what is made on the way: `function/NAME`, and `site/NAME` where the deployment has a web server of its own. */
  builtFolder: string;
  /** What the output `ApiAddress` says, once it is known; a site of one's own has to name it. */
  apiAddress?: string | undefined;
}

/** Everything that a deployment takes: the function's package, and the stacks with their assets in the app's folder. */
export async function synthesise(app: App, synthesis: Synthesis): Promise<cx_api.CloudAssembly> {
  const { deployment, addinFolder, builtFolder } = synthesis;
  if (!existsSync(path.join(addinFolder, 'taskpane.html'))) {
    throw new Error(
      'アドインが組み立てられていません。「npm run synth」か「npm run deploy」を使ってください。',
    );
  }
  const functionFolder = path.join(builtFolder, 'function', deployment.name);
  const { networks, mailSender } = deployment;
  await bundleFunction(functionFolder, {
    release: releaseHere(),
    issuers: issuersOf(deployment),
    ...(networks ? { networks } : {}),
    ...(mailSender === undefined ? {} : { mailSender }),
  });
  const manifestXml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const files = { functionFolder, addinFolder, manifestXml };
  createStacks(app, { deployment, files });
  const { site, name } = deployment;
  if (site.kind === 'own') {
    const apiAddress = synthesis.apiAddress ?? unknownAddress();
    const folder = path.join(builtFolder, 'site', name);
    writeOwnSite({ deployment, files, folder, origin: site.origin, apiAddress });
  }
  return app.synth();
}

function releaseHere(): string {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}

function unknownAddress(): string {
  console.error(
    'APIの住所がまだ分かりません。配備のあと、表示された ApiAddress を -c api=https://… で渡して、もう一度組み立ててください。',
  );
  return 'https://api-of-the-deployment.invalid';
}
