export { loadExcel, type LoadedExcel, type LoadOptions } from './load.ts';
