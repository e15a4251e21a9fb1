export * from './growth-bases.ts';
export * from './print-ratio.ts';
export * from './roll-forward.ts';
