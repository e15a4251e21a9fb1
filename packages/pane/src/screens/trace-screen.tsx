import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../components/card.tsx';
import { Nothing } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { usePlaceText } from '../components/place-text.ts';
import { ToneMark } from '../components/tone-mark.tsx';
import { TraceTree } from '../components/trace-tree.tsx';
import { useMessages } from '../messages/messages.ts';
import { rowPlace } from '../model/place.ts';
import type { Screen } from '../model/screen.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props extends ScreenProps {
  readonly screen: Screen & { readonly name: 'trace' };
}

/** 测算过程: from the figure down to cells, parameters and paragraphs. */
export function TraceScreen({ report, screen, state, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const placeText = usePlaceText();
  const { traces } = state.loaded;
  const place = rowPlace(report, screen.row);
  return (
    <Page title={traces?.[0]?.name || say.trace} note={placeText(place)} onBack={actions.back}>
      {traces?.length === 0 && <Nothing>{say.noTrace}</Nothing>}
      {traces?.map((traced, index) => (
        <Card key={index} label={say.trace}>
          <div className={styles.verdict}>
            <ToneMark tone={traced.status === 'undetermined' ? 'ours' : traced.status} />
            <Body1>{say.statuses[traced.status]}</Body1>
          </div>
          {traced.missing.map((message) => (
            <Caption1 key={message}>{message}</Caption1>
          ))}
          <Caption1 className={styles.quiet}>{say.traceHint}</Caption1>
          <TraceTree label={say.trace} nodes={traced.nodes} workbook={screen.row.workbook} onShow={actions.show} />
        </Card>
      ))}
    </Page>
  );
}
