import { CallableText } from '#ui/CallableText.tsx'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart, meaningOfEmpty } from '#platform/answer/coverage.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { OutLink } from '#platform/links/OutLink.tsx'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { List } from '#ui/List.tsx'
import { paths } from '../../paths.ts'
import { bestWay } from '../best-way.ts'
import { dialsOf } from '../dials.ts'
import type { Device, HomeService, HomeSupport as Support } from '../contract.ts'
import { OpeningMark } from '../OpeningMark.tsx'
import { useOpeningWords } from '../opening-words.ts'
import { useHemstod } from '../queries.ts'
import { Call } from '../rad/Call.tsx'
import { FoldedRow } from '../rad/FoldedRow.tsx'
import { Way } from '../Way.tsx'
import styles from './HomeSupport.module.css'
import { inShort } from '#ui/in-short.ts'
import { quoted, SourceText } from '#ui/SourceText.tsx'

/**
 * Insatser and hjälpmedel at home: who has decided, who does it, and how a thing is used. Nothing at all for one who
 * has none, which most have not; but a source that did not answer is named.
 */
export function HomeSupport() {
  const t = useTexts('hemstod')
  const result = useHemstod()
  const { data, errorUpdateCount } = result
  // What has failed once keeps its place while it is asked for again, and so the focus.
  if (!data && errorUpdateCount === 0) return null
  const isEmpty = data?.items.length === 0 && !isPart(data)
  if (isEmpty && ['nothing', 'noSource'].includes(meaningOfEmpty(data))) return null
  // What is missing is said under what it is. One part throughout, so that it can say how it went for whom it has waited for.
  return (
    <Card title={!data || isEmpty ? t('services') : undefined}>
      <AnswerView result={result} area="kontakter" empty="" skeleton={null}>
        {(support) => <Parts support={support} />}
      </AnswerView>
    </Card>
  )
}

function Parts({ support }: { support: Support[] }) {
  const t = useTexts('hemstod')
  const today = dayOf(useNow())
  const services = support.filter((one) => one.kind === 'service')
  const devices = support.filter((one) => one.kind === 'device')
  const isOver = ({ validTo }: HomeService) => validTo !== undefined && validTo < today
  return (
    <div className={styles['parts']}>
      <Part title={t('services')} items={services.filter((one) => !isOver(one))} />
      <Part title={t('devices')} items={devices} />
      <Part title={t('former')} items={services.filter(isOver)} />
    </div>
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
  const insatser = useTexts('insatsord')
  const date = useDate()
  const {
    id,
    typeOfCareService: code,
    scope,
    decidedBy,
    performer,
    chosen,
    validFrom,
    validTo,
    source,
  } = service
  const known = knownServices.find((one) => one === code)
  const title = known ? insatser(`service.${known}`) : quoted(code)
  return (
    <FoldedRow
      title={title}
      level={3}
      more={
        <>
          {known && <p>{insatser(`serviceHelp.${known}`)}</p>}
          <Facts>
            <Fact label={t('scope')}>{quoted(scope)}</Fact>
            <Fact label={t('decidedBy')}>{decidedBy}</Fact>
            <Fact label={t('from')}>{validFrom && date(validFrom)}</Fact>
            <Fact label={t('to')}>{validTo && date(validTo)}</Fact>
          </Facts>
          <p>
            <Link to={paths.insats(id)}>{t('toInsats')}</Link>
          </p>
          <AboutItem
            source={source}
            of={[title, validFrom && date(validFrom), quoted(scope)].filter(Boolean).join(', ')}
          />
        </>
      }
    >
      {performer && <p>{chosen ? t('chosenBy', { performer }) : performer}</p>}
      <ItemSource source={source} />
    </FoldedRow>
  )
}

function DeviceRow({ device }: { device: Device }) {
  const t = useTexts('hemstod')
  const date = useDate()
  const now = useNow()
  const openings = useOpeningWords()
  const { name, purpose, instructions, link, support, validFrom, source } = device
  const best = support?.telecom && bestWay({ telecom: [support.telecom] }, now)
  const isOpen = best?.opening.state !== 'closed'
  const tel = best && isOpen ? dialsOf(best.way)[0] : undefined
  const said = best && openings.openingText(best.opening)
  return (
    <FoldedRow
      title={quoted(name)}
      level={3}
      actions={tel && <Call tel={tel} name={support?.name ?? name} number={best?.way.value} />}
      more={
        <>
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
          <AboutItem source={source} of={quoted(name)} />
        </>
      }
    >
      {support?.name && <p>{t('supportBy', { name: support.name })}</p>}
      {said && <OpeningMark isOpen={isOpen}>{said}</OpeningMark>}
      <ItemSource source={source} />
    </FoldedRow>
  )
}

function useDate(): (value: string) => string {
  const [language] = useLanguage()
  return (value) => formatDate(toDate(value), 'date', language)
}
