/** One forecast: how sure something was (0 to 1, or any score for the fits) and whether it came true. */
export interface Forecast {
  readonly score: number
  readonly right: boolean
  /** How much it counts; 1 when left out. */
  readonly weight?: number
}

/** The forecasts that can be counted: a finite score and a positive weight. */
export function usable(forecasts: readonly Forecast[]): Forecast[] {
  return forecasts.filter(({ score, weight = 1 }) => Number.isFinite(score) && Number.isFinite(weight) && weight > 0)
}

/** A score as a chance. */
export function bounded(score: number): number {
  return Math.min(1, Math.max(0, score))
}
