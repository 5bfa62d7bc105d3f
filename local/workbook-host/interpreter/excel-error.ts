/** Codes and texts of Excel's errors; the code is what an add-in decides on. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The requested API is not known here. A newer version of Excel may have it.',
  Conflict: 'The data has changed since it was loaded.',
  GeneralException: 'An internal error has occurred.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path does not lead to an object.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Finish the cell first.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The size of the request payload has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The size of the response payload has exceeded the limit.',
} as const;

export type ExcelErrorCode = keyof typeof messages;

/** An error that Excel answers; `member` names the API where it is not the action's own. */
export class ExcelError extends Error {
  readonly code: ExcelErrorCode;
  readonly member: string | undefined;

  constructor(code: ExcelErrorCode, member?: string) {
    super(messages[code]);
    this.code = code;
    this.member = member;
  }
}

export function statusOf(code: ExcelErrorCode): number {
  if (code === 'ItemNotFound' || code === 'ApiNotFound') return 404;
  if (code === 'GeneralException') return 500;
  return code === 'AccessDenied' ? 403 : 400;
}
