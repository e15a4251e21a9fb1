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
export const ChevronIcon = icon(<path d="m6 4 4 4-4 4" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
