import { feedAnswer } from '../../feedAnswer'

export const GET = feedAnswer('ninjs')
