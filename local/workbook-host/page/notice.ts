import { elementById } from './page-elements.ts';

export interface Notice {
  show: (text: string, action?: { text: string; run: () => void }) => void;
  hide: () => void;
}

/** The line under the title: something to know that does not stop the work. */
export function createNotice(): Notice {
  const element = elementById('notice', HTMLElement);
  return {
    show: (text, action) => {
      const sentence = document.createElement('span');
      sentence.textContent = text;
      element.replaceChildren(sentence);
      if (action) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = action.text;
        button.addEventListener('click', action.run);
        element.append(button);
      }
      element.hidden = false;
    },
    hide: () => {
      element.hidden = true;
    },
  };
}
