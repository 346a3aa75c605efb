import * as change0 from './20261124_030910_initial'
import * as change1 from './20261124_203929_workflow'
import * as change2 from './20261124_225537_public_site'
import * as change3 from './20261125_011311_accounts'

export const migrations = [
  { name: '20261124_030910_initial', up: change0.up, down: change0.down },
  { name: '20261124_203929_workflow', up: change1.up, down: change1.down },
  { name: '20261124_225537_public_site', up: change2.up, down: change2.down },
  { name: '20261125_011311_accounts', up: change3.up, down: change3.down },
]
