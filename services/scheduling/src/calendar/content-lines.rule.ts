/** One property of RFC 5545, its value already in the form of its type. */
export interface ContentLine {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly value: string;
}

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;
const controls = /[^\P{Cc}\t\n]/gu;

/** The value of a TEXT property: a line break becomes `\n`, other controls except tabs are dropped. */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** RFC 6868 writes what a quoted parameter cannot hold with a caret. */
const parameterValue = (text: string): string => {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
  if (/^[\w.+/-]+$/.test(plain)) return plain;
  return `"${plain.replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\n/g, '^n')}"`;
};

/** Lines of at most 75 octets, each after the first begun by a space; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join('\r\n');
}

/** The text of properties in order. A raw line break left in a value is dropped, so it can begin no property. */
export function contentLines(lines: readonly ContentLine[]): string {
  return lines
    .map(({ name, parameters = {}, value }) => {
      const written = Object.entries(parameters).map(([key, text]) => `;${key}=${parameterValue(text)}`);
      return `${folded(`${name}${written.join('')}:${value.replace(/[\r\n]/g, '')}`)}\r\n`;
    })
    .join('');
}
