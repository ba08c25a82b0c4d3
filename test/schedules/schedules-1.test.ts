import { schedulesHold } from './suite.ts'

schedulesHold(1, 150)
