import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OfficeLibrary } from './office-library.ts';

const template = readFileSync(path.join(import.meta.dirname, 'administrator-guide.md'), 'utf8');

/** How an administrator sets the package up, with the addresses of this one. */
export const administratorGuide = (baseUrl: string, officeJs: OfficeLibrary): string =>
  template.replaceAll('{baseUrl}', baseUrl).replaceAll('{officeJs}', sayLibrary(officeJs));

function sayLibrary(library: OfficeLibrary): string {
  switch (library.kind) {
    case 'built':
      return '微软的 office.js 已放在 `site/officejs`，加载项运行时不访问外网。该版本固定（ExcelApi 1.15），不会自动更新。';
    case 'folder':
      return '您提供的 office.js 已整目录复制到 `site/officejs`，加载项运行时不访问外网。更新时请重新打包。';
    case 'net':
      return `office.js 从 ${library.address} 加载：每台电脑都要能访问这个地址，访问不到时加载项无法启动。`;
  }
}
