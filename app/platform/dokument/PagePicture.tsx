import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { type OpenedPdf, patience } from './open-pdf.ts'
import { Parts } from './Parts.tsx'
import { imagesOf } from './pdf-pictures.ts'
import type { PageWords } from './page-words.ts'
import styles from './PdfView.module.css'
import { useWidth } from './use-width.ts'
import { TooSlow, within } from './within.ts'

type State = 'drawing' | 'drawn' | 'image' | 'blank' | 'partly' | 'failed'
type Props = { pdf: OpenedPdf; page: number; words: PageWords }

/** The page as it looks. The text over it is the page's own; the picture itself says nothing more to a screen reader. */
export function PagePicture({ pdf, page, words }: Props) {
  const t = useTexts('dokument')
  const canvas = useRef<HTMLCanvasElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [place, width] = useWidth()
  const [state, setState] = useState<State>('drawing')
  const hasWords = words.blocks.length > 0
  useEffect(() => {
    const [on, over] = [canvas.current, layer.current]
    if (!on || !over || width === 0) return
    let gone = false
    let task: RenderTask | undefined
    const draw = async (whole: boolean) => {
      const opened = await pdf.page(page, whole)
      if (gone) return
      task = begin(opened, width, on)
      await task.promise
      if (whole && !(await hasAllImages(opened))) throw new Error('an image is missing')
    }
    const show = async () => {
      let became: State = hasWords ? 'drawn' : 'image'
      try {
        await within(patience, draw(true))
      } catch (error) {
        task?.cancel()
        if (gone) return
        // Nor would a reader that is caught in the page draw less of it.
        if (error instanceof TooSlow) throw error
        became = 'partly'
        await within(patience, draw(false))
      }
      if (gone) return
      await putText(await pdf.page(page, became !== 'partly'), width, over, () => gone)
      if (!gone) setState(became === 'image' && isBlank(on) ? 'blank' : became)
    }
    show().catch(() => {
      if (!gone) setState('failed')
    })
    return () => {
      gone = true
      task?.cancel()
    }
  }, [pdf, page, width, hasWords])
  return (
    <>
      {state === 'image' && <Notice tone="info">{t('onlyImage')}</Notice>}
      {state === 'blank' && <Notice tone="warn">{t('looksBlank')}</Notice>}
      {state === 'partly' && <Notice tone="warn">{t('pagePartly')}</Notice>}
      {state === 'failed' && <Notice tone="warn">{t('pageFailed')}</Notice>}
      <div ref={place} className={styles['page']} data-state={state} hidden={state === 'failed'}>
        <canvas ref={canvas} aria-hidden="true" className={styles['canvas']} />
        <div ref={layer} className={`textLayer ${styles['layer']}`} lang="sv" />
      </div>
      {state !== 'failed' && words.filled.length > 0 && (
        // Seen on the picture, but no part of the text over it.
        <ul className="visually-hidden" aria-label={t('filledIn')} lang="sv">
          {words.filled.map((part, index) => (
            <li key={index} dir="auto">
              <Parts parts={[part]} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What a canvas may hold on every phone, in all and along a side. */
const most = { area: 16_000_000, side: 8192 }

function begin(page: PDFPageProxy, width: number, on: HTMLCanvasElement): RenderTask {
  const scale = width / page.getViewport({ scale: 1 }).width
  const { height } = page.getViewport({ scale })
  const sharp = Math.min(
    3,
    devicePixelRatio,
    Math.sqrt(most.area / (width * height)),
    most.side / width,
    most.side / height,
  )
  const viewport = page.getViewport({ scale: scale * sharp })
  if (!(viewport.width >= 1 && viewport.height >= 1)) throw new Error('a page without a size')
  on.width = viewport.width
  on.height = viewport.height
  return page.render({ canvas: on, viewport })
}

/** The text of the page in the places that it has on the picture, which are parts of its size. */
async function putText(page: PDFPageProxy, width: number, over: HTMLElement, isGone: () => boolean) {
  const scale = width / page.getViewport({ scale: 1 }).width
  over.style.setProperty('--total-scale-factor', String(scale))
  // All of it is in parts of the sheet, and of that number: once there, it follows.
  if (over.childElementCount > 0) return
  const content = await page.getTextContent()
  if (isGone()) return
  over.replaceChildren()
  const viewport = page.getViewport({ scale })
  await new TextLayer({ textContentSource: content, container: over, viewport }).render()
}

/** True when every image of the page came: one that could not be unpacked leaves only white. */
async function hasAllImages(page: PDFPageProxy): Promise<boolean> {
  const names = imagesOf(await page.getOperatorList())
  return names.every((name) => {
    const { objs, commonObjs } = page as unknown as Record<'objs' | 'commonObjs', Objects>
    const from = name.startsWith('g_') ? commonObjs : objs
    return !from.has(name) || from.get(name) !== null
  })
}

type Objects = { has: (name: string) => boolean; get: (name: string) => unknown }

/** True for a picture of one colour: a scan that was unpacked to nothing is not told from an empty sheet in any other way. */
function isBlank(on: HTMLCanvasElement): boolean {
  const context = on.getContext('2d')
  const band = 200
  let first: number | undefined
  if (!context) return false
  for (let top = 0; top < on.height; top += band) {
    const { buffer } = context.getImageData(0, top, on.width, Math.min(band, on.height - top)).data
    const points = new Uint32Array(buffer)
    first ??= points[0]
    if (points.some((point) => point !== first)) return false
  }
  return true
}
