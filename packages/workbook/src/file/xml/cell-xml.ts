import type { Content } from '../../port.ts';
import { cellAddress } from '../../model/index.ts';
import { escapeCellText, escapeXml } from './xml-text.ts';

/** Where a cell stands, its style, and the prefix of the part's elements with its colon. */
export interface CellFrame {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly prefix: string;
}

/** A cell as XML. Texts are inline, so that the shared strings stay as they are; formulas come without a result. */
export function cellXml(frame: CellFrame, content: Content): string {
  const { row, column, style, prefix: p } = frame;
  const head = `<${p}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const close = `</${p}c>`;
  const value = (type: string, text: string) => `${head}${type}><${p}v>${text}</${p}v>${close}`;
  if (content === null || content === '') return `${head}/>`;
  if (typeof content === 'number') return value('', String(content).toUpperCase());
  if (typeof content === 'boolean') return value(' t="b"', content ? '1' : '0');
  if (typeof content === 'object' && 'link' in content) return cellXml(frame, content.text);
  if (typeof content === 'string')
    return `${head} t="inlineStr"><${p}is><${p}t${keepsSpace(content)}>${escapeCellText(content)}</${p}t></${p}is>${close}`;
  if ('error' in content) return value(' t="e"', escapeXml(content.error));
  return `${head}><${p}f${keepsSpace(content.formula)}>${escapeXml(content.formula.slice(1))}</${p}f>${close}`;
}

/** Readers may drop white space at the ends of a text that does not ask to keep it. */
const keepsSpace = (text: string): string => (/^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '');
