import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/** [MS-OWEMXML]: ShortString, LongString and ReferenceId; `id` of Group and Control from their reference pages. */
const limits = { short: 125, long: 250, reference: 32 };

/** Every text has its length, and none is empty. */
export function checkTexts(root: ManifestElement): ManifestProblem[] {
  return withDescendants(root).flatMap((element) =>
    textsOf(element).flatMap(({ text, limit }) => {
      const length = [...text].length;
      if (text.trim() === '') return [problemAt(element, 'textEmpty')];
      return length > limit ? [problemAt(element, 'textTooLong', { limit, length })] : [];
    }),
  );
}

function textsOf(element: ManifestElement): { text: string; limit: number }[] {
  const { DefaultValue, id, resid } = element.attributes;
  const isResource = /^bt:(Image|Url|String)$/.test(element.key) && id !== undefined;
  return [
    ...contentLimit(element).map((limit) => ({ text: element.text, limit })),
    ...valueLimit(element).flatMap((limit) => [
      { text: DefaultValue ?? '', limit },
      ...element.children.map(({ attributes }) => ({ text: attributes.Value ?? '', limit })),
    ]),
    ...(isResource ? [{ text: id, limit: limits.reference }] : []),
    ...(resid === undefined ? [] : [{ text: resid, limit: limits.reference }]),
    ...(/^over:(Group|Control|Item|OfficeTab)$/.test(element.key)
      ? [{ text: id ?? '', limit: limits.short }]
      : []),
  ];
}

function contentLimit({ key }: ManifestElement): number[] {
  if (key === 'app:ProviderName' || key === 'over:TaskpaneId') return [limits.short];
  if (key === 'app:AppDomain' || key === 'over:FunctionName') return [limits.long];
  return [];
}

function valueLimit({ key, path }: ManifestElement): number[] {
  if (key === 'app:DisplayName') return [limits.short];
  if (key === 'app:Description') return [limits.long];
  if (key === 'bt:String') return [path.includes('/ShortStrings/') ? limits.short : limits.long];
  return [];
}
