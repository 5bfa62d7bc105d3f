import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableIds } from '#domain/tables/table-ids.ts';
import { findIdentityInXml, formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/);
const named = fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/);
const base = fc.record({ project: id, department: id, revision: fc.integer({ min: 1, max: 999_999_999 }) });
const common = {
  municipality: named,
  plan: named,
  fiscalYear: fc.integer({ min: 1900, max: 2999 }),
  bases: fc.array(base),
};
const identities = fc.oneof(
  fc.record({ role: fc.constant('department'), department: id, ...common }),
  fc.record({ role: fc.constant('secretariat'), ...common }),
  fc.record({ role: fc.constant('secretariat'), ...common, tables: fc.subarray([...tableIds]) }),
) as fc.Arbitrary<WorkbookIdentity>;

const identity = {
  role: 'department',
  municipality: 'hoshimi',
  plan: 'sankaku-3',
  fiscalYear: 2023,
  department: 'kiki',
  bases: [{ project: 'p1', department: 'kiki', revision: 2 }],
} as WorkbookIdentity;
const xml = formatIdentityXml(identity);

describe('what a file says that it is', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(identities, (one) => {
        expect(findIdentityInXml(formatIdentityXml(one))).toEqual(one);
      }),
    );
  });

  test('survives a program that writes the part anew', () => {
    const rewritten = `\uFEFF<?xml version='1.0' standalone='yes'?>
      <workbook plan='sankaku-3' role="department" department="kiki"  municipality = "hoshimi" fiscalYear="2023" xmlns="urn:tenken:workbook:1" >
        <base revision="2" project="p1" department="kiki"></base>
      </workbook>
    `;
    expect(findIdentityInXml(rewritten)).toEqual(identity);
  });

  test('names no table that this release does not know, and only the secretariat’s names any', () => {
    const { department: _, ...rest } = identity;
    const chosen = formatIdentityXml({ ...rest, role: 'secretariat', bases: [], tables: ['list'] });
    const later = chosen.replace('tables="list"', 'tables="later list"');
    expect(findIdentityInXml(later)?.tables).toEqual(['list']);
    expect(findIdentityInXml(chosen.replace(' tables="list"', ''))?.tables).toBeUndefined();
    expect(findIdentityInXml(xml.replace('role=', 'tables="list" role='))).toBeUndefined();
  });

  test('may have no revision yet', () => {
    const begun = { ...identity, bases: [] };
    expect(findIdentityInXml(formatIdentityXml(begun))).toEqual(begun);
    expect(findIdentityInXml(formatIdentityXml(begun).replace('></workbook>', '/>'))).toEqual(begun);
  });
});

describe('what is not ours says nothing', () => {
  const spoilt: [string, string][] = [
    ['empty', ''],
    ['no XML', '様式'],
    ['another version', xml.replace('workbook:1', 'workbook:2')],
    ['no namespace', xml.replace(/ xmlns="[^"]*"/, '')],
    ['another root', xml.replaceAll('workbook', 'book')],
    ['an unknown role', xml.replace('role="department"', 'role="mayor"')],
    ['an attribute twice', xml.replace(' plan=', ' plan="a" plan=')],
    ['an unknown attribute', xml.replace(' plan=', ' x="1" plan=')],
    ['an inherited word as attribute', xml.replace(' plan=', ' constructor="1" plan=')],
    ['an id that is none', xml.replace('"kiki"', '"ki ki"')],
    ['an entity', xml.replace('"kiki"', '"k&#105;ki"')],
    ['a document type', xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')],
    ['a comment', xml.replace('</workbook>', '<!-- --></workbook>')],
    ['a text', xml.replace('</workbook>', 'あ</workbook>')],
    ['a revision 0', xml.replace('revision="2"', 'revision="0"')],
    ['no revision', xml.replace(' revision="2"', '')],
    ['an end missing', xml.replace('</workbook>', '')],
    ['something after the end', `${xml}<a/>`],
    ['a department of the secretariat', xml.replace('role="department"', 'role="secretariat"')],
  ];
  test.each(spoilt)('%s', (_, text) => {
    expect(text).not.toBe(xml);
    expect(findIdentityInXml(text)).toBeUndefined();
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findIdentityInXml(text)).toBeUndefined();
      }),
    );
  });

  test('a long text made to be slow is refused before the test runs out of time', () => {
    for (const part of [' a="', ' x', '<base', ' a=""', '<base a=""']) {
      expect(findIdentityInXml(`<workbook${part.repeat(200_000)}`)).toBeUndefined();
      const filled = `${part.repeat(200_000)}</workbook>`;
      expect(findIdentityInXml(xml.replace('</workbook>', filled))).toBeUndefined();
    }
  });
});

test('a value that is no id cannot break out of its attribute', () => {
  const hostile = Object.assign({}, identity, { plan: `"/><base x='&` });
  expect(formatIdentityXml(hostile)).toContain('plan="&#34;/&#62;&#60;base x=&#39;&#38;"');
});
