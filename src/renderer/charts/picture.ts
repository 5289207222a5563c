import { hatch, type LegendEntry } from './legend.tsx';

/** A chart as a file of its own: title, drawing, legend, no reference to the page's styles. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const fontFamily = 'system-ui, sans-serif';
const margin = 16;
const lineHeight = 22;
const charactersWide = 7.6;
const scheme = 'data-mantine-color-scheme';

/** Draws in the light colours whatever the window shows: what is saved gets printed and pasted on white. */
export function pictureOf(
  svg: SVGSVGElement,
  title: string,
  legend: readonly LegendEntry[],
): Picture {
  const root = document.documentElement;
  const shown = root.getAttribute(scheme);
  // Nothing is painted between here and setting it back.
  root.setAttribute(scheme, 'light');
  try {
    return drawn(svg, title, legend);
  } finally {
    if (shown !== null) root.setAttribute(scheme, shown);
  }
}

function drawn(svg: SVGSVGElement, title: string, legend: readonly LegendEntry[]): Picture {
  const width = svg.width.baseVal.value + 2 * margin;
  const inner = svg.cloneNode(true) as SVGSVGElement;
  inlineStyles(svg, inner);
  const lines = inLines(title, Math.floor((width - 2 * margin) / charactersWide));
  const top = margin + lines.length * lineHeight;
  inner.setAttribute('x', String(margin));
  inner.setAttribute('y', String(top));
  const below = top + svg.height.baseVal.value + 8;
  const entries = placed(legend, width - 2 * margin);
  const height = below + (entries.at(-1)?.y ?? -lineHeight) + lineHeight + margin;

  const picture = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(element('rect', { width, height, fill: '#ffffff' }));
  lines.forEach((line, place) => {
    const y = margin + (place + 0.6) * lineHeight;
    picture.append(text(line, { x: margin, y, 'font-size': 15, 'font-weight': 600 }));
  });
  picture.append(inner);
  for (const { entry, x, y } of entries) {
    const mark = element('g', { transform: `translate(${margin + x} ${below + y})` });
    mark.append(...marksOf(entry), text(entry.name, { x: 20, y: 11, 'font-size': 13 }));
    picture.append(mark);
  }
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

function marksOf({ colour, shape = 'square' }: LegendEntry): readonly SVGElement[] {
  const stroke = resolved(colour);
  if (shape === 'line' || shape === 'dashes') {
    const dashes = shape === 'dashes' ? { 'stroke-dasharray': '4 3' } : {};
    return [element('line', { x2: 14, y1: 6, y2: 6, stroke, 'stroke-width': 2, ...dashes })];
  }
  const square = element('rect', { width: 12, height: 12, fill: stroke, stroke: '#8c939a' });
  if (shape === 'square') return [square];
  return [square, element('path', { d: hatch, stroke: '#ffffff', 'stroke-width': 1.5 })];
}

/** The picture as a PNG of twice its size, base64. Rejects where the browser can't draw it. */
export async function pngOf({ text, width, height }: Picture): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(2 * width);
  canvas.height = Math.round(2 * height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

function inlineStyles(from: Element, to: Element): void {
  // What is inherited is part of each drawn element's own style.
  const isDrawn = from.childElementCount === 0 || from.localName === 'text';
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label']) to.removeAttribute(name);
  if (isDrawn) {
    const style = getComputedStyle(from);
    for (const name of kept) to.setAttribute(name, style.getPropertyValue(name));
    if (from.localName === 'text' || from.localName === 'tspan')
      to.setAttribute('font-family', fontFamily);
  }
  Array.from(from.children).forEach((child, place) => {
    const copy = to.children[place];
    if (copy) inlineStyles(child, copy);
  });
}

/** The value of `var(--name)` in the colours of the moment. */
function resolved(colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return name ? getComputedStyle(document.documentElement).getPropertyValue(name).trim() : colour;
}

function placed(legend: readonly LegendEntry[], width: number) {
  let x = 0;
  let y = 0;
  return legend.map((entry) => {
    const wide = 36 + entry.name.length * charactersWide;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight;
    }
    const place = { entry, x, y };
    x += wide;
    return place;
  });
}

function inLines(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = element('text', { 'font-family': fontFamily, fill: '#212529', ...attributes });
  made.textContent = content;
  return made;
}
