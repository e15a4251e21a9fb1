import { Body1, Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Card } from '../components/card.tsx';
import { Page } from '../components/page.tsx';
import { useMessages } from '../messages/messages.ts';
import type { Screen } from '../model/screen.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  message: { whiteSpace: 'pre-wrap' },
});

interface Props extends ScreenProps {
  readonly screen: Screen & { readonly name: 'accept' };
}

/** 核实通过: somebody has looked, and says why it may stand. */
export function AcceptScreen({ screen, state, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [isSent, setSent] = useState(false);
  const isBlank = reason.trim() === '';
  return (
    <Page title={say.accept} note={say.acceptNote} onBack={actions.back}>
      <Card>
        <Body1 className={styles.message}>{screen.message}</Body1>
      </Card>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (!isBlank) actions.accept(screen.what, { reason, by });
        }}
      >
        <Field label={say.reason} required {...(isSent && isBlank && { validationMessage: say.reasonMissing })}>
          <Textarea value={reason} rows={3} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Field label={say.acceptedBy}>
          <Input value={by} autoComplete="off" onChange={(_, { value }) => setBy(value)} />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={state.task !== null}>
          {say.acceptNow}
        </Button>
      </form>
    </Page>
  );
}
