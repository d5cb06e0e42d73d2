import { type ComponentProps, Fragment, type ReactNode, useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { NoLink, ToOthersContext } from '#ui/to-others.tsx'
import styles from './OutLink.module.css'
import { mailAddress, webAddress } from './outward.ts'

type Look = Omit<ComponentProps<'a'>, 'href' | 'rel' | 'target' | 'children'>

/**
 * The only way out of the portal: a link to an address that somebody else has written. It tells whose the place is, since words
 * can say anything; with `named` its own words do. An address that nobody should follow is no link, and that is said.
 */
export function OutLink({
  to,
  named,
  children,
  ...look
}: Look & { to: string; named?: boolean; children: ReactNode }) {
  const t = useTexts('links')
  const address = webAddress(to)
  // Nobody leaves the portal by a touch before others. An address that is told is still read.
  if (useContext(ToOthersContext)) return named ? <NoLink>{children}</NoLink> : null
  if (!address) {
    return (
      <span>
        {children}. {t('notSafe')}
      </span>
    )
  }
  const link = (
    <a {...look} href={address.href} rel="noreferrer noopener">
      {children}
    </a>
  )
  if (named) return link
  return (
    <span>
      {link} <bdi className={styles['host']}>({address.host})</bdi>
    </span>
  )
}

/** A mail address from a source; in words where it is not one that can be written to as it stands. */
export function MailLink({ address }: { address: string }) {
  const checked = mailAddress(address)
  const toOthers = useContext(ToOthersContext)
  return checked && !toOthers ? <a href={`mailto:${checked}`}>{checked}</a> : address
}

/** A web address from a source, as it is written, that breaks between its parts; in words where nobody should follow it. */
export function WebLink({ address }: { address: string }) {
  return webAddress(address) ? (
    <OutLink to={address} named>
      {address.split(/(?<=[/.?&=-])/).map((part, at) => (
        <Fragment key={at}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </OutLink>
  ) : (
    address
  )
}
