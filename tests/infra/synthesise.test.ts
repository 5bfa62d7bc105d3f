import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { expect, test, vi } from 'vitest';
import type { Deployment } from '#domain/deployment/deployment.ts';
import { createStacks } from '#infra/lib/create-stacks.ts';
import { synthesise } from '#infra/lib/synthesise.ts';
import { deploymentOf, sharedDeployment } from '../domain/deployment/deployment-builder.ts';
import { stubFiles } from './stub-files.ts';

// Every rule of AWS over every resource: seconds, and more where others use the same cores.
vi.setConfig({ testTimeout: 90_000 });

const files = stubFiles();
const domain = {
  name: 'tenken.city.example',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee',
};

function synthesised(deployment: Deployment) {
  const root = new App();
  createStacks(root, { deployment, files });
  return root.synth();
}

test.each<[string, Deployment]>([
  ['several issuers', sharedDeployment()],
  ['an account by its number', deploymentOf({ account: '123456789012' })],
  [
    'a domain, a sender and networks',
    deploymentOf({
      site: { kind: 'cloudfront', domain },
      mailSender: 'tenken@vendor.example',
      networks: ['203.0.113.0/24'],
    }),
  ],
  [
    'a server of one’s own in Osaka',
    deploymentOf({
      region: 'ap-northeast-3',
      site: { kind: 'own', origin: 'https://tenken.city.example' },
    }),
  ],
])('a deployment with %s passes AWS’s rules with every exception explained', (_title, deployment) => {
  expect(() => synthesised(deployment)).not.toThrow();
});

test('what is not as AWS asks, and unexplained, ends the synthesis', () => {
  const root = new App();
  const { app } = createStacks(root, { deployment: deploymentOf(), files });
  new Bucket(app, 'Careless');
  expect(() => root.synth()).toThrow();
});

test('networks of a deployment go with the function’s package, and files for a server of one’s own are written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-synthesis-'));
  const addinFolder = path.join(folder, 'addin');
  mkdirSync(addinFolder);
  writeFileSync(path.join(addinFolder, 'taskpane.html'), '<title>taskpane</title>');
  const networks = ['203.0.113.0/24'];
  const deployment = deploymentOf({ networks, site: { kind: 'own', origin: 'https://tenken.city.example' } });
  await synthesise(new App(), {
    ...{ deployment, addinFolder, builtFolder: folder },
    apiAddress: 'https://api.example/api/v1',
  });
  const written = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  expect(JSON.parse(written('function/test/settings.json'))).toMatchObject({ networks });
  expect(written('site/test/headers.txt')).toContain('https://api.example');
  rmSync(folder, { recursive: true });
});

test('without a built add-in nothing is synthesised, and who deploys is told what to use', async () => {
  const nowhere = { addinFolder: path.join(tmpdir(), 'none'), builtFolder: tmpdir() };
  const synthesis = synthesise(new App(), { deployment: deploymentOf(), ...nowhere });
  await expect(synthesis).rejects.toThrow('npm run synth');
});

test('two environments stand side by side: nothing has a name in both', () => {
  const names = (name: string) =>
    synthesised(deploymentOf({ name })).stacks.map(({ stackName }) => stackName);
  expect(names('production')).toEqual(['Tenken-production-Data', 'Tenken-production-App']);
  expect(names('staging')).toEqual(['Tenken-staging-Data', 'Tenken-staging-App']);
});

test('both stacks carry the deployment’s name as a tag, and the data cannot be taken away with one command', () => {
  const [data, app] = synthesised(deploymentOf()).stacks;
  expect(data).toMatchObject({ terminationProtection: true, tags: { 'tenken:deployment': 'test' } });
  expect(app).toMatchObject({ tags: { 'tenken:deployment': 'test' } });
});
