const nineHours = 9 * 60 * 60 * 1000;

/** The ISO day that it is in Japan at an instant; Japan has no summer time. */
export function dayInJapan(instant: string): string {
  return new Date(Date.parse(instant) + nineHours).toISOString().slice(0, 10);
}
