import { sitePage } from '../../sitePage'

/** Every address that no other route knows. */
export default sitePage(async () => undefined)
