import { type Words, wordsOfHtml } from './html-words.ts'

/** For tests: what a page says, as it can be written down: tags in angles, without those that carry nothing. */
export function written(words: readonly Words[]): string {
  return words
    .map((one) => {
      if (typeof one === 'string') return one
      if ('kind' in one) return `{${one.kind}${one.text && ` ${one.text}`}}`
      if ('picture' in one) return `{bild ${one.picture}}`
      if ('link' in one) return `<a ${one.link.href}>${written(one.children)}</a>`
      const inner = written(one.children)
      if (one.tag === 'span' || one.tag === 'div') return inner
      const more = Object.entries(one.attributes).map(([name, value]) => ` ${name}=${value}`)
      return `<${one.tag}${more.join('')}>${inner}</${one.tag}>`
    })
    .join('')
}
/** For tests: what the source of a page says, as it can be written down. */
export const readPage = (source: string) => written(wordsOfHtml(source).words).trim()
