/** What a programme's parts are called in the pane, in one language. */
export interface Names {
  readonly title: string;
  /** By table id. */
  readonly tables: Readonly<Record<string, string>>;
  /** Of amounts, by item. */
  readonly items: Readonly<Record<string, string>>;
  /** Of rules and of checks of the whole batch, by code. */
  readonly rules: Readonly<Record<string, string>>;
}

export interface ProgrammeNames {
  readonly zh: Names;
  readonly en: Names;
}
