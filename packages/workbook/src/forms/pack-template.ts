import type { Codec } from '../file/codec.ts';
import { writePackage } from '../file/write-package.ts';
import type { Template } from './template.ts';

/** The bytes of an .xlsx. The same template gives the same bytes. */
export const packTemplate = ({ parts }: Template, codec: Codec, level = 9): Uint8Array =>
  writePackage(new Map(parts.map(({ path, text }) => [path, text])), codec, level);
