import type { ReactNode } from 'react';

/** Line drawings in the colour of the text, so that they stay visible under forced colours. Decoration: a word stands beside each. */
function icon(drawing: ReactNode) {
  return function Icon({ className }: { readonly className?: string }) {
    return (
      <svg
        className={className}
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };
}

const circle = <circle cx="8" cy="8" r="6.3" />;

export const CrossIcon = icon(
  <>
    {circle}
    <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
  </>,
);
export const WarningIcon = icon(
  <>
    <path d="M8 1.9 14.6 13.6H1.4z" />
    <path d="M8 6.2v3.4M8 11.5v.1" />
  </>,
);
export const InfoIcon = icon(
  <>
    {circle}
    <path d="M8 7.4v3.8M8 4.9v.1" />
  </>,
);
export const TickIcon = icon(
  <>
    {circle}
    <path d="m5.2 8.2 2 2 3.6-4.1" />
  </>,
);
export const BarIcon = icon(
  <>
    {circle}
    <path d="M5 8h6" />
  </>,
);
export const ReturnIcon = icon(
  <>
    <path d="M5.4 3 2.2 6.2l3.2 3.2" />
    <path d="M2.4 6.2h7.3a3.6 3.6 0 0 1 0 7.2H6" />
  </>,
);
export const ClockIcon = icon(
  <>
    {circle}
    <path d="M8 4.4V8l2.4 1.6" />
  </>,
);
export const BackIcon = icon(<path d="M13.5 8h-11m4.6-4.6L2.5 8l4.6 4.6" />);
export const CheckIcon = icon(
  <>
    <path d="M13.4 7.2v5.6a1 1 0 0 1-1 1H3.6a1 1 0 0 1-1-1V3.2a1 1 0 0 1 1-1h6.2" />
    <path d="m5.4 7.6 2.3 2.3 6-7" />
  </>,
);
export const QuotasIcon = icon(<path d="M2.2 13.8h11.6M3.8 11V8.4m4.2 2.6V3m4.2 8V5.8" />);
export const MoneyIcon = icon(
  <>
    {circle}
    <path d="M5.6 4.6 8 7.6l2.4-3M8 7.6v4M6 8.4h4M6 10.2h4" />
  </>,
);
export const ExportIcon = icon(
  <path d="M8 2.2v7.6m0 0L4.9 6.7M8 9.8l3.1-3.1M2.4 11.4v1.4a1 1 0 0 0 1 1h9.2a1 1 0 0 0 1-1v-1.4" />,
);
export const ChevronIcon = icon(<path d="m6 4 4 4-4 4" />);
export const BookIcon = icon(
  <path d="M8 3.6C6.4 2.5 4.4 2.3 2.2 2.6v10c2.2-.3 4.2-.1 5.8 1 1.6-1.1 3.6-1.3 5.8-1v-10C11.6 2.3 9.6 2.5 8 3.6zm0 0v10" />,
);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
