/** A day that there is: `2026-09-30`. */
export function isDay(text: string): boolean {
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isShaped && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
