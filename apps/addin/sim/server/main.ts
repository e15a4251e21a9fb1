/**
 * `tsx sim/server/main.ts [FILE] [--trusted] [--port N]`: serves the built add-in and the simulator on localhost.
 * `--trusted` takes the certificate of office-addin-dev-certs, which a real Excel demands, and asks once to trust it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { selfSigned, type Certificate } from './certificate.ts';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { trusted: { type: 'boolean', default: false }, port: { type: 'string', default: '3000' } },
});
const dist = path.resolve(import.meta.dirname, '../../dist');
// pnpm runs scripts in the package's folder; the file is meant from where the command was given.
const file = positionals[0] && path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0]);

if (file && !existsSync(file)) {
  console.error(`找不到文件：${positionals[0]}`);
  process.exitCode = 2;
} else {
  const mounts = {
    '/': path.join(dist, 'site'),
    '/sim/': path.join(dist, 'sim'),
    '/manifest.xml': path.resolve(import.meta.dirname, '../../../../manifest.xml'),
    ...(file && { [`/file/${path.basename(file)}`]: file }),
  };
  const certificate = values.trusted ? await trusted() : selfSigned(new Date());
  const { origin } = await serve(mounts, certificate, { port: Number(values.port) });
  const query = file ? `?file=/file/${encodeURIComponent(path.basename(file))}` : '';
  console.log(
    values.trusted ? `${origin}/taskpane.html` : `模拟器：${origin}/sim/${query}（自签名证书，浏览器会提示一次）`,
  );
}

async function trusted(): Promise<Certificate> {
  const { key, cert } = await getHttpsServerOptions();
  return { key: String(key), cert: String(cert) };
}
