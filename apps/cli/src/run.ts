import { CommanderError, type Command } from 'commander';
import { exitCode, type ExitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { Refusal } from './refusal.ts';
import { usageRefusal } from './usage.ts';

/** Runs a command line and says how the process has to end. Refusals go to standard error as one sentence. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const program = createProgram((ended) => (code = ended));
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return exitCode.failed;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (cause) {
    // Help and version were asked for and shown.
    if (cause instanceof CommanderError && cause.exitCode === 0) return exitCode.clean;
    const refusal = cause instanceof CommanderError ? usageRefusal(cause, commandIn(program, args)) : cause;
    if (!(refusal instanceof Refusal)) throw refusal;
    process.stderr.write(`${refusal.message}\n`);
    return exitCode.failed;
  }
}

const commandIn = ({ commands }: Command, [first]: readonly string[]): string | undefined =>
  commands.map((command) => command.name()).find((name) => name === first);
