import { useContext } from 'react'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { grouped } from '#platform/lists/grouped.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Agreement } from '../../overenskommelser/contract.ts'
import { NextStep } from '../../overenskommelser/NextStep.tsx'
import { useOverenskommelser } from '../../overenskommelser/queries.ts'
import { paths } from '../../paths.ts'
import styles from '../PatientkontraktPage.module.css'
import { Lack, Part } from './Part.tsx'

const mostAtOnce = 4

/** Överenskommelse: each that is in force, what comes next, who does what, and what to do when it gets worse. */
export function AgreedPart() {
  const t = useTexts('patientkontrakt')
  const lack = (
    <Lack
      name="agreed"
      way={
        <Link to={paths.vem()} {...asButton('secondary')}>
          {t('whom')}
        </Link>
      }
    />
  )
  return (
    <Part name="agreed">
      <AnswerView
        result={useOverenskommelser()}
        area="overenskommelser"
        empty={lack}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(all, answer) => {
          const active = all.filter(({ status }) => status === 'active')
          // Of what may be more, it is not said that there is none.
          if (active.length === 0) return isWhole(answer) ? lack : null
          return (
            <SomeFirst items={active} first={mostAtOnce}>
              {(some) => (
                <ul role="list">
                  {some.map((agreement) => (
                    <Agreed key={agreement.id} agreement={agreement} />
                  ))}
                </ul>
              )}
            </SomeFirst>
          )
        }}
      </AnswerView>
    </Part>
  )
}

const parties = [undefined, 'resident', 'relative', 'care', 'social-care'] as const

function Agreed({ agreement }: { agreement: Agreement }) {
  const t = useTexts('patientkontrakt')
  const whose = useContext(WhoseContext)
  const { id, title, commitments, risks, source } = agreement
  const byParty = grouped(commitments, ({ responsible }) => responsible)
  return (
    <li className={styles['thing']}>
      <h3>
        <Link to={paths.overenskommelse(id)}>
          <SourceText>{title}</SourceText>
        </Link>
      </h3>
      <NextStep agreement={agreement} />
      {commitments.length > 0 && <h4>{t('whoDoes')}</h4>}
      <Facts>
        {parties.map((party) => {
          const some = byParty.get(party)
          const name = party === 'resident' && whose !== undefined ? whose : t(`who.${party ?? 'nobody'}`)
          return (
            some && (
              <Fact key={party ?? 'nobody'} label={name}>
                <ul role="list" className={styles['rows']}>
                  {some.map((one) => (
                    <li key={one.id}>
                      <SourceText>{one.text}</SourceText>
                      {one.done && !one.repeat && <span className={styles['done']}> {t('done')}</span>}
                    </li>
                  ))}
                </ul>
              </Fact>
            )
          )
        })}
      </Facts>
      {risks.length > 0 && <h4>{whose === undefined ? t('worse') : t('worseOther', { name: whose })}</h4>}
      {risks.length > 0 && (
        <ul role="list" className={styles['signs']}>
          {risks.map(({ trigger, action, contact }, index) => (
            // The same sign may be told of twice.
            <li key={`${index} ${trigger}`}>
              <p>
                <strong>
                  <SourceText>{trigger}</SourceText>
                </strong>
              </p>
              <p>
                <CallableText fromSource>{action}</CallableText>
              </p>
              {contact && (
                <p>
                  <CallableText fromSource>{contact}</CallableText>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <ItemSource source={source} />
    </li>
  )
}
