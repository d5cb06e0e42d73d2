/** What goes wrong at the engagement index. */
export type IndexFault = {
  /** For the one who chooses it, in Swedish. */
  description: string
  /** What the panel calls it. */
  label: string
  /** True when it answers nobody, so that nobody knows where anything is. */
  down: boolean
}

/** What the engagement index can be made to do, by the name it has in a link: `?fel=index:nere`. */
export const indexFaults = {
  nere: {
    description: 'engagemangsindex svarar inte (503)',
    label: 'Engagemangsindex svarar inte',
    down: true,
  },
} satisfies Record<string, IndexFault>

/** Name of a fault of the engagement index in links. */
export type IndexFaultName = keyof typeof indexFaults
