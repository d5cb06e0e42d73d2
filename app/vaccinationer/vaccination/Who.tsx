import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Vaccination, VaccinationParty } from '../contract.ts'
import { Words } from './Words.tsx'

/** Who gave it and where, who ordered it and wrote it, and whom it comes from. */
export function Who({ vaccination }: { vaccination: Vaccination }) {
  const t = useTexts('vaccination')
  const { performer, prescriber, author, signed, toldBy, program, riskGroups, source, alsoFrom } = vaccination
  const isAuthor = author?.name === performer?.name
  return (
    <Card title={t('who')}>
      <Facts>
        <Fact label={t('performer')}>{performer && <Party party={performer} />}</Fact>
        <Fact label={t('prescriber')}>{prescriber && <Party party={prescriber} />}</Fact>
        <Fact label={t('author')}>
          {author && !isAuthor && quoted([author.name, author.title].filter(Boolean).join(', '))}
        </Fact>
        <Fact label={t('toldBy')}>{toldBy && <CallableText fromSource>{toldBy}</CallableText>}</Fact>
        <Fact label={t('program')}>{quoted(program)}</Fact>
        <Fact label={t('riskGroups')}>{riskGroups.length > 0 && <Words all={riskGroups} />}</Fact>
        <Fact label={t('signing')}>{!signed && t('unsigned')}</Fact>
      </Facts>
      {[source, ...alsoFrom].map((one) => (
        <AboutItem key={one.sourceSystemHSAId + one.documentId} source={one} />
      ))}
    </Card>
  )
}

function Party({ party: { name, unit, phone } }: { party: VaccinationParty }) {
  return <CallableText fromSource>{[name, unit, phone].filter(Boolean).join(', ')}</CallableText>
}
