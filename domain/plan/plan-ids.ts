import { foldCode } from '../grades/find-grade.ts';
import { cellsOfTable } from './cells-of-table.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { Referred } from './plan-problem.ts';

type Global = Exclude<Referred, 'row' | 'column' | 'grade' | 'option' | 'part' | 'stage'>;

/** Everything in a definition that other parts of it refer to. */
export type PlanIds = { readonly [What in Global]: KnownIds };

export function planIds(plan: PlanDefinition): PlanIds {
  const ids = (what: Referred, list: readonly { id: string }[] = []) =>
    knownIds(
      what,
      list.map(({ id }) => id),
    );
  const cells = plan.form.fields.flatMap((field) => cellsOfTable(field).map(({ id }) => ({ id })));
  const kinds = (plan.indicators ?? []).flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
  const marks = (plan.footnotes ?? []).map(({ mark }) => mark);
  return {
    level: ids('level', plan.levels),
    node: ids('node', plan.nodes),
    department: ids('department', plan.departments),
    project: ids('project', plan.projects),
    field: ids('field', [...plan.form.fields, ...cells]),
    flag: ids('flag', plan.flags),
    class: ids('class', plan.classes),
    moment: ids('moment', plan.moments),
    scale: ids('scale', plan.scales),
    rating: ids('rating', plan.ratings),
    rollUp: ids('rollUp', plan.rollUps),
    kind: knownIds('kind', kinds, foldCode),
    footnote: knownIds('footnote', marks, foldCode),
  };
}
