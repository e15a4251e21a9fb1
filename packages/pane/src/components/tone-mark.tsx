import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tone } from '../model/entry.ts';
import { BarIcon, ClockIcon, CrossIcon, InfoIcon, ReturnIcon, TickIcon, WarningIcon } from './icons.tsx';

const icons = {
  error: CrossIcon,
  confirm: WarningIcon,
  hint: InfoIcon,
  eligible: TickIcon,
  ineligible: BarIcon,
  theirs: ReturnIcon,
  ours: ClockIcon,
} as const;

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  /** A drawing keeps its colour there unless it is told to take that of the text. */
  forced: { '@media (forced-colors: active)': { color: 'inherit' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
  eligible: { color: tokens.colorStatusSuccessForeground1 },
  ineligible: { color: tokens.colorStatusDangerForeground1 },
  theirs: { color: tokens.colorStatusWarningForeground3 },
  ours: { color: tokens.colorBrandForeground1 },
});

/** Shape and colour of a severity or verdict; its word always stands beside it. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon className={mergeClasses(styles.mark, styles[tone], styles.forced)} />;
}
