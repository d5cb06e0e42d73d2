import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { Note } from '../contract.ts'

const kinds = [
  ['page', /^text\/(html|xml|sgml)/],
  ['pdf', /pdf$/],
  ['image', /^image\//],
  ['text', /^(text\/|application\/(msword|rtf))/],
  ['sound', /^audio\//],
  ['film', /^video\//],
] as const

/** What a file is called by its kind and size: `Bild, 12 kB`. */
export function useFileWords() {
  const t = useTexts('anteckning')
  const [language] = useLanguage()
  return ({ mediaType = '', size }: NonNullable<Note['file']>) => {
    const called = mediaType.toLowerCase()
    const kind = t(`kinds.${kinds.find(([, pattern]) => pattern.test(called))?.[0] ?? 'other'}`)
    if (!size) return kind
    const kilobytes = Math.max(1, Math.round(size / 1000))
    return t('size', { kind, size: `${new Intl.NumberFormat(language).format(kilobytes)} kB` })
  }
}
