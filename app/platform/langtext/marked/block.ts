/** A part of a note: words alone, and never what they were marked up with. Lines within are parted by `\n`. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** Crossed out by the one who wrote it. */
  | { kind: 'struck'; text: string }
  | { kind: 'list'; items: string[] }
  /** Something stood here that is no text: a picture, a file, or a pointer to one. */
  | { kind: 'file' }
