import { Icon } from '#ui/Icon.tsx'
import styles from './Initials.module.css'

/** The sign of a person beside the name. One whose name is protected has the sign of anybody. */
export function Initials({ name }: { name: string | undefined }) {
  const [first, ...others] = name?.split(' ') ?? []
  return (
    <span className={styles['initials']} aria-hidden="true">
      {first === undefined ? <Icon name="person" /> : first.charAt(0) + (others.at(-1)?.charAt(0) ?? '')}
    </span>
  )
}
