import type { FixableCode } from '@keshen/review';
import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Card } from '../components/card.tsx';
import { EntryList } from '../components/entry-list.tsx';
import { Nothing } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { useMessages } from '../messages/messages.ts';
import { fixGroups } from '../model/fix-groups.ts';
import { listRows } from '../model/list-row.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** 规范格式: what would change, cell by cell, before anything does. */
export function FixesScreen({ state, actions, scroller }: ScreenProps) {
  const styles = useStyles();
  const say = useMessages();
  const [left, setLeft] = useState<ReadonlySet<FixableCode>>(new Set());
  const fixes = state.loaded.fixes;
  const groups = useMemo(() => fixGroups(fixes ?? [], say), [fixes, say]);
  const chosen = useMemo(() => groups.filter(({ id }) => !left.has(id as FixableCode)), [groups, left]);
  const rows = useMemo(() => listRows(chosen, state.folded), [chosen, state.folded]);
  const count = chosen.reduce((sum, { entries }) => sum + entries.length, 0);
  if (!fixes) return <Page title={say.fixes} onBack={actions.back} children={null} />;
  return (
    <Page title={say.fixes} note={say.fixesNote} onBack={actions.back}>
      {fixes.length === 0 ? (
        <Nothing>{say.noFixes}</Nothing>
      ) : (
        <>
          <Card label={say.fixKinds}>
            <div className={styles.kinds}>
              {groups.map(({ id, label = id, entries }) => (
                <Checkbox
                  key={id}
                  checked={!left.has(id as FixableCode)}
                  label={say.countOf(label, entries.length)}
                  onChange={() => setLeft(toggled(left, id as FixableCode))}
                />
              ))}
            </div>
            <Button
              appearance="primary"
              disabledFocusable={count === 0 || state.task !== null}
              onClick={() => count > 0 && actions.fix(chosen.map(({ id }) => id as FixableCode))}
            >
              {say.fixThese(count)}
            </Button>
          </Card>
          <Body1 className={styles.quiet}>{say.preview}</Body1>
          <EntryList label={say.preview} rows={rows} scroller={scroller} actions={actions} />
        </>
      )}
      <Button disabledFocusable={state.task !== null} onClick={actions.revert}>
        {say.revert}
      </Button>
    </Page>
  );
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const others = new Set(set);
  if (!others.delete(value)) others.add(value);
  return others;
}
