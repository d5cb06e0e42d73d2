import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { inShort } from '#ui/in-short.ts'
import type { Unreachable } from '../contract.ts'

type Props = { title: string; all: readonly Unreachable[]; open?: boolean }

/** Those who take no messages here, and how each is reached. */
export function Cannot({ title, all, open = false }: Props) {
  const t = useTexts('skriv')
  if (all.length === 0) return null
  return (
    <Fold title={title} open={open}>
      <List>
        {all.map(({ name, phone, link }, index) => (
          <li key={`${index} ${name}`}>
            <p>
              <UnitToCall name={name} phone={phone} />
              {!phone && !link && `. ${t('noPhone')}`}
            </p>
            {link && (
              <p>
                <OutLink to={link} aria-label={`${t('ownService')}: ${inShort(name)}`}>
                  {t('ownService')}
                </OutLink>
              </p>
            )}
          </li>
        ))}
      </List>
    </Fold>
  )
}
