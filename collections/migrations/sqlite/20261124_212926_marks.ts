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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`marks\`;`)
}
