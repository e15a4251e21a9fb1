import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate.ts';

/** Folders by the address under which they are served, such as `/sim/`, and single files by theirs. The longest that fits is taken. */
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
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Files over https on localhost, for this machine only. */
export async function serve(
  mounts: Mounts,
  certificate: Certificate,
  { port = 0, headers = {} }: ServeOptions = {},
): Promise<Served> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, async (request, response) => {
    const file = fileFor(mounts, request.url ?? '/');
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || content === undefined) return response.writeHead(404).end();
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-store' }).end(content);
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

/** The file that an address names; undefined when it leaves its folder or nothing is served there. */
export function fileFor(mounts: Mounts, address: string): string | undefined {
  const pathname = decoded(new URL(address, 'https://localhost').pathname);
  const mount = Object.keys(mounts)
    .filter((prefix) => (prefix.endsWith('/') ? pathname?.startsWith(prefix) : pathname === prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (pathname === undefined || mount === undefined) return undefined;
  const place = path.resolve(mounts[mount]!);
  if (!mount.endsWith('/')) return place;
  const wanted = pathname.slice(mount.length);
  const file = path.resolve(place, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  return file.startsWith(place + path.sep) ? file : undefined;
}

/** Undefined for what is not percent-encoded as it should be. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
