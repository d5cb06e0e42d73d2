import { memo } from 'react'
import { nameOf } from '../kontakter/contacts.ts'
import type { Contact } from '../kontakter/contract.ts'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import { OpeningMark } from '../kontakter/OpeningMark.tsx'
import type { Agreement } from '../overenskommelser/contract.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { wayNamedIn } from './situations.ts'
import styles from './VemPage.module.css'

type RiskProps = { agreements: Agreement[]; contacts: Contact[] }

/** The signs that have been agreed on, what to do then, and whether the one to call answers. */
export const IfItHappens = memo(function IfItHappens({ agreements, contacts }: RiskProps) {
  const t = useTexts('vagledning')
  const now = useNow()
  const isAnswered = (number: string) => wayNamedIn(number, contacts, now)?.opening.state !== 'closed'
  const active = agreements.filter(({ status, risks }) => status === 'active' && risks.length > 0)
  if (active.length === 0)
    return (
      <p className={styles['help']}>
        <CallableText>{t('nothingAgreed')}</CallableText>
      </p>
    )
  return (
    <>
      <p className={styles['help']}>{t('ifItHappensHelp')}</p>
      <div className={styles['pairs']}>
        <List>
          {active.flatMap(({ id, risks, source }) =>
            risks.map(({ trigger, action, contact }) => (
              <ListRow key={`${id} ${trigger}`} title={quoted(trigger)} level={3}>
                <p>
                  <CallableText fromSource mayCall={isAnswered}>
                    {action}
                  </CallableText>
                </p>
                {contact && <Named text={contact} contacts={contacts} />}
                <AboutItem source={source} of={quoted(trigger)} />
              </ListRow>
            )),
          )}
        </List>
      </div>
    </>
  )
})

function Named({ text, contacts }: { text: string; contacts: Contact[] }) {
  const t = useTexts('vagledning')
  const words = useOpeningWords()
  const known = wayNamedIn(text, contacts, useNow())
  if (!known) {
    return (
      <p>
        <CallableText fromSource>{text}</CallableText>
      </p>
    )
  }
  const opening = words.openingText(known.opening)
  if (known.opening.state === 'closed') {
    return (
      <p>
        <SourceText>{text}</SourceText>.{' '}
        <CallableText>{t('closedNow', { opening: opening ?? '' })}</CallableText>
      </p>
    )
  }
  return (
    <p className={styles['way']}>
      <span>{nameOf(known.contact)}</span>{' '}
      <span>
        <PhoneLink number={known.way.value} />
      </span>
      {opening && <OpeningMark isOpen>{opening}</OpeningMark>}
    </p>
  )
}
