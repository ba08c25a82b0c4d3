export type { Calibration, Forecast, ReliabilityPoint, RisingMap, Sigmoid } from './calibration.ts'
export {
  applyRising,
  applySigmoid,
  expectedCalibrationError,
  fitCalibration,
  fitIsotonic,
  fitPlatt,
  leastPairs,
  reliabilityCurve,
} from './calibration.ts'
export { areaUnderCurve, recallWhenFlagging } from './curves.ts'
export { evaluateOutOfScope, type OutOfScopeResult } from './evaluate.ts'
export type {
  IntentExample,
  IntentModel,
  IntentReading,
  Reliability,
  TooLittleData,
  Trained,
  TrainOptions,
  TrainResult,
} from './model.ts'
export { readIntent } from './read.ts'
export {
  type OpenResult,
  openIntentModel,
  type StoredIntentModel,
  storedIntentModelSchema,
  storeIntentModel,
} from './stored.ts'
export { trainIntentModel } from './train.ts'
