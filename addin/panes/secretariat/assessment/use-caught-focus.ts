import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus falls when what had it vanishes, as a form does once it was sent: on what stands around it. `what`
 * says when that may have happened.
 */
export function useCaughtFocus(what: string): RefObject<HTMLElement> {
  const around = useRef<HTMLElement>(null);
  const before = useRef(what);
  useEffect(() => {
    if (before.current === what) return;
    before.current = what;
    if (document.activeElement === document.body) around.current?.focus();
  }, [what]);
  return around;
}
