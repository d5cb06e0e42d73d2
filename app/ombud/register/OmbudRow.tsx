import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useCapability } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { ListRow } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Representation } from '../contract.ts'
import { opensAny } from '../in-force.ts'
import { Limit } from '../Limit.tsx'
import { useRegisterWords } from './register-words.ts'
import { usePreview, useSwitch } from '../../person/use-switch.ts'
import { useRevoke } from '../use-register.ts'
import styles from './OmbudRow.module.css'
import { WithSource } from '#ui/SourceText.tsx'

/** One representation: who, what, until when, and what can be done about it. */
export function OmbudRow({ representation }: { representation: Representation }) {
  const t = useTexts('register')
  const words = useRegisterWords()
  const { status, direction } = representation
  const name = words.name(representation)
  const [ended, setEnded] = useState(false)
  const outcome = useRef<HTMLDivElement>(null)
  const end = () => {
    flushSync(() => setEnded(true))
    outcome.current?.focus()
  }
  return (
    <ListRow title={name} level={3}>
      <div ref={outcome} tabIndex={-1} role="status">
        {ended && (
          <Notice tone="ok">
            <p>{t(direction === 'for-me' ? 'revoked' : 'resigned', { name })}</p>
          </Notice>
        )}
      </div>
      <p>
        <WithSource>{sentence(words.relation(representation))}</WithSource>
      </p>
      {status !== 'ended' && <p className={styles['kind']}>{words.kind(representation)}</p>}
      {status === 'active' && <Limit limit={representation.limit} />}
      <Facts>
        <Fact label={t('see')}>{words.see(representation)}</Fact>
        <Fact label={t('do')}>{words.do(representation)}</Fact>
        <Fact label={t('statusLabel')}>{words.status(representation)}</Fact>
        <Fact label={t('period')}>{words.period(representation)}</Fact>
      </Facts>
      <AboutItem
        source={representation.source}
        of={[name, words.relation(representation), words.status(representation), words.period(representation)]
          .filter(Boolean)
          .join(', ')}
      />
      {status !== 'ended' && <Actions representation={representation} onEnded={end} />}
    </ListRow>
  )
}

function Actions({ representation, onEnded }: { representation: Representation; onEnded: () => void }) {
  const t = useTexts('register')
  const words = useRegisterWords()
  const mayChange = useCapability('appoint-ombud')
  const preview = usePreview()
  const switchTo = useSwitch()
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const { id, direction, relationType, status, scopes, personId } = representation
  const name = words.name(representation)
  const forMe = direction === 'for-me'
  const isOpen = status === 'active' && opensAny(representation)
  const ask = () => {
    flushSync(() => setAsking(true))
    question.current?.focus()
  }
  const close = () => {
    flushSync(() => setAsking(false))
    opener.current?.focus()
  }
  if (asking) {
    return (
      <div ref={question} tabIndex={-1} className={styles['question']}>
        <Revoke id={id} name={name} forMe={forMe} onCancel={close} onEnded={onEnded} />
      </div>
    )
  }
  return (
    <div className={styles['actions']}>
      {!forMe && isOpen && personId && (
        <button
          type="button"
          {...asButton()}
          onClick={() => void switchTo({ personId, name: representation.name })}
        >
          {t('show', { name })}
        </button>
      )}
      {forMe && isOpen && (
        <button
          type="button"
          {...asButton('secondary')}
          onClick={() =>
            void preview({ areas: scopes.filter(({ see }) => see).map(({ area }) => area), name })
          }
        >
          {t('preview', { name })}
        </button>
      )}
      {forMe && relationType === 'appointed' && mayChange && (
        <Link to={paths.andraOmbud(id)} {...asButton('secondary')}>
          {t('change', { name })}
        </Link>
      )}
      {relationType === 'appointed' && (
        <button ref={opener} type="button" {...asButton('secondary')} onClick={ask}>
          {forMe ? t('revoke', { name }) : t('resign', { name })}
        </button>
      )}
    </div>
  )
}

type RevokeProps = { id: string; name: string; forMe: boolean; onCancel: () => void; onEnded: () => void }

function Revoke({ id, name, forMe, onCancel, onEnded }: RevokeProps) {
  const t = useTexts('register')
  const { mutateAsync, isPending, isError } = useRevoke()
  const revoke = async () => {
    try {
      await mutateAsync(id)
    } catch {
      return
    }
    onEnded()
  }
  return (
    <>
      <p>{forMe ? t('revokeMeans', { name }) : t('resignMeans', { name })}</p>
      {isError && (
        <p role="alert" className={styles['failed']}>
          {t('failed')}
        </p>
      )}
      <div className={styles['actions']}>
        <button
          type="button"
          {...asButton()}
          aria-disabled={isPending}
          onClick={() => !isPending && void revoke()}
        >
          {forMe ? t('revokeYes') : t('resignYes')}
        </button>
        <button type="button" {...asButton('secondary')} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  )
}
