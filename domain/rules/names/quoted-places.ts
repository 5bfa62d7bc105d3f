interface Place {
  start: number;
  end: number;
}

const quotation = /「[^「」\n]{1,80}」|『[^『』\n]{1,80}』|｢[^｢｣\n]{1,80}｣/g;

/** What stands in 「」: titles, names and what others said. */
export function quotedPlaces(text: string): Place[] {
  return [...text.matchAll(quotation)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

export function isQuoted(quoted: readonly Place[], { start, end }: Place): boolean {
  return quoted.some((place) => place.start <= start && end <= place.end);
}
