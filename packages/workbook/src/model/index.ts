export * from './area.ts';
export { contentAt, valueAt } from './block.ts';
export { inverse, sameContent } from './edit.ts';
export { Grid } from './grid.ts';
export { withRuns, withoutRuns } from './runs.ts';
export { markColours, markFormula } from './mark-look.ts';
export { Texts } from './texts.ts';
export { ModelSheet, ModelWorkbook, type SheetContents } from './workbook.ts';
