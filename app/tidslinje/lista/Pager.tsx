import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import styles from './Pager.module.css'
import { withParams } from './view.ts'

/** The page an address names, from 1; the first for a word that is no page, the last for one beyond it. */
export function pageOf(params: URLSearchParams, name: string, count: number, size: number): number {
  const asked = Number(params.get(name))
  const pages = Math.max(1, Math.ceil(count / size))
  return Number.isInteger(asked) && asked > 1 ? Math.min(asked, pages) : 1
}

type Props = {
  name: string
  /** What the list is of: two of them on a page have ways on of different names. */
  of: string
  page: number
  size: number
  count: number
  /** Heading that takes focus when the page changes. */
  headingId: string
}

/** Where in a long list one is, and the ways on. Nothing for a list of one page. */
export function Pager({ name, of, page, size, count, headingId }: Props) {
  const t = useTexts('lista')
  const [params] = useSearchParams()
  if (count <= size) return null
  const last = Math.ceil(count / size)
  const to = (other: number) => ({
    to: withParams(params, { [name]: other === 1 ? undefined : String(other) }),
    // After the page has changed, so that the heading is read and seen together with what is new.
    onClick: () => requestAnimationFrame(() => document.getElementById(headingId)?.focus()),
  })
  return (
    <nav className={styles['pager']} aria-labelledby={headingId}>
      <p>{t('shown', { from: (page - 1) * size + 1, to: Math.min(page * size, count), count })}</p>
      {page > 1 && (
        <Link {...to(page - 1)}>
          {t('previous')}
          <span className="visually-hidden">, {of}</span>
        </Link>
      )}
      {page < last && (
        <Link {...to(page + 1)}>
          {t('next')}
          <span className="visually-hidden">, {of}</span>
        </Link>
      )}
    </nav>
  )
}
