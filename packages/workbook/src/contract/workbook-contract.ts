import { describe } from 'vitest';
import { chartCases } from './charts.ts';
import { columnCases } from './columns.ts';
import type { Harness } from './harness.ts';
import { linkCases } from './links.ts';
import { markCases } from './marks.ts';
import { readingCases } from './reading.ts';
import { sheetCases } from './sheets.ts';
import { watchCases } from './watching.ts';
import { writingCases } from './writing.ts';

/** What every host of the port promises. An adapter is done when it passes, and the port is fixed once unlike hosts do. */
export function workbookContract(harness: Harness): void {
  describe(`${harness.name} keeps the contract of a workbook`, () => {
    describe('reading', () => readingCases(harness));
    describe('writing', () => writingCases(harness));
    describe('columns of ours', () => columnCases(harness));
    describe('sheets of ours', () => sheetCases(harness));
    describe('charts', () => chartCases(harness));
    describe('links', () => linkCases(harness));
    describe('marks', () => markCases(harness));
    describe('watching', () => watchCases(harness));
  });
}
