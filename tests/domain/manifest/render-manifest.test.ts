import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { developmentOrigin, type ManifestValues, renderManifest } from '#domain/manifest/render-manifest.ts';

const manifest = readFileSync('manifest.xml', 'utf8');

function rendered(values: ManifestValues, xml = manifest): string {
  const answer = renderManifest(xml, values);
  if (!answer.ok) throw new Error(answer.because);
  return answer.manifest;
}

const origins = fc.oneof(
  fc.constantFrom(
    'https://localhost:34430',
    'https://localhost:3443',
    'https://localhost',
    'https://localhost:8443',
  ),
  fc
    .tuple(fc.domain(), fc.option(fc.integer({ min: 1, max: 65_535 })))
    .map(([host, port]) => `https://${host}${port === null ? '' : `:${port}`}`),
);
const names = fc
  .string({
    unit: fc.constantFrom('点', '検', '&', '<', '>', '"', "'", '$', '$&', 'é', '😀', ' '),
    minLength: 1,
    maxLength: 60,
  })
  .filter((name) => name.trim() !== '');

test('every address is the deployment’s and none of the development is left', () => {
  fc.assert(
    fc.property(origins, (origin) => {
      const addresses = rendered({ origin }).match(/https:\/\/[^"'<\s]+/g) ?? [];
      const left = addresses.filter((address) => new URL(address).origin === developmentOrigin);
      expect(left.length === 0 || origin === developmentOrigin).toBe(true);
      expect(addresses.filter((address) => address.startsWith(`${origin}/addin/`)).length).toBeGreaterThan(8);
    }),
  );
});

test('rendering what was rendered changes nothing', () => {
  fc.assert(
    fc.property(origins, fc.uuid(), names, (origin, id, name) => {
      const values = { origin, id, name, version: '2.3.0.1' };
      const once = rendered(values);
      expect(rendered(values, once)).toBe(once);
    }),
  );
});

test('addresses of others stay', () => {
  expect(rendered({ origin: 'https://tenken.example.jp' })).toContain('https://login.microsoftonline.com');
});

test('who signs people in is named once after our own domain, and nothing else changes', () => {
  const appDomains = [
    'https://login.microsoftonline.com',
    'https://id.city.example:8443',
    'https://id.city.example:8443',
  ];
  const xml = rendered({ origin: developmentOrigin, appDomains });
  const added = xml.split('\n').filter((line) => !manifest.split('\n').includes(line));
  expect(added).toEqual(['    <AppDomain>https://id.city.example:8443</AppDomain>']);
  expect(rendered({ origin: developmentOrigin, appDomains }, xml)).toBe(xml);
});

test('id, version and the name in every language are replaced, and nothing else', () => {
  const values = { origin: developmentOrigin, id: '00000000-1111-4222-8333-444444444444', version: '2.0' };
  const xml = rendered({ ...values, name: '点検 <試行> & "確認"' });
  expect(xml).toContain(`<Id>${values.id}</Id>`);
  expect(xml).toContain('<Version>2.0</Version>');
  const name = '点検 &lt;試行&gt; &amp; &quot;確認&quot;';
  expect(xml).toContain(`<DisplayName DefaultValue="${name}">`);
  expect(xml).toContain(`<Override Locale="en-US" Value="${name}"/>`);
  const changed = xml.split('\n').filter((line, row) => line !== manifest.split('\n')[row]);
  expect(changed).toHaveLength(4);
});

test.each([
  ['http://tenken.example.jp', 'originMalformed'],
  ['https://tenken.example.jp/path', 'originMalformed'],
  ['https://tenken.example.jp"/><script>', 'originMalformed'],
  ['https://user@tenken.example.jp', 'originMalformed'],
])('%s is no origin of a deployment', (origin, because) => {
  expect(renderManifest(manifest, { origin })).toEqual({ ok: false, because });
});

test.each([
  [{ id: '6f6b0f6e' }, 'idMalformed'],
  [{ appDomains: ['https://id.city.example/path'] }, 'appDomainMalformed'],
  [{ version: '1.2.3.4.5' }, 'versionMalformed'],
  [{ version: 'v1' }, 'versionMalformed'],
  [{ name: ' ' }, 'nameMalformed'],
  [{ name: '点'.repeat(126) }, 'nameMalformed'],
  [{ name: '点\u0000検' }, 'nameMalformed'],
])('%j is refused', (values, because) => {
  expect(renderManifest(manifest, { origin: developmentOrigin, ...values })).toEqual({ ok: false, because });
});
