import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/** Which section an element's `resid` points into: the reference pages of Label, Title, Description, Icon and Url. */
const sections: Record<string, string> = {
  'over:Label': 'ShortStrings',
  'over:Title': 'ShortStrings',
  'over:Description': 'LongStrings',
  'over:SourceLocation': 'Urls',
  'over:FunctionFile': 'Urls',
  'over:LearnMoreUrl': 'Urls',
  'bt:Image': 'Images',
};

/** Every `resid` finds its resource, every resource is used, and no id stands twice. */
export function checkResources(root: ManifestElement): ManifestProblem[] {
  const all = withDescendants(root);
  const resources = all.filter(({ path, attributes }) => isResource(path) && attributes.id !== undefined);
  const uses = all.filter(({ attributes }) => attributes.resid !== undefined);
  const found = (use: ManifestElement) =>
    resources.some(
      (resource) =>
        resource.attributes.id === use.attributes.resid &&
        resource.path.includes(`/${sections[use.key] ?? ''}`),
    );
  return [
    ...uses
      .filter((use) => !found(use))
      .map((use) =>
        problemAt(use, 'residUnknown', {
          resid: use.attributes.resid ?? '',
          section: sections[use.key] ?? 'Resources',
        }),
      ),
    ...resources
      .filter(({ attributes }) => !uses.some((use) => use.attributes.resid === attributes.id))
      .map((resource) => problemAt(resource, 'resourceUnused', { id: resource.attributes.id ?? '' })),
    ...doubled(resources),
    ...['over:Group', 'over:Control', 'over:Item'].flatMap((key) =>
      doubled(all.filter((one) => one.key === key)),
    ),
  ];
}

function isResource(path: string): boolean {
  return /\/Resources\/\w+\/\w+$/.test(path);
}

function doubled(elements: ManifestElement[]): ManifestProblem[] {
  return elements.flatMap((element, n) => {
    const first = elements.slice(0, n).find(({ attributes }) => attributes.id === element.attributes.id);
    return first
      ? [problemAt(element, 'idTwice', { id: element.attributes.id ?? '', line: first.line })]
      : [];
  });
}
