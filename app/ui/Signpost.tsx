import { type ReactNode, useContext } from 'react'
import { HeadingsUnder } from './headings-under.ts'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Signpost.module.css'

/** A way on that is always there, whatever has answered: a heading that is a link, and a line of what it is for. */
export function Signpost({
  icon,
  title,
  children,
}: {
  icon: IconName
  title: ReactNode
  children: ReactNode
}) {
  const Heading = `h${2 + useContext(HeadingsUnder)}` as 'h2'
  return (
    <div className={styles['signpost']}>
      <Icon name={icon} />
      <div>
        <Heading>{title}</Heading>
        <p>{children}</p>
      </div>
    </div>
  )
}
