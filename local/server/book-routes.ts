import { Hono } from 'hono';
import type { ExampleBook } from '../example/example-book.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The example workbooks under their file names. */
export function bookRoutes(books: readonly ExampleBook[]): Hono {
  const app = new Hono();
  app.get('/:name', (context, next) => {
    const book = books.find(({ fileName }) => fileName === context.req.param('name').normalize('NFC'));
    if (!book) return next();
    return context.body(new Uint8Array(book.make()), 200, { 'content-type': xlsx });
  });
  return app;
}
