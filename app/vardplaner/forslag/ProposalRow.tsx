import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Proposal } from './contract.ts'
import styles from './Forslag.module.css'
import { useProposalWords } from './proposal-words.ts'
import { Withdraw } from './Withdraw.tsx'

type Props = {
  proposal: Proposal
  /** Who is responsible for the plan. */
  responsible: string
  planHasEnded: boolean
}

/** One proposal: whose it is and of what kind, in words; then the text, when it was sent, and what has come of it. */
export function ProposalRow({ proposal, responsible, planHasEnded }: Props) {
  const t = useTexts('forslag')
  const words = useProposalWords()
  const { kind, text, about, madeAt, status, history, partly, source } = proposal
  const name = quoted(responsible)
  const waits = status === 'proposed'
  return (
    <li className={styles['proposal']}>
      <p className={styles['mark']}>
        <WithSource>{`${words.mark(proposal)} · ${t(`kind.${kind}`)}`}</WithSource>
      </p>
      <blockquote>
        <SourceText>{text}</SourceText>
      </blockquote>
      {about && (
        <p>
          <WithSource>{t('about', { what: quoted(about) })}</WithSource>
        </p>
      )}
      {madeAt && <p className={styles['quiet']}>{t('sent', { day: words.day(madeAt) })}</p>}
      {waits ? (
        <p className={`${styles['standing']} ${styles['proposed']}`}>
          <WithSource>{planHasEnded ? t('endedBefore') : t('status.proposed', { name })}</WithSource>
        </p>
      ) : (
        history.length === 0 && <p className={styles['standing']}>{t(`status.${status}`)}</p>
      )}
      {history.map((outcome, index) => (
        <div key={`${index} ${outcome.what}`} className={styles['outcome']}>
          <p>
            <span className={`${styles['standing']} ${styles[outcome.what]}`}>
              {t(`status.${outcome.what}`)}
            </span>{' '}
            <span className={styles['quiet']}>
              <WithSource>{words.told(outcome)}</WithSource>
            </span>
          </p>
          {outcome.what === 'accepted' && (
            <p>
              <WithSource>{t('acceptedMeans', { name })}</WithSource>
            </p>
          )}
          {outcome.text && (
            <p>
              {outcome.what === 'declined' && `${t('reason')} `}
              {outcome.what === 'answered' && `${t('answer')} `}
              <SourceText>{outcome.text}</SourceText>
            </p>
          )}
          {!outcome.text && (outcome.what === 'declined' || outcome.what === 'answered') && (
            <p>
              <WithSource>{t(outcome.what === 'declined' ? 'noReason' : 'noAnswer', { name })}</WithSource>
            </p>
          )}
        </div>
      ))}
      {partly && (
        <p>
          <WithSource>{t('partly', { name })}</WithSource>
        </p>
      )}
      <Withdraw proposal={proposal} responsible={responsible} />
      <AboutItem source={source} of={inShort(quoted(text))} />
    </li>
  )
}
