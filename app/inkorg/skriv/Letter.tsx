import { useTexts } from '#platform/i18n/use-texts.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Receivers, Unreachable } from '../contract.ts'
import { Acute } from './Acute.tsx'
import type { Aim } from './aim.ts'
import { Cannot } from './Cannot.tsx'
import { Choose } from './Choose.tsx'
import { LetterForm, type Start } from './LetterForm.tsx'
import { useLetter } from './use-letter.ts'

type Props = { receivers: Receivers; aim?: Aim | undefined; form: string; start?: Start | undefined }

/** To whom, and the letter; beside it what is never to be written, and those who cannot be written to here. */
export function Letter({ receivers, aim, form, start }: Props) {
  const t = useTexts('skriv')
  const { value: chosen, write, forget } = useDraft<readonly string[]>(`${form} to`, [])
  const sending = useLetter(form)
  // What may have arrived is sent again to the same.
  const ids = sending.unsure?.to ?? aim?.units ?? chosen
  const to = receivers.units.filter(({ id }) => ids.includes(id))
  const cannot = aim ? aim.cannot : inTeams(receivers, chosen)
  if (receivers.units.length === 0)
    return (
      <Stack>
        <Acute receivers={[]} />
        <p>{t(receivers.partly ? 'nobodyKnown' : 'nobody')}</p>
        <Cannot title={t('cannot')} all={receivers.cannot} />
      </Stack>
    )
  return (
    <Columns
      beside={
        <>
          <Cannot title={t('cannotInTeam')} all={cannot} open />
          {!aim && <Cannot title={t('cannot')} all={receivers.cannot} />}
        </>
      }
    >
      {aim?.title && (
        <p>
          <strong>
            <WithSource>
              {aim.about && aim.about.kind !== 'event' ? titleOf(aim.title) : aim.title}
            </WithSource>
          </strong>
        </p>
      )}
      {!aim && (
        <Card title={t('toWhom')}>
          {receivers.partly && <p>{t('partly')}</p>}
          <Choose receivers={receivers} chosen={ids} locked={sending.unsure !== undefined} onChoose={write} />
        </Card>
      )}
      {to.length > 0 ? (
        <Card title={t('text')}>
          <LetterForm
            form={form}
            to={to}
            about={aim?.about}
            withSubject
            start={start}
            sending={sending}
            onSent={forget}
          />
        </Card>
      ) : (
        <>
          <p>{t('receiverMissing')}</p>
          <Acute receivers={[]} />
        </>
      )}
    </Columns>
  )

  function titleOf(title: string): string {
    return t(aim?.about?.kind === 'plan' ? 'plan' : 'agreement', { title: quoted(title) })
  }
}

/** Those in the teams that are chosen whole who cannot be written to here, each once. */
function inTeams({ teams }: Receivers, chosen: readonly string[]): Unreachable[] {
  const all = teams.filter(({ units }) => units.length > 1 && units.every((id) => chosen.includes(id)))
  return [...new Map(all.flatMap(({ cannot }) => cannot).map((one) => [one.name, one])).values()]
}
