import { parseSync, Visitor } from 'oxc-parser'
import type { Plugin } from 'vite'

/** The oldest browsers that the portal is for: docs/decisions.md says why. */
export const oldestBrowsers = { safari: '16.4', chrome: '111', firefox: '128' }

/** The prototype is for those who try it, on devices of their work: its mocks, and msw under them, ask for more. */
export const oldestOfPrototype: typeof oldestBrowsers = { safari: '17.4', chrome: '119', firefox: '128' }

/** The same, as Vite names them. */
export const buildTarget = ({ safari, chrome, firefox }: typeof oldestBrowsers) => [
  `safari${safari}`,
  `ios${safari}`,
  `chrome${chrome}`,
  `edge${chrome}`,
  `firefox${firefox}`,
]

/** Says in the page, to those whose browser is older, which ones there have to be. */
export const namedInPage = (oldest: typeof oldestBrowsers): Plugin => ({
  name: 'browsers-in-page',
  transformIndexHtml: (html) =>
    html.replaceAll(/%(safari|chrome|firefox)%/g, (_all, name: keyof typeof oldest) => oldest[name]),
})

/** What is younger than any of them, by how it is written. A build does not bring it along, so it would fail there. */
export const tooNew = {
  script: [
    /\b(?:Map|Object)\.groupBy\b/,
    /\bAbortSignal\.any\b/,
    /\bPromise\.(?:withResolvers|try)\b/,
    /\bArray\.fromAsync\b/,
    /\bURL\.(?:canParse|parse)\b/,
    /\bIterator\.(?:from|prototype|concat)\b/,
    /(?<!\bObject)\.(?:keys|values|entries|matchAll)\([^()]*\)\.(?:map|filter|flatMap|take|drop|some|every|find|reduce|forEach|toArray)\(/,
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    /\.(?:isWellFormed|toWellFormed)\(/,
    /\bnew Intl\.DurationFormat\b/,
    /\bTemporal\./,
    /\bRegExp\.escape\b/,
    /\.(?:getOrInsert|getOrInsertComputed)\(/,
    /\bstartViewTransition\b/,
    /\bcheckVisibility\b/,
    /\b(?:show|hide|toggle)Popover\b/,
    /\bscheduler\.yield\b/,
    // A regular expression with the flag v; of two words in a path the second has no end.
    /(?<=[=(,:[]\s*)\/(?:[^/\n\\]|\\.)+\/[dgimsy]*v[dgimsy]*(?=[\s.,;)\]])/,
  ],
  style: [
    /@scope\b/,
    /@starting-style\b/,
    /\blight-dark\(/,
    /\banchor-name\b/,
    /\bfield-sizing\b/,
    /\binterpolate-size\b/,
    /\btransition-behavior\b/,
    /^\s*&/m,
  ],
}

/** What of the too new stands in some code, as it stands there. */
export const tooNewIn = (code: string, kind: keyof typeof tooNew): string[] =>
  tooNew[kind].flatMap((pattern) => pattern.exec(code)?.[0] ?? [])

/** What the mocks and msw may ask for, since the prototype is for younger browsers. */
const ofPrototype = ['groupBy', 'any', 'withResolvers', 'canParse']

/** What a library asks for only where it is: React for a part of it that the portal does not use. */
const onlyWhereItIs = 'startViewTransition'

/** pdf.js comes with a document only, which says so where it cannot start. */
const reader = /^assets\/(?:PdfView-|pdf\.worker)/

/** What of the too new stands in a file of a build for these browsers. */
export function tooNewBuilt(file: string, code: string, oldest: typeof oldestBrowsers): string[] {
  if (reader.test(file)) return []
  return tooNewIn(code, file.endsWith('.css') ? 'style' : 'script').filter((what) => {
    const name = what.split('.').at(-1) ?? ''
    return what !== onlyWhereItIs && !(oldest === oldestOfPrototype && ofPrototype.includes(name))
  })
}

/**
 * What of a script is written in a way that one of the oldest browsers cannot read, so that none of the file is run. All of
 * them read ES2022; these are the ways that came after.
 */
export function tooNewSyntaxIn(code: string): string[] {
  const { program, errors } = parseSync('built.mjs', code)
  const found = errors.map(({ message }) => message)
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const { flags, pattern } = node.regex
      const names = [...pattern.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name]) => name)
      if (
        flags.includes('v') ||
        /\(\?[ims]*-?[ims]*:(?<!\(\?:)/.test(pattern) ||
        new Set(names).size < names.length
      )
        found.push(`/${pattern}/${flags}`)
    },
    VariableDeclaration({ kind }) {
      if (kind.includes('using')) found.push(kind)
    },
    ImportDeclaration({ attributes, phase }) {
      if (attributes.length > 0 || phase) found.push('import with')
    },
    ImportExpression({ options, phase }) {
      if (options || phase) found.push('import with')
    },
    Decorator: () => void found.push('@'),
  }).visit(program)
  return found
}
