import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { inShort } from '#ui/in-short.ts'
import type { Decision, Insats } from '../contract.ts'
import styles from './InsatsPage.module.css'

/** Whom else one may choose, what they offer and how one changes; else whom to call and ask. */
export function ChangeCard({ insats }: { insats: Insats }) {
  const t = useTexts('insats')
  const { choice, unit } = insats.decision ?? {}
  return (
    <Card title={t('change')}>
      {choice ? (
        <Providers choice={choice} now={insats.performer?.name} />
      ) : (
        <p>
          <WithSource>{t('noChoice', { unit: quoted(unit?.name) ?? t('noUnit') })}</WithSource>{' '}
          {unit?.phone && <PhoneLink number={unit.phone} />}
        </p>
      )}
    </Card>
  )
}

type ProvidersProps = { choice: NonNullable<Decision['choice']>; now: string | undefined }

function Providers({ choice: { providers, how, link }, now }: ProvidersProps) {
  const t = useTexts('insats')
  return (
    <>
      <List>
        {providers.map(({ name, offers, phone }, index) => (
          // Two may be called the same.
          <ListRow
            key={index}
            label={name === now ? t('current') : undefined}
            title={quoted(inShort(name))}
            level={3}
          >
            {offers.length > 0 && (
              <ul role="list" className={styles['offers']}>
                {offers.map((offer) => (
                  <li key={offer}>
                    <SourceText>{offer}</SourceText>
                  </li>
                ))}
              </ul>
            )}
            {phone && (
              <p>
                <PhoneLink number={phone} />
              </p>
            )}
          </ListRow>
        ))}
      </List>
      {how && (
        <div className={styles['words']}>
          <h3>{t('changeHow')}</h3>
          <p>
            <CallableText fromSource>{how}</CallableText>
          </p>
        </div>
      )}
      {link && (
        <p>
          <OutLink to={link}>{t('more')}</OutLink>
        </p>
      )}
    </>
  )
}
