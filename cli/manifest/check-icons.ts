import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/** learn.microsoft.com/javascript/api/manifest/image: three sizes must be there, five more may. */
const requiredSizes = ['16', '32', '80'];
const optionalSizes = ['20', '24', '40', '48', '64'];

/** The sizes of every icon, and the formats that Office shows; SVG and ICO are none of them. */
export function checkIcons(root: ManifestElement): ManifestProblem[] {
  const all = withDescendants(root);
  return [
    ...all.filter(({ key }) => key === 'over:Icon').flatMap(checkSizes),
    ...all.filter(isPicture).flatMap(checkFormat),
  ];
}

function checkSizes(icon: ManifestElement): ManifestProblem[] {
  const sizes = icon.children.map(({ attributes }) => attributes.size ?? '');
  const missing = requiredSizes.filter((size) => !sizes.includes(size));
  const unknown = icon.children.filter(
    ({ attributes }) => ![...requiredSizes, ...optionalSizes].includes(attributes.size ?? ''),
  );
  return [
    ...(missing.length > 0 ? [problemAt(icon, 'iconSizeMissing', { sizes: missing.join('、') })] : []),
    ...unknown.map((image) => problemAt(image, 'iconSizeUnknown', { size: image.attributes.size ?? '' })),
  ];
}

function isPicture({ key, attributes }: ManifestElement): boolean {
  return /^(app:(IconUrl|HighResolutionIconUrl)|bt:Image)$/.test(key) && attributes.resid === undefined;
}

function checkFormat(picture: ManifestElement): ManifestProblem[] {
  const addresses = [
    picture.attributes.DefaultValue,
    ...picture.children.map(({ attributes }) => attributes.Value),
  ];
  return addresses
    .filter((address) => !/\.(bmp|exif|gif|jpe?g|png|tiff?)$/i.test((address ?? '').replace(/[?#].*$/, '')))
    .map((address) => problemAt(picture, 'iconFormat', { address: address ?? '' }));
}
