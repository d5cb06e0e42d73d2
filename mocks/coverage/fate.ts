/**
 * What becomes of a field that is read.
 * - `shown`: the resident sees it; the words say on which page and where there
 * - `rule`: it decides something else that the resident sees, or does not; the words say what
 * - `unseen`: it is read and reaches nobody; the words say why
 * - `held`: it is taken away before anybody sees it; the words name the rule
 */
export type Fate = readonly [
  kind: 'shown' | 'rule' | 'unseen' | 'held',
  words: string,
  /** It is shown only where none of these is there; see stands-in.ts. */
  unless?: readonly string[],
]

/** Fields by the names of a contract's elements, each with its fate. */
export type Tree = { readonly [name: string]: Fate | Tree }

/** In Swedish: a page of the portal and a place on it. */
export const shown = (place: string): Fate => ['shown', place]
export const rule = (what: string): Fate => ['rule', what]
export const unseen = (why: string): Fate => ['unseen', why]
export const held = (name: string): Fate => ['held', name]

/** Something that a resident would be glad of, when a source sent it. */
export type Useful = {
  /** In Swedish, for a heading: `diagnosens namn`. */
  what: string
  /** Any of these fields is enough; each a field, or what all fields of something begin with. */
  anyOf: readonly string[]
  /** Asked only of a record in which any of these stands; absent: of all. */
  beside?: readonly string[]
  /** What the resident would see with it, and what stands there without it. */
  sees: string
}

/** A field that holds a code or a word of a list, for some of which the portal has words of its own. */
export type CodeField = {
  /** The field of the code. */
  path: string
  /** Where its code system and its words stand, for a code that has them. */
  systemPath?: string
  wordPaths?: readonly string[]
  knows: (said: { code: string; system: string | undefined; words: string | undefined }) => boolean
  /** What the resident sees of a code that is not known. */
  instead: string
}

/** A part of a record that is taken away when a field in it says so. */
export type Hidden = { part: string; field: string; is: readonly string[]; rule: string }

/** What is known of a contract: where its fields are shown, and what is asked of them. */
export type Table = {
  /** In Swedish, what it is about: `Diagnoser`. */
  title: string
  fields: Tree
  useful: readonly Useful[]
  codes: readonly CodeField[]
  hides?: readonly Hidden[]
}

const isFate = (one: Fate | Tree): one is Fate => Array.isArray(one)

/** The fate of each field by its path, `diagnosisBody/diagnosisTime`. */
export function fatesOf(fields: Tree): Map<string, Fate> {
  const all = new Map<string, Fate>()
  const add = (tree: Tree, above: string) => {
    for (const [name, one] of Object.entries(tree)) {
      const path = above ? `${above}/${name}` : name
      if (isFate(one)) all.set(path, one)
      else add(one, path)
    }
  }
  add(fields, '')
  return all
}

/** A field of codes of which `code`, `codeSystem` and words stand under `path`. */
export const coded = (path: string, knows: CodeField['knows'], instead: string): CodeField => ({
  path: `${path}/code`,
  systemPath: `${path}/codeSystem`,
  wordPaths: [`${path}/displayName`, `${path}/originalText`],
  knows,
  instead,
})
