import type { SignInStage } from './sign-in-stage.ts';
import { signInWords } from './sign-in-words.ts';

export interface SignInPage {
  finish(): void;
  /** Says what to do; with a button that tells the pane, which closes the window. */
  fail(tell: () => Promise<boolean>): void;
}

const languageKey = 'tenken.sign-in-language';

/** Writes into the place that the page has for it. */
export function createSignInPage(stage: SignInStage): SignInPage {
  const language = languageOf(stage);
  const words = signInWords[language];
  document.documentElement.lang = language;
  document.title = words.title;
  const place = document.getElementById('sign-in');
  if (!place) throw new Error('The page has no place for the sign-in');
  const write = (...parts: Node[]) => place.replaceChildren(...parts);
  write(paragraph(words.stages[stage]));
  return {
    finish: () => write(paragraph(words.done)),
    fail: (tell) => {
      const advice = paragraph(words.failed);
      const press = async () => {
        if (!(await tell())) advice.textContent = words.closeByHand;
      };
      write(
        heading(words.failedTitle),
        advice,
        button(words.close, () => void press()),
      );
    },
  };
}

/** The way over the provider's pages takes the hash away. */
function languageOf(stage: SignInStage): 'ja' | 'en' {
  const spoken = stage === 'visit' ? navigator.language : location.hash.slice('#start-'.length);
  const asked = stage === 'return' ? sessionStorage.getItem(languageKey) : spoken;
  const language = asked?.startsWith('en') ? 'en' : 'ja';
  if (stage === 'begin') sessionStorage.setItem(languageKey, language);
  return language;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h1');
  element.textContent = text;
  return element;
}

function button(text: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
