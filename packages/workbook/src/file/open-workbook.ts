import type { Codec } from './codec.ts';
import { FileWorkbook, type Source } from './file-workbook.ts';
import { ModelWorkbook } from '../model/index.ts';
import { cellKind } from '../port.ts';
import { limits } from './limits.ts';
import { newWorkbook } from './new-workbook.ts';
import { Package } from './package.ts';
import { readWorkbook } from './read/read-workbook.ts';
import { FileRefused } from './refused.ts';
import { sniff } from './sniff.ts';
import { decodeText } from './text/decode-text.ts';
import { delimiterOf, records } from './text/delimited.ts';

/**
 * Opens a workbook file: .xlsx and .xlsm, or CSV and TSV text. What it is, its bytes say; `name` is for the clerk.
 * Old files, and web pages and XML tables that are called .xls, wait for a reader that is loaded then: `openAnyWorkbook` takes them too.
 * Raises `FileRefused`, whose sentence `sayRefused` makes.
 */
export function openWorkbook(bytes: Uint8Array, name: string, codec: Codec): FileWorkbook {
  const kind = sniff(bytes);
  if (kind === 'legacy') throw new FileRefused('legacy-xls');
  if (kind === 'html') throw new FileRefused('unsupported', { kind: '网页（HTML）' });
  if (kind === 'xml') throw new FileRefused('unsupported', { kind: 'XML 表格 2003' });
  if (kind === 'text') return openText(bytes, name, codec);
  const file = new Package(bytes, codec);
  const { model, parts } = readWorkbook(file, name);
  return new FileWorkbook(model, { bytes, package: () => ({ file, parts }), savesAs: 'same' });
}

/** Every field is text. When something of ours is to stand in it, the text becomes a workbook first. */
function openText(bytes: Uint8Array, name: string, codec: Codec): FileWorkbook {
  const text = decodeText(bytes);
  const delimiter = delimiterOf(text);
  const sheetName = sheetNameOf(name);
  const model = new ModelWorkbook(name);
  const { grid } = model.addSheet({ name: sheetName });
  let row = 0;
  for (const record of records(text, delimiter)) {
    if (row === limits.rows) throw new FileRefused('too-large', { limit: 'rows' });
    record.forEach((field, column) => {
      if (field !== '') grid.put(row, column, cellKind.text, model.texts.indexOf(field));
    });
    if (model.texts.list.length > limits.texts) throw new FileRefused('too-large', { limit: 'texts' });
    row++;
  }
  const workbook: Source['package'] = () => {
    const sheet = { name: sheetName, cells: [...records(text, delimiter)] };
    const file = new Package(newWorkbook([sheet], codec, { level: 1 }), codec);
    return { file, parts: readWorkbook(file, name).parts };
  };
  return new FileWorkbook(model, { bytes, package: workbook, savesAs: 'xlsx' });
}

/** The file's name without its ending, as far as a sheet may be called so. */
function sheetNameOf(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[\\/?*[\]:]/g, '_')
    .replaceAll(/^'|'$/g, '_');
  return plain.slice(0, 31) || 'Sheet1';
}
