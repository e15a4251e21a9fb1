import type { ToAccept } from '@keshen/review';
import type { RowPlace } from './place.ts';

/** What the pane can show; the review is where it begins and where 返回 ends. */
export type Screen =
  | { readonly name: 'review' }
  | { readonly name: 'setup' }
  | { readonly name: 'fixes' }
  | { readonly name: 'policy' }
  | { readonly name: 'settle'; readonly id: string }
  | { readonly name: 'what-if' }
  | { readonly name: 'quotas' }
  | { readonly name: 'subsidies' }
  | { readonly name: 'statistics' }
  | { readonly name: 'papers' }
  | { readonly name: 'trace'; readonly row: RowPlace }
  | { readonly name: 'accept'; readonly what: ToAccept; readonly message: string };

export type ScreenName = Screen['name'];
/** Screens that are opened by their name alone. */
export type PlainScreen = Exclude<ScreenName, 'settle' | 'trace' | 'accept'>;
