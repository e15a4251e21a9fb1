import type { Form, Value } from '@keshen/workbook';
import { maskWithin } from '../parse/mask.ts';
import type { PlainText } from './plain-text.ts';

/** No paper tells an identity number: not even one that somebody has typed beside a name or into a unit. */
export const discreetForm = (form: Form): Form => ({
  ...form,
  fileName: maskWithin(form.fileName),
  subtitle: maskWithin(form.subtitle),
  rows: form.rows.map((row) => row.map(discreetValue)),
  ...(form.notes && { notes: form.notes.map(maskWithin) }),
});

const discreetValue = (value: Value): Value => (typeof value === 'string' ? maskWithin(value) : value);

export const discreetText = ({ fileName, text }: PlainText): PlainText => ({
  fileName: maskWithin(fileName),
  text: maskWithin(text),
});
