import type { QuotaReport } from '@keshen/review';
import type { SessionPort } from '../session-port.ts';
import type {
  ComparisonView,
  FixView,
  PaperView,
  PolicyView,
  SetupView,
  StatisticsView,
  TracedView,
} from '../views.ts';
import type { Screen } from './screen.ts';

/** What screens show beyond the report. It holds for one report, and is asked for again after the next. */
export interface Loaded {
  readonly setup?: SetupView;
  readonly fixes?: readonly FixView[];
  readonly policy?: readonly PolicyView[];
  readonly quotas?: QuotaReport | null;
  readonly statistics?: readonly StatisticsView[];
  readonly papers?: readonly PaperView[];
  /** Of the row that is looked at. */
  readonly traces?: readonly TracedView[] | undefined;
  readonly comparison?: ComparisonView;
}

/** What a screen waits for; undefined where the report is all that it shows, or what it needs is there. */
export function missingFor(screen: Screen, loaded: Loaded): ((session: SessionPort) => Promise<Loaded>) | undefined {
  switch (screen.name) {
    case 'setup':
      return loaded.setup ? undefined : async (session) => ({ setup: await session.setup() });
    case 'fixes':
      return loaded.fixes ? undefined : async (session) => ({ fixes: await session.fixes() });
    case 'policy':
    case 'settle':
    case 'what-if':
      return loaded.policy ? undefined : async (session) => ({ policy: await session.policy() });
    case 'quotas':
      return loaded.quotas === undefined ? async (session) => ({ quotas: await session.quotas() }) : undefined;
    case 'statistics':
      return loaded.statistics ? undefined : async (session) => ({ statistics: await session.statistics() });
    case 'papers':
      return loaded.papers ? undefined : async (session) => ({ papers: await session.papers() });
    case 'trace':
      return loaded.traces ? undefined : async (session) => ({ traces: await session.trace(screen.row) });
    case 'review':
    case 'subsidies':
    case 'accept':
      return undefined;
  }
}
