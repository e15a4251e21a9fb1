import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { tag, type Markup } from '../xml/markup.ts';
import { resolveExcelEscapes, textOf } from '../xml/xml-text.ts';

/**
 * The text of the `si` or `is` whose opening tag is current: its own `t` and those of its runs, without the phonetic
 * guides (`rPh`), which are a reading aid beside the text. Ends on the closing tag.
 */
export function textContent(markup: Markup): string {
  let text = '';
  let depth = 1;
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.open) {
      if (markup.is('t')) text = bounded(text + rawText(markup), markup);
      else if (markup.is('rPh')) markup.skip();
      else depth++;
    } else if (kind === tag.close && --depth === 0) {
      if (!markup.is('si') && !markup.is('is')) throw markup.damaged();
      return resolveExcelEscapes(text);
    }
  }
}

/** The text of the element whose opening tag is current, which holds no other; ends on its closing tag. */
export function rawText(markup: Markup): string {
  const { bytes, nameStart, nameEnd } = markup;
  let from = markup.end;
  let text = '';
  for (;;) {
    const at = bytes.indexOf(60, from);
    if (at < 0) throw markup.damaged();
    if (at - from > limits.cellBytes) throw tooLong(markup);
    text = bounded(text + textOf(bytes, from, at), markup);
    const isData = bytes[at + 1] === 33 && bytes[at + 2] === 91;
    if (isData) {
      from = endOfData(markup, at);
      if (from - at > limits.cellBytes) throw tooLong(markup);
      text += new TextDecoder().decode(bytes.subarray(at + 9, from - 3));
      continue;
    }
    markup.end = at;
    if (markup.next() === tag.close) {
      if (!markup.isNamedAs(nameStart, nameEnd)) throw markup.damaged();
      // A comment or the like may have stood before it; the text after it belongs to the same element.
      if (markup.start > at) text += textOf(bytes, bytes.lastIndexOf(62, markup.start - 1) + 1, markup.start);
      return text;
    }
    if (markup.kind === tag.end) throw markup.damaged();
    markup.skip();
    from = markup.end;
  }
}

/** Resolving what is escaped in a text without end takes many times its size. */
function bounded(text: string, markup: Markup): string {
  if (text.length > limits.cellBytes) throw tooLong(markup);
  return text;
}

const tooLong = ({ part }: Markup): FileRefused => new FileRefused('too-large', { limit: 'cellBytes', place: part });

function endOfData({ bytes, damaged }: Markup, at: number): number {
  for (let i = bytes.indexOf(93, at); i >= 0; i = bytes.indexOf(93, i + 1))
    if (bytes[i + 1] === 93 && bytes[i + 2] === 62) return i + 3;
  throw damaged();
}
