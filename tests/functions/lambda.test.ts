import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issuersOf } from '#domain/deployment/issuers-of.ts';
import { readDeployment } from '#infra/lib/read-deployment.ts';
import { hasEngine } from './runtime/deployed-function.ts';
import { everyRoute } from './runtime/every-route.contract.ts';
import { inLambdasRuntime } from './runtime/in-lambdas-runtime.contract.ts';
import { synthesisedPackage } from './runtime/synthesised-package.ts';

let synthesised: Awaited<ReturnType<typeof synthesisedPackage>>;
const folder = () => synthesised.packageFolder;

beforeAll(async () => {
  synthesised = await synthesisedPackage();
});
afterAll(() => synthesised?.remove());

test('what `cdk.out` uploads as the function’s code is its whole package, with the deployment’s own settings', () => {
  const settings = JSON.parse(readFileSync(path.join(folder(), 'settings.json'), 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const issuers = issuersOf(readDeployment('infra/deployments/example.json'));
  expect(settings).toEqual({ release: version, issuers: JSON.parse(JSON.stringify(issuers)) });
  expect(issuers).toHaveLength(2);
});

describe.runIf(hasEngine)('out of `cdk.out`', () => {
  everyRoute(folder);
  inLambdasRuntime(folder);
});
