import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { openPdf, type OpenedPdf, type PdfProblem } from './open-pdf.ts'
import { type TextBlock, textOfPage } from './pdf-text.ts'
import styles from './PdfView.module.css'

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
  if (typeof opened === 'string') {
    return (
      <Notice tone="warn" title={t(`${opened}.title`)}>
        <p>{t(`${opened}.text`)}</p>
      </Notice>
    )
  }
  return <Pages pdf={opened.pdf} title={title} />
}

/** On a phone a page of A4 is too small to read: its words come first there. */
const isNarrow = () => matchMedia('(max-width: 40rem)').matches

function Pages({ pdf, title }: { pdf: PDFDocumentProxy; title: string }) {
  const t = useTexts('dokument')
  const [page, setPage] = useState(1)
  const [asText, setAsText] = useState(isNarrow)
  const count = pdf.numPages
  const go = (to: number) => setPage(Math.min(count, Math.max(1, to)))
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
          onClick={() => setAsText(!asText)}
        >
          {t('asText')}
        </button>
      </div>
      {asText ? (
        <PageText key={page} pdf={pdf} page={page} />
      ) : (
        <PagePicture key={page} pdf={pdf} page={page} />
      )}
    </section>
  )
}

type PageProps = { pdf: PDFDocumentProxy; page: number }

/** The page as it looks. The text over it is the page's own; the picture itself says nothing more to a screen reader. */
function PagePicture({ pdf, page }: PageProps) {
  const t = useTexts('dokument')
  const canvas = useRef<HTMLCanvasElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'image' | 'failed'>('drawing')
  useEffect(() => {
    let gone = false
    const draw = async () => {
      const [on, over] = [canvas.current, layer.current]
      const context = on?.getContext('2d')
      if (!on || !over || !context) return
      const opened = await pdf.getPage(page)
      const content = await opened.getTextContent()
      const width = over.parentElement?.clientWidth ?? 600
      const scale = width / opened.getViewport({ scale: 1 }).width
      const viewport = opened.getViewport({ scale })
      const sharp = Math.min(3, devicePixelRatio)
      if (gone) return
      on.width = viewport.width * sharp
      on.height = viewport.height * sharp
      over.style.setProperty('--total-scale-factor', String(scale))
      await opened.render({
        canvas: on,
        viewport: opened.getViewport({ scale: scale * sharp }),
      }).promise
      await new TextLayer({ textContentSource: content, container: over, viewport }).render()
      if (!gone) setState(content.items.length > 0 ? 'drawn' : 'image')
    }
    draw().catch(() => {
      if (!gone) setState('failed')
    })
    return () => {
      gone = true
    }
  }, [pdf, page])
  return (
    <>
      {state === 'image' && <Notice tone="info">{t('onlyImage')}</Notice>}
      {state === 'failed' && <Notice tone="warn">{t('pageFailed')}</Notice>}
      <div className={styles['page']} data-state={state}>
        <canvas ref={canvas} aria-hidden="true" className={styles['canvas']} />
        <div ref={layer} className={`textLayer ${styles['layer']}`} lang="sv" />
      </div>
    </>
  )
}

/** The text of a page; none of one that cannot be read. */
async function textOf(pdf: PDFDocumentProxy, page: number): Promise<TextBlock[]> {
  try {
    return await textOfPage(await pdf.getPage(page))
  } catch {
    return []
  }
}

/** The words of the page alone, in the type of the portal. */
function PageText({ pdf, page }: PageProps) {
  const t = useTexts('dokument')
  const [blocks, setBlocks] = useState<TextBlock[]>()
  useEffect(() => {
    let gone = false
    const read = async () => {
      const found = await textOf(pdf, page)
      if (!gone) setBlocks(found)
    }
    void read()
    return () => {
      gone = true
    }
  }, [pdf, page])
  if (!blocks) return <p role="status">{t('opening')}</p>
  if (blocks.length === 0) return <PagePicture pdf={pdf} page={page} />
  const highest = Math.min(...blocks.map(({ heading }) => heading ?? 3))
  return (
    <div className={styles['text']} lang="sv">
      {blocks.map(({ heading, text }, index) => {
        if (!heading) return <p key={index}>{text}</p>
        // The portal's page has the first heading; the highest of the document's page comes next after it.
        const Heading = `h${heading - highest + 2}` as 'h2' | 'h3' | 'h4'
        return <Heading key={index}>{text}</Heading>
      })}
    </div>
  )
}
