import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import schema from './ninjs-schema_3.1.json' with { type: 'json' }

/**
 * The IPTC's own schema of ninjs 3.1, word for word (github.com/iptc/newsinjson, specification/, at 3ace397; MIT, see
 * LICENSE beside it; the schema itself says CC BY 4.0): the newest that its repository has. What we write has nothing of
 * what 3.2 and 3.3 added, so that it is valid by each of the three.
 */
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
// Another's, to which it refers; we give no coordinates.
ajv.addSchema({ not: {} }, 'https://geojson.org/schema/GeoJSON.json')

export const isNinjs = ajv.compile(schema)
