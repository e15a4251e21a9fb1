import { SaxesParser } from 'saxes';

/** An element with its prefix in the name, as the manifest writes it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** Raises an error with line and column when the text is not well-formed. */
export function parseXml(xml: string): Element {
  const document: Growing = { name: '', attributes: {}, children: [], text: '' };
  const path: Growing[] = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    path.at(-1)!.children.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    path.at(-1)!.text += text.trim();
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  return document.children[0]!;
}

export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((candidate) => candidate.name === name);

/** All elements of this name below, in order. */
export const descendants = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...descendants(candidate, name),
  ]);

/** The element and everything below it. */
export const everything = (element: Element): readonly Element[] => [element, ...element.children.flatMap(everything)];
