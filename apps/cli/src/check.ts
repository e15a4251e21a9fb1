import { type DaySource, type Office, type Report } from '@keshen/review';
import { checkCase, openCase } from './open-case.ts';
import { policyRequest, type PolicyFlags } from './policy-options.ts';
import { annotatedCopies, filledForms, writeAll, type Annotated } from './outputs.ts';

export interface CheckOptions extends PolicyFlags {
  readonly annotate?: string;
  readonly export?: string;
  /** Whose papers are exported. */
  readonly as?: Office;
  readonly trace?: boolean;
}

export interface Checked {
  readonly report: Report;
  readonly dayFrom: DaySource;
  /** Paths of what was written. */
  readonly written: readonly string[];
  /** What could not be written, as sentences; the rest was. */
  readonly unwritten: readonly string[];
}

/**
 * Checks files as one case and writes what is asked for; `warn` hears before what writing does to them. Raises `Refusal`
 * where it cannot run.
 */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  today: string,
  warn: (sentence: string) => void,
): Promise<Checked> {
  const opened = await openCase(files, today);
  const { session, workbooks } = opened;
  const report = await checkCase(opened, { ...policyRequest(options), trace: options.trace ?? false });
  const { dayFrom } = session.result.settled;
  // Exported from the check, before the annotation reads the workbooks anew.
  const asked = options.as === undefined ? {} : { as: options.as };
  const forms = options.export === undefined ? [] : filledForms(session.exports(report, asked), options.export);
  const { copies, unwritten }: Annotated =
    options.annotate === undefined
      ? { copies: [], unwritten: [] }
      : await annotatedCopies(session, workbooks, files, options.annotate, warn);
  return { report, dayFrom, written: await writeAll([...copies, ...forms], files), unwritten };
}
