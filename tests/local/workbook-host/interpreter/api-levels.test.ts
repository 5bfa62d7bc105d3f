import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiLevels } from '#local/workbook-host/interpreter/api-levels.ts';
import { excelObjects } from '#local/workbook-host/interpreter/excel-objects.ts';
import type { ObjectType } from '#local/workbook-host/interpreter/host-object.ts';
import { memberName } from '#local/workbook-host/interpreter/member-name.ts';

const client = readFileSync(
  new URL('../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', import.meta.url),
  'utf8',
);

/** The client checks these against a set of its own; by the documentation they came with ExcelApi 1.17. */
const documented = /\._(Unr|R)egisterEvent(NameChanged|VisibilityChanged)$/;

const levels = new Map(
  [...client.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", (\w+|"\w+"), "([\d.]+)"/g)].map(
    ([, member = '', set, version]) => [member, { set, version }],
  ),
);

function membersOf(kind: string, type: ObjectType<never>): string[] {
  return [type.properties, type.navigations, type.methods, type.changes]
    .flatMap((members) => Object.keys(members ?? {}))
    .map((name) => `${kind}.${memberName(name)}`);
}

const members = Object.entries(excelObjects).flatMap(([kind, type]) => membersOf(kind, type));

test("every member has the version that Microsoft's client asks for", () => {
  const wanted = members.flatMap((member) => {
    const level = levels.get(member);
    return level?.set === '_defaultApiSetName' && level.version !== '1.1' ? [[member, level.version]] : [];
  });
  const ours = Object.entries(apiLevels).filter(([member]) => !documented.test(member));
  expect(ours).toEqual(wanted.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
});

test('nothing is offered that only an own set of the web has', () => {
  const others = members.filter(
    (member) => ![undefined, '_defaultApiSetName'].includes(levels.get(member)?.set),
  );
  expect(others.filter((member) => !documented.test(member))).toEqual([]);
});
