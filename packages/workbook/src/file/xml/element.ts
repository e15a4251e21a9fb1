import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { utf8Xml } from './encoding.ts';

/** An element of a small part. Names are without prefix: offices write `x:sheet` and mean `sheet`. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** A small part as a tree. Entities of a DTD are not expanded, so there is no bomb in them. Raises `FileRefused`. */
export function parseElement(bytes: Uint8Array, part: string): Element {
  if (bytes.length > limits.treeBytes) throw new FileRefused('too-large', { limit: 'treeBytes', place: part });
  const open: Growing[] = [];
  let root: Growing | undefined;
  const parser = new SaxesParser({ xmlns: true });
  let nodes = 0;
  const count = () => {
    if (++nodes > limits.nodes) throw new FileRefused('too-large', { limit: 'nodes', place: part });
  };
  parser.on('opentagstart', count);
  parser.on('attribute', count);
  parser.on('error', (cause) => {
    throw new FileRefused('damaged', { place: part }, cause);
  });
  parser.on('opentag', (tag) => {
    const element: Growing = { name: tag.local, attributes: attributesOf(tag), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    if (open.push(element) > limits.depth) throw new FileRefused('too-large', { limit: 'depth', place: part });
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(new TextDecoder().decode(utf8Xml(bytes))).close();
  if (!root) throw new FileRefused('damaged', { place: part });
  return root;
}

/** By local name; the one without prefix comes first where both are there. */
function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { prefix, local, value } of Object.values(tag.attributes))
    if (prefix === '' || !attributes.has(local)) attributes.set(local, value);
  return attributes;
}

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

/** An XML truth value; absent is false. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
