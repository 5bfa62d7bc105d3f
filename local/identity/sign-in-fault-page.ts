import { html } from 'hono/html';
import { type Html, pageLayout } from '../landing/page-layout.ts';

/** For whoever the provider cannot send back: the address is incomplete, or this sign-in is over. */
export function signInFaultPage(code: string): Html {
  const body = html`<main class="narrow">
    <h1>サインインできませんでした</h1>
    <p>サインインの途中で時間がたったか、開いたアドレスが正しくありません。この画面を閉じて、作業ウィンドウの「サインイン」からもう一度始めてください。</p>
    <p class="quiet" lang="en">The sign-in could not be completed. Close this window and start again from the pane.</p>
    <p class="quiet">コード: ${code}</p>
  </main>`;
  return pageLayout({ title: 'サインインできませんでした', body });
}
