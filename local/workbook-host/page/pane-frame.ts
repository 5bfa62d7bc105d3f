const narrowest = 320;
const widest = 600;

/** Lets the width of the pane be changed by dragging and by arrow keys, within what Excel allows. */
export function makeResizable(splitter: HTMLElement, label: string): void {
  let width = 350;
  splitter.setAttribute('aria-label', label);
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  const set = (wanted: number) => {
    width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    document.body.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + 10);
    if (key === 'ArrowRight') set(width - 10);
    if (key === 'Home') set(narrowest);
    if (key === 'End') set(widest);
  });
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
    const move = ({ clientX }: PointerEvent) => set(innerWidth - clientX - 3);
    const end = () => {
      document.body.classList.remove('resizing');
      splitter.removeEventListener('pointermove', move);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', end, { once: true });
    splitter.addEventListener('pointercancel', end, { once: true });
  });
  set(width);
}
