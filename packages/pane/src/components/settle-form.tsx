import type { PolicyEntry } from '@keshen/review';
import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messages/messages.ts';
import type { PolicyView } from '../views.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  days: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly item: PolicyView;
  readonly busy: boolean;
  readonly onSettle: (entry: PolicyEntry) => void;
}

const blank = { value: '', from: '', to: '', source: '', by: '', reason: '' };

/** What the office says, from when to when, on what ground. */
export function SettleForm({ item, busy, onSettle }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const [entry, setEntry] = useState<Omit<PolicyEntry, 'item'>>(blank);
  const [isSent, setSent] = useState(false);
  const field = (name: keyof typeof blank) => ({
    className: styles.input,
    value: entry[name],
    autoComplete: 'off',
    onChange: (_: unknown, { value }: { readonly value: string }) => setEntry({ ...entry, [name]: value }),
  });
  const missing = isSent && entry.value.trim() === '' ? { validationMessage: say.valueMissing } : {};
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (entry.value.trim() !== '') onSettle({ item: item.label, ...entry });
      }}
    >
      <ValueField
        item={item}
        value={entry.value}
        missing={missing}
        onChange={(value) => setEntry({ ...entry, value })}
      />
      {item.kind === 'parameter' && (
        <div className={styles.days}>
          <Field label={say.from}>
            <Input type="date" {...field('from')} />
          </Field>
          <Field label={say.to}>
            <Input type="date" {...field('to')} />
          </Field>
        </div>
      )}
      <Field label={say.source}>
        <Input {...field('source')} placeholder={say.sourceExample} />
      </Field>
      <Field label={say.settledBy}>
        <Input {...field('by')} />
      </Field>
      <Field label={say.reason}>
        <Input {...field('reason')} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {say.settle}
      </Button>
    </form>
  );
}

interface ValueProps {
  readonly item: PolicyView;
  readonly value: string;
  readonly missing: { readonly validationMessage?: string };
  readonly onChange: (value: string) => void;
}

/** A choice where only some answers are possible, else what the sheet would hold. */
function ValueField({ item, value, missing, onChange }: ValueProps) {
  const styles = useStyles();
  const say = useMessages();
  if (item.options.length > 0)
    return (
      <Field label={say.value} required {...missing}>
        <RadioGroup value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
          {item.options.map((option) => (
            <Radio key={option} value={option} label={option} />
          ))}
        </RadioGroup>
      </Field>
    );
  const isDay = item.unit === '日期';
  const hint = isDay
    ? undefined
    : [item.unit && say.inUnit(item.unit), item.isCondition && say.orWaived].filter(Boolean).join('');
  return (
    <Field label={say.value} required {...missing} {...(hint && { hint })}>
      <Input
        className={styles.input}
        type={isDay ? 'date' : 'text'}
        value={value}
        autoComplete="off"
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
