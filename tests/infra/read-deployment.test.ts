import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDeployment } from '#infra/lib/read-deployment.ts';
import { deploymentOf } from '../domain/deployment/deployment-builder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-deployment-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = path.join(folder, 'deployment.json');
  writeFileSync(file, text);
  return file;
}

test('the deployment of a file is read', () => {
  expect(readDeployment(fileOf(JSON.stringify(deploymentOf())))).toEqual(deploymentOf());
});

test('everything that is wrong is said at once, with its place, in both languages', () => {
  const file = fileOf(
    JSON.stringify(deploymentOf({ networks: ['10.0.0.0/8'], mailSender: 'tenken', account: '12' })),
  );
  expect(() => readDeployment(file)).toThrow(/account[\s\S]*networks\[0\][\s\S]*mailSender/);
  expect(() => readDeployment(file)).toThrow(/庁内だけのアドレス[\s\S]*inside offices only/);
});

test.each(['{', 'null', '[]'])('%s is no deployment', (text) => {
  expect(() => readDeployment(fileOf(text))).toThrow(/ください|読めません/);
});

test('a file that is not there is named', () => {
  expect(() => readDeployment(path.join(folder, 'none.json'))).toThrow('none.json');
});
