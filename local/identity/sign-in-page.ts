import { html } from 'hono/html';
import type { ExamplePerson } from '../example/example-person.ts';
import { type Html, pageLayout } from '../landing/page-layout.ts';
import type { PeopleGroup } from './group-people.ts';

/** Choose an example person: one button each, no password. */
export function signInPage(groups: readonly PeopleGroup[]): Html {
  const body = html`<main class="narrow">
    <h1>サインイン（練習用）</h1>
    <p>どの職員として使うかを選んでください。パスワードはいりません。</p>
    <p class="quiet">この画面は練習用です。名前はすべて架空で、実際の運用では市のアカウントでサインインします。</p>
    <p class="quiet" lang="en">Practice sign-in: choose an example person. No password is needed.</p>
    <form method="post">
      ${groups.map(groupSection)}
      <p><button type="submit" name="cancel" value="yes" class="plain">サインインをやめる</button></p>
    </form>
  </main>`;
  return pageLayout({ title: 'サインイン（練習用）', body });
}

function groupSection({ name, people }: PeopleGroup, place: number): Html {
  return html`<section class="people" aria-labelledby="group-${place}">
        <h2 id="group-${place}">${name}</h2>
        <ul>${people.map(personButton)}</ul>
      </section>`;
}

function personButton({ subject, name, title }: ExamplePerson): Html {
  return html`<li><button type="submit" name="subject" value="${subject}"><strong class="who">${name}</strong> <span class="role">${title}</span></button></li>`;
}
