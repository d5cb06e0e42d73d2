import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../../paths.ts'
import type { Vaccination } from '../contract.ts'
import { useNameWords } from '../name-words.ts'
import { latestOf } from '../latest.ts'
import { useVaccinationer } from '../queries.ts'

/** Tile: what was given last. */
export default function VaccinationerKort() {
  const t = useTexts('vaccinationer')
  return (
    <Tile title={<Link to={paths.vaccinationer()}>{t('title')}</Link>}>
      <CardAnswer
        result={useVaccinationer()}
        empty={t('tileEmpty')}
        skeleton={<SkeletonRows rows={1} height="short" />}
      >
        {(vaccinations) => <Latest vaccinations={vaccinations} />}
      </CardAnswer>
    </Tile>
  )
}

function Latest({ vaccinations }: { vaccinations: Vaccination[] }) {
  const t = useTexts('vaccinationer')
  const words = useNameWords()
  const latest = latestOf(vaccinations, dayOf(useNow()))
  const [one] = latest
  if (!one) return <p>{t('registered', { count: vaccinations.length })}</p>
  const names = [...new Set(latest.map((each) => inShort(words.name(each))))]
  return (
    <>
      <p>
        <WithSource>{t('latest', { what: names.join(', '), day: words.day(one.day) })}</WithSource>
      </p>
      <ItemSource source={one.source} />
    </>
  )
}
