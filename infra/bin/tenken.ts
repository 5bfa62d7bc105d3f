import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { issuersOf } from '#domain/deployment/issuers-of.ts';
import { bundleFunction } from '../lib/bundle-function.ts';
import { createStacks } from '../lib/create-stacks.ts';
import { readDeployment } from '../lib/read-deployment.ts';
import { writeOwnSite } from '../lib/write-own-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const app = new App();
const file: unknown = app.node.tryGetContext('deployment') ?? 'infra/deployments/example.json';

const deployment = readDeployment(path.resolve(root, String(file)));
const addinFolder = path.join(root, 'dist/addin');
if (!existsSync(path.join(addinFolder, 'taskpane.html'))) {
  throw new Error(
    'アドインが組み立てられていません。「npm run synth」か「npm run deploy」を使ってください。',
  );
}
const functionFolder = path.join(root, 'dist/function', deployment.name);
const { version: release } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { networks } = deployment;
await bundleFunction(functionFolder, {
  release,
  issuers: issuersOf(deployment),
  ...(networks ? { networks } : {}),
});
const manifestXml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const files = { functionFolder, addinFolder, manifestXml };
createStacks(app, { deployment, files });
if (deployment.site.kind === 'own') {
  const known: unknown = app.node.tryGetContext('api');
  if (known === undefined) {
    console.error(
      'APIの住所がまだ分かりません。配備のあと、表示された ApiAddress を -c api=https://… で渡して、もう一度組み立ててください。',
    );
  }
  const apiAddress = known ?? 'https://api-of-the-deployment.invalid';
  const folder = path.join(root, 'dist/site', deployment.name);
  writeOwnSite({ deployment, files, folder, origin: deployment.site.origin, apiAddress: String(apiAddress) });
}
app.synth();
