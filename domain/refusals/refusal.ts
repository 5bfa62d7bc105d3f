/**
 * An expected no, with a code. One table maps the code to a status (`functions/http`), one file per language to a
 * sentence (`domain/words`). Facts are for the sentence; they never hold text that a department wrote, nor tell that
 * something exists which the caller may not see.
 */
export interface Refusal {
  code: RefusalCode;
  facts?: Record<string, string | number>;
}

export const refusalCodes = [
  /** No token, or one that does not hold. */
  'notSignedIn',
  /** Signed in, but without any membership here. */
  'notAMember',
  /** Also the answer for anything of another department or municipality: it learns nothing. */
  'notFound',
  /** A member, but not for this action on what they may see. */
  'notAllowed',
  /** The message does not have the agreed shape; facts: `place`. */
  'malformed',
  /** The base revision was overtaken; the answer carries the current head. */
  'overtaken',
  /** The same Idempotency-Key came with another content. */
  'keyReused',
  /** The sheet's state does not allow the move; facts: `state`, `move`. */
  'moveNotPossible',
  /** A return needs a remark. */
  'remarkMissing',
  /** More text at the fields than a return can carry; facts: `limit`. */
  'remarksTooLong',
  /** A grade other than the suggested one, or one that asks for it, needs a reason. */
  'reasonMissing',
  /** No grade of the scale, or not in that year; facts: `scale`, `grades`. */
  'gradeUnknown',
  /** A viewpoint has no points or not those that it may have; facts: `viewpoint`, `min`, `max`. */
  'pointsWrong',
  /** It is not clear which part of an indicator a text speaks of; facts: `indicator` (its number), `parts`. */
  'actualUnclear',
  /** Rules that block found something; facts: `count`. The answer carries the findings. */
  'findingsBlock',
  /** The sheet's form has no such field; facts: `field`. */
  'fieldUnknown',
  /** More text than a sheet can hold; facts: `limit`. */
  'entriesTooLong',
  /** More text than an opinion or a reply can hold; facts: `limit`. */
  'textTooLong',
  /** The request is larger than the server takes; facts: `limit`. */
  'tooLarge',
  /** The round is not open for this; facts: `state`. */
  'roundClosed',
  /** The round's state does not allow the move; facts: `state`, `move`. */
  'roundMoveNotPossible',
  /** Something is missing that a final report must have; facts: `sheets`, `actuals`, `grades`, how many. */
  'roundUnfinished',
  /** More errata than a round can hold; facts: `limit`, characters. */
  'errataTooLong',
  /** Next year's round is there already; facts: `fiscalYear`. */
  'roundExists',
  /** The plan's years end with this round; facts: `last`. */
  'planEnded',
  /** Next year's definition does not come of this one by itself; facts: `count`. */
  'nextRoundWrong',
  /** A day of the calendar comes before one that it must follow; facts: `what`, `day`, `other`, `otherDay`. */
  'dayTooEarly',
  /** A step of the calendar ends before it begins; facts: `step`, `from`, `until`. */
  'stepReversed',
  /** The report is larger than an answer can be, or takes longer to make than one may. */
  'reportTooLarge',
  /** The definition has mistakes, or is another municipality's, plan's or year's; facts: `count`. */
  'definitionWrong',
  /** Somebody put another definition since the one that this is based on. */
  'definitionOvertaken',
  /** Sheets that were written would have no place in the new definition; facts: `count`. */
  'sheetsWouldVanish',
  /** Only a closed round takes an import. */
  'roundNotClosed',
  /** What is stored at the same place says something else; facts: `line`. */
  'importDiffers',
  /** A membership of a plan or department that there is not; facts: `plan`. */
  'membershipUnknown',
  /** The service has no sender for mail. */
  'mailNotConfigured',
  /** Too many people at once; try again. */
  'busy',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
