export * from './kernel/index.ts';
export * from './identifiers/index.ts';
export * from './programmes/index.ts';
export * from './size-class/index.ts';
