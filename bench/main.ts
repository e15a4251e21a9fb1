import { benchRules } from './rules.ts';

console.log(`node ${process.version}, ${process.arch}; ratios count, times are of this machine`);
benchRules();
