import { type RefObject, useLayoutEffect, useRef } from 'react';
import { fitOver } from './fit-over.ts';

interface MarksLayer {
  box: RefObject<HTMLTextAreaElement>;
  layer: RefObject<HTMLDivElement>;
}

/** Keeps a layer exactly over a text area: while it is typed in, resized by hand or by the pane, and scrolled. */
export function useMarksLayer(hasMarks: boolean): MarksLayer {
  const box = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area || !hasMarks) return;
    const again = () => follow(area, layer.current);
    again();
    // Its inside becomes narrower, too, when a scroll bar comes with a longer text.
    const sizes = new ResizeObserver(again);
    sizes.observe(area);
    area.addEventListener('scroll', again, { passive: true });
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      sizes.disconnect();
      area.removeEventListener('scroll', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [hasMarks]);
  return { box, layer };
}

function follow(box: HTMLTextAreaElement, layer: HTMLElement | null): void {
  if (!layer) return;
  fitOver(box, layer);
  layer.scrollTop = box.scrollTop;
  layer.scrollLeft = box.scrollLeft;
}
