import type { Job } from '@keshen/workbook/port';
import { transfer } from 'comlink';

/** Between two looks at the flag of a job: a cancel is felt at once and costs nothing. */
const lookEvery = 50;

/**
 * A job cannot be cloned to another thread: its flag is read and its callback called. So it stays where it is, and a
 * port of its own carries progress one way and the cancel the other, for as long as the call lasts.
 */
export async function callWithJob<T>(
  job: Job | undefined,
  call: (port: MessagePort | undefined) => Promise<T>,
): Promise<T> {
  if (!job) return call(undefined);
  const { port1: port, port2: farPort } = new MessageChannel();
  port.addEventListener('message', ({ data: [done, total] }: MessageEvent<[number, number]>) => {
    job.progress?.(done, total);
  });
  port.start();
  const look = setInterval(() => job.cancel?.aborted && port.postMessage('cancel'), lookEvery);
  try {
    return await call(transfer(farPort, [farPort]));
  } finally {
    clearInterval(look);
    port.close();
  }
}

/** The other end: a job that is watched and cancelled through the port. */
export function jobOver(port: MessagePort | undefined): Job | undefined {
  if (!port) return undefined;
  const controller = new AbortController();
  port.addEventListener('message', () => controller.abort());
  port.start();
  return { cancel: controller.signal, progress: (done, total) => port.postMessage([done, total]) };
}
