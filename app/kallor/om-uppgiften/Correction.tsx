import { useContext } from 'react'
import type { Area } from '#platform/answer/access.ts'
import { AnswerContext } from '#platform/answer/about.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Source } from '#platform/answer/contract.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { useMottagare } from '../../inkorg/queries.ts'
import { paths } from '../../paths.ts'
import styles from './ItemFacts.module.css'

/**
 * Whether an area is of what is written in a journal or in the documentation of omsorg, where one's own view has to be written down too
 * (patientdatalagen 3 kap. 8 §, socialtjänstlagen, LSS 21 c §).
 */
const isWritten: Readonly<Record<Area, boolean>> = {
  anteckningar: true,
  halsa: true,
  provsvar: true,
  lakemedel: true,
  vaccinationer: true,
  vardplaner: true,
  sar: true,
  remisser: true,
  insatser: false,
  tidslinje: false,
  kontakter: false,
  overenskommelser: false,
  'att-gora': false,
  avgifter: false,
  inkorg: false,
  matvarden: false,
  ombud: false,
  delning: false,
}

/** How what is wrong is put right, and whom to write or call about it. */
export function Correction({ source: { careGiver, careUnit, recordedBy } }: { source: Source }) {
  const t = useTexts('om-uppgiften')
  // A letter is about the one who is shown.
  const around = useContext(AnswerContext)
  const isOfShown = around?.whose === undefined
  const isDocumented = around !== undefined && isWritten[around.area] && recordedBy !== 'resident'
  const mayWrite = useMay('do', 'inkorg') && isOfShown
  const name = quoted((careUnit ?? careGiver).name)
  return (
    <div className={styles['lines']}>
      <p>
        <WithSource>{t(isDocumented ? 'correct' : 'tell', { name })}</WithSource>
      </p>
      {isDocumented && <p>{t('disagree')}</p>}
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
