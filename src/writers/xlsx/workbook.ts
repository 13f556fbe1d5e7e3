import type { Sheet } from '../sheets.js';
import { columnLetters } from './cells.js';
import { sheetChunks } from './sheet.js';
import { stylesXml } from './styles.js';
import { type Measured, measure } from './widths.js';
import { type Part, zipChunks } from './zip.js';

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The bytes of dataset.xlsx: a sheet a table. The parts are those that the format demands; there are no document
 * properties, which would hold a date of creation.
 */
export function* xlsxChunks(sheets: readonly Sheet[]): Generator<Uint8Array> {
  const measured = sheets.map(measure);
  yield* zipChunks([
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
    part('xl/workbook.xml', workbook(measured)),
    part('xl/_rels/workbook.xml.rels', relationships(targets(sheets))),
    part('xl/styles.xml', stylesXml),
    ...measured.map((sheet, n) => ({ name: `xl/${sheetPath(n)}`, chunks: () => sheetChunks(sheet) })),
  ]);
}

const part = (name: string, xml: string): Part => ({ name, chunks: () => [PROLOG + xml] });

const sheetPath = (n: number): string => `worksheets/sheet${n + 1}.xml`;

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    { path: 'xl/workbook.xml', type: 'sheet.main' },
    { path: 'xl/styles.xml', type: 'styles' },
    ...sheets.map((_, n) => ({ path: `xl/${sheetPath(n)}`, type: 'worksheet' })),
  ].map(({ path, type }) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`);
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

interface Target {
  readonly type: string;
  readonly target: string;
}

/** The parts that the workbook points to: its sheets in order, so that the first is `rId1`, then the styles. */
function targets(sheets: readonly Sheet[]): readonly Target[] {
  return [
    ...sheets.map((_, n) => ({ type: 'worksheet', target: sheetPath(n) })),
    { type: 'styles', target: 'styles.xml' },
  ];
}

function relationships(to: readonly Target[]): string {
  const links = to.map(
    ({ type, target }, n) =>
      `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** Excel keeps the range of a filter a second time, as a hidden name; without it some readers show no buttons. */
function workbook(measured: readonly Measured[]): string {
  const sheets = measured.map(
    ({ sheet }, n) => `<sheet name="${sheet.name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
  );
  const filters = measured.map(({ sheet, widths, count }, n) => {
    const range = `${sheet.name}!$A$1:$${columnLetters(widths.length - 1)}$${count + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${n}" hidden="1">${range}</definedName>`;
  });
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
  ].join('');
}
