/** The days of a round's calendar, by their names in the definition. */
export const calendarDays = {
  distribution: 'the day on which forms go out',
  deadline: 'the deadline',
  committee: 'the day of the committee',
  publication: 'the day of publication',
} as const;

/** What is no day of a calendar is called so. */
export function sayCalendarDay(name: string | number | undefined): string {
  return Object.entries(calendarDays).find(([day]) => day === name)?.[1] ?? 'a day';
}
