import { useTexts } from '#platform/i18n/use-texts.ts'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Medication } from '../contract.ts'
import { useMedicationWords } from '../medication-words.ts'
import type { Entry } from '../told-together.ts'
import { Decision } from './Decision.tsx'

/** What does not agree first, then each decision that is in force, and beside them what was decided before. */
export function EntryBody({ entry }: { entry: Entry }) {
  const t = useTexts('lakemedlet')
  const { now, coming, unsaid, over, differs, stoppedToo } = entry
  const inForce = [...now, ...coming, ...unsaid]
  return (
    <Stack>
      {differs && (
        <Notice tone="warn" title={t('differs')}>
          <Differing told={now} />
          <p>{t('differsHelp')}</p>
          <WhomToAsk told={now} />
        </Notice>
      )}
      {stoppedToo && (
        <Notice tone="warn" title={t('stoppedToo')}>
          <WhomToAsk told={[...now, ...over.filter(({ decision }) => decision === 'stopped')]} />
        </Notice>
      )}
      <Columns
        beside={
          inForce.length > 0 &&
          over.length > 0 && (
            <Fold title={t('former', { count: over.length })}>
              <Stack>
                {over.map((one) => (
                  <Decision key={one.id} medication={one} />
                ))}
              </Stack>
            </Fold>
          )
        }
      >
        {(inForce.length > 0 ? inForce : over).map((one) => (
          <Decision key={one.id} medication={one} />
        ))}
      </Columns>
    </Stack>
  )
}

/** What each of them says, in its own words. */
function Differing({ told }: { told: Medication[] }) {
  const t = useTexts('lakemedlet')
  const tAll = useTexts('lakemedel')
  const words = useMedicationWords()
  return (
    <ul role="list">
      {told.map((one) => {
        const dose = one.doses.map(words.dose).join('. ') || tAll('noDose')
        return (
          <li key={one.id}>
            <WithSource>
              {t('says', {
                source: quoted(one.ask.name),
                dose: [one.strength && quoted(one.strength), dose].filter(Boolean).join(', '),
              })}
            </WithSource>
          </li>
        )
      })}
    </ul>
  )
}

/** Those who have decided, each once, and the number to them. */
function WhomToAsk({ told }: { told: Medication[] }) {
  const asks = [...new Map(told.map(({ ask }) => [ask.name, ask])).values()]
  return (
    <ul role="list">
      {asks.map(({ name, phone }) => (
        <li key={name}>
          <WithSource>{quoted(name)}</WithSource>
          {phone && (
            <>
              {', '}
              <PhoneLink number={phone} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
