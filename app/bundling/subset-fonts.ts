import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/*
 * The typeface in three files. The first has the signs that the portal's own texts and names in Sweden are written with, in the
 * weights that the portal uses; it is half the size of the file it is cut from, and what every page waits for. The
 * other two have all other signs, and are fetched by a page that shows one of them.
 */
const root = resolve(import.meta.dirname, '../..')
const source = join(root, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next')
const made = join(root, 'node_modules/.overblick-fonts')
const family = 'atkinson-hyperlegible-next'

/** The weights that app's stylesheets ask for; the others make a file a half larger. */
export const weights = { min: 400, max: 720 }

/** What a source may send at any time, whatever the portal's own texts say. */
const alwaysAtHand = [
  // The ends of lines too: a browser fetches the file that a line break is said to be in.
  ...span(0x00, 0x7e),
  ...codesOf('åäöÅÄÖ'),
  // Letters of names that are common in Sweden, and of the languages nearest.
  ...codesOf('éÉüÜæøÆØáàâçèêëíïñóôúß'),
  ...codesOf('\u00a0\u00ad\ufeff·«»×°§−½€'),
  // Dashes, quotation marks and spaces of all kinds.
  ...span(0x20_00, 0x20_6f),
]

/** Both ranges of Fontsource hold the dagger; only the file of `latin-ext` has a picture of it. */
const dagger = 0x20_20

/** Some of the typeface: the file of Fontsource that it is cut from, and its signs in order. */
export type Face = { name: string; from: 'latin' | 'latin-ext'; signs: number[] }

/** Every sign of the texts, and of the page that stands before any script. */
export function signsOfTexts(): number[] {
  const texts = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/]texts[\\/]\w+\.ts$/.test(name))
    .map((name) => join(root, 'app', name))
  const all = [...texts, join(root, 'index.html')].map((file) => readFileSync(file, 'utf8')).join('')
  return codesOf(all).filter((code) => code >= 0x20)
}

/** The three faces, no sign in two of them. */
export function faces(): [first: Face, ...others: Face[]] {
  const ranges = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8')) as Record<string, string>
  const latin = signsIn(ranges['latin'] ?? '').filter((code) => code !== dagger)
  const wanted = new Set([...alwaysAtHand, ...signsOfTexts()])
  const known = new Set(latin)
  return [
    { name: 'first', from: 'latin', signs: latin.filter((code) => wanted.has(code)) },
    { name: 'latin', from: 'latin', signs: latin.filter((code) => !wanted.has(code)) },
    {
      name: 'latin-ext',
      from: 'latin-ext',
      signs: signsIn(ranges['latin-ext'] ?? '').filter((code) => !known.has(code)),
    },
  ]
}

/** The file of a face; the same bytes every time. */
export function fontOf({ from, signs }: Face, targetFormat: 'truetype' | 'woff2' = 'woff2'): Promise<Buffer> {
  const file = readFileSync(join(source, `files/${family}-${from}-wght-normal.woff2`))
  return subsetFont(file, String.fromCodePoint(...signs), {
    targetFormat,
    variationAxes: { wght: weights },
    // Copyright and licence follow the font, as the OFL asks.
    preserveNameIds: [0, 13, 14],
  })
}

/** What CSS calls these signs, which come in order. */
export function unicodeRange(signs: number[]): string {
  const spans: [number, number][] = []
  for (const code of signs) {
    const last = spans.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else spans.push([code, code])
  }
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}

function hex(code: number): string {
  return code.toString(16).toUpperCase()
}

function signsIn(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .split(/[+-]/)
      .slice(1)
      .map((code) => Number.parseInt(code, 16))
    return span(from, to)
  })
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function codesOf(text: string): number[] {
  return Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
}

/**
 * Makes the files and the stylesheet that names them (`fonts.css`), from where Vite takes them as it does any other,
 * and has the page ask for the first file before the stylesheet is read.
 */
export function subsetFonts(): Plugin {
  let base = '/'
  let needed = false
  return {
    name: 'overblick:subset-fonts',
    config(_, { isPreview }) {
      needed = !isPreview && !process.env['VITEST']
      return { resolve: { alias: { 'fonts.css': join(made, 'fonts.css') } } }
    },
    async configResolved(config) {
      base = config.base
      if (needed) await writeFonts()
    },
    transformIndexHtml(_, { bundle }) {
      const file = Object.keys(bundle ?? {}).find((name) => name.includes(`${family}-first-`))
      if (!file) return []
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: base + file }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  }
}

async function writeFonts(): Promise<void> {
  mkdirSync(made, { recursive: true })
  const all = faces()
  await Promise.all(all.map(async (face) => write(`${family}-${face.name}.woff2`, await fontOf(face))))
  write('fonts.css', Buffer.from(all.map(ruleOf).join('\n')))
}

function ruleOf({ name, signs }: Face): string {
  return `@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-style: normal;
  font-display: swap;
  font-weight: ${weights.min} ${weights.max};
  src: url(./${family}-${name}.woff2) format('woff2-variations');
  unicode-range: ${unicodeRange(signs)};
}
`
}

/** Leaves what has not changed, and never half a file: another run of Vite may be reading it. */
function write(name: string, content: Buffer): void {
  const path = join(made, name)
  if (existsSync(path) && readFileSync(path).equals(content)) return
  writeFileSync(`${path}.${process.pid}`, content)
  renameSync(`${path}.${process.pid}`, path)
}
