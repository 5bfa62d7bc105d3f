import { editDistance } from '../../text/edit-distance.ts';

/** Whether one figure may be the other mistyped: 42 for 24, 181 for 187, 98 for 88. */
export function isSlip(value: number, known: number): boolean {
  if (value === known) return false;
  const [written, meant] = [String(value), String(known)];
  const isExchanged = [...written].sort().join() === [...meant].sort().join();
  const isNear = Math.abs(value - known) <= known / 5;
  return isExchanged || isNear || (known >= 100 && editDistance(written, meant) <= 1);
}

/** Whether one figure is the other with a digit mistyped or two exchanged; two digits are exchanged only. */
export function isMistyped(value: number, known: number): boolean {
  const [written, meant] = [String(value), String(known)];
  if (written.length !== meant.length || value === known) return false;
  const isExchanged = [...written].sort().join() === [...meant].sort().join();
  return isExchanged || (written.length > 2 && editDistance(written, meant) === 1);
}
