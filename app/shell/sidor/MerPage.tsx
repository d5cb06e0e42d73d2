import { useContext } from 'react'
import { Link } from '#platform/navigation/Link.tsx'
import { isOnMer, mainPath } from '../../area.ts'
import { areas } from '../../areas.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/Stack.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { Surface } from '#ui/Surface.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import styles from './MerPage.module.css'

type OnMer = Exclude<(typeof areas)[number], { menu: { phone: true } } | { unlisted: true }>

const listed = areas.filter((area): area is OnMer => isOnMer(area))

/** `/mer`: the places that have no room in the bar at the bottom of a phone. */
export default function MerPage() {
  const t = useTexts('sidor')
  const toOthers = useContext(ToOthersContext)
  const words = useAreaNames(listed.map(({ name }) => name))
  return (
    <>
      <PageHeading title={t('more.title')}>
        <p>{t('more.intro')}</p>
      </PageHeading>
      <Stack>
        <Surface>
          <ul role="list" className={styles['places']}>
            {listed
              .filter((area) => !toOthers?.closes(mainPath(area)))
              .map((area) => (
                <li key={area.name}>
                  <Link to={mainPath(area)}>{words.name(area.name)}</Link>
                  <p>{words.text(area.name)}</p>
                </li>
              ))}
          </ul>
        </Surface>
        <Elsewhere />
      </Stack>
    </>
  )
}
