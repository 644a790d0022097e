import type { Cell, WrittenColumn } from './table.rule.ts';

// SpreadsheetML by ECMA-376, part 1. Texts stand in their cells (inline strings), never as formulas.

/** Of a sheet, header included. */
export const mostRows = 1_048_576;
/** Of one cell, in UTF-16 units. */
const mostText = 32_767;

const style = { plain: 0, quoted: 1, time: 2, header: 3 } as const;

/** What a spreadsheet may take for a formula when somebody edits the cell: it is marked as text for good. */
const isLikeFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Marks of XML, what it cannot hold (control characters, halves of a pair), and what would be read as one of our escapes. */
const special = /[&<>"\uFFFE\uFFFF]|\p{Cc}|\p{Cs}|_x(?=[0-9A-Fa-f]{4}_)/gu;
const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  _x: '_x005F_x',
  '\t': '\t',
  '\n': '\n',
};

/** What XML cannot hold is written as `_x001F_` (ST_Xstring, ECMA-376 22.9.2.19). */
export const xmlText = (text: string): string =>
  text.replace(special, (found) => named[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** `A`, `B`, …, `Z`, `AA`: from 0. */
export const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** Within a cell a line ends with LF alone. */
const linesOf = (text: string): string => text.replace(/\r\n?/g, '\n');

const textCell = (at: string, text: string, styleOf: number): string =>
  `<c r="${at}" t="inlineStr"${styleOf === style.plain ? '' : ` s="${styleOf}"`}><is><t xml:space="preserve">${xmlText(linesOf(text).slice(0, mostText))}</t></is></c>`;

/** Days since 1899-12-30, as spreadsheets count. */
const serial = (millis: number): number => millis / 86_400_000 + 25_569;

function cellOf(at: string, type: WrittenColumn['type'], cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (type === 'utc' || type === 'local')
    return `<c r="${at}" s="${style.time}"><v>${serial(Date.parse(type === 'utc' ? String(cell) : `${String(cell)}Z`))}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  return textCell(at, text, isLikeFormula.test(text) ? style.quoted : style.plain);
}

export const headerRow = (titles: readonly string[]): string =>
  `<row r="1">${titles.map((title, place) => textCell(`${columnName(place)}1`, title, style.header)).join('')}</row>`;

/** Rows from this number on. */
export function dataRows(columns: readonly Pick<WrittenColumn, 'type'>[], rows: readonly (readonly Cell[])[], from: number): string {
  const names = columns.map((_column, place) => columnName(place));
  let xml = '';
  for (const [index, row] of rows.entries()) {
    const number = from + index;
    xml += `<row r="${number}">`;
    for (const [place, { type }] of columns.entries()) xml += cellOf(`${names[place]}${number}`, type, row[place] ?? null);
    xml += '</row>';
  }
  return xml;
}

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

export const sheetStart = `${declared}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const sheetEnd = '</sheetData></worksheet>';

const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;
export const sheetFile = (index: number): string => `xl/${sheetPath(index)}`;

const font = '<font><sz val="11"/><name val="Calibri"/></font>';
const format = (id: number, more = ''): string => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${more}/>`;

/** The files of a workbook besides its sheets, by path. */
export const workbookFiles = (sheets: readonly string[]): readonly (readonly [path: string, xml: string])[] => [
  [
    '[Content_Types].xml',
    `${declared}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_name, index) => `<Override PartName="/${sheetFile(index)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
  ],
  [
    '_rels/.rels',
    `${declared}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${declared}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${declared}<Relationships xmlns="${packaged}/relationships">${sheets.map((_name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="${sheetPath(index)}"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${declared}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2">${font}<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${format(0)}${format(49, ' quotePrefix="1" applyNumberFormat="1"')}${format(164, ' applyNumberFormat="1"')}<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  ],
];
