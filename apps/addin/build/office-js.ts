import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What Excel asks for: the loader, one library a platform, its table of hosts, its messages in our two languages. */
const needed = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Puts Microsoft's library beside the built pages, unmodified, with its licence. It is never committed, and it is not
 * loaded from the net: see decisions/0001-office-js.md.
 */
export function officeJs(outDir: string): Plugin {
  return {
    name: 'keshen-office-js',
    apply: 'build',
    closeBundle() {
      const dist = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
      const target = path.join(outDir, 'officejs');
      for (const file of needed) cpSync(path.join(dist, file), path.join(target, file));
      const licence = readdirSync(path.dirname(dist)).find((file) => file.startsWith('LICENSE'));
      if (licence === undefined) throw new Error('@microsoft/office-js has lost its licence');
      cpSync(path.join(path.dirname(dist), licence), path.join(target, licence));
    },
  };
}
