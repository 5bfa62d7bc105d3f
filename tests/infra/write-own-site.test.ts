import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeOwnSite } from '#infra/lib/write-own-site.ts';
import { deploymentOf } from '../domain/deployment/deployment-builder.ts';
import { stubFiles } from './stub-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-own-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('a web server of one’s own is given the files, the settings, the manifest and the headers', () => {
  const origin = 'https://tenken.city.example';
  const deployment = deploymentOf({ site: { kind: 'own', origin } });
  const apiAddress = 'https://abc.execute-api.ap-northeast-1.amazonaws.com/api/v1';
  writeOwnSite({ deployment, origin, apiAddress, files: stubFiles(), folder });
  expect(JSON.parse(written('addin/config.json'))).toMatchObject({ apiBase: apiAddress });
  expect(written('manifest.xml')).toContain(`${origin}/addin/taskpane.html`);
  expect(written('headers.txt')).toContain(
    "connect-src 'self' https://abc.execute-api.ap-northeast-1.amazonaws.com https://login.microsoftonline.com;",
  );
  expect(written('headers.txt')).not.toMatch(/^x-frame-options/im);
  expect(written('addin/index.mjs')).not.toBe('');
});
