import type { PanePorts } from '#addin/state/pane-ports.ts';

/** Lets the pane draw and hear before more work is done. */
export function breathe({ later }: Pick<PanePorts, 'later'>): Promise<void> {
  return new Promise((resolve) => {
    later(0, resolve);
  });
}
