import type { ListSpec } from './table-spec.ts';

/** `indicators[].parts[].targets` → the lists of its owners, and where the list stands in the innermost of them. */
export interface ListPath {
  /** `indicators`, `indicators[].parts`. */
  owners: string[];
  /** `targets`. */
  at: string;
}

export function splitPath(path: string): ListPath {
  const steps = path.split('[].');
  const at = steps.pop() ?? '';
  return { owners: steps.map((_, index) => steps.slice(0, index + 1).join('[].')), at };
}

export function depthOf({ path }: ListSpec): number {
  return splitPath(path).owners.length;
}
