export * from './kernel/index.ts';
export * from './identifiers/index.ts';
