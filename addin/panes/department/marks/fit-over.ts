/** Everything of a box that decides where its characters stand. */
const copied = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontFeatureSettings',
  'fontKerning',
  'fontSizeAdjust',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textAlign',
  'textTransform',
  'textRendering',
  'tabSize',
  'direction',
  'whiteSpace',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'paddingTop',
  'paddingBottom',
  'paddingLeft',
] as const;

/** Newer properties that move Japanese characters; a browser that does not know them ignores them. */
const copiedWhereKnown = ['text-spacing-trim', 'text-autospace', 'text-wrap-style', 'hanging-punctuation'];

/** Lays the layer over the box so that the same text breaks and stands the same in both. */
export function fitOver(box: HTMLTextAreaElement, layer: HTMLElement): void {
  const look = getComputedStyle(box);
  for (const name of copied) layer.style[name] = look[name];
  for (const name of copiedWhereKnown) layer.style.setProperty(name, look.getPropertyValue(name));
  const outer = layer.offsetParent?.getBoundingClientRect();
  const inner = box.getBoundingClientRect();
  layer.style.left = `${inner.left - (outer?.left ?? 0)}px`;
  layer.style.top = `${inner.top - (outer?.top ?? 0)}px`;
  layer.style.width = `${inner.width}px`;
  layer.style.height = `${inner.height}px`;
  // Both are rounded in the same way, so that their difference is the scroll bar, however the pane is zoomed.
  const scrollBar = box.offsetWidth - box.clientWidth;
  layer.style.paddingRight = `${Number.parseFloat(look.paddingRight) + scrollBar}px`;
}
