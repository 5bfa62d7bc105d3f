import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/** learn.microsoft.com/javascript/api/manifest/officetab: one group on a built-in tab, six controls in a group. */
export function checkRibbon(root: ManifestElement): ManifestProblem[] {
  const all = withDescendants(root);
  const below = (element: ManifestElement, name: string) =>
    element.children.filter((child) => child.name === name).length;
  return [
    ...all
      .filter((element) => element.key === 'over:OfficeTab' && below(element, 'Group') > 1)
      .map((tab) => problemAt(tab, 'groupsTooMany', { count: below(tab, 'Group') })),
    ...all
      .filter((element) => element.key === 'over:Group' && below(element, 'Control') > 6)
      .map((group) => problemAt(group, 'controlsTooMany', { count: below(group, 'Control') })),
  ];
}
