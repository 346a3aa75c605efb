import * as migration_20261124_030910_initial from './20261124_030910_initial';
import * as migration_20261124_182122_passes from './20261124_182122_passes';

export const migrations = [
  {
    up: migration_20261124_030910_initial.up,
    down: migration_20261124_030910_initial.down,
    name: '20261124_030910_initial',
  },
  {
    up: migration_20261124_182122_passes.up,
    down: migration_20261124_182122_passes.down,
    name: '20261124_182122_passes'
  },
];
