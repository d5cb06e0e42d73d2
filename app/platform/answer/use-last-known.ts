import { useState } from 'react'

/** What has been found, and the last of it when it is found no longer: for what is still to be read when its source falls silent. */
export function useLastKnown<Found>(found: Found | undefined): Found | undefined {
  const [known, setKnown] = useState(found)
  if (found !== undefined && found !== known) setKnown(found)
  return found ?? known
}
