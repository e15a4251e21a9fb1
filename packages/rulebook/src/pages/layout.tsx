import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** The way from the page to the book's own folder: empty, or `../`. */
  readonly root: string;
  readonly children: ReactNode;
}

/** What every page has: the way home, the search, and nothing from elsewhere. */
export function Layout({ title, root, children }: Props) {
  return (
    <html lang="zh-CN" data-root={root}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === bookTitle ? title : `${title} · ${bookTitle}`}</title>
        <link rel="stylesheet" href={`${root}book.css`} />
      </head>
      <body>
        <header>
          <div>
            <a className="name" href={`${root}index.html`}>
              {bookTitle}
            </a>
            <form role="search" action="#">
              <label htmlFor="search">搜索规则、代号、文号、条款（可写几个词）Search</label>
              <input id="search" type="search" autoComplete="off" spellCheck={false} />
            </form>
            <p id="told" role="status" />
            <ul id="found" hidden />
          </div>
        </header>
        <main>{children}</main>
        <footer>
          本手册由科审按其规则生成，示例由规则实际运行得出，其中的单位和人员均为虚构。政策原文以发文机关公布的为准。
          <br />
          Generated from the rules themselves; every example was run by the rule that it stands under.
        </footer>
        <script src={`${root}search-index.js`} />
        <script src={`${root}search.js`} />
      </body>
    </html>
  );
}

export const bookTitle = '科审规则手册';
