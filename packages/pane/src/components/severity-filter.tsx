import type { Severity } from '@keshen/workbook/port';
import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { countEntries, type EntryGroup } from '../model/entry.ts';
import { ToneMark } from './tone-mark.tsx';

const severities: readonly Severity[] = ['error', 'confirm', 'hint'];

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly groups: readonly EntryGroup[];
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** 全部 or one severity, each with its count. */
export function SeverityFilter({ groups, chosen, onChoose }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const count = (severity: Severity) => countEntries(groups.filter(({ tone }) => tone === severity));
  return (
    <div className={styles.filter} role="group" aria-label={say.severity}>
      <ToggleButton
        size="small"
        shape="circular"
        className={styles.choice}
        checked={chosen === null}
        onClick={() => onChoose(null)}
      >
        {say.countOf(say.all, countEntries(groups))}
      </ToggleButton>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          className={styles.choice}
          icon={<ToneMark tone={severity} />}
          checked={chosen === severity}
          onClick={() => onChoose(severity)}
        >
          {say.countOf(say[severity], count(severity))}
        </ToggleButton>
      ))}
    </div>
  );
}
