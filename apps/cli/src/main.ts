import { exitCode } from './exit-code.ts';
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  process.exitCode = exitCode.failed;
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`科审出错，没有完成。这是程序的问题，请把以下内容发给维护人员：\n${trace}\n`);
}
