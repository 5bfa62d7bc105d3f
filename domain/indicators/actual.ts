import type { Quantity } from '../plan/indicator.ts';
import type { DepartmentId, IndicatorId, PartId } from '../plan/plan-definition.ts';

/** 実績: what one part came to in a round, as the plan or one of several departments reports it. */
export interface Actual extends Omit<Quantity, 'fiscalYear'> {
  indicator: IndicatorId;
  part: PartId;
  /** Present where departments report each for itself. */
  department?: DepartmentId;
  /** The round that it is reported in; what it is the state of may be another: `asOf`, `asOfYear`. */
  fiscalYear: number;
  /** The fiscal year that `asOf` names: 2022 for `19人（2022年度末）`, whatever the round. */
  asOfYear?: number;
  extras?: ExtraQuantity[];
  /** One of the part's stages, for a target in words. */
  stage?: string;
}

/** A quantity that is reported without a target: 視聴回数. */
export interface ExtraQuantity {
  label: string;
  raw: string;
  value?: number;
  unit?: string;
}
