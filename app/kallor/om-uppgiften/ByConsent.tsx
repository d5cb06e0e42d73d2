import { isWhole, meaningOfEmpty } from '#platform/answer/coverage.ts'
import type { Area } from '#platform/answer/access.ts'
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
import { consentsFor, isStopped, keptBy, type Keeping, type Reading } from './sharing-of.ts'

/** Who else may read it by a consent, and from whom it is kept. What is not known of that is said too. */
export function ByConsent({ source, area }: { source: Source; area: Area | undefined }) {
  const t = useTexts('om-uppgiften')
  const now = useNow()
  const [sharing, blocking] = [useDelning(), useSparrar()]
  const { readings, unclear } = consentsFor(source, sharing.data?.items ?? [], now)
  const { keeping, untold } = keptBy(source, area, blocking.data?.items ?? [], now)
  // In omsorg there is no block between its own units.
  const mayBeKept = source.legalDomain === 'HSL' && (keeping.length > 0 || !isWhole(blocking.data))
  return (
    <>
      <Staff giver={source.careGiver.name} mayBeKept={mayBeKept} />
      {keeping.length > 0 && (
        <ul role="list" className={styles['lines']}>
          {keeping.map((one) => (
            <Kept key={one.block.id} keeping={one} />
          ))}
        </ul>
      )}
      {readings.length > 0 && (
        <ul role="list" className={styles['lines']}>
          {readings.map((one) => (
            <Read key={one.consent.id} reading={one} stopped={isStopped(one, keeping, now)} />
          ))}
        </ul>
      )}
      <Known answers={[sharing, blocking]} isOpen={unclear || untold} isNobody={readings.length === 0} />
      <p className={styles['ways']}>
        <Link to={paths.delning()}>{t('whoMay')}</Link> <Link to={paths.laslogg()}>{t('whoHas')}</Link>
      </p>
    </>
  )
}

/** Who works with it where it is written. */
export function Staff({ giver, mayBeKept }: { giver: string; mayBeKept: boolean }) {
  const t = useTexts('om-uppgiften')
  return (
    <p>
      <WithSource>{t(mayBeKept ? 'staffUnless' : 'staff', { giver: quoted(giver) })}</WithSource>
    </p>
  )
}

function Kept({ keeping: { block, sure } }: { keeping: Keeping }) {
  const t = useTexts('om-uppgiften')
  const words = useBlockWords()
  const kept = block.kind === 'outside' ? 'outside' : 'blocked'
  return (
    <li>
      <strong>{t(`${kept}.${sure ? 'sure' : 'maybe'}`)}</strong>{' '}
      <WithSource>{[words.whose(block), ...words.lines(block)].map(asSentence).join(' ')}</WithSource>
    </li>
  )
}

function Read({ reading: { consent, as }, stopped }: { reading: Reading; stopped: boolean }) {
  const t = useTexts('om-uppgiften')
  const theme = useTexts('delningsord')
  const words = useSharingWords()
  const { id, reader, information, onlyOne, partly } = consent
  const said = [
    `${words.standing(consent)}.`,
    onlyOne && t('onlyOne'),
    as === 'untold' && t('aboutUnknown'),
    information && t('about', { what: information.map((one) => quoted(one)).join(', ') }),
    partly && theme('partly'),
  ]
  return (
    <li>
      <Link to={paths.ettSamtycke(id)}>
        <WithSource>
          {t(stopped ? 'consent.stopped' : `consent.${as}`, { reader: words.reader(reader) })}
        </WithSource>
      </Link>
      <br />
      <WithSource>{said.filter(Boolean).join(' ')}</WithSource>
    </li>
  )
}

type Answered = ReturnType<typeof useDelning> | ReturnType<typeof useSparrar>

/** Whether there may be more of it than is told. */
function Known({
  answers,
  isOpen,
  isNobody,
}: {
  answers: Answered[]
  /** Something of what has come is not clear. */
  isOpen: boolean
  isNobody: boolean
}) {
  const t = useTexts('om-uppgiften')
  const answer = useTexts('answer')
  if (answers.some(({ data, error }) => !data && !error)) return <p role="status">{answer('loading')} …</p>
  if (answers.some(({ data }) => data && meaningOfEmpty(data) === 'noSource')) return <p>{t('noSource')}</p>
  const isKnown =
    !isOpen &&
    answers.every(
      ({ data, error }) =>
        !error &&
        isWhole(data) &&
        data?.processingStatus.every(({ statusCode }) => !statusCode.endsWith('SynchFailed')),
    )
  if (!isKnown) return <p>{t('mayBeMore')}</p>
  return isNobody && <p>{t('nobody')}</p>
}

/** Words that may end in a full stop, ended in one. */
const asSentence = (words: string) => (words.endsWith('.') ? words : `${words}.`)
