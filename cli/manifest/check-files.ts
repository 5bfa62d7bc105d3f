import { findAddresses } from './find-addresses.ts';
import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/** What is served under a path of the manifest's own origin; nothing where there is no such file. */
export type FindServed = (path: string) => Uint8Array | undefined;

/** Where the add-in's files are at hand: each named file is there, and each icon has the pixels that it promises. */
export function checkFiles(root: ManifestElement, findServed: FindServed): ManifestProblem[] {
  const origin = originOf(root);
  const pages = findAddresses(root).filter(
    ({ address, isDomain }) => !isDomain && URL.canParse(address) && new URL(address).origin === origin,
  );
  return pages.flatMap(({ element, address }) => {
    const file = findServed(new URL(address).pathname);
    if (!file) return [problemAt(element, 'fileMissing', { address })];
    return sizesOf(root, element).flatMap((size) => checkPixels(element, file, size));
  });
}

function originOf(root: ManifestElement): string | undefined {
  const source = withDescendants(root).find(({ key }) => key === 'app:SourceLocation');
  const address = source?.attributes.DefaultValue ?? '';
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

/** The reference pages of IconUrl and HighResolutionIconUrl for task panes; a ribbon icon says its size where used. */
function sizesOf(root: ManifestElement, { key, attributes }: ManifestElement): number[] {
  if (key === 'app:IconUrl') return [32];
  if (key === 'app:HighResolutionIconUrl') return [64];
  if (key !== 'bt:Image') return [];
  const uses = withDescendants(root).filter((use) => use.attributes.resid === attributes.id);
  return [...new Set(uses.map((use) => Number(use.attributes.size)))];
}

function checkPixels(element: ManifestElement, file: Uint8Array, size: number): ManifestProblem[] {
  const pixels = findPngSize(file);
  if (pixels?.width === size && pixels.height === size) return [];
  const { width = 0, height = 0 } = pixels ?? {};
  return [problemAt(element, 'iconPixels', { size, width, height })];
}

/** Width and height stand in the first chunk, behind the eight bytes of the signature. */
function findPngSize(file: Uint8Array): { width: number; height: number } | undefined {
  const isPng = file.length > 24 && [0x89, 0x50, 0x4e, 0x47].every((byte, n) => file[n] === byte);
  if (!isPng) return undefined;
  const view = new DataView(file.buffer, file.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
