import type { ReactNode } from 'react'
import styles from './Facts.module.css'
import { WithSource } from './SourceText.tsx'

/** Pairs of name and value: `<Facts><Fact label="Var">…</Fact></Facts>`. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>
}

/** One fact. Without a value it is left out, so that no empty label stands on the page. */
export function Fact({ label, children }: { label: ReactNode; children?: ReactNode }) {
  if (children === undefined || children === null || children === '' || children === false) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{typeof children === 'string' ? <WithSource>{children}</WithSource> : children}</dd>
    </div>
  )
}
