import { parameter } from '../../../kernel/index.ts';
import { plan } from '../document.ts';

/** How many commissioners a year's intake has, before 左右. */
export const yearlyIntake = parameter({
  id: 'yearly-intake',
  label: '每年选派名额',
  unit: '人',
  cites: plan('二', '2023至2025年每年选派200名左右。'),
  values: [{ from: '2023-01-01', to: '2025-12-31', value: 200, cites: plan('二', '每年选派200名左右。') }],
});

/** How far 左右 lets the grants together depart from it; the plan does not say. */
export const intakeTolerance = parameter({
  id: 'intake-tolerance',
  label: '每年选派名额“左右”的幅度',
  unit: '人',
  cites: plan('二', '每年选派200名左右，没有给出幅度。'),
  values: [],
});
