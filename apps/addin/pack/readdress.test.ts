import { describe, expect, it } from 'vitest';
import { baseUrlOf, readdressed } from './readdress.ts';

describe('the address of a site', () => {
  it.each([
    ['https://kjt.example/keshen', 'https://kjt.example/keshen/'],
    ['https://kjt.example/keshen//', 'https://kjt.example/keshen/'],
    ['https://kjt.example', 'https://kjt.example/'],
    ['https://10.1.2.3:8443/addin/', 'https://10.1.2.3:8443/addin/'],
    ['https://科审.example/加载项/', 'https://xn--tbt751e.example/%E5%8A%A0%E8%BD%BD%E9%A1%B9/'],
  ])('%s', (given, baseUrl) => {
    expect(baseUrlOf(given)).toBe(baseUrl);
  });

  it.each(['http://kjt.example/', 'kjt.example', 'https://kjt.example/?a=1', 'https://kjt.example/#a', 'file:///srv'])(
    '%s is none',
    (given) => {
      expect(baseUrlOf(given)).toBeUndefined();
    },
  );
});

it('every address of the manifest moves', () => {
  const manifest =
    '<IconUrl DefaultValue="https://localhost:3000/assets/a.png"/><bt:Url Value="https://localhost:3000/b.html"/>';
  expect(readdressed(manifest, 'https://kjt.example/keshen/')).toBe(
    '<IconUrl DefaultValue="https://kjt.example/keshen/assets/a.png"/><bt:Url Value="https://kjt.example/keshen/b.html"/>',
  );
});
