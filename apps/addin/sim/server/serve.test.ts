import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFor } from './serve.ts';

const mounts = { '/': 'site', '/sim/': 'simulator', '/file/申报 1.xlsx': 'inbox/申报 1.xlsx' };

describe('the file of an address', () => {
  it.each([
    ['/taskpane.html', 'site/taskpane.html'],
    ['/taskpane.html?_host_Info=Excel', 'site/taskpane.html'],
    ['/', 'site/index.html'],
    ['/sim/', 'simulator/index.html'],
    ['/sim/assets/main.js', 'simulator/assets/main.js'],
    ['/%E6%A0%B7%E8%A1%A8.xlsx', 'site/样表.xlsx'],
    ['/file/%E7%94%B3%E6%8A%A5%201.xlsx', 'inbox/申报 1.xlsx'],
    ['/file/other.xlsx', 'site/file/other.xlsx'],
  ])('%s', (address, file) => {
    expect(fileFor(mounts, address)).toBe(path.resolve(file));
  });

  it.each(['/..%2Fsecret', '/sim/..%2f..%2fsecret', '/%2Fetc%2Fpasswd', '/%E6%A0'])('%s leads nowhere', (address) => {
    expect(fileFor(mounts, address)).toBeUndefined();
  });
});
