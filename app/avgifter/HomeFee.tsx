import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { inShort } from '#ui/in-short.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Ask } from './Ask.tsx'
import type { HomeCareFee } from './contract.ts'
import { useFeeWords } from './fee-words.ts'
import styles from './Fees.module.css'
import { feeAgainstMost } from './home-fee.ts'

/** The fee of a month for help at home: how much, how much it can be, what is behind it, and what to do if it is wrong. */
export function HomeFee({ fee: one }: { fee: HomeCareFee }) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  const { month, fee, maximumFee, feeRoom, parts, reconsideration, freeOfCharge } = one
  const against = feeAgainstMost(one)
  const said = freeOfCharge
    ? t('free', { words: quoted(freeOfCharge) })
    : fee && month
      ? t('feeFor', { month: words.month(month), fee: words.money(fee) })
      : fee
        ? t('feeIs', { fee: words.money(fee) })
        : t('noFee')
  return (
    <div className={styles['one']}>
      <p className={styles['most']}>
        <WithSource>{said}</WithSource>
      </p>
      {against && maximumFee && !freeOfCharge && (
        <p>{against === 'most' ? t('most.most') : t(`most.${against}`, { most: words.money(maximumFee) })}</p>
      )}
      <Facts>
        <Fact label={t('month')}>{month && !fee && words.month(month)}</Fact>
        <Fact label={t('maximum')}>{maximumFee && !against && words.money(maximumFee)}</Fact>
        <Fact label={t('room')}>{feeRoom && words.money(feeRoom)}</Fact>
        <Fact label={t('parts')}>{parts.length > 0 && <Parts parts={parts} />}</Fact>
        <Ask fee={one} />
        <Fact label={t('wrong')}>
          <>
            {t('wrongText')} {reconsideration && <CallableText fromSource>{reconsideration}</CallableText>}
          </>
        </Fact>
      </Facts>
      <AboutItem source={one.source} of={said} />
    </div>
  )
}

/** What a fee is made of, as the kommun tells it: never added up here. */
function Parts({ parts }: Pick<HomeCareFee, 'parts'>) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  return (
    <ul role="list">
      {parts.map(({ name, fee }, index) => (
        <li key={index}>
          <WithSource>
            {fee ? t('partSum', { name: quoted(inShort(name)), fee: words.money(fee) }) : quoted(name)}
          </WithSource>
        </li>
      ))}
    </ul>
  )
}
