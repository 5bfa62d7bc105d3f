import type { ExampleBook } from './example-book.ts';

/** The workbooks that the landing page offers. */
export const exampleBooks: readonly ExampleBook[] = [];
