import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the title of what has just opened, so that a screen reader reads it and Tab goes on from there. */
export function useFocusedTitle(): RefObject<HTMLHeadingElement> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return title;
}
