import { storageSchema } from '#domain/storage/storage-schema.ts';
import type { Key } from './keys.ts';
import type { Item } from './pages.ts';

/** An item as it is stored: every one says how it is laid out. */
export function stamped(item: Item & Key): Item {
  return { ...item, schema: storageSchema };
}
