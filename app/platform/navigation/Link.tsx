import { type ComponentProps, type MouseEvent, useContext } from 'react'
import { type To, useHref, useNavigate } from 'react-router'
import { NoLink, ToOthersContext } from '#ui/to-others.tsx'

type Props = Omit<ComponentProps<'a'>, 'href'> & { to: To }

/** A link to a page of the portal, unless that is closed to those it is shown to. */
export function Link({ to, onClick, children, ...attributes }: Props) {
  const href = useHref(to)
  const navigate = useNavigate()
  const toOthers = useContext(ToOthersContext)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event) || attributes.target) return
    event.preventDefault()
    void navigate(to)
  }
  if (toOthers?.closes(typeof to === 'string' ? to : (to.pathname ?? ''))) return <NoLink>{children}</NoLink>
  return (
    <a {...attributes} href={href} onClick={follow}>
      {children}
    </a>
  )
}

/** Not one that asks the browser for another tab or window, or to save. */
function isPlainClick({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
}
