/** Excel on the web takes 5 MB at once; so much is put together and sent without the pane standing still. */
const mostCharacters = 250_000;

/** Rows in groups that are each small enough to be sent at once, in their order. */
export function splitRows<T>(
  rows: readonly T[],
  most = mostCharacters,
  sent: (row: T) => unknown = (row) => row,
): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = JSON.stringify(sent(row)).length;
    if (length > room || groups.length === 0) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(row);
    room -= length;
  }
  return groups;
}
