import { isWhole } from '#platform/answer/coverage.ts'
import type { Source } from '#platform/answer/contract.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { useSharingWords } from '../../delning/delningsord/use-sharing-words.ts'
import { useDelning } from '../../delning/queries.ts'
import { useSparrar } from '../../delning/sparrar/queries.ts'
import { useBlockWords } from '../../delning/sparrar/use-block-words.ts'
import { paths } from '../../paths.ts'
import styles from './ItemFacts.module.css'
import { consentsFor, keptBy } from './sharing-of.ts'

/** Who else may read it by a consent, and from whom it is kept. What is not known of that is said too. */
export function ByConsent({ source }: { source: Source }) {
  const t = useTexts('om-uppgiften')
  const answer = useTexts('answer')
  const words = useSharingWords()
  const blockWords = useBlockWords()
  const now = useNow()
  const [sharing, blocking] = [useDelning(), useSparrar()]
  const consents = consentsFor(source, sharing.data?.items ?? [], now)
  const { keeping, untold } = keptBy(source, blocking.data?.items ?? [], now)
  const isAsked = [sharing, blocking].some(({ data, error }) => !data && !error)
  const isAllKnown = isWhole(sharing.data) && isWhole(blocking.data) && !untold
  return (
    <>
      {keeping.length > 0 && (
        <ul role="list" className={styles['lines']}>
          {keeping.map(({ block, sure }) => (
            <li key={block.id}>
              <strong>{t(sure ? 'blocked' : 'maybeBlocked')}</strong>{' '}
              <WithSource>
                {[blockWords.whose(block), ...blockWords.lines(block)].map(asSentence).join(' ')}
              </WithSource>
            </li>
          ))}
        </ul>
      )}
      {consents.length > 0 && (
        <ul role="list" className={styles['lines']}>
          {consents.map((consent) => (
            <li key={consent.id}>
              <Link to={paths.ettSamtycke(consent.id)}>
                <WithSource>
                  {t(`consent.${consent.type ?? 'unknown'}`, { reader: words.reader(consent.reader) })}
                </WithSource>
              </Link>
              <br />
              {words.standing(consent)}.
              {consent.information && (
                <>
                  {' '}
                  <WithSource>
                    {t('about', { what: consent.information.map((one) => quoted(one)).join(', ') })}
                  </WithSource>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {keeping.length > 0 && consents.length > 0 && <p>{t('blockFirst')}</p>}
      {isAsked ? (
        <p role="status">{answer('loading')} …</p>
      ) : isAllKnown ? (
        consents.length === 0 && <p>{t('nobody')}</p>
      ) : (
        <p>{t('mayBeMore')}</p>
      )}
      <p className={styles['ways']}>
        <Link to={paths.delning()}>{t('whoMay')}</Link> <Link to={paths.laslogg()}>{t('whoHas')}</Link>
      </p>
    </>
  )
}

/** Words that may end in a full stop, ended in one. */
const asSentence = (words: string) => (words.endsWith('.') ? words : `${words}.`)
