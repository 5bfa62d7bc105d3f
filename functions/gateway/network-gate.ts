import { ipRestriction } from 'hono/ip-restriction';
import { Hono } from 'hono/quick';

interface Connection {
  Bindings: { address: string };
}

/**
 * Whether an address lies in one of the networks (CIDR); everybody does where none are named. The address is the
 * connection's as the gateway says it, never one out of a header.
 */
export function networkGate(networks?: readonly string[]): (address: string) => Promise<boolean> {
  if (!networks) return async () => true;
  const gate = new Hono<Connection>();
  gate.use(ipRestriction((context) => context.env.address, { allowList: [...networks, nowhere] }));
  gate.all('*', (context) => context.body(null, 204));
  return async (address) => (await gate.fetch(new Request('https://gate/'), { address })).status === 204;
}

/** The library lets everybody in by an empty list; this address is nobody's (RFC 5737). */
const nowhere = '192.0.2.0';
