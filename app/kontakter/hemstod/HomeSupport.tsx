import { CallableText } from '#ui/CallableText.tsx'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart, meaningOfEmpty } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Device, HomeService, HomeSupport as Support } from '../contract.ts'
import { useHemstod } from '../queries.ts'
import { Way } from '../Way.tsx'
import styles from './HomeSupport.module.css'
import { inShort } from '#ui/in-short.ts'
import { quoted, SourceText } from '#ui/SourceText.tsx'

/**
 * Insatser and hjälpmedel at home: who has decided, who does it, and how a thing is used. Nothing at all for one who
 * has none, which most have not; but a source that did not answer is named.
 */
export function HomeSupport() {
  const result = useHemstod()
  const { data, error } = result
  if (!data && !error) return null
  const isEmpty = data?.items.length === 0 && !isPart(data)
  if (isEmpty && ['nothing', 'noSource'].includes(meaningOfEmpty(data))) return null
  return (
    <AnswerView result={result} area="kontakter" empty="" skeleton={null}>
      {(support) => <Parts support={support} />}
    </AnswerView>
  )
}

function Parts({ support }: { support: Support[] }) {
  const t = useTexts('hemstod')
  const today = dayOf(useNow())
  const services = support.filter((one) => one.kind === 'service')
  const devices = support.filter((one) => one.kind === 'device')
  const isOver = ({ validTo }: HomeService) => validTo !== undefined && validTo < today
  return (
    <Stack>
      <Part title={t('services')} items={services.filter((one) => !isOver(one))} />
      <Part title={t('devices')} items={devices} />
      <Part title={t('former')} items={services.filter(isOver)} />
    </Stack>
  )
}

function Part({ title, items }: { title: string; items: Support[] }) {
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <List>
        {items.map((one) =>
          one.kind === 'service' ? (
            <ServiceRow key={one.id} service={one} />
          ) : (
            <DeviceRow key={one.id} device={one} />
          ),
        )}
      </List>
    </Card>
  )
}

const knownServices = ['HSJV', 'HTJ', 'LSS', 'SVTJ', 'SÄBO'] as const

function ServiceRow({ service }: { service: HomeService }) {
  const t = useTexts('hemstod')
  const date = useDate()
  const { typeOfCareService: code, scope, decidedBy, performer, chosen, validFrom, validTo, source } = service
  const known = knownServices.find((one) => one === code)
  return (
    <ListRow title={known ? t(`service.${known}`) : quoted(code)} level={3}>
      {known && <p>{t(`serviceHelp.${known}`)}</p>}
      <Facts>
        <Fact label={t('scope')}>{quoted(scope)}</Fact>
        <Fact label={t('performer')}>{performer && (chosen ? t('chosenBy', { performer }) : performer)}</Fact>
        <Fact label={t('decidedBy')}>{decidedBy}</Fact>
        <Fact label={t('from')}>{validFrom && date(validFrom)}</Fact>
        <Fact label={t('to')}>{validTo && date(validTo)}</Fact>
      </Facts>
      <ItemSource source={source} />
    </ListRow>
  )
}

function DeviceRow({ device }: { device: Device }) {
  const t = useTexts('hemstod')
  const date = useDate()
  const { name, purpose, instructions, link, support, validFrom, source } = device
  return (
    <ListRow title={quoted(name)} level={3}>
      {purpose && (
        <p>
          <SourceText>{purpose}</SourceText>
        </p>
      )}
      {instructions.length > 0 && (
        <>
          <p className={styles['label']}>{t('howTo')}</p>
          <ol className={styles['steps']}>
            {instructions.map((step) => (
              <li key={step}>
                <CallableText fromSource>{step}</CallableText>
              </li>
            ))}
          </ol>
        </>
      )}
      {link && (
        <p>
          <OutLink to={link} aria-label={`${t('more')}: ${inShort(name)}`}>
            {t('more')}
          </OutLink>
        </p>
      )}
      {!support?.telecom && <p>{t('noSupport')}</p>}
      <Facts>
        <Fact label={support?.name ? t('supportAt', { name: support.name }) : t('support')}>
          {support?.telecom && <Way way={support.telecom} />}
        </Fact>
        <Fact label={t('from')}>{validFrom && date(validFrom)}</Fact>
      </Facts>
      <ItemSource source={source} />
    </ListRow>
  )
}

function useDate(): (value: string) => string {
  const [language] = useLanguage()
  return (value) => formatDate(toDate(value), 'date', language)
}
