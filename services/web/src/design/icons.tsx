import type { ReactNode } from 'react';

/** A drawing beside a text that says the same. */
const Drawing = ({ children }: { readonly children: ReactNode }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

export const IconDots = () => (
  <Drawing>
    <circle cx="4" cy="10" r="1" />
    <circle cx="10" cy="10" r="1" />
    <circle cx="16" cy="10" r="1" />
  </Drawing>
);
export const IconClock = () => (
  <Drawing>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M10 5.5V10l3 2" />
  </Drawing>
);
export const IconPlace = () => (
  <Drawing>
    <path d="M10 18s6-5.4 6-10a6 6 0 1 0-12 0c0 4.6 6 10 6 10z" />
    <circle cx="10" cy="8" r="2" />
  </Drawing>
);
export const IconVideo = () => (
  <Drawing>
    <rect x="2" y="5" width="11" height="10" rx="2" />
    <path d="m13 9 5-3v8l-5-3" />
  </Drawing>
);
export const IconPhone = () => (
  <Drawing>
    <path d="M6.5 2.5 4 3.6c-1 .5-1.3 1.6-1 2.7 1.2 5 5.7 9.5 10.7 10.7 1.1.3 2.2 0 2.7-1l1.1-2.5-3.6-2.2-1.7 1.7a10 10 0 0 1-5.2-5.2l1.7-1.7z" />
  </Drawing>
);
export const IconGlobe = () => (
  <Drawing>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M2.5 10h15M10 2.5c5 5 5 10 0 15M10 2.5c-5 5-5 10 0 15" />
  </Drawing>
);
export const IconCalendar = () => (
  <Drawing>
    <rect x="3" y="4" width="14" height="13" rx="2" />
    <path d="M3 8h14M7 2.5v3M13 2.5v3" />
  </Drawing>
);
export const IconCheck = () => (
  <Drawing>
    <path d="m4 10.5 4 4 8-9" />
  </Drawing>
);
export const IconUp = () => (
  <Drawing>
    <path d="M10 16V5M5 9.5 10 4.5l5 5" />
  </Drawing>
);
export const IconDown = () => (
  <Drawing>
    <path d="M10 4v11M5 10.5l5 5 5-5" />
  </Drawing>
);
export const IconRemove = () => (
  <Drawing>
    <path d="m5 5 10 10M15 5 5 15" />
  </Drawing>
);
export const IconCopy = () => (
  <Drawing>
    <rect x="7" y="7" width="10" height="10" rx="2" />
    <path d="M13 7V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2" />
  </Drawing>
);
export const IconPlus = () => (
  <Drawing>
    <path d="M10 4v12M4 10h12" />
  </Drawing>
);
export const IconLeft = () => (
  <Drawing>
    <path d="m12 5-5 5 5 5" />
  </Drawing>
);
export const IconRight = () => (
  <Drawing>
    <path d="m8 5 5 5-5 5" />
  </Drawing>
);
