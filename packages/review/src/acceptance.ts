/** Somebody has looked at what was to be confirmed, and lets it stand. */
export interface Acceptance {
  readonly reason: string;
  /** Who, and on which day; empty where the list does not say. */
  readonly by: string;
  readonly on: string;
}
