/**
 * Stands on every stored item: how what is stored is laid out. It goes up when a release could no longer be read by the
 * code of the one before; `tests/storage/releases` keeps a sample of each.
 */
export const storageSchema = 1;
