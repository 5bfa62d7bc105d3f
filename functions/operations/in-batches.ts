/** As many requests at once as a database takes from one caller without pushing others aside. */
const batchSize = 32;

/** The answers in the order of the items. */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    answers.push(...(await Promise.all(items.slice(start, start + batchSize).map(ask))));
  }
  return answers;
}
