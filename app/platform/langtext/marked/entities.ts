/** Names of signs that texts of records are written with; what is not here stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  uuml: 'ü',
  deg: '°',
  micro: 'µ',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  le: '≤',
  ge: '≥',
  times: '×',
  rarr: '→',
}

/** A text with its escaped signs in clear, once: `&amp;lt;` becomes `&lt;`. */
export const inClear = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,7}));/g, (whole, ...parts) => {
    const [decimal, hex, name] = parts as (string | undefined)[]
    if (name) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    // Half a sign, or none, is nothing that can be drawn.
    const isSign =
      code >= 32 ? code < 0xd800 || (code > 0xdfff && code <= 0x10ffff) : code === 9 || code === 10
    return isSign ? String.fromCodePoint(code) : whole
  })
