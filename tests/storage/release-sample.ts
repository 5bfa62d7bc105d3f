import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Ask } from './asking-app.ts';
import { littlePeople } from './little-round.ts';
import type { RawTables } from './raw-items.ts';
import { readPaths } from './read-routes.ts';

/** What one release stored, and what it answered to every read route. */
export interface ReleaseSample {
  release: string;
  plan: PlanDefinition;
  tables: RawTables;
  /** Grouped, for many ask and are answered alike. */
  answers: { status: number; json: unknown; asked: string[] }[];
}

type Group = ReleaseSample['answers'][number];

export async function answersOf(ask: Ask, plan: PlanDefinition): Promise<ReleaseSample['answers']> {
  const groups = new Map<string, Group>();
  for (const who of [...littlePeople, 'appointed']) {
    for (const path of [...readPaths([plan]), '/audit']) {
      const { status, text } = await ask(who, path);
      const group: Group = groups.get(text) ?? { status, json: JSON.parse(text), asked: [] };
      group.asked.push(`${who} ${path}`);
      groups.set(text, group);
    }
  }
  return [...groups.values()];
}
