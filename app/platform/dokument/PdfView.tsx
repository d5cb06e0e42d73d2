import { useEffect, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { openPdf, type OpenedPdf, type PdfProblem } from './open-pdf.ts'
import { PagePicture } from './PagePicture.tsx'
import { PageText } from './PageText.tsx'
import styles from './PdfView.module.css'
import { Why } from './Why.tsx'
import { useWords } from './use-words.ts'

/** A PDF, a page at a time: as it looks, with text that can be selected and read aloud, or as text alone. */
export default function PdfView({ bytes, title }: { bytes: Uint8Array; title: string }) {
  const t = useTexts('dokument')
  const [opened, setOpened] = useState<OpenedPdf | PdfProblem>()
  useEffect(() => {
    let gone = false
    let close: (() => void) | undefined
    const open = async () => {
      const result = await openPdf(bytes)
      if (typeof result !== 'string') close = result.close
      if (gone) close?.()
      else setOpened(result)
    }
    void open()
    return () => {
      gone = true
      close?.()
    }
  }, [bytes])
  if (!opened) return <p role="status">{t('opening')}</p>
  if (typeof opened === 'string') return <Why why={opened} />
  return <Pages pdf={opened} title={title} />
}

/** On a phone a page of A4 is too small to read: its words come first there. */
const isNarrow = () => matchMedia('(max-width: 40rem)').matches

function Pages({ pdf, title }: { pdf: OpenedPdf; title: string }) {
  const t = useTexts('dokument')
  const [page, setPage] = useState(1)
  const [narrow] = useState(isNarrow)
  const [chosen, setChosen] = useState<boolean>()
  const words = useWords(pdf, page)
  const { count } = pdf
  const go = (to: number) => setPage(Math.min(count, Math.max(1, to)))
  // A page that is more than its words is first seen as it is, until the reader has said otherwise.
  const asText = chosen ?? (narrow && words?.picture !== 'much')
  return (
    <section className={styles['pdf']} aria-label={title}>
      <div className={styles['tools']}>
        {count > 1 && (
          <>
            <button
              type="button"
              {...asButton('secondary')}
              aria-disabled={page === 1}
              onClick={() => go(page - 1)}
            >
              {t('previous')}
            </button>
            <p role="status">{t('page', { page, count })}</p>
            <button
              type="button"
              {...asButton('secondary')}
              aria-disabled={page === count}
              onClick={() => go(page + 1)}
            >
              {t('next')}
            </button>
          </>
        )}
        <button
          type="button"
          {...asButton('secondary')}
          aria-pressed={asText}
          onClick={() => setChosen(!asText)}
        >
          {t('asText')}
        </button>
      </div>
      {!words && <p role="status">{t('opening')}</p>}
      {words && asText && words.blocks.length > 0 && <PageText words={words} />}
      {words && !(asText && words.blocks.length > 0) && (
        <PagePicture key={page} pdf={pdf} page={page} words={words} />
      )}
    </section>
  )
}
