/** How deep the words of a page may lie, and how much it may be made of. */
export const deepest = 150
export const mostElements = 30_000

/** More than a page that somebody has written. */
export class TooMuch extends Error {}
