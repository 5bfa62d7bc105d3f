import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A box as tall as its text, so that a long one is read without scrolling inside it. */
export function useGrownBox(text: string): RefObject<HTMLTextAreaElement> {
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text, which is read from the box.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [text]);
  return box;
}
