/** Reading and writing throws where the browser keeps nothing for pages inside others. */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
