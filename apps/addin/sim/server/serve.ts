import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate.ts';

/** Folders by the address under which they are served, such as `/sim/`. The longest that fits is taken. */
export type Mounts = Readonly<Record<string, string>>;

export interface Served {
  /** Without trailing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files over https on localhost, for this machine only. Port 0 takes a free one. */
export async function serve(mounts: Mounts, certificate: Certificate, port = 0): Promise<Served> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, async (request, response) => {
    const file = fileFor(mounts, request.url ?? '/');
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || content === undefined) return response.writeHead(404).end();
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address names; undefined when it leaves its folder or no folder is served there. */
export function fileFor(mounts: Mounts, address: string): string | undefined {
  const { pathname } = new URL(address, 'https://localhost');
  const mount = Object.keys(mounts)
    .filter((prefix) => pathname.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return undefined;
  const wanted = decodeURIComponent(pathname.slice(mount.length));
  const folder = path.resolve(mounts[mount]!);
  const file = path.resolve(folder, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
