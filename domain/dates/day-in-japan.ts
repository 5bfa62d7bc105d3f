import { timeInJapan } from './time-in-japan.ts';

/** The ISO day that it is in Japan at an ISO instant in UTC. */
export function dayInJapan(instant: string): string {
  return timeInJapan(instant).slice(0, 10).replaceAll('/', '-');
}
