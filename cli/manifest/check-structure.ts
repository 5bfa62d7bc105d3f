import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';
import { manifestSchema } from './manifest-schema.ts';

/** Elements that are unknown, missing, doubled or out of order: Office then does not load the add-in. */
export function checkStructure(root: ManifestElement): ManifestProblem[] {
  return withDescendants(root).flatMap((element) => {
    const types = typesOf(element);
    if (types.length > 0 && !types.includes(element.type ?? ''))
      return [problemAt(element, 'typeUnknown', { type: element.type ?? '', known: types.join('、') })];
    const row = manifestSchema[element.type ? `${element.key} ${element.type}` : element.key];
    return row
      ? checkChildren(
          element,
          row.map((child) => slotOf(child, element)),
        )
      : [];
  });
}

interface Slot {
  key: string;
  name: string;
  isRequired: boolean;
  repeats: boolean;
}

function slotOf(child: string, parent: ManifestElement): Slot {
  const name = child.replace(/^\w+:|[?+*]$/g, '');
  const vocabulary = /^(\w+):/.exec(child)?.[1] ?? parent.key.split(':')[0];
  return {
    key: `${vocabulary}:${name}`,
    name,
    isRequired: !/[?*]$/.test(child),
    repeats: /[+*]$/.test(child),
  };
}

function typesOf({ key }: ManifestElement): string[] {
  return Object.keys(manifestSchema)
    .filter((row) => row.startsWith(`${key} `))
    .map((row) => row.slice(key.length + 1));
}

function checkChildren(parent: ManifestElement, slots: Slot[]): ManifestProblem[] {
  const place = (child: ManifestElement) => slots.findIndex(({ key }) => key === child.key);
  const known = parent.children.filter((child) => place(child) >= 0);
  const count = (slot: Slot) => known.filter(({ key }) => key === slot.key);
  return [
    ...parent.children
      .filter((child) => place(child) < 0)
      .map((child) => problemAt(child, 'elementUnknown', { element: child.name, parent: parent.name })),
    ...slots
      .filter((slot) => slot.isRequired && count(slot).length === 0)
      .map((slot) => problemAt(parent, 'elementMissing', { element: slot.name })),
    ...slots.flatMap((slot) =>
      slot.repeats
        ? []
        : count(slot)
            .slice(1)
            .map((child) => problemAt(child, 'elementTwice', { element: slot.name })),
    ),
    ...known.flatMap((child, n) => {
      const overtaken = known.slice(0, n).find((earlier) => place(earlier) > place(child));
      return overtaken
        ? [problemAt(child, 'elementOrder', { element: child.name, before: overtaken.name })]
        : [];
    }),
  ];
}
