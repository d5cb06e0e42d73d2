/** How many of each system's latest are asked for, `?senaste=20`. Undefined: all; `false`: what is asked for is no number. */
export function latestAsked(search: URLSearchParams | undefined): number | undefined | false {
  const asked = search?.get('senaste')
  if (asked === undefined || asked === null) return undefined
  return /^[1-9]\d{0,3}$/.test(asked) && Number(asked)
}
