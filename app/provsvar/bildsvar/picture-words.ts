import { useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted } from '#ui/SourceText.tsx'
import { useFileWords } from '#platform/dokument/filslag/file-words.ts'
import type { Picture } from '../contract.ts'

const isDicom = ({ mediaType = '' }: Picture) => /^application\/dicom/i.test(mediaType)
const isPicture = (one: Picture) => isDicom(one) || /^image\//i.test(one.mediaType ?? '')

/** A picture, or another file of a reply, in words. */
export function usePictureWords() {
  const t = useTexts('bildsvar')
  const fileWords = useFileWords()
  return {
    /** `Bild 1, Lungröntgen`: alone among links it says which. */
    title: (picture: Picture, place: number): string => {
      const said = t(isPicture(picture) ? 'picture' : 'file', { place })
      return picture.of ? `${said}, ${quoted(inShort(picture.of))}` : said
    },
    /** `Bild, 12 kB`. */
    kind: (picture: Picture): string => (isDicom(picture) ? t('dicom') : fileWords(picture)),
  }
}
