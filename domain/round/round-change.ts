import type { Department, DepartmentId, Project, ProjectId, ScaleId } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';

/** What a secretariat changes when it opens the next year's round; each holds from that year on. */
export type RoundChange =
  /** 課名の変更. `note` is printed beside the name for the years before. */
  | { change: 'renameDepartment'; department: DepartmentId; name: string; note?: string }
  /** 新設. What it succeeds and ends with this year hands it its projects and indicators. `before`: its place in the list. */
  | { change: 'addDepartment'; department: Department; before?: DepartmentId }
  /** 廃止. `to` takes over projects and indicators. */
  | { change: 'endDepartment'; department: DepartmentId; to?: DepartmentId }
  | { change: 'addProject'; project: Project; before?: ProjectId }
  /** 事業の終了 */
  | { change: 'endProject'; project: ProjectId }
  /** 統合: into a new project, or into one of the plan, which goes on. */
  | { change: 'mergeProjects'; projects: ProjectId[]; into: ProjectId | Project }
  | { change: 'renameProject'; project: ProjectId; name: string }
  /** 所管替え */
  | { change: 'assignProject'; project: ProjectId; departments: DepartmentId[]; written?: Project['written'] }
  /** 評価区分の差替え. What uses the old scale uses the new one. */
  | { change: 'replaceScale'; scale: ScaleId; by: Scale };

export type ChangeName = RoundChange['change'];
