export * from './bounds.ts';
export * from './compare.ts';
export * from './estimate.ts';
export * from './quantity.ts';
export * from './read-quantity.ts';
export * from './say-quantity.ts';
export * from './unit.ts';
export * from './word.ts';
