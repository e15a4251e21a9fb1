import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const atOnce = 20;
const patience = 180_000;

/**
 * Old files as LibreOffice converts them: SheetJS reads those for us, so it cannot bear witness. For each file the copy,
 * or nothing where LibreOffice is not there or gives up.
 */
export function officeCopies(files: readonly string[], folder: string): Map<string, string> {
  const copies = new Map(files.map((file) => [file, '']));
  const [inputs, outputs] = [path.join(folder, 'old'), path.join(folder, 'new')];
  mkdirSync(inputs);
  for (let from = 0; from < files.length; from += atOnce) {
    const batch = files.slice(from, from + atOnce).map((file, i) => {
      const input = path.join(inputs, `${from + i}.xls`);
      copyFileSync(file, input);
      return { file, input, output: path.join(outputs, `${from + i}.xlsx`) };
    });
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        outputs,
        ...batch.map(({ input }) => input),
      ],
      { stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' },
    );
    for (const { file, output } of batch) if (existsSync(output)) copies.set(file, output);
  }
  return copies;
}
