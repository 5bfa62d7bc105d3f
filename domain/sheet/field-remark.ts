import type { FieldId } from '../plan/plan-definition.ts';

/** 「この記入欄への指摘」: what is to be corrected in one field of a returned sheet. */
export interface FieldRemark {
  field: FieldId;
  text: string;
}

export const longestFieldRemark = 1000;

/** UTF-16 units of all remarks at fields together, so that the head with its texts still fits an item. */
export const mostRemarkText = 8000;
