import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messages/messages.ts';
import type { PolicyView } from '../views.ts';
import { Choice } from './choice.tsx';
import { CloseIcon } from './icons.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  trial: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    '& > :first-child': { flexGrow: 1, minWidth: 0 },
  },
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

interface Trial {
  readonly key: number;
  readonly id: string;
  readonly value: string;
}

interface Props {
  readonly items: readonly PolicyView[];
  readonly busy: boolean;
  readonly onTry: (set: ReadonlyMap<string, string>) => void;
}

/** Which figures and readings to try, and with what. */
export function TrialForm({ items, busy, onTry }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const settable = items.filter(({ kind }) => kind !== 'notice');
  const [trials, setTrials] = useState<readonly Trial[]>([{ key: 0, id: '', value: '' }]);
  const change = (key: number, change: Partial<Trial>) =>
    setTrials(trials.map((trial) => (trial.key === key ? { ...trial, ...change } : trial)));
  const set = new Map(trials.filter(({ id, value }) => id && value.trim()).map(({ id, value }) => [id, value.trim()]));
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (set.size > 0) onTry(set);
      }}
    >
      {trials.map((trial, index) => (
        <div key={trial.key} className={styles.trial}>
          <Field label={trials.length > 1 ? say.numbered(say.trialItem, index + 1) : say.trialItem}>
            <Choice value={trial.id} onChange={(_, { value: id }) => change(trial.key, { id, value: '' })}>
              <option value="">{say.choose}</option>
              {settable.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Choice>
          </Field>
          <div className={styles.line}>
            <TrialValue item={settable.find(({ id }) => id === trial.id)} trial={trial} onChange={change} />
            {trials.length > 1 && (
              <Button
                appearance="subtle"
                icon={<CloseIcon />}
                aria-label={say.removeTrial(index + 1)}
                onClick={() => setTrials(trials.filter(({ key }) => key !== trial.key))}
              />
            )}
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button onClick={() => setTrials([...trials, { key: trials.at(-1)!.key + 1, id: '', value: '' }])}>
          {say.addTrial}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy || set.size === 0}>
          {say.tryNow}
        </Button>
      </div>
    </form>
  );
}

interface ValueProps {
  readonly item: PolicyView | undefined;
  readonly trial: Trial;
  readonly onChange: (key: number, change: Partial<Trial>) => void;
}

function TrialValue({ item, trial, onChange }: ValueProps) {
  const styles = useStyles();
  const say = useMessages();
  const label = item?.value ? say.insteadOf(item.value) : say.value;
  if (item && item.options.length > 0)
    return (
      <Field label={label}>
        <Choice value={trial.value} onChange={(_, { value }) => onChange(trial.key, { value })}>
          <option value="">{say.choose}</option>
          {item.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Choice>
      </Field>
    );
  return (
    <Field label={label} {...(item?.unit && { hint: say.inUnit(item.unit) })}>
      <Input
        className={styles.input}
        value={trial.value}
        autoComplete="off"
        onChange={(_, { value }) => onChange(trial.key, { value })}
      />
    </Field>
  );
}
