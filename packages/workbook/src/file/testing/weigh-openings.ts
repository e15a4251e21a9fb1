import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeCodec } from '../node.ts';
import { openAnyWorkbook } from '../open-any-workbook.ts';
import { FileRefused } from '../refused.ts';

// A process of its own: opens the files that it is told, and prints how each came out and the most memory it ever had.

const outcomes: string[] = [];
for (const file of process.argv.slice(2)) {
  outcomes.push(await outcome(file));
  globalThis.gc?.();
}
process.stdout.write(JSON.stringify({ outcomes, mebibytes: peak() }));

async function outcome(file: string): Promise<string> {
  try {
    await openAnyWorkbook(new Uint8Array(readFileSync(file)), basename(file), nodeCodec);
    return 'read';
  } catch (cause) {
    if (cause instanceof FileRefused) return cause.code;
    throw cause;
  }
}

/** Linux counts towards `maxRSS` what its parent had before it was this program. */
function peak(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
}
