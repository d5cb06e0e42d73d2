import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Task } from '../att-gora/tasks.ts'
import { useTaskWords } from '../att-gora/task-words.ts'
import { nameOf } from '../kontakter/contacts.ts'
import { useContactWords } from '../kontakter/contact-words.ts'
import type { Contact } from '../kontakter/contract.ts'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import type { Agreement } from '../overenskommelser/contract.ts'
import { From } from './From.tsx'
import styles from './UtskriftPage.module.css'

/** What is to be done. */
export function Tasks({ tasks }: { tasks: Task[] }) {
  const t = useTexts('utskrift')
  const words = useTaskWords()
  if (tasks.length === 0) return <p>{t('noTasks')}</p>
  return (
    <ul role="list" className={styles['rows']}>
      {tasks.map((task) => (
        <li key={task.key} className={styles['task']}>
          <strong>
            <WithSource>
              {task.who === 'relative' ? t('relative', { text: quoted(task.text) }) : quoted(task.text)}
            </WithSource>
          </strong>{' '}
          {words.onPaper(task)}
          <From source={task.source} />
        </li>
      ))}
    </ul>
  )
}

/** Signs that have been agreed on, and what to do then. */
export function Signs({ agreements }: { agreements: Agreement[] }) {
  const t = useTexts('utskrift')
  const active = agreements.filter(({ status, risks }) => status === 'active' && risks.length > 0)
  if (active.length === 0) return <p>{t('noSigns')}</p>
  return (
    <ul role="list" className={styles['rows']}>
      {active.flatMap(({ id, risks, source }) =>
        risks.map(({ trigger, action, contact }) => (
          <li key={`${id} ${trigger}`}>
            <strong>
              <SourceText>{`${trigger}:`}</SourceText>
            </strong>{' '}
            <CallableText fromSource>{action}</CallableText>{' '}
            {contact && <CallableText fromSource>{contact}</CallableText>}
            <From source={source} />
          </li>
        )),
      )}
    </ul>
  )
}

/** Whom to turn to. */
export function ContactRow({ contact }: { contact: Contact }) {
  const words = useContactWords()
  const opening = useOpeningWords()
  const { telecom, unit, address, source } = contact
  const name = nameOf(contact)
  return (
    <li>
      <strong>{name}</strong>
      {', '}
      <WithSource>
        {[words.role(contact), unit?.name !== name && unit?.name, address].filter(Boolean).join(', ')}
      </WithSource>
      {telecom.map((way) => (
        <span key={`${way.system} ${way.value}`} className={styles['way']}>
          {['phone', 'sms'].includes(way.system) ? <PhoneLink number={way.value} /> : way.value}
          {opening.hours(way).map((hours) => `, ${hours}`)}
        </span>
      ))}
      <From source={source} />
    </li>
  )
}
