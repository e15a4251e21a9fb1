import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly code: string;
  /** What the link is called, where its content is a drawing. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to a code's page in the rule book, which stands beside the pane's own page; in a window of its own. */
export function RuleLink({ code, label, className, children }: Props) {
  return (
    <Link
      className={className}
      href={`rulebook/codes/${code}.html`}
      target="_blank"
      rel="noopener"
      aria-label={label}
      title={label}
    >
      {children}
    </Link>
  );
}
