import { checkAddresses } from './check-addresses.ts';
import { checkFiles, type FindServed } from './check-files.ts';
import { checkIcons } from './check-icons.ts';
import { checkLocales } from './check-locales.ts';
import { checkResources } from './check-resources.ts';
import { checkRibbon } from './check-ribbon.ts';
import { checkStructure } from './check-structure.ts';
import { checkTexts } from './check-texts.ts';
import { checkValues } from './check-values.ts';
import { readManifest } from './manifest-element.ts';
import type { ManifestProblem } from './manifest-problem.ts';

const checks = [
  checkStructure,
  checkValues,
  checkTexts,
  checkAddresses,
  checkResources,
  checkIcons,
  checkLocales,
  checkRibbon,
];

/**
 * Microsoft's published rules for the manifest of an Excel task pane, without its web service, in the order of the
 * file. `findServed` adds the files that the manifest names.
 */
export function checkManifest(xml: string, findServed?: FindServed): ManifestProblem[] {
  const read = readManifest(xml);
  if (!read.ok) return [{ rule: 'notXml', line: read.line, path: '', facts: { reason: read.reason } }];
  const { root } = read;
  if (root.key !== 'app:OfficeApp')
    return [{ rule: 'rootUnknown', line: root.line, path: root.path, facts: { element: root.name } }];
  return [
    ...checks.flatMap((check) => check(root)),
    ...(findServed ? checkFiles(root, findServed) : []),
  ].sort((one, other) => one.line - other.line);
}
