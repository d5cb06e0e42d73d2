import { OutLink } from '#platform/links/OutLink.tsx'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { inOrder } from '#ui/SourceText.tsx'
import styles from './HtmlView.module.css'
import { TooMuch } from './html-limits.ts'
import { type Words, wordsOfHtml } from './html-words.ts'
import { Parts } from './Parts.tsx'
import { Why } from './Why.tsx'

/** A page of the web as its words: headings, lists, tables and what is stressed, drawn with our own elements. */
export default function HtmlView({ source, title }: { source: string; title: string }) {
  const t = useTexts('dokument')
  const read = useMemo(() => {
    try {
      return wordsOfHtml(source)
    } catch (error) {
      if (error instanceof TooMuch) return undefined
      throw error
    }
  }, [source])
  if (!read || !saysAnything(read.words)) {
    return <Why why={read ? 'wordless' : 'huge'} />
  }
  const highest = Math.min(6, ...headingsIn(read.words))
  return (
    <>
      <Notice tone={read.unsure ? 'warn' : 'info'}>{t(read.unsure ? 'wordsUnsure' : 'wordsOnly')}</Notice>
      <section className={styles['words']} lang={read.language ?? 'sv'} aria-label={title}>
        <Drawn words={read.words} highest={highest} />
      </section>
    </>
  )
}

function Drawn({ words, highest }: { words: readonly Words[]; highest: number }): ReactNode {
  const t = useTexts('dokument')
  return words.map((one, index) => {
    if (typeof one === 'string') return <Fragment key={index}>{inOrder(one)}</Fragment>
    if ('kind' in one) return <Parts key={index} parts={[one]} />
    if ('picture' in one)
      return (
        <span key={index}> [{one.picture ? t('pictureOf', { name: one.picture }) : t('notShown')}] </span>
      )
    const inner = <Drawn words={one.children} highest={highest} />
    if ('link' in one) {
      return (
        <OutLink key={index} to={one.link.href}>
          {inner}
        </OutLink>
      )
    }
    const { tag } = one
    // Each paragraph runs its own way, where the document does not say which.
    const attributes = { ...(isParagraph.test(tag) && { dir: 'auto' }), ...one.attributes }
    if (tag === 'br' || tag === 'hr') return createElement(tag, { key: index })
    const level = /^h([1-6])$/.exec(tag)?.[1]
    // The portal's page has the first heading; the highest of the document comes next after it.
    const name = level === undefined ? tag : `h${Math.min(6, Number(level) - highest + 2)}`
    if (tag !== 's' && tag !== 'del') {
      const drawn = createElement(name, { key: index, ...attributes }, inner)
      return tag === 'table' ? (
        <div key={index} className={styles['wide']}>
          {drawn}
        </div>
      ) : (
        drawn
      )
    }
    // A screen reader says nothing of a line through the words.
    return createElement(
      tag,
      { key: index, ...attributes },
      <span className="visually-hidden"> {t('struckFrom')} </span>,
      inner,
      <span className="visually-hidden"> {t('struckTo')} </span>,
    )
  })
}

const isParagraph = /^(?:p|div|li|t[hd]|h\d|dt|dd|blockquote|caption|pre)$/

function saysAnything(words: readonly Words[]): boolean {
  return words.some((one) => {
    if (typeof one === 'string') return one.trim() !== ''
    return 'children' in one ? saysAnything(one.children) : 'kind' in one
  })
}

function headingsIn(words: readonly Words[]): number[] {
  return words.flatMap((one) => {
    if (typeof one === 'string' || !('children' in one)) return []
    const level = 'tag' in one ? /^h([1-6])$/.exec(one.tag)?.[1] : undefined
    return [...(level === undefined ? [] : [Number(level)]), ...headingsIn(one.children)]
  })
}
