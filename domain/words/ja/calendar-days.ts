/** The days of a round's calendar, by their names in the definition. */
export const calendarDays = {
  distribution: '様式の配布日',
  deadline: '提出期限',
  committee: '委員会の開催日',
  publication: '公表日',
} as const;

/** What is no day of a calendar is called so. */
export function sayCalendarDay(name: string | number | undefined): string {
  return Object.entries(calendarDays).find(([day]) => day === name)?.[1] ?? '日付';
}
