import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useCapability, useMay } from '#platform/session/session.ts'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { ListCard } from '#ui/ListCard.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { paths } from '../../paths.ts'
import styles from '../Delning.module.css'
import type { Party } from '../parter/contract.ts'
import { useParter } from '../parter/queries.ts'
import { OnlyByLaw } from '../delningsord/OnlyByLaw.tsx'
import { SharingOutcome } from '../delningsord/SharingOutcome.tsx'
import { AskFirst } from './AskFirst.tsx'
import { blockStanding, type BlockStanding, outsideStanding } from './block-standing.ts'
import type { Block, Blocked, Outside } from './contract.ts'
import { useSparrar } from './queries.ts'
import { useBlock, useLift } from './use-block.ts'
import { useBlockWords } from './use-block-words.ts'

/** `/delning/sparrar`: what is blocked for others, what that means, and through whom it is changed. */
export default function SparrarPage() {
  const t = useTexts('sparrar')
  return (
    <>
      <Back>
        <Link to={paths.delning()}>{t('back')}</Link>
      </Back>
      <OnlyByLaw title={t('title')} intro={t('intro')}>
        <Body />
      </OnlyByLaw>
    </>
  )
}

function Body() {
  const t = useTexts('sparrar')
  const result = useSparrar()
  const isOwn = useIsOwn()
  const mayBlock = useCapability('block') && isOwn
  const blocking = useBlock()
  const lifting = useLift()
  const isBusy = blocking.isPending || lifting.isPending
  const block: Doing = (party, settled) => {
    lifting.reset()
    blocking.mutate(party, { onSettled: settled })
  }
  const lift: Doing = (id, settled) => {
    blocking.reset()
    lifting.mutate(id, { onSettled: settled })
  }
  return (
    <Stack>
      <SharingOutcome
        sending={blocking}
        done={{ title: t('ask.blocked'), text: t('ask.blockedText') }}
        gone={{ title: t('ask.gone'), text: t('ask.goneText') }}
      />
      <SharingOutcome
        sending={lifting}
        done={{ title: t('ask.lifted'), text: t('ask.liftedText') }}
        gone={{ title: t('ask.gone'), text: t('ask.goneText') }}
      />
      <AnswerView
        result={result}
        area="delning"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {(all) => <Lists all={all} onLift={mayBlock ? lift : undefined} isBusy={isBusy} />}
      </AnswerView>
      <Card title={t('ill.title')}>
        <div className={styles['words']}>
          <p>{t('ill.text')}</p>
          <p>{t('seen')}</p>
        </div>
      </Card>
      <Change onBlock={mayBlock ? block : undefined} isBusy={isBusy} all={result.data?.items ?? []} />
    </Stack>
  )
}

/** Does something with what has an id, and calls back when it has been answered. */
type Doing = (id: string, settled: () => void) => void

type Lifting = { onLift: Doing | undefined; isBusy: boolean }

function Lists({ all, ...lifting }: Lifting & { all: readonly Blocked[] }) {
  const t = useTexts('sparrar')
  const now = useNow()
  const blocks = (standing: BlockStanding) =>
    all.filter((one): one is Block => one.kind === 'block' && blockStanding(one, now) === standing)
  const outside = (standing: BlockStanding) =>
    all.filter((one): one is Outside => one.kind === 'outside' && outsideStanding(one, now) === standing)
  const untold = all.filter((one) => one.kind === 'untold')
  return (
    <Stack>
      {untold.map(({ id, keeper, spoilt }) => (
        <Notice key={id} tone="warn">
          <p>
            <WithSource>
              {spoilt
                ? t('spoilt', { count: spoilt, keeper: quoted(keeper) })
                : t('untold', { keeper: quoted(keeper) })}
            </WithSource>
          </p>
        </Notice>
      ))}
      <Part title={t('part.holds')} blocks={blocks('holds')} {...lifting} />
      <Part title={t('part.outside')} blocks={outside('holds')} {...lifting} />
      <Part title={t('part.coming')} blocks={[...blocks('coming'), ...outside('coming')]} {...lifting} />
      <Part title={t('part.lifted')} blocks={[...blocks('lifted'), ...outside('lifted')]} />
    </Stack>
  )
}

type PartProps = Partial<Lifting> & { title: string; blocks: (Block | Outside)[] }

function Part({ title, blocks, onLift, isBusy = false }: PartProps) {
  return (
    <ListCard title={title} items={blocks}>
      {blocks.map((one) => (
        <BlockRow key={one.id} block={one} onLift={onLift} isBusy={isBusy} />
      ))}
    </ListCard>
  )
}

function BlockRow({ block, onLift, isBusy }: Lifting & { block: Block | Outside }) {
  const t = useTexts('sparrar')
  const words = useBlockWords()
  const whose = words.whose(block)
  return (
    <ListRow title={whose} level={3}>
      {words.lines(block).map((line) => (
        <p key={line}>
          <WithSource>{line}</WithSource>
        </p>
      ))}
      <AboutItem source={block.source} of={`${whose}. ${words.lines(block).join(' ')}`} />
      {onLift && (
        <AskFirst
          button={t('ask.lift')}
          name={t('ask.liftName', { whose })}
          title={t('ask.liftTitle')}
          text={t('ask.liftText', { whose })}
          yes={t('ask.liftYes')}
          busy={isBusy}
          onYes={(settled) => onLift(block.id, settled)}
        />
      )}
    </ListRow>
  )
}

type ChangeProps = { onBlock: Doing | undefined; isBusy: boolean; all: readonly Blocked[] }

/** How a block is made or lifted: here where that is let, else through whom. Another than the person is told that it is not theirs. */
function Change({ onBlock, isBusy, all }: ChangeProps) {
  const t = useTexts('sparrar')
  const isOwn = useIsOwn()
  const mayAnswer = useMay('do', 'delning')
  return (
    <Card title={t('change.title')}>
      <div className={styles['words']}>
        {isOwn ? (
          <>
            <p>{t(onBlock ? 'change.here' : 'change.care')}</p>
            <p>{t('change.omsorg')}</p>
            <Through onBlock={onBlock} isBusy={isBusy} all={all} />
          </>
        ) : (
          <p>{t(mayAnswer ? 'change.child' : 'change.sees')}</p>
        )}
      </div>
    </Card>
  )
}

function Through({ onBlock, isBusy, all }: ChangeProps) {
  const t = useTexts('sparrar')
  const now = useNow()
  const mayWrite = useMay('do', 'inkorg')
  const { data, error } = useParter()
  const parties: readonly Party[] = data?.items ?? []
  const units = parties.flatMap((party) => party.units)
  const isBlocked = (party: string) =>
    all.some(
      (one) =>
        one.kind !== 'untold' &&
        one.holder.giver === party &&
        (one.kind === 'block'
          ? one.holder.unit === undefined && blockStanding(one, now) === 'holds'
          : outsideStanding(one, now) === 'holds'),
    )
  if (error && !data) return <p>{t('change.unknown')}</p>
  return (
    <>
      {onBlock &&
        parties.map(({ id, name }) =>
          isBlocked(id) ? (
            <p key={id}>
              <WithSource>{t('ask.already', { name: quoted(name) })}</WithSource>
            </p>
          ) : (
            <AskFirst
              key={id}
              button={t('ask.block', { name: quoted(name) })}
              name={t('ask.block', { name })}
              title={t('ask.blockTitle')}
              text={t('ask.blockText', { name: quoted(name) })}
              yes={t('ask.blockYes')}
              busy={isBusy}
              onYes={(settled) => onBlock(id, settled)}
            />
          ),
        )}
      {units.length > 0 && (
        <>
          <h3>{t('change.who')}</h3>
          <List>
            {units.map(({ name, phone, writeTo }, index) => (
              <li key={`${index} ${name}`}>
                <p>
                  <UnitToCall name={name} phone={phone} />
                </p>
                {writeTo && mayWrite && (
                  <p>
                    <Link to={paths.skrivTill(writeTo)}>{t('change.write', { name })}</Link>
                  </p>
                )}
              </li>
            ))}
          </List>
        </>
      )}
    </>
  )
}
