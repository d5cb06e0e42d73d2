import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import type { ProcessingStatus, Source } from '#platform/answer/contract.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useWhen } from '#platform/answer/harkomst/use-when.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { Correction } from './Correction.tsx'
import styles from './ItemFacts.module.css'
import { WhoMaySee } from './WhoMaySee.tsx'

/**
 * Of one thing: who answers for it and under which law, how it came, when it was written and fetched, who else may read it, and whom
 * to turn to when it is wrong.
 */
export default function ItemFacts({ source }: { source: Source }) {
  const t = useTexts('om-uppgiften')
  const laws = useTexts('harkomst')
  const answer = useTexts('answer')
  const when = useWhen()
  const shown = useContext(WhoseContext)
  const toOthers = useContext(ToOthersContext)
  const { answer: came, whose = shown } = useContext(AnswerContext) ?? {}
  const { fetchedAt, processingStatus = [] } = came ?? {}
  const { careGiver, legalDomain, recordedBy, author, authorTime, logicalAddress } = source
  const { principal, onBehalfOf: by } = careGiver
  const name = quoted(sourceName(source))
  return (
    <div className={styles['about']}>
      <Facts>
        <Fact label={t('who')}>
          {by ? answer('onBehalf', { name, by: quoted(by) }) : name}. {t(`principal.${principal}`)}
        </Fact>
        <Fact label={t('author')}>
          {author && [author.name, author.title].flatMap((one) => quoted(one) ?? []).join(', ')}
        </Fact>
        <Fact label={t('written')}>{authorTime ? sentence(when(authorTime)) : t('writtenUnknown')}</Fact>
        <Fact label={t('fetched')}>
          {fetchedAt !== undefined && (
            <Freshness
              fetchedAt={fetchedAt}
              status={processingStatus.find((one) => one.logicalAddress === logicalAddress)}
            />
          )}
        </Fact>
        <Fact label={t('access')}>{!toOthers && <WhoMaySee source={source} />}</Fact>
        <Fact label={t('wrong')}>
          <Correction source={source} />
        </Fact>
        <Fact label={t('law')}>
          {`${laws(`laws.${legalDomain}`)}. ${t(legalDomain === 'HSL' ? 'ofCare' : 'ofSocialCare')}`}
        </Fact>
        <Fact label={t('came')}>
          {recordedBy === 'resident'
            ? whose === undefined
              ? t('cameBy.own')
              : t('cameBy.resident')
            : t(`cameBy.${recordedBy}`)}
        </Fact>
      </Facts>
    </div>
  )
}

/** When it was fetched, and whether it is as the source has it now. */
function Freshness({ fetchedAt, status }: { fetchedAt: string; status: ProcessingStatus | undefined }) {
  const t = useTexts('om-uppgiften')
  const when = useWhen()
  const saved = status?.lastSuccessfulSynch
  const time = sentence(when(fetchedAt))
  // That it could not be reached at all is of another answer: what is here has come some time.
  if (status?.statusCode.endsWith('SynchFailed'))
    return t('fresh.outdated', { time: saved ? sentence(when(saved)) : time })
  if (status?.statusCode === 'DataFromCache' && saved)
    return t('fresh.saved', { time: sentence(when(saved)) })
  return status?.statusCode === 'DataFromSource' ? t('fresh.now', { time }) : `${time}.`
}
