import { aboutDemo } from './releases/aboutDemo'
import { academies } from './releases/academies'
import { advisory } from './releases/advisory'
import { advisoryDuplicate } from './releases/advisoryDuplicate'
import { brulocalisFacts } from './releases/brulocalisFacts'
import { figures } from './releases/figures'
import { glossary } from './releases/glossary'
import { howMentoringWorks } from './releases/howMentoringWorks'
import { whatRemains } from './releases/whatRemains'
import { womenHouse } from './releases/womenHouse'
import type { DemoRelease } from './types'

export const releases: DemoRelease[] = [
  academies,
  advisory,
  figures,
  brulocalisFacts,
  howMentoringWorks,
  womenHouse,
  advisoryDuplicate,
  whatRemains,
  glossary,
  aboutDemo,
]
