/** Where in a life a visit stands: its number, its day, the minute of that day, and whose it is (personnummer). */
export type Place = { index: number; day: string; minute: number; of: string }
