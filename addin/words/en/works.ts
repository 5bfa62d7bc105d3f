import type { WorksWords } from '../ja/works.ts';

export const works: WorksWords = {
  title: 'Work of the secretariat',
  reminders: { title: 'Reminders', note: 'Who is late, and a mail for each department' },
  mailed: { title: 'Workbooks by mail', note: 'Read in departments’ workbooks and submit on their behalf' },
  assessment: { title: 'Ratings and opinions', note: 'Indicators, the committee’s ratings and opinions' },
  round: { title: 'The round', note: 'Calendar, opening and closing, finalising, the next year' },
  report: { title: 'Report', note: 'Open the report and the meeting paper in Excel' },
};
