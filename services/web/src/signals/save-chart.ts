const shown = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity'] as const;
const margin = 24;
const lineHeight = 20;
/** Of pixels to px, so that an image is sharp where it is pasted. */
const scale = 2;

/** What stands around a chart in its file: there is no page around it any more. */
export interface Around {
  readonly title: string;
  /** Broken into lines of what there is room for. */
  readonly sentence: string;
}

/** A chart of the page as a drawing of its own: its colours and letters are those that it has now. */
export function drawingOf(
  chart: SVGSVGElement,
  { title, sentence }: Around,
): { readonly text: string; readonly width: number; readonly height: number } {
  const { width, height } = chart.getBoundingClientRect();
  const lines = broken(sentence, Math.floor(width / 7.2));
  const top = margin + lineHeight * (lines.length + 2);
  const all = { width: width + 2 * margin, height: top + height + margin };
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of shown) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  }
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const page = getComputedStyle(document.documentElement);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const add = (name: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    svg.append(element);
  };
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('width', String(all.width));
  svg.setAttribute('height', String(all.height));
  const letters = {
    fill: page.getPropertyValue('--mantine-color-text'),
    'font-family': getComputedStyle(document.body).fontFamily,
    x: margin,
  };
  add('rect', { width: '100%', height: '100%', fill: page.getPropertyValue('--candor-sheet') });
  add('text', { ...letters, y: margin + 14, 'font-size': 17, 'font-weight': 650 }, title);
  for (const [index, line] of lines.entries())
    add('text', { ...letters, y: margin + 14 + lineHeight * (index + 1.2), 'font-size': 13 }, line);
  svg.append(copy);
  return { text: new XMLSerializer().serializeToString(svg), ...all };
}

function broken(text: string, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** @throws where the browser cannot draw it. */
export async function imageOf({ text, width, height }: ReturnType<typeof drawingOf>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png'));
}
