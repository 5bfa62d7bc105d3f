/** Names of tables take no signs but the underscore. */
export function tableName(worksheet: string): string {
  return worksheet.replaceAll('・', '_');
}
