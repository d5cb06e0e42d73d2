import { lazy, Suspense, useContext, useMemo } from 'react'
import type { FetchedFile } from '#platform/answer/fetch.ts'
import LongText from '#platform/langtext/LongText.tsx'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { saveFile } from '#platform/browser/save-file.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { inOrder } from '#ui/SourceText.tsx'
import { ExplainingContext } from '#ui/words.ts'
import { type FileKind, fileKind, kindOfMediaType } from './file-kind.ts'
import styles from './FileView.module.css'
import { Picture } from './Picture.tsx'
import { textOf } from './text-of.ts'
import { Why } from './Why.tsx'

const PdfView = lazy(() => import('./PdfView.tsx'))
const HtmlView = lazy(() => import('./HtmlView.tsx'))

/** What a phone can open without giving up: bytes of a file, and signs of a page that is read here. */
const most = { bytes: 25_000_000, signs: 2_000_000 }

type Props = { file: FetchedFile; title: string; name: string }

/** A file, shown if it can be and with a plain word when not. It can be saved whatever it is, under `name`. */
export function FileView({ file: { bytes, mediaType }, title, name }: Props) {
  const t = useTexts('dokument')
  const kind = useMemo(() => fileKind(bytes, mediaType), [bytes, mediaType])
  const called = kindOfMediaType(mediaType)
  const isNamed = kind !== 'unknown' && kind !== 'empty'
  return (
    <>
      {isNamed && called !== kind && (
        <Notice tone="info">{t('mislabelled', { called: mediaType, kind: t(`kind.${kind}`) })}</Notice>
      )}
      <p>
        <button
          type="button"
          {...asButton('secondary')}
          onClick={() => saveFile(bytes, mediaType, `${name}.${endingOf(kind, mediaType)}`)}
        >
          {t('save')}
        </button>
      </p>
      <RenderBoundary>
        <Suspense fallback={<p role="status">{t('opening')}</p>}>
          <Shown bytes={bytes} mediaType={mediaType} kind={kind} title={title} />
        </Suspense>
      </RenderBoundary>
    </>
  )
}

function endingOf(kind: FileKind, mediaType: string): string {
  if (kind === 'pdf' || kind === 'html') return kind
  if (kind === 'text') return 'txt'
  return /\/([\w.+-]+)/.exec(mediaType)?.[1] ?? 'bin'
}

type ShownProps = FetchedFile & { kind: FileKind; title: string }

function Shown({ bytes, mediaType, kind, title }: ShownProps) {
  const text = useMemo(
    () => (kind === 'text' || kind === 'html' ? (textOf(bytes, mediaType) ?? '') : ''),
    [bytes, mediaType, kind],
  )
  const isHuge = bytes.length > most.bytes || (kind === 'html' && text.length > most.signs)
  if (kind === 'unknown' || kind === 'empty') return <Why why={kind} />
  if (isHuge) return <Why why="huge" />
  if (kind === 'pdf') return <PdfView bytes={bytes} title={title} />
  if (kind === 'image') return <Picture bytes={bytes} title={title} />
  if (kind === 'html') return <HtmlView source={text} title={title} />
  return (
    <p className={styles['plain']} lang="sv" dir="auto">
      <LongText text={text} draw={inLines} />
    </p>
  )
}

/** Each line with room for what is explained in it: the end of the text may be far away. */
const inLines = (text: string) =>
  text.match(/[^\n]*\n|[^\n]+/g)?.map((line, index) => <Line key={index} text={line} />)

function Line({ text }: { text: string }) {
  return useContext(ExplainingContext)?.around(inOrder(text)) ?? inOrder(text)
}
