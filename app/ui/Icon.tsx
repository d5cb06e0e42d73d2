import type { ReactNode } from 'react'

const drawings = {
  home: <path d="M4 11.5 12 4.5l8 7M6.5 10v9.5h11V10" />,
  timeline: <path d="M6 4v16M6 6.5h11M6 12h8M6 17.5h12" />,
  contacts: (
    <>
      <circle cx="9" cy="8.5" r="3.5" />
      <path d="M3 19.5c.6-3.6 2.9-5.3 6-5.3s5.4 1.7 6 5.3M16 5.5a3.3 3.3 0 0 1 0 6M18 14.8c1.7.8 2.7 2.3 3 4.7" />
    </>
  ),
  plans: <path d="M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 12h5M10 16h5" />,
  more: <path d="M4.5 7h15M4.5 12h15M4.5 17h15" />,
  alert: <path d="M12 3.5 22 20H2zM12 10v4.5M12 17v.3" />,
  warn: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8v5M12 16v.3" />,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  info: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5M12 8v.3" />,
  phone: (
    <path d="M5 4h4l1.7 4.5-2.2 1.7a12 12 0 0 0 5.3 5.3l1.7-2.2L20 15v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z" />
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** A sign beside a word, never instead of one: it is always hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}
