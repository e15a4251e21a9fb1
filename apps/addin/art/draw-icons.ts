/**
 * Draws public/assets/*.png from the drawings beside this file with the Chromium on the PATH. To be run when a drawing
 * changes: `npx tsx art/draw-icons.ts`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Of a command the ribbon's three sizes, of the add-in also the one of lists. */
const sizesOf = (name: string): readonly number[] => (name === 'icon' ? [16, 32, 64, 80] : [16, 32, 80]);

const work = mkdtempSync(path.join(tmpdir(), 'keshen-icons-'));
const drawings = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.svg'));

for (const drawing of drawings) {
  const name = path.basename(drawing, '.svg');
  for (const size of sizesOf(name)) draw(readFileSync(path.join(import.meta.dirname, drawing), 'utf8'), name, size);
}

rmSync(work, { recursive: true });

function draw(drawing: string, name: string, size: number): void {
  const page = path.join(work, 'icon.html');
  writeFileSync(page, `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--default-background-color=00000000',
    `--user-data-dir=${path.join(work, 'profile')}`,
    `--window-size=${size},${size}`,
    `--screenshot=${path.join(import.meta.dirname, `../public/assets/${name}-${size}.png`)}`,
    page,
  ]);
}
