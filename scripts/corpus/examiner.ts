import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Job, Stage } from './examine.ts';
import type { FileOutcome } from './outcome.ts';

type Found = Omit<FileOutcome, 'file'>;

/** What each stage of a file may take. The other reader gets more: it is not on trial. */
const bounds = {
  opening: { ms: 10_000, mebibytes: 1024 },
  asking: { ms: 60_000, mebibytes: 4096 },
  patching: { ms: 30_000, mebibytes: 2048 },
} as const;

/** Examines files one by one in a process of its own, which is ended by the file that takes too long or too much. */
export class Examiner {
  private readonly program: string;
  private child: ChildProcess | undefined;

  /** `program` is the module that `examine.ts` has become. */
  constructor(program: string) {
    this.program = program;
  }

  async examine(job: Job): Promise<Found> {
    const child = (this.child ??= await started(this.program));
    const found = await bounded(child, job);
    if (child.exitCode !== null || child.signalCode !== null) this.child = undefined;
    return found;
  }

  end(): void {
    this.child?.disconnect();
  }
}

/** A process that has loaded all it needs: that is not part of opening a file. */
async function started(program: string): Promise<ChildProcess> {
  const child = fork(program, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

function bounded(child: ChildProcess, job: Job): Promise<Found> {
  return new Promise((resolve) => {
    let stage: Exclude<Stage['stage'], 'done'> = 'opening';
    let found: Found = { outcome: 'crashed', why: '', ms: 0, cells: 0 };
    let since = performance.now();
    let broken: { outcome: 'hung' | 'crashed'; why: string } | undefined;
    let complaint = '';
    const breaks = (outcome: 'hung' | 'crashed', why: string) => {
      broken = { outcome, why };
      child.kill('SIGKILL');
    };
    const watch = setInterval(() => {
      const { ms, mebibytes } = bounds[stage];
      if (performance.now() - since > ms) breaks('hung', `more than ${ms / 1000} s ${stage}`);
      else if (residentMebibytes(child.pid!) > mebibytes) breaks('crashed', `more than ${mebibytes} MB ${stage}`);
    }, 50);
    const listen = (said: Stage) => {
      since = performance.now();
      if ('found' in said) found = said.found;
      if (said.stage === 'done') finish(found);
      else stage = said.stage;
    };
    const hear = (text: string) => (complaint = (complaint + text).slice(-4000));
    const exit = (code: number | null, signal: string | null) => {
      const { outcome, why } = broken ?? {
        outcome: 'crashed' as const,
        why: firstError(complaint) || `ended with ${signal ?? code}`,
      };
      // What we have read stands when it is the other reader that ends so.
      if (stage === 'asking') finish({ ...found, outcome: 'explained', why: `the other reader fails: ${why}` });
      else finish({ ...found, outcome, why });
    };
    const finish = (so: Found) => {
      clearInterval(watch);
      child.off('message', listen).off('exit', exit).stderr!.off('data', hear);
      resolve(so);
    };
    child.on('message', listen).on('exit', exit).stderr!.setEncoding('utf8').on('data', hear);
    child.send(job);
  });
}

/** Memory that a process takes; 0 where the system does not tell. */
function residentMebibytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const firstError = (text: string): string => /^\w+: .*$/m.exec(text)?.[0] ?? text.trim().slice(0, 200);
