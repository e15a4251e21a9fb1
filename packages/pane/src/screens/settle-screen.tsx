import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../components/card.tsx';
import { Facts } from '../components/facts.tsx';
import { Page } from '../components/page.tsx';
import { SettleForm } from '../components/settle-form.tsx';
import { useMessages } from '../messages/messages.ts';
import type { Screen } from '../model/screen.ts';
import type { SettledView } from '../views.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface Props extends ScreenProps {
  readonly screen: Screen & { readonly name: 'settle' };
}

/** One figure, reading or line of the notice: how it stands, and the form that settles it. */
export function SettleScreen({ screen, state, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const item = state.loaded.policy?.find(({ id }) => id === screen.id);
  if (!item) return <Page title={say.policy} onBack={actions.back} children={null} />;
  const withdraw = ({ from, to }: SettledView) =>
    actions.settle({ item: item.label, value: '', from, to, source: '', by: '', reason: '' });
  return (
    <Page title={item.label} onBack={actions.back}>
      <Card label={say.policyNow}>
        <Facts
          facts={[
            [say.policyNow, item.value || say.unset],
            [say.policyFrom, say.policySources[item.from]],
          ]}
        />
        <Caption1 className={styles.quiet}>{item.published}</Caption1>
      </Card>
      {item.settled.map((settled) => (
        <Card key={`${settled.from} ${settled.to} ${settled.value}`} label={say.policySettled}>
          <Facts
            facts={[
              [say.value, settled.value],
              ...(settled.from || settled.to ? [[say.inForce, say.period(settled.from, settled.to)] as const] : []),
              ...(settled.source ? [[say.source, settled.source] as const] : []),
              ...(settled.by ? [[say.settledBy, settled.by] as const] : []),
              ...(settled.reason ? [[say.reason, settled.reason] as const] : []),
            ]}
          />
          <Button size="small" disabledFocusable={state.task !== null} onClick={() => withdraw(settled)}>
            {say.withdraw}
          </Button>
        </Card>
      ))}
      <SettleForm key={item.id} item={item} busy={state.task !== null} onSettle={actions.settle} />
    </Page>
  );
}
