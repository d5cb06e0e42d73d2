import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useContactWords } from '../kontakter/contact-words.ts'
import { byImportance, isFormer, nameOf, phoneOf } from '../kontakter/contacts.ts'
import { kontakterQuery } from '../kontakter/queries.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { List, ListRow } from '#ui/List.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Part, type PartOf } from './Part.tsx'

const most = 3

/** Whom to turn to about one person. */
export function Contacts({ who, name, short }: PartOf) {
  const t = useTexts('hjalpa')
  const words = useContactWords()
  const today = dayOf(useNow())
  const result = useQuery(kontakterQuery(who))
  return (
    <Part title={t('contacts')} name={name} area="kontakter" result={result} empty={t('noContacts')}>
      {(contacts) => (
        <List>
          {byImportance(contacts)
            .filter((contact) => !isFormer(contact, today))
            .slice(0, most)
            .map((contact) => {
              const phone = phoneOf(contact)
              return (
                <ListRow
                  key={contact.id}
                  label={`${short}: ${words.role(contact)}`}
                  title={nameOf(contact)}
                  level={4}
                >
                  {phone && (
                    <p>
                      <PhoneLink number={phone} />
                    </p>
                  )}
                  <AboutItem source={contact.source} of={`${short}: ${quoted(nameOf(contact))}`} />
                </ListRow>
              )
            })}
        </List>
      )}
    </Part>
  )
}
