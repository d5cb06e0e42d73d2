import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { SourceText } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'
import styles from './Documents.module.css'
import { useFactWords } from './fact-words.ts'

/** The ways to the documents of a plan. `first`: they are what the page is about. */
export function Documents({ plan, first = false }: { plan: CarePlan; first?: boolean }) {
  const t = useTexts('fakta')
  const words = usePlanWords()
  const facts = useFactWords()
  const { id, content, source } = plan
  const inPage = content.filter(({ size }) => size !== undefined).length
  return (
    <ul role="list" className={styles['documents']}>
      {content.map((one, index) => {
        const name = facts.document(one)
        const place = String(index + 1)
        const open = inPage > 1 ? t('openOne', { place }) : t('open')
        // The first of them is the main thing to do.
        const look = first ? asButton(index === 0 ? 'primary' : 'secondary') : {}
        return (
          <li key={place}>
            {one.size !== undefined ? (
              <Link
                {...look}
                to={paths.dokument(id, place)}
                aria-label={`${open}: ${inShort(plan.title ?? words.kind(plan))}, ${name}`}
              >
                {open} ({name})
              </Link>
            ) : one.reference && webAddress(one.reference) ? (
              <OutLink to={one.reference}>{t('goTo', { source: sourceName(source), name })}</OutLink>
            ) : (
              <span>
                <SourceText>{name}</SourceText>. {t('askForCopy')}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
