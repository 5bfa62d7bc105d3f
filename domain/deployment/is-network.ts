/** Whether a text is a network of IPv4 or IPv6 as CIDR: `203.0.113.0/24`, `2001:db8::/32`. */
export function isNetwork(text: string): boolean {
  const [, address = '', length = ''] = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (address.includes(':')) return isIpv6(address) && Number(length) <= 128;
  return isIpv4(address) && Number(length) <= 32;
}

/** Networks that exist in many offices and so never are where a request comes from: RFC 1918, 4193, 6598, loopback. */
export function isInnerNetwork(text: string): boolean {
  const inner =
    /^(10|127|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f[cd][0-9a-f]{2}:|^::1\//i;
  return inner.test(text);
}

function isIpv4(address: string): boolean {
  const parts = address.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Eight groups, or fewer where `::` stands once for the rest. */
function isIpv6(address: string): boolean {
  const halves = address.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isGroup = (group: string) => /^[0-9a-fA-F]{1,4}$/.test(group);
  const isFull = halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8;
  return isFull && groups.every(isGroup);
}
