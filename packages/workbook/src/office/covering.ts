import type { Area } from '../port.ts';

/** So many rows between two areas are read along rather than asked around. */
const gap = 20;

/** Fewer, larger areas that cover all of these: a thousand single cells of a column are one stretch of it. */
export function covering(areas: readonly Area[]): Area[] {
  const stripes = new Map<string, Area[]>();
  for (const area of areas) {
    const key = `${area.left} ${area.columns} ${area.sheet}`;
    const stripe = stripes.get(key) ?? [];
    stripe.push(area);
    stripes.set(key, stripe);
  }
  return [...stripes.values()].flatMap(joined);
}

/** Areas of the same columns of a sheet. */
function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas.toSorted((a, b) => a.top - b.top)) {
    const last = result.at(-1);
    const end = last ? last.top + last.rows : -Infinity;
    if (!last || area.top > end + gap) result.push(area);
    else result[result.length - 1] = { ...last, rows: Math.max(end, area.top + area.rows) - last.top };
  }
  return result;
}
