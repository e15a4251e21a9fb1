/**
 * Draws public/assets/icon-*.png from icon.svg with the Chromium on the PATH. To be run when the drawing changes:
 * `npx tsx art/draw-icons.ts`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const sizes = [16, 32, 64, 80];
const drawing = readFileSync(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
const work = mkdtempSync(path.join(tmpdir(), 'keshen-icons-'));

for (const size of sizes) {
  const page = path.join(work, `${size}.html`);
  writeFileSync(page, `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--default-background-color=00000000',
    `--user-data-dir=${path.join(work, 'profile')}`,
    `--window-size=${size},${size}`,
    `--screenshot=${path.join(import.meta.dirname, `../public/assets/icon-${size}.png`)}`,
    page,
  ]);
}

rmSync(work, { recursive: true });
