import { benchExact } from './exact.ts';
import { benchFiles } from './files.ts';
import { benchRules } from './rules.ts';

/** `pnpm bench` measures everything, `pnpm bench exact`, `files` or `rules` a part of it. */
const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

console.log(`node ${process.version}, ${process.arch}; ratios count, times are of this machine`);
if (isWanted('rules')) benchRules();
if (isWanted('exact')) benchExact();
if (isWanted('files')) await benchFiles();
