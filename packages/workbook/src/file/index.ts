export type { Codec } from './codec.ts';
export { writePackage } from './write-package.ts';
