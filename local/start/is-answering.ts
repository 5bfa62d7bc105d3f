import { request } from 'node:https';

/** True where a server with our own certificate answers at the origin, or takes its time to. */
export async function isAnswering(origin: string, cert: string): Promise<boolean> {
  return new Promise((resolve) => {
    const call = request(`${origin}/api/v1/health`, { ca: cert, agent: false, timeout: 3000 });
    call.once('response', (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    call.once('timeout', () => {
      resolve(true);
      call.destroy();
    });
    call.once('error', () => resolve(false));
    call.end();
  });
}
