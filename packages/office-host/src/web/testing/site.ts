import { createRequire } from 'node:module';
import path from 'node:path';
import type { Route } from 'playwright-core';
import { build } from 'vite';

/** Office.js trusts a host on https alone. Nothing is fetched from there: every request is answered from memory. */
export const origin = 'https://excel.test';

const pages = {
  '/': '<iframe></iframe><script type="module" src="/excel-page.js"></script>',
  '/pane.html': '<script src="/officejs/office.js"></script><body><script type="module" src="/pane-page.js"></script>',
};

export interface Site {
  readonly answer: (route: Route) => Promise<void>;
  /** What was asked of any other place, and not given. */
  readonly elsewhere: string[];
}

/** A page that plays Excel, a task pane and Microsoft's library. */
export async function builtSite(): Promise<Site> {
  const scripts = await Promise.all(['excel-page', 'pane-page'].map(bundled));
  const served = new Map([...Object.entries(pages), ...scripts]);
  const library = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
  const elsewhere: string[] = [];
  const answer = async (route: Route) => {
    const { origin: asked, pathname, href } = new URL(route.request().url());
    if (asked !== origin) {
      elsewhere.push(href);
      return route.abort();
    }
    if (pathname.startsWith('/officejs/')) return route.fulfill({ path: path.join(library, pathname.slice(10)) });
    const body = served.get(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    return route.fulfill(body === undefined ? { status: 404 } : { contentType, body });
  };
  return { answer, elsewhere };
}

async function bundled(page: string): Promise<[string, string]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: path.join(import.meta.dirname, `${page}.ts`) } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${page} was not bundled`);
  return [`/${page}.js`, output.output[0].code];
}
