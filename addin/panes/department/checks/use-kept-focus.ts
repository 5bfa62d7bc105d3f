import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * The focus is never lost when what it stood on is gone: it goes to what has taken the place.
 * Items carry `data-kept`, a name that stays; without any left, what carries `data-kept-last` gets it.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E> {
  const box = useRef<E>(null);
  const last = useRef<{ name: string; index: number } | undefined>(undefined);
  useEffect(() => {
    const area = box.current;
    const remember = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-kept]') : null;
      last.current = item ? { name: item.dataset.kept ?? '', index: itemsOf(area).indexOf(item) } : undefined;
    };
    // What is taken out of the page may lose the focus with or without an event; only what stays has let it go.
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && !area?.contains(document.activeElement))
          last.current = undefined;
      });
    area?.addEventListener('focusin', remember);
    area?.addEventListener('focusout', forget);
    return () => {
      area?.removeEventListener('focusin', remember);
      area?.removeEventListener('focusout', forget);
    };
  }, []);
  // After every change: an item goes without notice.
  useLayoutEffect(() => {
    const gone = last.current;
    const items = itemsOf(box.current);
    if (!gone || document.activeElement !== document.body) return;
    last.current = undefined;
    const moved = items.find(({ dataset }) => dataset.kept === gone.name);
    const next = moved ?? items[Math.min(gone.index, items.length - 1)];
    (next ?? box.current?.querySelector<HTMLElement>('[data-kept-last]'))?.focus({ preventScroll: true });
  });
  return box;
}

/** Those in sight. */
function itemsOf(area: HTMLElement | null): HTMLElement[] {
  const all = area?.querySelectorAll<HTMLElement>('[data-kept]') ?? [];
  return [...all].filter((item) => !item.closest('details:not([open])'));
}
