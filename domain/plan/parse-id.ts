import type {
  ClassId,
  DepartmentId,
  FieldId,
  FlagId,
  IndicatorId,
  LevelId,
  MomentId,
  MunicipalityId,
  NodeId,
  PartId,
  PlanId,
  ProjectId,
  RatingId,
  ScaleId,
} from './plan-definition.ts';

interface Ids {
  municipality: MunicipalityId;
  plan: PlanId;
  project: ProjectId;
  department: DepartmentId;
  node: NodeId;
  field: FieldId;
  level: LevelId;
  flag: FlagId;
  class: ClassId;
  moment: MomentId;
  scale: ScaleId;
  indicator: IndicatorId;
  part: PartId;
  rating: RatingId;
}

export type IdKind = keyof Ids;
export type IdOf<Kind extends IdKind> = Ids[Kind];

const word = /^[a-z][a-zA-Z0-9-]{0,31}$/;

export const idPatterns: Readonly<Record<IdKind, RegExp>> = {
  municipality: /^[a-z][a-z0-9-]{0,31}$/,
  plan: /^[a-z][a-z0-9-]{0,31}$/,
  project: /^[a-z][a-z0-9]{0,31}$/,
  department: /^[a-z][a-z0-9]{0,31}$/,
  node: word,
  field: /^[a-z][a-zA-Z0-9]{0,31}$/,
  level: word,
  flag: word,
  class: word,
  moment: word,
  scale: word,
  indicator: word,
  part: word,
  rating: word,
};

/** A brand says that a text was looked at; this is where it is looked at. Nothing where it cannot be such an id. */
export function parseId<Kind extends IdKind>(kind: Kind, text: string): IdOf<Kind> | undefined {
  return idPatterns[kind].test(text) ? (text as IdOf<Kind>) : undefined;
}
