/** A table with its row approved: the same drawing as the icons of the ribbon. */
export function Logo() {
  return (
    <svg width="40" height="40" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="6" fill="#0b7a6b" />
      <path d="M7 9.5h18M7 15.5h8M7 21.5h6" stroke="#ffffff" strokeWidth="2.4" strokeLinecap="round" />
      <path
        d="m15.6 20.2 3.6 3.6 6.6-8"
        fill="none"
        stroke="#ffd166"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
