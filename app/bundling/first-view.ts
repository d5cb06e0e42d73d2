import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/* How a build is cut into files, and which of them the page names so that they come at once. */
const folder = resolve(import.meta.dirname, '..')

/** Libraries of the first view: in a file of their own, since a release seldom changes them. */
const libraries = ['react', 'react-dom', 'scheduler', 'react-router', '@tanstack', 'i18next', 'valibot']

/** Parts of them that only pages use: what many queries, or one that changes something, take. They come with the pages. */
const ofPages = ['useQueries', 'queriesObserver', 'useMutation', 'mutationObserver']

/** Folders of areas that an ombud can be let into. The översikt says by their names what each ombud may see. */
const sharedAreas = () =>
  files('*/area.ts')
    .filter((area) => readFileSync(area, 'utf8').includes("access: 'shared'"))
    .map(dirname)

type Chunking = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

/** A module and all that it needs before it can run. */
function neededBy(entry: string, chunking: Chunking): Set<string> {
  const needed = new Set<string>()
  const visit = (id: string) => {
    if (needed.has(id)) return
    needed.add(id)
    for (const imported of chunking.getModuleInfo(id)?.importedIds ?? []) visit(imported)
  }
  visit(entry)
  return needed
}

const files = (pattern: string) => globSync(pattern, { cwd: folder }).map((file) => join(folder, file))

/**
 * What the first view needs comes in two files rather than in thirty, the libraries and our own; larger files also compress
 * better. What the small script in the page needs is in that. The words of the first view are one file a language, and those of all cards, and what areas call themselves, another. Each card
 * of the översikt is a file, and what several of them, or several pages, are drawn with is another.
 */
export function chunksOf() {
  const cards = files('*/kort/*Kort.tsx')
  const texts = files('first-texts/*.ts')
  const rooms = new Set(
    [...cards.map((card) => join(card, '../..')), ...sharedAreas()].map((area) => join(area, 'texts/')),
  )
  let known: { of: (id: string) => string | null } | undefined
  return (id: string, chunking: Chunking) => {
    known ??= { of: chunksBy(chunking) }
    return known.of(id)
  }

  function chunksBy(chunking: Chunking) {
    const main = neededBy(join(folder, 'main.tsx'), chunking)
    const start = neededBy(join(folder, 'start.tsx'), chunking)
    const named = (all: string[], prefix: string) =>
      all.map((file) => ({ name: prefix + basename(file).split('.')[0], needs: neededBy(file, chunking) }))
    const [ofTexts, ofCards] = [named(texts, 'texts-'), named(cards, '')]
    return (id: string) => {
      if (libraries.some((name) => id.includes(`/node_modules/${name}/`)))
        return ofPages.includes(basename(id).split('.')[0] ?? '') ? null : 'libraries'
      if (main.has(id)) return null
      if (start.has(id)) return 'start'
      const words = ofTexts.find(({ needs }) => needs.has(id))
      if (words) return words.name
      if (rooms.has(join(id, '../'))) return `words-${basename(id).split('.')[0]}`
      const [card, another] = ofCards.filter(({ needs }) => needs.has(id))
      if (card) return another ? 'parts-of-cards' : card.name
      return id.startsWith(`${folder}/ui/`) ? 'parts-of-pages' : null
    }
  }
}

/** Of the files that a part needs, those that do not come with the page already: the others need not be named with every part. */
export function withoutStart(_file: string, needed: string[]): string[] {
  return needed.filter(
    (file) => !/\/(start|libraries|preload-helper|rolldown-runtime|index)-[\w-]+\.(js|css)$/.test(file),
  )
}

/** In a build the styles of the shell come in one file with those of the first view, which the script below names. */
export const stylesWithStart: Plugin = {
  name: 'styles-with-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('<link rel="stylesheet" href="/app/ui/base.css" />', ''),
  },
}

const link = (href: string, rel: string) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href },
  // After the name of the encoding, which has to come first.
  injectTo: 'head' as const,
})

/**
 * The small script that starts the portal is in the page; what it goes on with is named there too, so that the browser fetches
 * all of it at once instead of one after the other.
 */
export function preloadStart(): Plugin {
  let base = '/'
  return {
    name: 'preload-start',
    apply: 'build',
    configResolved: (config) => {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
        const start = chunks.find(({ name }) => name === 'start')
        const entry = chunks.find(({ isEntry }) => isEntry)
        return [
          ...[...(start?.viteMetadata?.importedCss ?? [])].map((file) => link(base + file, 'stylesheet')),
          ...[start, ...chunks.filter(({ fileName }) => start?.imports.includes(fileName))]
            .filter((chunk) => chunk !== undefined && chunk !== entry)
            .map((chunk) => link(base + (chunk?.fileName ?? ''), 'modulepreload')),
        ]
      },
    },
  }
}
