import type { FileRoute } from './call.ts';

/** What is answered with a file. Its writers are large; nobody else's start loads any of them. */
export const fileRoutes: readonly FileRoute[] = [
  {
    id: 'readReportWorkbook',
    readFile: async (call) => (await import('./run-report-files.ts')).runReportWorkbook(call),
  },
  {
    id: 'readReportPage',
    readFile: async (call) => (await import('./run-report-files.ts')).runReportPage(call),
  },
  {
    id: 'readOpenData',
    readFile: async (call) => (await import('./run-report-files.ts')).runOpenData(call),
  },
  {
    id: 'readMeetingPaper',
    readFile: async (call) => (await import('./run-meeting-paper.ts')).runMeetingPaper(call),
  },
];
