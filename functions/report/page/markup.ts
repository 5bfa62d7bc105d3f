import { html } from 'hono/html';

/** HTML in which every text is escaped. */
export type Markup = ReturnType<typeof html>;

export function when(isShown: boolean, draw: () => Markup): Markup | '' {
  return isShown ? draw() : '';
}

/** What is printed of several things in one cell, one line each. */
export function linesOf(lines: readonly string[]): Markup {
  return html`${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
}
