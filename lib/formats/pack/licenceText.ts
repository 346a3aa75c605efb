import ccBy from 'spdx-license-list/licenses/CC-BY-4.0.json' with { type: 'json' }
import ccByNc from 'spdx-license-list/licenses/CC-BY-NC-4.0.json' with { type: 'json' }
import ccByNd from 'spdx-license-list/licenses/CC-BY-ND-4.0.json' with { type: 'json' }
import ccBySa from 'spdx-license-list/licenses/CC-BY-SA-4.0.json' with { type: 'json' }
import cc0 from 'spdx-license-list/licenses/CC0-1.0.json' with { type: 'json' }
import type { Licence } from '../../licences'

/** Licences word for word, in the English in which they were written; those of one's own have no more than their name. */
export const licenceText: Partial<Record<Licence, string>> = {
  'CC0-1.0': cc0.licenseText,
  'CC-BY-4.0': ccBy.licenseText,
  'CC-BY-SA-4.0': ccBySa.licenseText,
  'CC-BY-ND-4.0': ccByNd.licenseText,
  'CC-BY-NC-4.0': ccByNc.licenseText,
}
