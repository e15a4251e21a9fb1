import type { Report } from '@keshen/review';
import { Body1, Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { policyWaiting } from '../model/policy-waiting.ts';
import type { ReviewActions } from '../use-review.ts';
import { useLeadingRow } from './leading-row.ts';
import { ChevronIcon } from './icons.tsx';

const useStyles = makeStyles({
  tools: { margin: 0, padding: 0, listStyleType: 'none' },
  tool: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  waits: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly report: Report;
  readonly busy: boolean;
  readonly live: boolean;
  readonly actions: ReviewActions;
}

interface Tool {
  readonly name: string;
  readonly what: string;
  /** What waits there for the clerk. */
  readonly waits?: string | undefined;
  readonly leads?: true;
  readonly run: () => void;
}

/** Everything beyond the four main actions, each with what it does. */
export function Tools({ report, busy, live, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const row = useLeadingRow();
  const tools = useTools(report, actions);
  return (
    <>
      <Switch checked={live} label={say.live} onChange={(_, { checked }) => actions.followEdits(checked)} />
      <Caption1 className={row.quiet}>{say.liveWhat}</Caption1>
      <ul className={styles.tools}>
        {tools.map(({ name, what, waits, leads, run }) => (
          <li key={name} className={styles.tool}>
            <button type="button" className={row.button} aria-disabled={busy} onClick={() => busy || run()}>
              <span className={row.words}>
                <Body1>{name}</Body1>
                <Caption1 className={row.quiet}>{what}</Caption1>
                {waits && <Caption1 className={styles.waits}>{waits}</Caption1>}
              </span>
              {leads && <ChevronIcon className={row.chevron} />}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function useTools(report: Report, actions: ReviewActions): readonly Tool[] {
  const say = useMessages();
  const fixable = report.issues.filter(({ fix }) => fix !== null).length;
  const waiting = policyWaiting(report);
  const lead = { leads: true } as const;
  return [
    {
      ...lead,
      name: say.fixes,
      what: say.fixesWhat,
      waits: fixable > 0 ? say.fixesWaiting(fixable) : undefined,
      run: () => actions.open('fixes'),
    },
    { name: say.undo, what: say.undoWhat, run: actions.undo },
    {
      ...lead,
      name: say.policy,
      what: say.policyWhat,
      waits: waiting > 0 ? say.policyWaiting(waiting) : undefined,
      run: () => actions.open('policy'),
    },
    { ...lead, name: say.whatIf, what: say.whatIfWhat, run: () => actions.open('what-if') },
    { ...lead, name: say.statistics, what: say.statisticsWhat, run: () => actions.open('statistics') },
    { ...lead, name: say.setup, what: say.setupWhat, run: () => actions.open('setup') },
  ];
}
