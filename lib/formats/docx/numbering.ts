import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'

/** The lists of a document: Word wants each declared before it is met. */
export type Numbering = { reference: string; levels: ILevelsOptions[] }[]

/** Levels that Word has, from 0. */
export const deepest = 8

export const levelsFrom = (start: number): ILevelsOptions[] =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }))

export const bullets = (): ILevelsOptions[] =>
  levelsFrom(1).map((level) => ({ ...level, format: LevelFormat.BULLET, text: '•' }))
