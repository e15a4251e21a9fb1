import { benchExact } from './exact.ts';
import { benchFiles } from './files.ts';
import { benchRules } from './rules.ts';
import { benchWhole } from './whole.ts';

/** `pnpm bench` measures everything, `pnpm bench exact`, `files`, `rules` or `whole` a part of it. */
const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

console.log(`node ${process.version}, ${process.arch}; ratios count, times are of this machine`);
if (isWanted('rules')) benchRules();
if (isWanted('exact')) benchExact();
if (isWanted('files')) await benchFiles();
if (isWanted('whole')) await benchWhole();
