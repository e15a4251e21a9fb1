import { screenOf } from '../model/pane-state.ts';
import type { PaperFile } from '../views.ts';
import { AcceptScreen } from './accept-screen.tsx';
import { FixesScreen } from './fixes-screen.tsx';
import { PapersScreen } from './papers-screen.tsx';
import { PolicyScreen } from './policy-screen.tsx';
import { QuotasScreen } from './quotas-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SettleScreen } from './settle-screen.tsx';
import { SetupScreen } from './setup-screen.tsx';
import { StatisticsScreen } from './statistics-screen.tsx';
import { SubsidiesScreen } from './subsidies-screen.tsx';
import { TraceScreen } from './trace-screen.tsx';
import { WhatIfScreen } from './what-if-screen.tsx';

interface Props extends ScreenProps {
  readonly openWorkbook: ((file: PaperFile) => Promise<void>) | undefined;
}

/** The screen that the clerk is on. */
export function ScreenView({ openWorkbook, ...props }: Props) {
  const screen = screenOf(props.state);
  switch (screen.name) {
    case 'review':
      return <ReviewScreen {...props} />;
    case 'setup':
      return <SetupScreen {...props} />;
    case 'fixes':
      return <FixesScreen {...props} />;
    case 'policy':
      return <PolicyScreen {...props} />;
    case 'settle':
      return <SettleScreen key={screen.id} {...props} screen={screen} />;
    case 'what-if':
      return <WhatIfScreen {...props} />;
    case 'quotas':
      return <QuotasScreen {...props} />;
    case 'subsidies':
      return <SubsidiesScreen {...props} />;
    case 'statistics':
      return <StatisticsScreen {...props} />;
    case 'papers':
      return <PapersScreen {...props} openWorkbook={openWorkbook} />;
    case 'trace':
      return <TraceScreen {...props} screen={screen} />;
    case 'accept':
      return <AcceptScreen {...props} screen={screen} />;
  }
}
