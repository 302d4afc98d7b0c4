import type { JSX } from "react";

/** The mark of Supine: a figure lying on a line, one knee bent. Decorative: the name stands beside it. */
export const Mark = ({ size }: { readonly size: number }): JSX.Element => (
  <svg width={size} height={size} viewBox="80 190 352 202" aria-hidden="true" focusable="false">
    <path d="M92 376H420" stroke="var(--edge)" strokeWidth="14" strokeLinecap="round" />
    <g fill="none" stroke="var(--accent)" strokeWidth="30" strokeLinecap="round" strokeLinejoin="round">
      <path d="M172 330H276L338 216L396 330" />
    </g>
    <circle cx="122" cy="312" r="34" fill="var(--accent)" />
  </svg>
);
