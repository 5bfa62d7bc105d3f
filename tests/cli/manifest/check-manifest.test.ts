import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '#cli/manifest/check-manifest.ts';
import { describeProblem } from '#cli/manifest/describe-problem.ts';
import { renderManifest } from '#domain/manifest/render-manifest.ts';

const manifest = readFileSync('manifest.xml', 'utf8');
const rulesOf = (xml: string) => checkManifest(xml).map(({ rule }) => rule);

function mended(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`the manifest has no ${from}`);
  return xml;
}

test('the manifest of the project keeps every rule, and so does a rendered one', () => {
  expect(checkManifest(manifest)).toEqual([]);
  const rendered = renderManifest(manifest, { origin: 'https://tenken.example.jp', name: '点検 & 確認' });
  expect(rendered.ok && checkManifest(rendered.manifest)).toEqual([]);
});

const line = (text: string) => manifest.slice(0, manifest.indexOf(text)).split('\n').length;

describe.each<[string, string | RegExp, string, string[]]>([
  ['no XML', '</OfficeApp>', '', ['notXml']],
  ['a document type', '<OfficeApp', '<!DOCTYPE OfficeApp><OfficeApp', ['notXml']],
  ['another root', 'appforoffice/1.1', 'appforoffice/2.0', ['rootUnknown']],
  ['a mail add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', ['typeUnknown']],
  ['an unknown element', '<Permissions>', '<Colour/><Permissions>', ['elementUnknown']],
  ['no support page', /<SupportUrl.*\/>/, '', ['elementMissing']],
  ['two versions', '<ProviderName>', '<Version>1.0</Version><ProviderName>', ['elementTwice']],
  ['an id that is none', /<Id>.*<\/Id>/, '<Id>tenken</Id>', ['idMalformed']],
  ['an id of zeros', /<Id>.*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>', ['idMalformed']],
  ['a version with a letter', '>1.0.0.0<', '>1.0.0b<', ['versionMalformed']],
  ['an unknown permission', 'ReadWriteDocument', 'ReadWriteMailbox', ['valueUnknown']],
  ['another host', 'Host Name="Workbook"', 'Host Name="Mailbox"', ['valueUnknown']],
  ['a tab that Excel does not have', 'TabHome', 'TabMessage', ['valueUnknown']],
  ['an unknown control', 'xsi:type="Button"', 'xsi:type="Gallery"', ['typeUnknown']],
  ['an unknown action', 'xsi:type="ShowTaskpane"', 'xsi:type="OpenPage"', ['typeUnknown']],
  ['a name that is too long', 'DefaultValue="点検">', `DefaultValue="${'点'.repeat(126)}">`, ['textTooLong']],
  ['an empty name', 'DefaultValue="点検">', 'DefaultValue="">', ['textEmpty']],
  ['an empty translation', 'Value="Tenken"/>', 'Value=" "/>', ['textEmpty']],
  ['a resource id that is too long', /Help\.Url/g, 'H'.repeat(33), ['textTooLong']],
  [
    'a resid without its resource',
    '<Label resid="Group.Label"',
    '<Label resid="Group.Name"',
    ['residUnknown', 'resourceUnused'],
  ],
  [
    'a resid into another section',
    '<Label resid="Group.Label"',
    '<Label resid="GetStarted.Description"',
    ['residUnknown', 'resourceUnused'],
  ],
  ['a resource id twice', ' id="Commands.Url"', ' id="Help.Url"', ['residUnknown', 'idTwice']],
  ['an address without s', 'IconUrl DefaultValue="https', 'IconUrl DefaultValue="http', ['addressMalformed']],
  [
    'an address that is relative',
    'https://localhost:3443/addin/help.html"/>',
    'help.html"/>',
    ['addressMalformed'],
  ],
  [
    'a domain with a path',
    '<AppDomain>https://localhost:3443<',
    '<AppDomain>https://localhost:3443/a<',
    ['addressMalformed'],
  ],
  ['a ribbon icon without 80', '<bt:Image size="80" resid="Icon.80"/>', '', ['iconSizeMissing']],
  ['an icon of a size that is none', '<bt:Image size="64"', '<bt:Image size="60"', ['iconSizeUnknown']],
  ['an icon as SVG', 'icon-32.png', 'icon.svg', ['iconFormat']],
  ['a language without a region', '<DefaultLocale>ja-JP', '<DefaultLocale>japanese', ['localeMalformed']],
  ['a text twice in one language', 'Locale="en-US"', 'Locale="ja-JP"', ['localeTwice', 'translationMissing']],
  [
    'a text without its translation',
    /<bt:Override Locale="en-US" Value="Tenken is ready"\/>/,
    '',
    ['translationMissing'],
  ],
  ['no requirement of Excel', 'Name="ExcelApi"', 'Name="DialogApi"', ['requirementMissing']],
  ['a requirement in words', 'MinVersion="1.9"', 'MinVersion="latest"', ['requirementMalformed']],
  ['two groups on a built-in tab', /(<Group [\s\S]*<\/Group>)/, '$1$1', ['groupsTooMany', 'idTwice']],
  [
    'seven buttons in a group',
    /(<Control [\s\S]*<\/Control>)/,
    '$1$1$1$1$1$1$1',
    ['controlsTooMany', 'idTwice'],
  ],
])('%s', (_title, from, to, rules) => {
  test(`is noticed: ${rules.join(', ')}`, () => {
    expect([...new Set(rulesOf(mended(from, to)))].sort()).toEqual([...rules].sort());
  });
});

test('a problem says where it is and what to do, in Japanese', () => {
  const [problem] = checkManifest(mended('TabHome', 'TabMessage'));
  expect(problem).toMatchObject({ line: line('TabHome'), facts: { value: 'TabMessage' } });
  expect(problem && describeProblem(problem)).toMatch(
    /^\d+行目（OfficeApp\/.*\/OfficeTab）：「TabMessage」は使えません。次のどれかにしてください：TabHome、/,
  );
});

test('two neighbours that change places are noticed wherever they stand', () => {
  const pairs = [
    ...manifest.matchAll(/^( +)<([\w:]+)\b.*\/(?:>|\2>)\n\1<(?!\/|\2\b)([\w:]+)\b.*\/(?:>|\3>)$/gm),
  ];
  expect(pairs.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...pairs), ([both]) => {
      const [first, second] = both.split('\n');
      expect(rulesOf(manifest.replace(both, `${second}\n${first}`))).toContain('elementOrder');
    }),
  );
});

test('any change of one character gives problems, never an exception', () => {
  fc.assert(
    fc.property(
      fc.nat(manifest.length - 1),
      fc.constantFrom('', '<', '&', '"', 'x', '\u0000'),
      (at, text) => {
        const xml = manifest.slice(0, at) + text + manifest.slice(at + 1);
        for (const problem of checkManifest(xml)) expect(describeProblem(problem)).toContain('行目');
      },
    ),
  );
});

describe('the files that it names', () => {
  const png = (width: number, height = width) => {
    const file = Buffer.alloc(30);
    file.write('\x89PNG\r\n\x1a\n', 'latin1');
    file.writeUInt32BE(width, 16);
    file.writeUInt32BE(height, 20);
    return new Uint8Array(file);
  };
  const served = (address: string) => png(Number(/icon-(\d+)/.exec(address)?.[1] ?? 1));

  test('are all there with the right pixels', () => {
    expect(checkManifest(manifest, served)).toEqual([]);
  });

  test('are missed where they are not', () => {
    const problems = checkManifest(manifest, (address) =>
      address.endsWith('help.html') ? undefined : served(address),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['fileMissing', 'fileMissing']);
  });

  test.each([
    ['of another size', png(48)],
    ['not square', png(32, 30)],
    ['no PNG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('are noticed where an icon is %s', (_title, file) => {
    const problems = checkManifest(manifest, (address) =>
      address.includes('icon-32') ? file : served(address),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['iconPixels', 'iconPixels']);
    expect(problems.map(describeProblem).join()).toContain('32×32ピクセルのPNGにしてください');
  });
});
