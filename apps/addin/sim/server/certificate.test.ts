import { X509Certificate } from 'node:crypto';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { selfSigned } from './certificate.ts';

const now = new Date('2024-06-01T12:00:00Z');

it('is for localhost, signed by itself, and good for a week', () => {
  const certificate = new X509Certificate(selfSigned(now).cert);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validFrom)).toEqual(new Date('2024-05-31T12:00:00Z'));
  expect(new Date(certificate.validTo)).toEqual(new Date('2024-06-08T12:00:00Z'));
});

it('is another one every time', () => {
  expect(selfSigned(now).key).not.toBe(selfSigned(now).key);
});

it('serves https to a client that trusts it', async () => {
  const { key, cert } = selfSigned(new Date());
  const server = createServer({ key, cert }, (_request, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const status = await new Promise((resolve, reject) => {
    const call = request({ host: 'localhost', port, ca: cert, family: 4 }, ({ statusCode }) => resolve(statusCode));
    call.on('error', reject).end();
  });
  server.close();
  expect(status).toBe(200);
});
