import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Where a file is written before it takes its name: beside it, and known as that of this file, machine and process. */
export const temporaryFor = (file: string): string =>
  path.join(path.dirname(file), `${prefixOf(file)}${process.pid}-${randomUUID()}.tmp`);

/**
 * Takes away what a process that was killed has left of this file. What a process of this machine still writes stays, and
 * so does what was begun on another one, whose processes we cannot see: the folder may be shared.
 */
export async function sweepTemporaries(file: string): Promise<void> {
  const [folder, prefix] = [path.dirname(file), prefixOf(file)];
  // A folder that cannot be listed may still be written to; if not, writing will say so.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid > 0 && !isRunning(pid)) await rm(path.join(folder, name), { force: true });
  }
}

const prefixOf = (file: string): string => {
  const own = createHash('sha256')
    .update(`${hostname()}\n${path.basename(file)}`)
    .digest('hex');
  return `.keshen-${own.slice(0, 12)}-`;
};

/** Signal 0 only asks. A process of somebody else must not be asked, so it is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
