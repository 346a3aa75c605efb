import * as migration_20261124_030910_initial from './20261124_030910_initial';

export const migrations = [
  {
    up: migration_20261124_030910_initial.up,
    down: migration_20261124_030910_initial.down,
    name: '20261124_030910_initial'
  },
];
