import * as migration_20261124_030910_initial from './20261124_030910_initial';
import * as migration_20261124_203929_workflow from './20261124_203929_workflow';
import * as migration_20261124_225537_public_site from './20261124_225537_public_site';
import * as migration_20261125_011311_accounts from './20261125_011311_accounts';

export const migrations = [
  {
    up: migration_20261124_030910_initial.up,
    down: migration_20261124_030910_initial.down,
    name: '20261124_030910_initial',
  },
  {
    up: migration_20261124_203929_workflow.up,
    down: migration_20261124_203929_workflow.down,
    name: '20261124_203929_workflow',
  },
  {
    up: migration_20261124_225537_public_site.up,
    down: migration_20261124_225537_public_site.down,
    name: '20261124_225537_public_site',
  },
  {
    up: migration_20261125_011311_accounts.up,
    down: migration_20261125_011311_accounts.down,
    name: '20261125_011311_accounts'
  },
];
