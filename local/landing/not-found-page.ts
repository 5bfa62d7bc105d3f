import { html } from 'hono/html';
import { type Html, pageLayout } from './page-layout.ts';

export function notFoundPage(): Html {
  const body = html`<main class="narrow">
    <h1>ページが見つかりません</h1>
    <p>アドレスを確かめるか、<a href="/">最初の画面</a>から開き直してください。</p>
    <p class="quiet" lang="en">This page does not exist. Start again from the <a href="/">first page</a>.</p>
  </main>`;
  return pageLayout({ title: 'ページが見つかりません', body });
}
