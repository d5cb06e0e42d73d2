import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Notice } from '#ui/Notice.tsx'
import { CallLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Limit, Value } from './contract.ts'
import type { Judged } from './limits.ts'
import { useValueWords } from './value-words.ts'

type Props = {
  judged: readonly { limit: Limit; judged: Judged }[]
  /** True when not all sources have answered: there may be more to compare with. */
  part?: boolean
}

/** What to do about limits that are passed, and which of them nobody can judge. Of those that are not passed nothing is said. */
export function LimitNotices({ judged, part = false }: Props) {
  return judged.map(({ limit, judged: one }, index) => {
    const key = `${index} ${limit.trigger}`
    if (one.is === 'passed') return <Passed key={key} limit={limit} judged={one} />
    return one.is === 'incomparable' && <Incomparable key={key} limit={limit} days={one.days} part={part} />
  })
}

function Passed({ limit, judged }: { limit: Limit; judged: Extract<Judged, { is: 'passed' }> }) {
  const t = useTexts('matord')
  const words = useValueWords()
  const { trigger, action, contact, urgent } = limit
  const { value, from } = judged
  const shown = (one: Value) => words.value([one])
  const much = from && {
    ...value,
    value: Math.abs(Math.round((value.value - from.value.value) * 1_000)) / 1_000,
  }
  return (
    <Notice tone="alert" title={t('passed.title')}>
      <p>
        <WithSource>
          {from && much
            ? t(value.value > from.value.value ? 'passed.rise' : 'passed.fall', {
                much: shown(much),
                before: shown(from.value),
                when: words.when(from.takenAt),
                now: shown(value),
              })
            : t('passed.value', { now: shown(value) })}
        </WithSource>
      </p>
      <p>
        <WithSource>{t('passed.agreed', { trigger: quoted(trigger) })}</WithSource>
      </p>
      <p>
        <strong>{t('passed.doThis')}</strong> <CallableText fromSource>{action}</CallableText>
      </p>
      {contact && (
        <p>
          {t('passed.call')} <UnitToCall {...contact} />
        </p>
      )}
      {urgent && (
        <p>
          <CallLink number="112" {...asButton()}>
            {t('passed.emergency')}
          </CallLink>
        </p>
      )}
    </Notice>
  )
}

function Incomparable({ limit, days, part }: { limit: Limit; days: number | undefined; part: boolean }) {
  const t = useTexts('matord')
  const title = days === undefined ? t('incomparable.plain') : t('incomparable.days', { count: days })
  return (
    <Notice tone="warn" title={title}>
      {part && <p>{t('someMissing')}</p>}
      <p>
        <WithSource>{t('incomparable.trigger', { trigger: quoted(limit.trigger) })}</WithSource>
      </p>
      <p>
        {t('incomparable.doThis')} <SourceText>{limit.action}</SourceText>
      </p>
      {limit.contact && (
        <p>
          <UnitToCall {...limit.contact} />
        </p>
      )}
    </Notice>
  )
}
