import type { Requests } from './requests.ts';

/**
 * Whether serials count from 1904. Excel has no property for it (one is in preview since years), but its own DATE counts
 * with the workbook's base: 1904-01-02 is day 1 there, and day 1463 of the other.
 *
 * A request of its own, asked once: the library takes every function for a write.
 */
export const usesDate1904 = (requests: Requests): Promise<boolean> =>
  requests.send(({ workbook }) => {
    const serial = workbook.functions.date(1904, 1, 2).load('value');
    return () => serial.value === 1;
  });
