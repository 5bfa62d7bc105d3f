import { html } from 'hono/html';
import { type Html, pageLayout } from './page-layout.ts';

export function faultPage(reference: string): Html {
  const body = html`<main class="narrow">
    <h1>表示できませんでした</h1>
    <p>少し待ってから、もう一度開いてください。直らないときは、<code>npm start</code> の画面に次の番号とともに出ている内容を確かめてください。</p>
    <p>番号: <code>${reference}</code></p>
    <p class="quiet" lang="en">Something went wrong. Try again; the window of npm start shows more under this number.</p>
  </main>`;
  return pageLayout({ title: '表示できませんでした', body });
}
