import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFor } from './serve.ts';

const mounts = { '/': 'site', '/sim/': 'simulator' };

describe('the file of an address', () => {
  it.each([
    ['/taskpane.html', 'site/taskpane.html'],
    ['/taskpane.html?_host_Info=Excel', 'site/taskpane.html'],
    ['/', 'site/index.html'],
    ['/sim/', 'simulator/index.html'],
    ['/sim/assets/main.js', 'simulator/assets/main.js'],
    ['/%E6%A0%B7%E8%A1%A8.xlsx', 'site/样表.xlsx'],
  ])('%s', (address, file) => {
    expect(fileFor(mounts, address)).toBe(path.resolve(file));
  });

  it.each(['/..%2Fsecret', '/sim/..%2f..%2fsecret', '/%2Fetc%2Fpasswd'])('%s leads nowhere', (address) => {
    expect(fileFor(mounts, address)).toBeUndefined();
  });
});
