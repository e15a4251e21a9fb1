import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

const delimiters = [',', '\t', ';', '，', '|'];
/** Records that are looked at to find the delimiter. */
const sampled = 20;
/** Fewer than there can be columns, whatever separates them. */
const sampledCharacters = 16_000;

/** The records of CSV or TSV text. Fields are text as it stands, never interpreted; quotes are undone. Raises `FileRefused`. */
export function* records(text: string, delimiter: string): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length || record.length > 0) {
    const { field, end } = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    if (record.push(field) > limits.columns) throw new FileRefused('too-large', { limit: 'columns' });
    at = end;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at < text.length) continue;
      record.push('');
    }
    yield record;
    record = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
}

/** What separates the fields: the one by which the first records come out widest and of the same width. */
export function delimiterOf(whole: string): string {
  const text = whole.slice(0, sampledCharacters);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    for (const record of records(text, delimiter)) if (widths.push(record.length) === sampled) break;
    const common = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const score = common > 1 ? widths.filter((width) => width === common).length / widths.length + common / 1e4 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

interface Field {
  readonly field: string;
  readonly end: number;
}

function plainField(text: string, from: number, delimiter: string): Field {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { field: text.slice(from, end), end };
}

/** What follows a closing quote up to the delimiter belongs to the field: `"甲"乙` is 甲乙. */
function quotedField(text: string, from: number, delimiter: string): Field {
  let field = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { field: field + text.slice(at), end: text.length };
    field += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    field += '"';
    at++;
  }
  const rest = plainField(text, at, delimiter);
  return { field: field + rest.field, end: rest.end };
}
