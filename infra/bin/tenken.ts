import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { readDeployment } from '../lib/read-deployment.ts';
import { synthesise } from '../lib/synthesise.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const app = new App();
const file: unknown = app.node.tryGetContext('deployment') ?? 'infra/deployments/example.json';
const api: unknown = app.node.tryGetContext('api');

await synthesise(app, {
  deployment: readDeployment(path.resolve(root, String(file))),
  addinFolder: path.join(root, 'dist/addin'),
  builtFolder: path.join(root, 'dist'),
  apiAddress: api === undefined ? undefined : String(api),
});
