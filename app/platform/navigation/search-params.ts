import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'

type Change = URLSearchParams | ((former: URLSearchParams) => URLSearchParams)

/** The words after `?` in the address, and how to change them on the page one is at. Never personal data. */
export function useSearchParams(): [
  URLSearchParams,
  (change: Change, options?: { replace: boolean }) => void,
] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const params = useMemo(() => new URLSearchParams(search), [search])
  return [
    params,
    (change, options) => {
      const changed = typeof change === 'function' ? change(new URLSearchParams(params)) : change
      void navigate(`?${changed}`, options)
    },
  ]
}
