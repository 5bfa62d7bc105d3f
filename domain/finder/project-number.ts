import { compactText } from '#domain/text/compact-text.ts';

/** A № as it is compared: `№ 20`, `２０`, `第20号`, `020` and `20.` are all `20`. */
export function compactNumber(text: string): string {
  const bare = compactText(text)
    .replace(/^(?:[^\d()]{0,6}(?:no|番号)|#|第)[.:]?/, '')
    .replace(/[.。:]$/, '')
    .replace(/(?<=\d)(?:番|号)$/, '');
  return bare.replace(/^0+(?=\d)/, '');
}
