import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { Notice } from '#ui/Notice.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { Quote } from '#ui/Quote.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { WhatChanged } from '../../sedan-sist/marken/WhatChanged.tsx'
import type { Agreement } from '../contract.ts'
import { AboutAgreement } from './AboutAgreement.tsx'
import { Commitments } from './Commitments.tsx'
import { Dates } from './Dates.tsx'
import { Goals } from './Goals.tsx'
import { Next } from './Next.tsx'
import { Related } from './Related.tsx'

/**
 * All of an agreement: what happens next, what matters to the person, who does what, what is to be reached and what to do when
 * it gets worse; then its days and what it belongs with, and last what is known about it as such.
 */
export function AgreementBody({ agreement }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  const { status, important, commitments, goals, risks } = agreement
  const whose = useContext(WhoseContext)
  const mayWrite = useMay('do', 'inkorg') && status === 'active'
  return (
    <Stack>
      {status !== 'active' && <Notice tone="info">{t(`${status}Note`)}</Notice>}
      <WhatChanged area="overenskommelser" id={agreement.id} place="top" />
      <Columns
        beside={
          <>
            <Risks risks={risks} />
            <Dates agreement={agreement} />
            <Related agreement={agreement} />
            {mayWrite && (
              <p>
                <Link to={paths.skrivTill(agreement.id)} {...asButton('secondary')}>
                  {t('writeAll')}
                </Link>
              </p>
            )}
            <Fold title={t('about')}>
              <AboutAgreement agreement={agreement} />
            </Fold>
          </>
        }
      >
        <Next agreement={agreement} />
        {important && (
          <Card title={t(whose === undefined ? 'important' : 'ownWords')}>
            <Quote>{important}</Quote>
          </Card>
        )}
        <Commitments commitments={commitments} />
        <Goals goals={goals} />
        <WhatChanged area="overenskommelser" id={agreement.id} place="foot" />
      </Columns>
    </Stack>
  )
}

/** At these signs, do this. */
function Risks({ risks }: Pick<Agreement, 'risks'>) {
  const t = useTexts('overenskommelse')
  const whose = useContext(WhoseContext)
  return (
    <ListCard title={whose === undefined ? t('risks') : t('risksOther', { name: whose })} items={risks}>
      {risks.map(({ trigger, action, contact }, index) => (
        // The same sign may be told of twice.
        <ListRow key={`${index} ${trigger}`} title={quoted(trigger)} level={3}>
          <p>
            <CallableText fromSource>{action}</CallableText>
          </p>
          {contact && (
            <p>
              {t('riskContact')} <CallableText fromSource>{contact}</CallableText>
            </p>
          )}
        </ListRow>
      ))}
    </ListCard>
  )
}
