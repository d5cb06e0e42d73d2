import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Source } from '#platform/answer/contract.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Area } from '../../area.ts'
import { areas } from '../../areas.ts'
import { useMottagare } from '../../inkorg/queries.ts'
import { paths } from '../../paths.ts'
import styles from './ItemFacts.module.css'

/** How what is wrong is put right, and whom to write or call about it. */
export function Correction({ source: { careGiver, careUnit, recordedBy } }: { source: Source }) {
  const t = useTexts('om-uppgiften')
  // A letter is about the one who is shown.
  const around = useContext(AnswerContext)
  const isOfShown = around?.whose === undefined
  const isDocumented =
    areas.some((one: Area) => one.name === around?.area && one.written) && recordedBy !== 'resident'
  const isOwn = useIsOwn() && isOfShown
  const mayWrite = useMay('do', 'inkorg') && isOfShown
  const name = quoted((careUnit ?? careGiver).name)
  return (
    <div className={styles['lines']}>
      <p>
        <WithSource>{t(isDocumented ? 'correct' : 'tell', { name })}</WithSource>
      </p>
      {isDocumented && <p>{t(isOwn ? 'disagree.own' : 'disagree.other')}</p>}
      {mayWrite && careUnit && <Write unit={careUnit} />}
      <p>
        {careUnit?.phone ? (
          <>
            <WithSource>{t('call', { name })}</WithSource> <PhoneLink number={careUnit.phone} />
          </>
        ) : (
          <WithSource>{t('askThem', { name })}</WithSource>
        )}
      </p>
    </div>
  )
}

/** The way to write to the unit, where it takes messages from the person. */
function Write({ unit }: { unit: NonNullable<Source['careUnit']> }) {
  const t = useTexts('om-uppgiften')
  const { data: receivers } = useMottagare()
  const receiver = receivers?.units.find(({ hsaId }) => hsaId === unit.hsaId)
  if (!receiver) return null
  return (
    <p>
      <Link to={paths.skrivTill(receiver.id)}>
        <WithSource>{t('write', { name: quoted(unit.name) })}</WithSource>
      </Link>
    </p>
  )
}
