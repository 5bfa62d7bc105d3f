import type { Route } from './call.ts';

/** What administrators ask; nobody else's start loads any of it. */
export const administrationRoutes: readonly Route[] = [
  {
    id: 'listMembers',
    run: async (call) => (await import('./run-members.ts')).runListMembers(call),
  },
  {
    id: 'putMember',
    run: async (call) => (await import('./run-members.ts')).runPutMember(call),
  },
  {
    id: 'listMunicipalityAudit',
    run: async (call) => (await import('./run-members.ts')).runAdministrationAudit(call),
  },
  {
    id: 'putDefinition',
    run: async (call) => (await import('./run-definition.ts')).runDefinition(call),
  },
  {
    id: 'moveRound',
    run: async (call) => (await import('./run-round-move.ts')).runRoundMove(call),
  },
  {
    id: 'openNext',
    run: async (call) => (await import('./run-next-round.ts')).runNextRound(call),
  },
  {
    id: 'putCalendar',
    run: async (call) => (await import('./run-calendar.ts')).runCalendar(call),
  },
  {
    id: 'readReminders',
    run: async (call) => (await import('./run-reminders.ts')).runReadReminders(call),
  },
  {
    id: 'sendReminders',
    run: async (call) => (await import('./run-reminders.ts')).runSendReminders(call),
  },
  {
    id: 'exportRound',
    run: async (call) => (await import('./run-export.ts')).runExport(call),
  },
  {
    id: 'importRound',
    run: async (call) => (await import('./run-import.ts')).runImport(call),
  },
];
