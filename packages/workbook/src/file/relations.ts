import type { Package } from './package.ts';
import { childrenOf, parseElement } from './xml/element.ts';

/** A relation of a part. `type` is the last word of its address, the same in strict and transitional files. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part it leads to, without leading slash. */
  readonly target: string;
}

/** Where the relations of a part stand; `''` for those of the package. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part that stay inside the package. */
export function relationsOf(file: Package, part: string): Relation[] {
  const name = relationsPart(part);
  const bytes = file.part(name);
  if (!bytes) return [];
  return childrenOf(parseElement(bytes, name), 'Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1)!,
      target: resolve(part, attributes.get('Target') ?? ''),
    }));
}

/** `../tables/table1.xml` seen from a part; absolute targets and backslashes as some programs write them. */
function resolve(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The part of this name in the same folder as another. */
export const siblingOf = (part: string, name: string): string => part.slice(0, part.lastIndexOf('/') + 1) + name;
