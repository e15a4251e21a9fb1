import type { Area } from '@keshen/workbook/port';
import type { Heard } from './live.ts';
import type { Mirror } from './mirror.ts';

/**
 * Reads again what changes have touched: their rows; or, where places are no longer certain, nothing yet, and everything
 * when the next check asks for it. `nothing`: no check looks at any of it.
 */
export async function takeUp(mirrors: readonly Mirror[], heard: readonly Heard[]): Promise<'something' | 'nothing'> {
  let seen: 'something' | 'nothing' = 'nothing';
  for (const [index, mirror] of mirrors.entries()) {
    const own = heard.filter(({ workbook }) => workbook === index);
    if (own.length === 0) continue;
    const areas: Area[] = [];
    let everything = false;
    for (const { change } of own) {
      const touched = mirror.touched(change);
      if (touched === 'everything') everything = true;
      else areas.push(...touched);
    }
    if (everything) mirror.forget();
    else if (areas.length > 0) await mirror.refresh(areas, own.at(-1)!.number);
    if (everything || areas.length > 0) seen = 'something';
  }
  return seen;
}
