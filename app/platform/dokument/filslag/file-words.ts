import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'

const kinds = [
  ['page', /^text\/(html|xml|sgml)/],
  ['pdf', /pdf$/],
  ['image', /^image\//],
  ['text', /^(text\/|application\/(msword|rtf))/],
  ['sound', /^audio\//],
  ['film', /^video\//],
] as const

type File = {
  mediaType?: string | undefined
  /** In bytes. */
  size?: number | undefined
}

/** What a file is called by its kind and size: `Bild, 12 kB`. */
export function useFileWords() {
  const t = useTexts('filslag')
  const [language] = useLanguage()
  return ({ mediaType = '', size }: File) => {
    const called = mediaType.toLowerCase()
    const kind = t(`kinds.${kinds.find(([, pattern]) => pattern.test(called))?.[0] ?? 'other'}`)
    if (!size) return kind
    const kilobytes = Math.max(1, Math.round(size / 1000))
    return t('size', { kind, size: `${new Intl.NumberFormat(language).format(kilobytes)} kB` })
  }
}
