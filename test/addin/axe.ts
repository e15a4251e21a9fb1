import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: { run(): Promise<{ readonly violations: readonly AxeViolation[] }> };
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the pane: rule and element. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
  if (!frame) throw new Error('the pane is not open');
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
