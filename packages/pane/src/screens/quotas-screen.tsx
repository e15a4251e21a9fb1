import { Body1, Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { QuotaReport } from '@keshen/review';
import { Card } from '../components/card.tsx';
import { Facts } from '../components/facts.tsx';
import { Page } from '../components/page.tsx';
import { QuotaRanking } from '../components/quota-ranking.tsx';
import { QuotaUnit } from '../components/quota-unit.tsx';
import { useMessages, type Messages } from '../messages/messages.ts';
import type { ReviewActions } from '../use-review.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  units: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
});

/** 测算名额: the account of places, from the weights to what is left. */
export function QuotasScreen({ state, actions }: ScreenProps) {
  const say = useMessages();
  const { quotas } = state.loaded;
  return (
    <Page title={say.quotas} onBack={actions.back}>
      {quotas === null && <NoQuotas onPolicy={() => actions.go({ name: 'settle', id: basisItem })} />}
      {quotas && <Account quotas={quotas} busy={state.task !== null} actions={actions} />}
    </Page>
  );
}

/** What the account leans on, as 政策口径 calls it. */
const basisItem = '名额测算基数';
const placesItem = 'yearly-intake';
const methodItem = 'quota-method';
const priorityItem = '超名额优先次序';

function NoQuotas({ onPolicy }: { readonly onPolicy: () => void }) {
  const say = useMessages();
  return (
    <Card>
      <Body1>{say.noQuotas}</Body1>
      <Button onClick={onPolicy}>{say.chooseBasis}</Button>
    </Card>
  );
}

interface AccountProps {
  readonly quotas: QuotaReport;
  readonly busy: boolean;
  readonly actions: ReviewActions;
}

function Account({ quotas, busy, actions }: AccountProps) {
  const styles = useStyles();
  const say = useMessages();
  const { units, rankings } = quotas;
  const most = Math.max(1, ...units.flatMap(({ computed, approved, cap }) => [computed ?? 0, approved ?? 0, cap ?? 0]));
  const settle = (id: string) => () => actions.go({ name: 'settle', id });
  return (
    <>
      <Card label={say.quotaBasis}>
        <Facts
          facts={[
            [say.places, quotas.places === null ? say.unset : say.counted(quotas.places, quotas.counts)],
            [say.basis, quotas.basis],
            [say.method, quotas.method ? (say.methods[quotas.method] ?? quotas.method) : say.unset],
          ]}
        />
        <div className={styles.choices}>
          <Button size="small" onClick={settle(placesItem)}>
            {say.changePlaces}
          </Button>
          <Button size="small" onClick={settle(basisItem)}>
            {say.chooseBasis}
          </Button>
          <Button size="small" onClick={settle(methodItem)}>
            {say.chooseMethod}
          </Button>
        </div>
      </Card>
      <Warnings quotas={quotas} say={say} />
      <ul className={styles.units} aria-label={say.units}>
        {units.map((unit) => (
          <li key={unit.unit}>
            <QuotaUnit unit={unit} most={most} counts={quotas.counts} />
          </li>
        ))}
      </ul>
      {rankings.map((ranking) => (
        <QuotaRanking key={ranking.unit} ranking={ranking} />
      ))}
      {rankings.length > 0 && <Button onClick={settle(priorityItem)}>{say.choosePriority}</Button>}
      <Button appearance="primary" disabledFocusable={busy} onClick={actions.writeQuotas}>
        {say.writeQuotas}
      </Button>
    </>
  );
}

/** What is open, and who has settled what was level. */
function Warnings({
  quotas: { bases, tie, settledBy, clash },
  say,
}: {
  readonly quotas: QuotaReport;
  readonly say: Messages;
}) {
  const warnings = [
    ...(bases.length > 0 ? [say.basisOpen(bases)] : []),
    ...(clash ? [say.clash(clash.kind, clash.units, clash.by)] : []),
    ...(tie ? [say.tie(tie.units, tie.places)] : []),
  ];
  return (
    <>
      {warnings.map((text) => (
        <MessageBar key={text} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      {settledBy && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {say.drawn(settledBy.between, settledBy.day, settledBy.by, settledBy.way, settledBy.winners)}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
