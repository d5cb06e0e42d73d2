import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { List } from '#ui/List.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Vaccination } from '../contract.ts'
import { useDoseWords } from '../dose-words.ts'
import { DoseRow } from '../DoseRow.tsx'
import { groupWith } from '../groups.ts'
import { Given } from './Given.tsx'
import { Said } from './Said.tsx'
import styles from './VaccinationPage.module.css'
import { Who } from './Who.tsx'

/** So many of the others stand at first. */
const mostOthers = 4

type Props = {
  vaccination: Vaccination
  all: Vaccination[]
  /** Some source is still asked. */
  part: boolean
}

/** All of a vaccination: what was given, what is written about it, by whom, and the other doses against the same. */
export function VaccinationBody({ vaccination, all, part }: Props) {
  const t = useTexts('vaccination')
  const words = useDoseWords()
  const doses = groupWith(all, vaccination.id)?.doses ?? []
  const others = doses.filter(({ id }) => id !== vaccination.id)
  const missing = part ? undefined : words.missing(doses)
  return (
    <Stack>
      {vaccination.partly && <PartlyRead source={vaccination.source} />}
      <Columns
        beside={
          <>
            <Who vaccination={vaccination} />
            {others.length > 0 && (
              <Card title={t('others')}>
                {missing && <p className={styles['missing']}>{missing}</p>}
                <SomeFirst items={others} first={mostOthers}>
                  {(some) => (
                    <List>
                      {some.map((one) => (
                        <DoseRow key={one.id} vaccination={one} />
                      ))}
                    </List>
                  )}
                </SomeFirst>
              </Card>
            )}
          </>
        }
      >
        <Given vaccination={vaccination} missing={others.length === 0 ? missing : undefined} />
        <Said vaccination={vaccination} />
      </Columns>
    </Stack>
  )
}
