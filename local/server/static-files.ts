import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** As Vite names them: what changes gets another name. */
const hashed = /-[\w-]{8}\.\w+$/;

/** The files of a folder that stands at `mount` on the origin; no listing, nothing outside of the folder. */
export function staticFiles({ mount, folder }: { mount: string; folder: string }): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    if (context.res.ok && hashed.test(context.req.path)) {
      context.header('cache-control', 'public, max-age=31536000, immutable');
    }
  });
  app.use(serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice(mount.length) }));
  return app;
}
