import type { ManifestElement } from './manifest-element.ts';

/** What a check noticed: a rule, a place and facts. The sentence is in `describe-problem.ts`. */
export interface ManifestProblem {
  rule: ManifestRule;
  line: number;
  path: string;
  facts: Record<string, string | number>;
}

export type ManifestRule =
  | 'notXml'
  | 'rootUnknown'
  | 'elementUnknown'
  | 'elementMissing'
  | 'elementOrder'
  | 'elementTwice'
  | 'typeUnknown'
  | 'valueUnknown'
  | 'idMalformed'
  | 'versionMalformed'
  | 'textEmpty'
  | 'textTooLong'
  | 'idTwice'
  | 'residUnknown'
  | 'resourceUnused'
  | 'addressMalformed'
  | 'iconSizeUnknown'
  | 'iconSizeMissing'
  | 'iconFormat'
  | 'iconPixels'
  | 'fileMissing'
  | 'localeMalformed'
  | 'localeTwice'
  | 'translationMissing'
  | 'requirementMissing'
  | 'requirementMalformed'
  | 'groupsTooMany'
  | 'controlsTooMany';

export function problemAt(
  element: ManifestElement,
  rule: ManifestRule,
  facts: ManifestProblem['facts'] = {},
): ManifestProblem {
  return { rule, line: element.line, path: element.path, facts };
}
