import { Body1Strong, Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messages/messages.ts';
import type { FieldView, TableView } from '../views.ts';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface Props {
  readonly table: TableView;
  readonly busy: boolean;
  readonly onChoose: (columns: ReadonlyMap<string, string>) => void;
}

/** Which column was read as which field. What the clerk changes is checked again, and kept in the workbook. */
export function TableColumns({ table, busy, onChoose }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <Card label={table.label}>
      <Body1Strong as="h2" style={{ margin: 0 }}>
        {table.label}
      </Body1Strong>
      <Caption1 className={styles.quiet}>{table.sheet}</Caption1>
      {table.fields.map((field) => (
        <ColumnChoice
          key={field.field}
          field={field}
          heads={table.heads}
          letters={chosen.get(field.field) ?? field.letters}
          onChoose={(letters) => setChosen(new Map([...chosen, [field.field, letters]]))}
        />
      ))}
      {chosen.size > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onChoose(new Map([...chosen].map(([field, letters]) => [`${table.table}.${field}`, letters])))}
        >
          {say.keepColumns}
        </Button>
      )}
    </Card>
  );
}

interface ChoiceProps extends Pick<TableView, 'heads'> {
  readonly field: FieldView;
  readonly letters: string;
  readonly onChoose: (letters: string) => void;
}

function ColumnChoice({ field, heads, letters, onChoose }: ChoiceProps) {
  const say = useMessages();
  const trouble = field.isDoubtful
    ? say.columnDoubtful
    : field.required && letters === ''
      ? say.columnMissing
      : undefined;
  return (
    <Field
      size="small"
      label={field.label}
      {...(trouble && { validationState: 'warning' as const, validationMessage: trouble })}
    >
      <Choice size="small" value={letters} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{say.noColumn}</option>
        {heads.map((head) => (
          <option key={head.letters} value={head.letters}>
            {say.columnOf(head.letters, head.text)}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
