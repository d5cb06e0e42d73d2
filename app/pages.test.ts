import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { neededBy, takenBy, wordsUsedBy } from './test-graph.ts'

const root = resolve(import.meta.dirname, '..')

/** What a page says of itself in its `pages.ts`: where its code is, its words, and what it begins to ask for. */
type Said = { page: string; words: string[]; starts: string[] }

const said: Said[] = globSync('app/*/pages.ts', { cwd: root }).flatMap((file) =>
  readFileSync(join(root, file), 'utf8')
    .split(/\bpage\(/)
    .slice(1)
    .map((code) => {
      const after = code.slice(code.indexOf('import('))
      const [, path = ''] = /import\('([^']+)'\)/.exec(after) ?? []
      const [, words = ''] = /\[([^\]]*)\]/.exec(after) ?? []
      return {
        page: join(dirname(file), path),
        words: [...words.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word),
        starts: [...after.matchAll(/\b\w+Quer(?:y|ies)\b/g)].map(([name]) => name),
      }
    }),
)

/** Queries by what a page and its parts take of the files that make them: a hook asks the query of its name. */
function askedBy(page: string): string[] {
  const files = [...neededBy(page)].filter((file) => !isOfQueries(file))
  return unique(
    files
      .flatMap(takenBy)
      .filter(({ to }) => isOfQueries(to))
      .flatMap(({ names }) => names)
      .map((name) => (name === 'useAllAnswers' ? 'allQueries' : name.replace(/^use(\w)(\w*)$/, asQuery))),
  )
}

const isOfQueries = (file: string) => /queries\.ts$|all-answers\.ts$/.test(file)
const asQuery = (_hook: string, letter: string, rest: string) => `${letter.toLowerCase()}${rest}Query`
const unique = (names: readonly string[]) => [...new Set(names)].toSorted()

const marks = 'when the page is there: no list waits for its marks'

/** What a page asks for, but cannot begin with its address alone, and why. */
const laterThan: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'app/vardplaner/vardplan/VardplanPage.tsx': {
    forslagQuery: 'only where the session says that the platform takes proposals',
    forslagsmottagareQuery: 'the same',
    sedanSistQuery: marks,
  },
  'app/vardplaner/forslag/ForslagPage.tsx': { forslagsmottagareQuery: 'the same' },
  'app/insatser/insats/InsatsPage.tsx': {
    sedanSistQuery: marks,
  },
  'app/insatser/InsatserPage.tsx': {
    sedanSistQuery: marks,
  },
  'app/overenskommelser/overenskommelse/OverenskommelsePage.tsx': {
    sedanSistQuery: marks,
  },
  'app/vardplaner/planlista/VardplanerPage.tsx': {
    forslagQuery: 'only where the session says that the platform takes proposals',
    sedanSistQuery: marks,
  },
  'app/vardplaner/mote/MotePage.tsx': { andratQuery: 'only of a meeting that is over' },
  'app/vardplaner/sip/SipPage.tsx': { sedanSistQuery: marks },
  'app/patientkontrakt/PatientkontraktPage.tsx': { sedanSistQuery: marks },
  'app/vardplaner/plandokument/DokumentPage.tsx': {
    dokumentQuery: 'only when its plan has said that there is one',
  },
  'app/anteckningar/fil/AnteckningsfilPage.tsx': {
    anteckningsfilQuery: 'only when its note has said that there is one',
  },
  'app/provsvar/bild/BildPage.tsx': {
    bildQuery: 'only when its reply has said that there is one',
  },
  'app/sar/saret/SaretPage.tsx': {
    sarbildQuery: 'only when somebody chooses to see a picture',
  },
  'app/kontakter/adressbok/KontakterPage.tsx': {
    sedanSistQuery: marks,
    begaranQuery: 'only of one who is found to have no fast vårdkontakt',
  },
  'app/overenskommelser/OverenskommelserPage.tsx': {
    sedanSistQuery: marks,
    viktigtQuery: 'only where the session says that the platform may keep it',
  },
  'app/tidslinje/lista/TidslinjePage.tsx': {
    sedanSistQuery: marks,
    careEventsQuery: 'when the page is there: how it is read would else come with the first view',
  },
  'app/tidslinje/handelse/HandelsePage.tsx': {
    sedanSistQuery: marks,
    notesOfVisitQuery: 'only of a visit, which the event itself says',
  },
  'app/provsvar/provlista/ProvsvarPage.tsx': {
    allaProvsvarQuery: 'only when there are more than the latest, and they are wanted',
  },
  'app/anteckningar/lista/AnteckningarPage.tsx': {
    allaAnteckningarQuery: 'only when there are more than the latest, and they are wanted',
  },
  'app/inkorg/lista/InkorgPage.tsx': {
    helaInkorgenQuery: 'only when there are more than the latest, and they are wanted',
  },
  'app/inkorg/trad/TradPage.tsx': {
    handelseQuery: 'only when a message says which time it is about',
  },
  'app/inkorg/skriv/SkrivPage.tsx': {
    handelseQuery: 'only of an address that is neither a receiver, a plan nor an agreement',
  },
  'app/inkorg/fil/InkorgsfilPage.tsx': {
    inkorgsfilQuery: 'only when its message has said that there is one',
  },
  'app/matvarden/MatvardenPage.tsx': {
    allaMatvardenQuery: 'only when there are more than the latest, and they are wanted',
  },
  'app/utskrift/UtskriftPage.tsx': {
    moteQuery: 'only of an address that names the plan whose meeting it is',
    delningQuery: 'never: a question of consent is answered on its own page, if at all',
  },
  'app/hjalpa/HjalpaPage.tsx': {
    kontakterQuery: 'of each of those one helps, who are known on the page',
    taskQueries: 'the same',
    delningQuery: 'the same',
    tidslinjeQuery: 'the same',
  },
}

describe('every page', () => {
  test('is found by this test', () => {
    expect(said.length).toBeGreaterThan(15)
    expect(said.filter(({ page }) => !neededBy(page).size)).toEqual([])
  })

  test.each(said)(
    '$page comes with the words that it uses beside those of the first view',
    ({ page, words }) => {
      expect(unique(words)).toEqual(wordsUsedBy(page))
    },
  )

  test.each(said)(
    '$page begins at once with all that it asks for, and with nothing else',
    ({ page, starts }) => {
      const later = Object.keys(laterThan[page] ?? {})
      expect(askedBy(page).filter((name) => !later.includes(name))).toEqual(unique(starts))
    },
  )
})
