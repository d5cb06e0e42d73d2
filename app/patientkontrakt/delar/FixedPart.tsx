import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { List } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { ContactRow } from '../../kontakter/adressbok/ContactRow.tsx'
import { byImportance, groupOf, hasCareCoordinator } from '../../kontakter/contacts.ts'
import { useKontakter } from '../../kontakter/queries.ts'
import { paths } from '../../paths.ts'
import { Lack, Part } from './Part.tsx'

/** Fast kontakt: those whom the law names, each with the ways to turn to them; without one who coordinates, how one asks for that. */
export function FixedPart() {
  const t = useTexts('patientkontrakt')
  const today = dayOf(useNow())
  const mayAsk = useMay('do', 'kontakter')
  const lack = (
    <Lack
      name="fixed"
      way={
        mayAsk && (
          <Link to={paths.begaran()} {...asButton('secondary')}>
            {t('askFixed')}
          </Link>
        )
      }
    />
  )
  return (
    <Part name="fixed">
      <AnswerView
        result={useKontakter()}
        area="kontakter"
        empty={lack}
        skeleton={<SkeletonRows rows={2} height="tall" />}
      >
        {(contacts, answer) => (
          <>
            <List>
              {byImportance(contacts)
                .filter((contact) => groupOf(contact, today) === 'fixed')
                .map((contact) => (
                  <ContactRow key={contact.id} contact={contact} level={3} />
                ))}
            </List>
            {isWhole(answer) && !hasCareCoordinator(contacts, today) && lack}
          </>
        )}
      </AnswerView>
    </Part>
  )
}
