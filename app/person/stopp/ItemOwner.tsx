import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSwitch } from '../use-switch.ts'
import type { ItemAddress } from '#platform/session/NotHere.tsx'
import { useRepresents, useSession, useSubject, whoOf } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { ownerQuery } from './owner-queries.ts'

/** Under the words for an item that is not here: whose it is, and whether to change to that person. */
export default function ItemOwner(address: ItemAddress) {
  const t = useTexts('stopp')
  const session = useSession()
  const shown = useSubject()
  const { usable } = useRepresents()
  const switchTo = useSwitch()
  const own = whoOf(session, { subject: undefined, preview: undefined, pause: undefined })
  const { data } = useQuery(ownerQuery(own, address))
  const owner = data?.personId
  if (owner === undefined || owner === shown.personId) return null
  const mine = owner === session.person.id
  const other = usable.find(({ personId }) => personId === owner)
  if (!mine && !other) return null
  const name = other?.name ?? t('protected')
  return (
    <div role="status">
      <Notice tone="info" title={t('owner.title')}>
        <p>{mine ? t('owner.mine') : t('owner.other', { name })}</p>
        <button
          type="button"
          {...asButton()}
          onClick={() =>
            void switchTo({ personId: mine ? undefined : owner, name: other?.name }, { stay: true })
          }
        >
          {mine ? t('showMine') : t('show', { name })}
        </button>
      </Notice>
    </div>
  )
}
