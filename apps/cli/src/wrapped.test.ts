import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { wrapped } from './wrapped.ts';

it('breaks between Chinese characters, and never before a comma nor within an option', () => {
  expect(wrapped('规范格式：只改写法，不改内容，并逐格记录，可以还原。不写 --out 时只列出将要修改的内容', 40)).toBe(
    ['规范格式：只改写法，不改内容，并逐格记', '录，可以还原。不写 --out 时只列出将要修', '改的内容'].join('\n'),
  );
});

it('loses nothing but spaces at the ends of lines', () => {
  const characters = fc.constantFrom(...'审查，。（）“”、a1-. '.split(''));
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 200 }), fc.integer({ min: 40, max: 80 }), (text, width) => {
      expect(wrapped(text, width).replace(/[ \n]/g, '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

it('keeps to the width', () => {
  const text = '按工作表逐格退回规范前的内容；此后改过的单元格不动。'.repeat(8);
  for (const width of [40, 57, 80]) {
    const widths = wrapped(text, width).split('\n').map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    expect(Math.min(...widths.slice(0, -1))).toBeGreaterThan(width - 6);
  }
});
