import { recordIndexPage } from '../../recordIndexPage'

export default recordIndexPage('events')
