import { useEffect, useState } from 'react'
import { asButton } from '#ui/button.ts'
import { type Call, onCall } from '../platform/call-log.ts'
import styles from './Panel.module.css'

const most = 60

const outcomes: Readonly<Record<Call['outcome'], string>> = {
  answered: 'svarade',
  cached: 'svar ur cachen',
  outdated: 'gammalt svar ur cachen',
  fault: 'svarade med fel',
  unreadable: 'gick inte att läsa',
  silent: 'svarade inte i tid',
  failed: 'gick inte att nå',
}

/** What the platform has asked the sources, the latest first: so that one can say why the page shows what it does. */
export function Calls() {
  const [calls, setCalls] = useState<Call[]>([])
  useEffect(() => onCall((call) => setCalls((former) => [call, ...former].slice(0, most))), [])
  return (
    <section className={styles['section']} aria-label="Anrop">
      <h3>Vad källorna svarade</h3>
      {calls.length === 0 ? (
        <p>Inget har frågats efter sedan panelen öppnades.</p>
      ) : (
        <button type="button" {...asButton('secondary')} onClick={() => setCalls([])}>
          Töm listan
        </button>
      )}
      <ol className={styles['calls']}>
        {calls.map((call) => (
          <li key={call.number}>
            <strong>{call.producer}</strong> {call.contract}: {outcomes[call.outcome]} på {call.ms} ms,{' '}
            {call.items} poster. {heldWords(call.held)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function heldWords({ notForPatient, wrongSubject, unreadable }: Call['held']): string {
  return [
    notForPatient > 0 && `${notForPatient} inte godkända för patienten.`,
    wrongSubject > 0 && `${wrongSubject} om någon annan.`,
    unreadable > 0 && `${unreadable} gick inte att läsa.`,
  ]
    .filter(Boolean)
    .join(' ')
}
