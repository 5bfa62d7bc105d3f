import { type ManifestElement, withDescendants } from './manifest-element.ts';

export interface ManifestAddress {
  element: ManifestElement;
  address: string;
  /** Only an origin may stand here. */
  isDomain: boolean;
}

const settings = /^(app:(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation)|bt:Url)$/;

/** Every address that the manifest gives to Office, those for other languages too. */
export function findAddresses(root: ManifestElement): ManifestAddress[] {
  return withDescendants(root).flatMap((element): ManifestAddress[] => {
    if (element.key === 'app:AppDomain') return [{ element, address: element.text.trim(), isDomain: true }];
    const isImage = element.key === 'bt:Image' && element.attributes.resid === undefined;
    if (!settings.test(element.key) && !isImage) return [];
    return [
      element.attributes.DefaultValue,
      ...element.children.map(({ attributes }) => attributes.Value),
    ].map((address) => ({ element, address: address ?? '', isDomain: false }));
  });
}
