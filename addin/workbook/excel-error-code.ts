/** `ItemNotFound`, `AccessDenied` … of an error of Excel's; nothing for any other. */
export function excelErrorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
