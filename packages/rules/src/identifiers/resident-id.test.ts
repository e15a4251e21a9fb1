import { describe, expect, it } from 'vitest';
import { birthday, residentIdFault } from './resident-id.ts';

// Printed examples of textbooks and numbers made up for tests.
describe('GB 11643-1999', () => {
  it.each([
    '11010519491231002X',
    '440524188001010014',
    '34052419800101001X',
    '320124198808240056',
    '220104197001010010',
    '220104198506150021',
    '222401196801010021',
  ])('%s is sound', (id) => expect(residentIdFault(id)).toBeUndefined());
  it.each([
    ['130402198207290622', 'resident-id-check'],
    ['110108196711301866', 'resident-id-check'],
    ['220104198502300021', 'resident-id-date'],
    ['22010419851306002X', 'resident-id-date'],
    ['22010419850615002', 'resident-id-length'],
    ['2201041985061500210', 'resident-id-length'],
    ['22010419850615002x', 'resident-id-length'],
    ['', 'resident-id-length'],
  ])('%s is not: %s', (id, code) => expect(residentIdFault(id)?.code).toBe(code));
  it('never repeats the number in what it finds', () => {
    expect(JSON.stringify(residentIdFault('130402198207290622'))).not.toContain('1304');
  });
  it('carries the day of birth', () => expect(birthday('220104198506150021')).toBe('1985-06-15'));
});
