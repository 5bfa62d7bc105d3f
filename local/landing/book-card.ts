import { html } from 'hono/html';
import type { ExampleBook } from '../example/example-book.ts';
import type { ExamplePerson } from '../example/example-person.ts';
import type { Html } from './page-layout.ts';

const addin = '/addin/taskpane.html';

/** A workbook, what there is to see in it, and whom to sign in as. */
export function bookCard(book: ExampleBook, people: readonly ExamplePerson[]): Html {
  const file = `/books/${encodeURIComponent(book.fileName)}`;
  const person = people.find(({ subject }) => subject === book.person);
  return html`<li class="card ${book.kind}">
          <h3>${book.owner}</h3>
          <p>${book.note}</p>
          ${person ? html`<p class="person"><span>サインインする人</span> <strong>${person.name}</strong> <span>${person.title}</span></p>` : ''}
          <p class="actions">
            <a class="open" href="${hostAddress({ file })}" target="_blank" rel="noopener">開く<span class="hidden">：${book.owner}のブック（新しいタブ）</span></a>
            <a href="${file}" download="${book.fileName}">保存<span class="hidden">：${book.fileName}</span></a>
          </p>
        </li>`;
}

/** The host's own page opens a file by its button, or by dropping one on it. */
export function ownFileCard(): Html {
  return html`<li class="card own">
          <h3>お手元のファイル</h3>
          <p>お手元の .xlsx ファイルで、様式が見つかるかどうかを試せます。開いた画面の「開く」で選ぶか、画面にドラッグします。ファイルは外に送られません。</p>
          <p class="actions">
            <a class="open" href="${hostAddress({})}" target="_blank" rel="noopener">開く<span class="hidden">：お手元のファイル（新しいタブ）</span></a>
          </p>
        </li>`;
}

function hostAddress(query: Record<string, string>): string {
  return `/host/?${new URLSearchParams({ ...query, addin })}`;
}
