import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { writeAll } from './outputs.ts';
import { Refusal } from './refusal.ts';

/** Writes the rule book into a folder of its own; an earlier one there is replaced, anything else is left alone. */
export async function writeRulebook(folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(path.join(folder, mark)))
    throw new Refusal(`“${folder}”中已有其他文件，没有写出规则手册。请另指定一个空文件夹。`);
  // Loaded for this alone: a check has no use for pages.
  const { rulebook } = await import('@keshen/rulebook');
  const encoder = new TextEncoder();
  const files = [...rulebook()].map(([name, text]) => ({ file: path.join(folder, name), bytes: encoder.encode(text) }));
  await writeAll(files, []);
}

/** What only a rule book has. */
const mark = 'search-index.js';
