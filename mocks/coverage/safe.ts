/** A day and four signs, in a row of ten or twelve, with or without a hyphen: as a personnummer, or a samordningsnummer, is written. */
const likeNumber =
  /(?<!\d)(?:19|20)?\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+ ]?[\dPTFptf]\d{3}(?!\d)/

/** An id of a record or a system, where it is one and holds no number of a person; undefined otherwise. */
export function safeId(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w.:#/@()+-]{1,120}$/.test(id) && !likeNumber.test(id) ? id : undefined
}

/** A code, or a word of a list; undefined for what is a text, which may be about somebody. */
export function safeCode(code: string | undefined): string | undefined {
  return code !== undefined && /^[\p{L}\d.:_/-]{1,40}$/u.test(code) && !likeNumber.test(code)
    ? code
    : undefined
}

/** A path of names of elements; a name that could be anything is told as one. */
export function safePath(path: string): string {
  return path
    .split('/')
    .map((step) =>
      /^[\p{L}_][\p{L}\d_.-]{0,60}(?:\[\d+\])?$/u.test(step) && !likeNumber.test(step)
        ? step
        : '(okänt namn)',
    )
    .join('/')
}
