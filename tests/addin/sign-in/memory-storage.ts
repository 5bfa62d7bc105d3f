/** A window's storage, as far as ours uses it. */
export function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/** A browser that forbids pages inside others to keep anything. */
export function forbiddenStorage(): Storage {
  throw new DOMException('denied', 'SecurityError');
}
