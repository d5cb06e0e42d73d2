import type { LinkParts } from './link.ts'

/** What each section of the panel is given: what the link says now, and how it is changed. */
export type SectionProps = { parts: Required<LinkParts>; change: (some: LinkParts) => void }
