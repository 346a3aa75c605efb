import type { Group } from '../releaseFilter'

/**
 * Something that a list can be narrowed to. `count` is how many releases have it, with all that other groups ask;
 * `label` is the name of a record, the other values have words of the interface.
 */
export type Choice = { value: string; label?: string; count: number; isChosen: boolean }
export type Choices = { group: Group; choices: Choice[] }[]
