const day = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** The serial number of an ISO date, time or both, as strict workbooks hold them; undefined when it is none. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, dayOfMonth, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) + (Number(minutes ?? 0) + Number(seconds ?? 0) / 60) / 60) / 24;
  if (year === undefined) return time;
  const since1900 = (Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)) - epoch1900) / day;
  if (date1904) return since1900 - (epoch1904 - epoch1900) / day + time;
  // Excel counts a 29 February 1900 that never was: days before 1 March stand one lower.
  return (since1900 < 61 ? since1900 - 1 : since1900) + time;
}
