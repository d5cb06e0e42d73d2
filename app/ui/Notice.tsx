import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Notice.module.css'

type Tone = 'alert' | 'warn' | 'ok' | 'info'

const icons: Record<Tone, IconName> = { alert: 'alert', warn: 'warn', ok: 'check', info: 'info' }

/** Something to know about the page or a part of it. The words carry it; colour and sign only help. */
export function Notice({ tone, title, children }: { tone: Tone; title?: string; children?: ReactNode }) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`}>
      <Icon name={icons[tone]} />
      <div className={styles['words']}>
        {title && <strong>{title}</strong>} {children}
      </div>
    </div>
  )
}
