import { Body1, Caption1, Caption1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useLeadingRow } from '../components/leading-row.ts';
import { ChevronIcon } from '../components/icons.tsx';
import { Page } from '../components/page.tsx';
import { ToneMark } from '../components/tone-mark.tsx';
import { useMessages } from '../messages/messages.ts';
import type { PolicyView } from '../views.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  unset: { color: tokens.colorStatusWarningForeground3 },
});

/** 政策口径: what waits for the office first, what it has settled, what the documents give. */
export function PolicyScreen({ state, actions }: ScreenProps) {
  const say = useMessages();
  const items = state.loaded.policy ?? [];
  const of = (kind: PolicyView['kind'], ...from: PolicyView['from'][]) =>
    items.filter((item) => (item.kind === 'notice') === (kind === 'notice') && from.includes(item.from));
  const groups = [
    { name: say.policyUnset, tone: 'confirm', items: of('parameter', 'unset') },
    { name: say.policyLiteral, tone: 'ours', items: of('parameter', 'literal') },
    { name: say.policySettled, tone: 'eligible', items: of('parameter', 'settled') },
    { name: say.policyNotice, tone: 'hint', items: of('notice', 'unset', 'settled') },
    { name: say.policyDocument, tone: 'hint', items: of('parameter', 'document') },
  ] as const;
  return (
    <Page title={say.policy} note={say.policyNote} onBack={actions.back}>
      {groups.map(
        ({ name, tone, items: own }) =>
          own.length > 0 && (
            <Group key={name} name={name} tone={tone} items={own} onOpen={(id) => actions.go({ name: 'settle', id })} />
          ),
      )}
    </Page>
  );
}

interface GroupProps {
  readonly name: string;
  readonly tone: 'confirm' | 'ours' | 'eligible' | 'hint';
  readonly items: readonly PolicyView[];
  readonly onOpen: (id: string) => void;
}

function Group({ name, tone, items, onOpen }: GroupProps) {
  const styles = useStyles();
  const row = useLeadingRow();
  const say = useMessages();
  return (
    <div className={styles.group}>
      <Subtitle2 as="h2" className={styles.title}>
        <ToneMark tone={tone} />
        {say.countOf(name, items.length)}
      </Subtitle2>
      <ul className={styles.items}>
        {items.map(({ id, label, value, published, from }) => (
          <li key={id} className={styles.item}>
            <button type="button" className={row.button} onClick={() => onOpen(id)}>
              <span className={row.words}>
                <Body1>{label}</Body1>
                <Caption1Strong className={from === 'unset' ? styles.unset : undefined}>
                  {value || say.unset}
                </Caption1Strong>
                <Caption1 className={row.quiet}>{published}</Caption1>
              </span>
              <ChevronIcon className={row.chevron} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
