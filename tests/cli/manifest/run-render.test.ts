import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkManifest } from '#cli/manifest/check-manifest.ts';
import { runManifest } from '#cli/manifest/run-manifest.ts';
import { thisShell } from '#cli/shell.ts';
import { manifestOf } from '#domain/manifest/manifest-of.ts';
import { deploymentOf } from '#tests/domain/deployment/deployment-builder.ts';
import { runIn } from '../installation/an-installation.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const xml = readFileSync('manifest.xml', 'utf8');
const written = (name: string, content: unknown) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const render = (...args: string[]) => runIn(thisShell(), runManifest, ['render', ...args]);

test('a deployment’s file gives the manifest that its stack offers', async () => {
  const out = path.join(folder, 'out.xml');
  const given = written('deployment.json', deploymentOf());
  const site = 'https://d111111abcdef8.cloudfront.net';
  expect(await render('--deployment', given, '--origin', `${site}/`, out)).toMatchObject({ code: 0 });
  expect(readFileSync(out, 'utf8')).toBe(manifestOf(deploymentOf(), xml, site));
  expect(checkManifest(readFileSync(out, 'utf8'))).toEqual([]);
  const again = await render('--deployment', given, '--origin', site, out, '--json');
  expect([again.code, JSON.parse(again.out).code]).toEqual([2, 'fileExists']);
});

test.each([
  ['a web server of one’s own', { site: { kind: 'own' as const, origin: 'https://addin.city.example.jp' } }],
  [
    'a domain of one’s own',
    {
      site: {
        kind: 'cloudfront' as const,
        domain: {
          name: 'addin.city.example.jp',
          certificateArn:
            'arn:aws:acm:us-east-1:123456789012:certificate/bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee',
        },
      },
    },
  ],
])('the address of %s is known from the file', async (_name, difference) => {
  const { out } = await render('--deployment', written('known.json', deploymentOf(difference)));
  expect(`${out}\n`).toBe(manifestOf(deploymentOf(difference), xml, 'https://addin.city.example.jp'));
});

test.each<[string, unknown, RegExp]>([
  ['no address', deploymentOf(), /SiteAddress を、--origin に/],
  ['a mistake in the file', { ...deploymentOf(), alarmMail: ['nobody'] }, /alarmMail\[0\]：/],
  ['no deployment at all', 'text', /。$/],
])('%s is told with what to do', async (_name, content, said) => {
  const { code, complaint } = await render('--deployment', written('wrong.json', content));
  expect([code, complaint]).toEqual([2, expect.stringMatching(said)]);
});

test.each<[string, string[], RegExp]>([
  ['an address without https', ['--origin', 'http://tenken.example.jp'], /https:\/\/ で始まる/],
  ['no address', ['--origin', 'tenken'], /「tenken」は/],
  [
    'what the file says already',
    ['--origin', 'https://tenken.example.jp', '--version', '2'],
    /配備ファイルの manifest/,
  ],
])('%s beside a deployment’s file is told, and nothing is rendered', async (_name, args, said) => {
  const answered = await render('--deployment', written('given.json', deploymentOf()), ...args);
  expect(answered).toEqual({ code: 2, out: '', complaint: expect.stringMatching(said) });
});

test('another address than the file’s is told; the same one may stand there', async () => {
  const site = { kind: 'own' as const, origin: 'https://addin.city.example.jp' };
  const file = written('own.json', deploymentOf({ site }));
  expect(await render('--deployment', file, '--origin', `${site.origin}/addin/`)).toMatchObject({ code: 0 });
  const { code, complaint } = await render('--deployment', file, '--origin', 'https://other.example.jp');
  expect([code, complaint]).toEqual([
    2,
    expect.stringContaining(`配備ファイルの site は ${site.origin} です`),
  ]);
});
