const svg = 'http://www.w3.org/2000/svg';

export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

interface TextPlace {
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  colour?: string;
  /** Degrees around its place. */
  turn?: number;
}

export function svgText(text: string, { x, y, size, anchor, colour, turn }: TextPlace): SVGElement {
  const element = svgElement('text', {
    x,
    y,
    'font-size': size,
    'text-anchor': anchor,
    fill: colour ?? '#333333',
    ...(turn === undefined ? {} : { transform: `rotate(${turn} ${x} ${y})` }),
  });
  element.textContent = text;
  return element;
}
