/** One line of the sandbox's log. It never holds what a user typed, nor a token. */
export interface LogLine {
  readonly level: 'info' | 'warning' | 'error'
  readonly message: string
}

export type Log = (line: LogLine) => void

export const silentLog: Log = () => {}
