import * as migration_20261124_030910_initial from './20261124_030910_initial';
import * as migration_20261124_203929_workflow from './20261124_203929_workflow';
import * as migration_20261124_212926_marks from './20261124_212926_marks';
import * as migration_20261124_214726_accessibility_statement from './20261124_214726_accessibility_statement';
import * as migration_20261124_214040_cancelled_events from './20261124_214040_cancelled_events';

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
    up: migration_20261124_212926_marks.up,
    down: migration_20261124_212926_marks.down,
    name: '20261124_212926_marks'
  },
  {
    up: migration_20261124_214726_accessibility_statement.up,
    down: migration_20261124_214726_accessibility_statement.down,
    name: '20261124_214726_accessibility_statement'
  },
  {
    up: migration_20261124_214040_cancelled_events.up,
    down: migration_20261124_214040_cancelled_events.down,
    name: '20261124_214040_cancelled_events'
  },
];
