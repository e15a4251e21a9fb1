export * from './group-of.ts';
export * from './size-class.ts';
export * from './standards.ts';
