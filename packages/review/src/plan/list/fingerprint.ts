import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a line is about, and what it rests on: two short hashes. */
export interface Fingerprint {
  readonly about: string;
  readonly facts: string;
}

export const fingerprint = (about: unknown, facts: unknown): Fingerprint => ({
  about: shortHash(about, 16),
  facts: shortHash(facts, 12),
});

export const fingerprintText = ({ about, facts }: Fingerprint): string => `${about}-${facts}`;

/** Reads what `fingerprintText` wrote. */
export function readFingerprint(text: string): Fingerprint | undefined {
  const [, about, facts] = /^([0-9a-f]{16})-([0-9a-f]{12})$/.exec(text) ?? [];
  return about !== undefined && facts !== undefined ? { about, facts } : undefined;
}

/** A hash of any plain data, of so many hexadecimal digits: twelve are enough to tell some ten thousand lines apart. */
export const shortHash = (value: unknown, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value) ?? ''))).slice(0, digits);
