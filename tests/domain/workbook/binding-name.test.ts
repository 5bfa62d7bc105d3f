import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindingName, findBinding } from '#domain/workbook/binding-name.ts';
import type { Binding } from '#domain/workbook/workbook-identity.ts';

const id = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,31}$/);
const binding = fc.record({ project: id, department: id, field: id }) as fc.Arbitrary<Binding>;

test('a name gives back the binding that it was made of, in whatever case Excel keeps it', () => {
  fc.assert(
    fc.property(binding, (one) => {
      const name = bindingName(one);
      expect(findBinding(name)).toEqual(one);
      expect(findBinding(name.toUpperCase())).toEqual(one);
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9._]{0,254}$/);
    }),
  );
});

test('two bindings never share a name, though Excel takes small and capital letters for the same', () => {
  fc.assert(
    fc.property(binding, binding, (a, b) => {
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      expect(bindingName(a).toLowerCase() === bindingName(b).toLowerCase()).toBe(isSame);
    }),
  );
  const [one, other] = ['selfEvaluation', 'selfevaluation'].map((field) =>
    bindingName({ project: 'p1', department: 'kiki', field } as Binding),
  );
  expect(one?.toLowerCase()).not.toBe(other?.toLowerCase());
});

test.each([
  'Print_Area',
  'Tenken',
  'Tenken.p1.kiki',
  'Tenken.p1.kiki.a.b',
  'Tenken.1p.kiki.a',
  'Tenken.p1.k_1.a',
  'Mine.p1.kiki.a',
])('%s is a name of somebody else', (name) => expect(findBinding(name)).toBeUndefined());
