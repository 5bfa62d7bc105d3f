import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of this machine's own: Japanese, one stylesheet, no script. */
export function pageLayout({ title, body }: { title: string; body: Html }): Html {
  return html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/pages.css">
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
