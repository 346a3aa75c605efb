/** Told of each step of something long. */
export type Progress = (step: { what: string; done: number; total: number }) => void
