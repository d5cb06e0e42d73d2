/** Whether it was just ended: the page that one then comes to says so. In memory, as that one shows at all. */
let justEnded = false

export const noteEnded = (ended: boolean): void => {
  justEnded = ended
}
export const wasJustEnded = (): boolean => justEnded
