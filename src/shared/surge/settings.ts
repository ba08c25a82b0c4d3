/** What surge detection goes by. The method is told in `docs/surge.md`. */
export interface SurgeSettings {
  /** Lengths of the windows looked at, in minutes: short ones see a great flood at once, long ones a small one. */
  readonly windowMinutes: readonly number[]
  /** False alarms of one series (one category or product) in a week without any flood that are aimed at; docs/surge.md has what simulation measured. */
  readonly falseAlarmsPerWeek: number
  /** Fewer cases than this in a window are never a surge. */
  readonly fewestCases: number
  /** A window must hold so many times what is usual, however sure it is that it holds more. */
  readonly leastRatio: number
}

export const defaultSurgeSettings: SurgeSettings = {
  windowMinutes: [15, 60, 180],
  falseAlarmsPerWeek: 0.01,
  fewestCases: 8,
  leastRatio: 1.5,
}

/** Minutes of one bucket: every series is looked at once when a bucket is over. */
export const bucketMinutes = 5

/** Days of history that are compared with. */
export const historyDays = 56

/** Before a workspace has counted for so many days nothing in it is judged. */
export const learningDays = 7
