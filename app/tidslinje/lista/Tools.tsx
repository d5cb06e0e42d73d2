import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { useMay } from '#platform/session/session.ts'
import { paths } from '../../paths.ts'
import styles from './Tools.module.css'
import { type View, views, withParams } from './view.ts'

/** The ways to see the timeline, the page of home visits, and where one books. */
export function Tools({ view }: { view: View }) {
  const t = useTexts('lista')
  const [params] = useSearchParams()
  const mayBook = useMay('do', 'tidslinje')
  return (
    <div className={styles['tools']}>
      <nav aria-label={t('views')}>
        <ul role="list" className={styles['views']}>
          {views.map((one) => (
            <li key={one}>
              <Link
                to={withParams(params, { vy: one === 'lista' ? undefined : one })}
                aria-current={one === view ? 'true' : undefined}
              >
                {t(`view.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Link to={paths.hemma()} className={styles['way']}>
        {t('home')}
      </Link>
      {mayBook && (
        <Link to={paths.boka()} className={styles['way']}>
          {t('book')}
        </Link>
      )}
    </div>
  )
}
