/** `12345.6` → `12,345.6` */
export function groupDigits(figure: string | number): string {
  const [whole = '', fraction] = String(figure).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
