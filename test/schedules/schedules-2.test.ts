import { schedulesHold } from './suite.ts'

schedulesHold(151, 150)
