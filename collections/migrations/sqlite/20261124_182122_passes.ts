import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`passes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`release_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`outlet\` text,
  	\`email\` text,
  	\`secret_hash\` text NOT NULL,
  	\`expires_at\` text,
  	\`accepted_at\` text,
  	\`revoked_at\` text,
  	\`made_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`passes_release_idx\` ON \`passes\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_made_by_idx\` ON \`passes\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`passes_updated_at_idx\` ON \`passes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`passes_created_at_idx\` ON \`passes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` ADD \`embargo_terms\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`passes\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` DROP COLUMN \`embargo_terms\`;`)
}
