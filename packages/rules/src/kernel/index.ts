export * from './day.ts';
export * from './money.ts';
export * from './table.ts';
export * from './truth.ts';
