import type { Baseline, Signals } from '../../shared/case/signals.ts'
import { formatMoney, formatNumber, humanize } from '../ui/format.ts'
import { formatPercent } from './format.ts'
import { words } from './words.ts'

const { facts } = words

/** One reading the backend took from outside the case. Several lines may have one field. */
export interface ReadingLine {
  readonly field: keyof Signals
  readonly label: string
  readonly value: string
  /** Where it comes from and how far to trust it. */
  readonly note: string
}

/** Most orders of steps shown: the surest ones. */
const mostOrders = 5

/** All readings in words, in the order of trust in the AI, then what is ordinary, then other cases. */
export function readingLines(signals: Signals): ReadingLine[] {
  return [
    ...calibrationLines(signals),
    ...intentLines(signals),
    ...signals.baselines.map(baselineLine),
    ...orderLines(signals),
    ...earlierLines(signals),
    ...relatedLines(signals),
  ]
}

function calibrationLines({ calibration }: Signals): ReadingLine[] {
  if (!calibration) return []
  const { reported, calibrated, n, ece } = calibration
  return [
    {
      field: 'calibration',
      label: facts.calibration,
      value: facts.calibrated(formatPercent(reported), formatPercent(calibrated)),
      note: joined(facts.judged(formatNumber(n)), facts.usuallyOff(formatPercent(ece))),
    },
  ]
}

function intentLines({ intent }: Signals): ReadingLine[] {
  if (!intent) return []
  const { confidence, outOfScope, modelVersion, ece } = intent
  return [
    {
      field: 'intent',
      label: facts.intent,
      value: facts.intentIs(humanize(intent.intent), formatPercent(confidence)),
      note: joined(
        facts.unknownSubject(formatPercent(outOfScope)),
        facts.model(modelVersion),
        ece === null ? '' : facts.usuallyOff(formatPercent(ece)),
      ),
    },
  ]
}

function baselineLine({ measure, unit, n, median, mad }: Baseline): ReadingLine {
  const amount = (value: number) => (unit ? formatMoney(value, unit) : formatNumber(Math.round(value * 10) / 10))
  return {
    field: 'baselines',
    label: facts.baselines,
    value: facts.baseline(facts.measures[measure], amount(median), amount(mad)),
    note: facts.fromCases(formatNumber(n)),
  }
}

function orderLines({ stepOrders }: Signals): ReadingLine[] {
  const surest = stepOrders.toSorted((a, b) => b.share - a.share || b.n - a.n)
  const left = stepOrders.length - mostOrders
  return surest.slice(0, mostOrders).map(({ earlier, later, share, n }, index) => ({
    field: 'stepOrders',
    label: facts.stepOrders,
    value: facts.stepOrder(humanize(earlier), humanize(later), formatPercent(share), formatNumber(n)),
    note: left > 0 && index === mostOrders - 1 ? facts.andMore(left) : '',
  }))
}

function earlierLines({ earlier }: Signals): ReadingLine[] {
  if (!earlier || earlier.count === 0) return []
  return [
    {
      field: 'earlier',
      label: facts.earlier,
      value: facts.earlierCount(earlier.count, earlier.windowDays),
      note: '',
    },
  ]
}

function relatedLines({ related }: Signals): ReadingLine[] {
  if (!related) return []
  const { label, size, windowHours } = related
  return [
    {
      field: 'related',
      label: facts.related,
      value: facts.relatedCount(label, size, formatNumber(windowHours)),
      note: '',
    },
  ]
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ')
}
