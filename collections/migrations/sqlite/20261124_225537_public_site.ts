import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`ref\` text NOT NULL,
  	\`mark\` text NOT NULL,
  	\`at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`marks_ref_idx\` ON \`marks\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`marks_at_idx\` ON \`marks\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`cancelled\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`newsroom\` ADD \`statement_status\` text;`)
  await db.run(sql`ALTER TABLE \`newsroom\` ADD \`statement_method\` text;`)
  await db.run(sql`ALTER TABLE \`newsroom\` ADD \`statement_prepared_on\` text;`)
  await db.run(sql`ALTER TABLE \`newsroom\` ADD \`statement_reviewed_on\` text;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` ADD \`statement_gaps\` text;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` ADD \`statement_enforcement\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`marks\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`cancelled\`;`)
  await db.run(sql`ALTER TABLE \`newsroom\` DROP COLUMN \`statement_status\`;`)
  await db.run(sql`ALTER TABLE \`newsroom\` DROP COLUMN \`statement_method\`;`)
  await db.run(sql`ALTER TABLE \`newsroom\` DROP COLUMN \`statement_prepared_on\`;`)
  await db.run(sql`ALTER TABLE \`newsroom\` DROP COLUMN \`statement_reviewed_on\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` DROP COLUMN \`statement_gaps\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` DROP COLUMN \`statement_enforcement\`;`)
}
