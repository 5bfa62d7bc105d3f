export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2023-10-20` → `20 October 2023` */
export function sayDay(iso: string): string {
  const [year, month = 0, date] = iso.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}
