export type { Calibration, ReliabilityPoint } from './calibration.ts'
export { expectedCalibrationError, fitCalibration, leastPairs, reliabilityCurve } from './calibration.ts'
export { areaUnderCurve, recallWhenFlagging } from './curves.ts'
export { evaluateOutOfScope, type OutOfScopeResult } from './evaluate.ts'
export type { Forecast } from './forecast.ts'
export { applyRising, fitIsotonic, type RisingMap } from './isotonic.ts'
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
export { applySigmoid, fitPlatt, type Sigmoid } from './platt.ts'
export { readIntent } from './read.ts'
export {
  type OpenResult,
  openIntentModel,
  type StoredIntentModel,
  storedIntentModelSchema,
  storeIntentModel,
} from './stored.ts'
export { trainIntentModel } from './train.ts'
