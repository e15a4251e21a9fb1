import { invalidArgument } from '../host-error.ts';
import { ExcelObject } from './excel-object.ts';
import type { Pages, SideTable } from './side-table.ts';

const orientations: readonly unknown[] = ['Portrait', 'Landscape'];
const papers: readonly unknown[] = ['A3', 'A4', 'Letter'];

/** The print set-up of a sheet. */
export class PageLayout extends ExcelObject {
  private readonly side: SideTable;
  constructor(side: SideTable) {
    super();
    this.side = side;
  }

  get Orientation(): string {
    return this.pages.orientation;
  }
  set Orientation(orientation: unknown) {
    if (!orientations.includes(orientation)) throw invalidArgument(`no orientation: ${String(orientation)}`);
    this.pages.orientation = String(orientation);
  }
  get PaperSize(): string {
    return this.pages.paper;
  }
  set PaperSize(paper: unknown) {
    if (!papers.includes(paper)) throw invalidArgument(`no paper: ${String(paper)}`);
    this.pages.paper = String(paper);
  }
  get Zoom(): Readonly<Record<string, unknown>> {
    return this.pages.zoom;
  }
  /** A scale, or numbers of pages; not both. */
  set Zoom(zoom: unknown) {
    const asked = zoom as Readonly<Record<string, unknown>>;
    const fits = asked['horizontalFitToPages'] !== undefined || asked['verticalFitToPages'] !== undefined;
    if (fits === (asked['scale'] !== undefined)) throw invalidArgument('zoom is a scale or a number of pages');
    this.pages.zoom = asked;
  }
  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(this.pages);
  }
  SetPrintTitleRows(rows: string): void {
    if (!/^\$?\d+:\$?\d+$/.test(rows)) throw invalidArgument(`not whole rows: ${rows}`);
    this.pages.titleRows = rows;
  }

  private get pages(): Pages {
    return (this.side.pages ??= {
      orientation: 'Portrait',
      paper: 'Letter',
      zoom: { scale: 100 },
      footer: '',
      titleRows: undefined,
    });
  }
}

class HeadersFooters extends ExcelObject {
  private readonly pages: Pages;
  constructor(pages: Pages) {
    super();
    this.pages = pages;
  }
  get DefaultForAllPages(): PageHeaderFooter {
    return new PageHeaderFooter(this.pages);
  }
}

class PageHeaderFooter extends ExcelObject {
  private readonly pages: Pages;
  constructor(pages: Pages) {
    super();
    this.pages = pages;
  }
  get CenterFooter(): string {
    return this.pages.footer;
  }
  set CenterFooter(footer: unknown) {
    this.pages.footer = String(footer);
  }
}
