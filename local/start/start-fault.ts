import { firstPort, lastPort } from './start-on-free-port.ts';

/** Why the start failed, for whoever ran it: what to do about it, in both languages. */
export function startFault(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const place = fault instanceof Error && 'path' in fault ? String(fault.path) : '';
  if (code === 'EADDRINUSE') {
    return `ポート ${firstPort} から ${lastPort} までがすべて使われています。ほかのプログラムを終了してから、もう一度実行してください。\nPorts ${firstPort} to ${lastPort} are all taken. End another program and run this again.`;
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'].includes(code)) {
    return `${place} に書き込めません（${code}）。フォルダーの権限と空き容量を確かめてから、もう一度実行してください。\nCannot write to ${place}. Check its permissions and the free space, and run this again.`;
  }
  if (process.env.DYNAMODB_ENDPOINT && (code === 'ECONNREFUSED' || code === 'ENOTFOUND')) {
    return `DYNAMODB_ENDPOINT（${process.env.DYNAMODB_ENDPOINT}）につながりません。そのエンジンを始めるか、指定を外してください。\nThe engine that DYNAMODB_ENDPOINT names does not answer. Start it, or unset the variable.`;
  }
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return `始められませんでした。次の内容を開発者に知らせてください。 / The start failed:\n${text}`;
}
