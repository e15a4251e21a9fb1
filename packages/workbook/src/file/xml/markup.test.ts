import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileRefused } from '../refused.ts';
import { Markup, tag } from './markup.ts';

const over = (xml: string) => new Markup(new TextEncoder().encode(xml), '部件');

function names(markup: Markup): string[] {
  const found: string[] = [];
  while (markup.next() !== tag.end) found.push(`${['', '', '/', '-'][markup.kind]}${markup.prefix}${markup.name}`);
  return found;
}

it('goes past all that is no tag', () => {
  const xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<c>">]><!-- <d> --><a>x<![CDATA[<e>]]><f/></a >';
  expect(names(over(xml))).toEqual(['a', '-f', '/a']);
});

it('tells prefix and name, and a > inside an attribute', () => {
  expect(names(over(`<x:a b="1>2" c='"/>'><x:d e = "f" /></x:a>`))).toEqual(['x:a', '-x:d', '/x:a']);
});

it('finds attributes by their full name', () => {
  const markup = over(`<c xr="1" r = 'B7' x:r="2"/>`);
  markup.next();
  const text = (name: string) => {
    const at = markup.attribute(name);
    return at && new TextDecoder().decode(markup.bytes.subarray(at.from, at.to));
  };
  expect([text('r'), text('xr'), text('x:r'), text('s')]).toEqual(['B7', '1', '2', undefined]);
  expect(markup.referenceColumn()).toBe(1);
});

it('ends on anything, or raises that the file is damaged', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/!?-["\'= a:]') }), (xml) => {
      try {
        names(over(xml));
      } catch (cause) {
        expect(cause).toBeInstanceOf(FileRefused);
      }
    }),
    { numRuns: 500 },
  ));
