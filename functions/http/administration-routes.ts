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
    id: 'exportRound',
    run: async (call) => (await import('./run-export.ts')).runExport(call),
  },
  {
    id: 'importRound',
    run: async (call) => (await import('./run-import.ts')).runImport(call),
  },
];
