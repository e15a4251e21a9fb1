import { notPlayed } from './host-error.ts';
import type { ExcelObject } from './objects/excel-object.ts';

/** Names that the wire may use: Excel's start with a capital, the library's private ones with an underscore. */
const playable = /^_?[A-Z]\w*$/;

export function readMember(object: ExcelObject, name: string): unknown {
  if (!playable.test(name) || !(name in object)) throw unknown(object, name);
  return Reflect.get(object, name);
}

export function callMember(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
  const member = readMember(object, name);
  if (typeof member !== 'function') throw unknown(object, name);
  return Reflect.apply(member, object, args);
}

export function writeMember(object: ExcelObject, name: string, value: unknown): void {
  if (!playable.test(name) || !hasSetter(object, name)) throw unknown(object, `${name}=`);
  Reflect.set(object, name, value);
}

function hasSetter(object: object, name: string): boolean {
  for (let at: object | null = object; at; at = Reflect.getPrototypeOf(at)) {
    const property = Reflect.getOwnPropertyDescriptor(at, name);
    if (property) return property.set !== undefined;
  }
  return false;
}

const unknown = (object: ExcelObject, name: string) => notPlayed(`${object.constructor.name}.${name}`);
