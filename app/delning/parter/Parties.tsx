import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { isWhole as isWholeAnswer } from '#platform/answer/coverage.ts'
import { joinNames } from '#platform/answer/names.ts'
import { tellersOf } from '#platform/answer/tellers-of.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { inParts } from '../in-parts.ts'
import { useDelning } from '../queries.ts'
import { blockStanding, outsideStanding } from '../sparrar/block-standing.ts'
import { useSparrar } from '../sparrar/queries.ts'
import type { Party } from './contract.ts'
import styles from './Parties.module.css'
import { useParter } from './queries.ts'

const kinds = ['region', 'authority', 'performer', 'municipal-care', 'private'] as const

/** A picture of the parties around the person, as they are in the person's own data, and what each may read. */
export function Parties() {
  const t = useTexts('parter')
  return (
    <Card title={t('title')}>
      <p>{t('intro')}</p>
      <AnswerView
        result={useParter()}
        area="delning"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {(parties) => (
          <div className={styles['picture']}>
            <p className={styles['center']}>
              <strong>{t('center')}</strong> {t('centerText')}
            </p>
            <ul role="list" className={styles['parties']}>
              {kinds.flatMap((kind) =>
                parties
                  .filter((party) => party.kind === kind)
                  .map((party) => <OneParty key={party.id} party={party} />),
              )}
            </ul>
          </div>
        )}
      </AnswerView>
    </Card>
  )
}

function OneParty({ party }: { party: Party }) {
  const { id, name, kind, units } = party
  const t = useTexts('parter')
  const answer = useTexts('answer')
  const names = units.map((unit) => quoted(unit.name)).filter((unit) => unit !== quoted(name))
  return (
    <li className={styles['party']}>
      <p className={styles['kind']}>{t(`kinds.${kind}`)}</p>
      <h3>
        <WithSource>{quoted(name)}</WithSource>
      </h3>
      {names.length > 0 && (
        <p>
          <WithSource>{t('units', { units: joinNames(names, answer('and'), '') })}</WithSource>
        </p>
      )}
      {useReadWords(id).map((line) => (
        <p key={line}>
          <WithSource>{line}</WithSource>
        </p>
      ))}
      {tellersOf(party).map((source) => (
        <AboutItem
          key={source.sourceSystemHSAId + source.documentId}
          source={source}
          of={`${quoted(name)}, ${t(`kinds.${kind}`)}`}
        />
      ))}
    </li>
  )
}

/** What a party may read, and what of its own is kept from others, as far as that has been told. */
function useReadWords(party: string): string[] {
  const t = useTexts('parter')
  const now = useNow()
  const consents = useDelning().data
  const blocks = useSparrar().data
  const sharing = consents?.items ?? []
  const blocked = blocks?.items ?? []
  const readers = inParts(sharing, now)
    .current.map(({ reader }) => reader)
    .filter(({ giver }) => giver === party)
  const isWhole = readers.some(({ unit }) => unit === undefined)
  const held = blocked.filter((one) => one.kind !== 'untold' && one.holder.giver === party)
  const isBlocked = held.some((one) => one.kind === 'block' && blockStanding(one, now) === 'holds')
  const isOutside = held.some((one) => one.kind === 'outside' && outsideStanding(one, now) === 'holds')
  const lines = [
    t('own'),
    ...(isWhole ? [t('readsAll')] : readers.map(({ unit }) => t('reads', { reader: quoted(unit ?? '') }))),
    ...(isBlocked ? [t('blocked')] : []),
    ...(isOutside ? [t('outside')] : []),
    // What has not been told is not the same as nothing.
    ...(isWholeAnswer(consents) ? [] : [t('consentsUnknown')]),
    ...(isWholeAnswer(blocks) ? [] : [t('blocksUnknown')]),
  ]
  return [...new Set(lines)]
}
