import { findPartName, readText, writeText } from './package-text.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { escapeAttribute } from './xml-text.ts';
import { childrenOf, isSelfClosing, parseXml, prefixOf } from './xml-tree.ts';
import type { PackageParts } from './zip-package.ts';

export interface Relationship {
  id: string;
  /** The last word of the type: `worksheet`, `table`; it is the same in transitional and strict files. */
  kind: string;
  /** Name of the part; empty where the target lies outside the package. */
  part: string;
  isExternal: boolean;
}

const typeRoot = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(parts: PackageParts, part: string): Relationship[] {
  const xml = readText(parts, relationshipsPart(part));
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External';
    const target = isExternal ? '' : resolveTarget(part, attributes.Target ?? '');
    return {
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
      part: findPartName(parts, target) ?? target,
      isExternal,
    };
  });
}

function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of decodeTarget(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Adds a relationship to a part and gives its id. The target is written from the package's root. */
export function addRelationship(
  parts: PackageParts,
  part: string,
  target: { kind: string; part: string },
): string {
  const relationships = relationshipsPart(part);
  const name = findPartName(parts, relationships) ?? relationships;
  const xml = readText(parts, name) ?? emptyRelationships;
  const root = parseXml(xml);
  const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const element = `<${prefixOf(root)}Relationship Id="rId${number}" Type="${typeRoot}${target.kind}" Target="/${escapeAttribute(target.part)}"/>`;
  const splice: Splice = isSelfClosing(xml, root)
    ? { start: root.openEnd - 2, end: root.end, text: `>${element}</${root.name}>` }
    : { start: root.closeStart, end: root.closeStart, text: element };
  writeText(parts, name, spliceText(xml, [splice]));
  return `rId${number}`;
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Takes out every relationship of `part` that leads to `target`. */
export function removeRelationships(parts: PackageParts, part: string, target: string): void {
  const name = findPartName(parts, relationshipsPart(part));
  const xml = name === undefined ? undefined : readText(parts, name);
  if (name === undefined || xml === undefined) return;
  const gone = new Set(readRelationships(parts, part).flatMap((one) => (one.part === target ? one.id : [])));
  const splices = parseXml(xml)
    .children.filter(({ attributes }) => gone.has(attributes.Id ?? ''))
    .map(({ start, end }) => ({ start, end, text: '' }));
  writeText(parts, name, spliceText(xml, splices));
}
