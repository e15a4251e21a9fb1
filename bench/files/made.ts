/** What came of the whole way: the same by whatever means, or the same work was not done. */
export interface Made {
  readonly rows: number;
  readonly eligible: number;
  readonly ineligible: number;
  /** Cells that cannot be read. */
  readonly issues: number;
  /** Rows that go on. */
  readonly listed: number;
}
