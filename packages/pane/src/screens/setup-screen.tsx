import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Choice } from '../components/choice.tsx';
import { Page } from '../components/page.tsx';
import { TableColumns } from '../components/table-columns.tsx';
import { useMessages } from '../messages/messages.ts';
import type { SetupView } from '../views.ts';
import type { ReviewActions } from '../use-review.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  input: { minWidth: 0, width: '100%' },
});

/** What was recognised, and what the clerk can say instead: programme, day, columns. */
export function SetupScreen({ state, actions }: ScreenProps) {
  const say = useMessages();
  const { setup } = state.loaded;
  const busy = state.task !== null;
  return (
    <Page title={say.setup} onBack={actions.back}>
      {setup && <CheckForm key={setup.asOf} setup={setup} busy={busy} state={state} actions={actions} />}
      {setup?.tables.map((table) => (
        <TableColumns
          key={`${table.workbook} ${table.sheet} ${table.table}`}
          table={table}
          busy={busy}
          onChoose={actions.chooseColumns}
        />
      ))}
    </Page>
  );
}

interface FormProps {
  readonly setup: SetupView;
  readonly busy: boolean;
  readonly state: ScreenProps['state'];
  readonly actions: Pick<ReviewActions, 'check'>;
}

function CheckForm({ setup, busy, state: { request }, actions }: FormProps) {
  const styles = useStyles();
  const say = useMessages();
  const [programme, setProgramme] = useState(request.programme ?? '');
  const [asOf, setAsOf] = useState(setup.asOf);
  const [published, setPublished] = useState(request.published ?? false);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const isOwnDay = asOf !== '' && (asOf !== setup.asOf || setup.dayFrom === 'asked');
        actions.check({ published, ...(programme !== '' && { programme }), ...(isOwnDay && { asOf }) });
      }}
    >
      <Field label={say.programme}>
        <Choice value={programme} onChange={(_, { value }) => setProgramme(value)}>
          <option value="">{say.everyProgramme}</option>
          {Object.entries(say.programmes).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={say.asOf} hint={say.dayFrom[setup.dayFrom]}>
        <Input className={styles.input} type="date" value={asOf} onChange={(_, { value }) => setAsOf(value)} />
      </Field>
      <Checkbox
        checked={published}
        label={say.publishedOnly}
        onChange={(_, { checked }) => setPublished(checked === true)}
      />
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {say.checkSo}
      </Button>
    </form>
  );
}
