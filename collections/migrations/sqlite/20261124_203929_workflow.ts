import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_releases_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`finding\` text,
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_waivers_order_idx\` ON \`press_releases_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_waivers_parent_id_idx\` ON \`press_releases_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_waivers_by_idx\` ON \`press_releases_waivers\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`finding\` text,
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_waivers_order_idx\` ON \`_press_releases_v_version_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_waivers_parent_id_idx\` ON \`_press_releases_v_version_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_waivers_by_idx\` ON \`_press_releases_v_version_waivers\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_absences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_absences_order_idx\` ON \`contacts_absences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_absences_parent_id_idx\` ON \`contacts_absences\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`release_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`release_id\` text(36),
  	\`step\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text NOT NULL,
  	\`text\` text,
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`release_log_release_idx\` ON \`release_log\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`release_log_by_idx\` ON \`release_log\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`release_log_updated_at_idx\` ON \`release_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`release_log_created_at_idx\` ON \`release_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text DEFAULT 'unknown' NOT NULL,
  	\`answer\` text,
  	\`checked_at\` text,
  	\`due_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_due_at_idx\` ON \`link_checks\` (\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`link_checks_rels_order_idx\` ON \`link_checks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_parent_idx\` ON \`link_checks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_path_idx\` ON \`link_checks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_press_releases_id_idx\` ON \`link_checks_rels\` (\`press_releases_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_releases_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`kind\` text,
  	\`note_nl\` text,
  	\`note_fr\` text,
  	\`note_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_releases_changes\`("_order", "_parent_id", "id", "at", "kind", "note_nl", "note_fr", "note_en") SELECT "_order", "_parent_id", "id", "at", "kind", (SELECT l.\`note\` FROM \`press_releases_changes_locales\` l WHERE l.\`_parent_id\` = \`press_releases_changes\`.\`id\` AND l.\`_locale\` = 'nl'), (SELECT l.\`note\` FROM \`press_releases_changes_locales\` l WHERE l.\`_parent_id\` = \`press_releases_changes\`.\`id\` AND l.\`_locale\` = 'fr'), (SELECT l.\`note\` FROM \`press_releases_changes_locales\` l WHERE l.\`_parent_id\` = \`press_releases_changes\`.\`id\` AND l.\`_locale\` = 'en') FROM \`press_releases_changes\`;`)
  await db.run(sql`DROP TABLE \`press_releases_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`press_releases_changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases_changes\` RENAME TO \`press_releases_changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_releases_changes_order_idx\` ON \`press_releases_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_changes_parent_id_idx\` ON \`press_releases_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_releases_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`kind\` text,
  	\`note_nl\` text,
  	\`note_fr\` text,
  	\`note_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v_version_changes\`("_order", "_parent_id", "id", "at", "kind", "note_nl", "note_fr", "note_en", "_uuid") SELECT "_order", "_parent_id", "id", "at", "kind", (SELECT l.\`note\` FROM \`_press_releases_v_version_changes_locales\` l WHERE l.\`_parent_id\` = \`_press_releases_v_version_changes\`.\`id\` AND l.\`_locale\` = 'nl'), (SELECT l.\`note\` FROM \`_press_releases_v_version_changes_locales\` l WHERE l.\`_parent_id\` = \`_press_releases_v_version_changes\`.\`id\` AND l.\`_locale\` = 'fr'), (SELECT l.\`note\` FROM \`_press_releases_v_version_changes_locales\` l WHERE l.\`_parent_id\` = \`_press_releases_v_version_changes\`.\`id\` AND l.\`_locale\` = 'en'), "_uuid" FROM \`_press_releases_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_changes\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v_version_changes\` RENAME TO \`_press_releases_v_version_changes\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_changes_order_idx\` ON \`_press_releases_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_changes_parent_id_idx\` ON \`_press_releases_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`next_change_significance\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`next_change_note_nl\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`next_change_note_fr\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`next_change_note_en\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_note_nl\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_note_fr\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_note_en\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`started_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`unreviewed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`submitted_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`approved_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`approved_fingerprint\` text;`)
  await db.run(sql`CREATE INDEX \`press_releases_stage_idx\` ON \`press_releases\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_started_by_idx\` ON \`press_releases\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_unreviewed_idx\` ON \`press_releases\` (\`unreviewed\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_submitted_submitted_by_idx\` ON \`press_releases\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_approved_approved_by_idx\` ON \`press_releases\` (\`approved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_next_change_significance\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_next_change_note_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_next_change_note_fr\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_next_change_note_en\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_note_nl\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_note_fr\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_note_en\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_stage\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_started_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_unreviewed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_approved_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_approved_fingerprint\` text;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_stage_idx\` ON \`_press_releases_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_started_by_idx\` ON \`_press_releases_v\` (\`version_started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_unreviewed_idx\` ON \`_press_releases_v\` (\`version_unreviewed\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_submitted_version_submitted_by_idx\` ON \`_press_releases_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_approved_version_approved_by_idx\` ON \`_press_releases_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`interface_language\` text;`)
  await db.run(sql`ALTER TABLE \`newsroom\` ADD \`four_eyes\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` ADD \`embargo_terms\` text;`)
  await db.run(sql`UPDATE \`press_releases\` SET \`withdrawal_note_nl\` = (SELECT l.\`withdrawal_note\` FROM \`press_releases_locales\` l WHERE l.\`_parent_id\` = \`press_releases\`.\`id\` AND l.\`_locale\` = 'nl'), \`withdrawal_note_fr\` = (SELECT l.\`withdrawal_note\` FROM \`press_releases_locales\` l WHERE l.\`_parent_id\` = \`press_releases\`.\`id\` AND l.\`_locale\` = 'fr'), \`withdrawal_note_en\` = (SELECT l.\`withdrawal_note\` FROM \`press_releases_locales\` l WHERE l.\`_parent_id\` = \`press_releases\`.\`id\` AND l.\`_locale\` = 'en');`)
  await db.run(sql`UPDATE \`press_releases\` SET \`stage\` = 'released' WHERE \`_status\` = 'published';`)
  await db.run(sql`ALTER TABLE \`press_releases_locales\` DROP COLUMN \`withdrawal_note\`;`)
  await db.run(sql`UPDATE \`_press_releases_v\` SET \`version_withdrawal_note_nl\` = (SELECT l.\`version_withdrawal_note\` FROM \`_press_releases_v_locales\` l WHERE l.\`_parent_id\` = \`_press_releases_v\`.\`id\` AND l.\`_locale\` = 'nl'), \`version_withdrawal_note_fr\` = (SELECT l.\`version_withdrawal_note\` FROM \`_press_releases_v_locales\` l WHERE l.\`_parent_id\` = \`_press_releases_v\`.\`id\` AND l.\`_locale\` = 'fr'), \`version_withdrawal_note_en\` = (SELECT l.\`version_withdrawal_note\` FROM \`_press_releases_v_locales\` l WHERE l.\`_parent_id\` = \`_press_releases_v\`.\`id\` AND l.\`_locale\` = 'en');`)
  await db.run(sql`UPDATE \`_press_releases_v\` SET \`version_stage\` = 'released' WHERE \`version__status\` = 'published';`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_locales\` DROP COLUMN \`version_withdrawal_note\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_releases_changes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_releases_changes_locales_locale_parent_id_unique\` ON \`press_releases_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_changes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v_version_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_press_releases_v_version_changes_locales_locale_parent_id_u\` ON \`_press_releases_v_version_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`press_releases_waivers\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_waivers\`;`)
  await db.run(sql`DROP TABLE \`contacts_absences\`;`)
  await db.run(sql`DROP TABLE \`passes\`;`)
  await db.run(sql`DROP TABLE \`release_log\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`link_checks_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'press-release',
  	\`dateline_date\` text,
  	\`boilerplate_wording\` text,
  	\`release_at\` text,
  	\`releaseat_tz\` text,
  	\`original_language\` text,
  	\`original_stamp\` text,
  	\`withdrawal_state\` text DEFAULT 'none',
  	\`withdrawal_at\` text,
  	\`withdrawal_reason\` text,
  	\`reference\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_releases\`("id", "kind", "dateline_date", "boilerplate_wording", "release_at", "releaseat_tz", "original_language", "original_stamp", "withdrawal_state", "withdrawal_at", "withdrawal_reason", "reference", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "dateline_date", "boilerplate_wording", "release_at", "releaseat_tz", "original_language", "original_stamp", "withdrawal_state", "withdrawal_at", "withdrawal_reason", "reference", "updated_at", "created_at", "deleted_at", "_status" FROM \`press_releases\`;`)
  await db.run(sql`DROP TABLE \`press_releases\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases\` RENAME TO \`press_releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_releases_withdrawal_withdrawal_state_idx\` ON \`press_releases\` (\`withdrawal_state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`press_releases_reference_idx\` ON \`press_releases\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_updated_at_idx\` ON \`press_releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_created_at_idx\` ON \`press_releases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_deleted_at_idx\` ON \`press_releases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases__status_idx\` ON \`press_releases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_releases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'press-release',
  	\`version_dateline_date\` text,
  	\`version_boilerplate_wording\` text,
  	\`version_release_at\` text,
  	\`version_releaseat_tz\` text,
  	\`version_original_language\` text,
  	\`version_original_stamp\` text,
  	\`version_withdrawal_state\` text DEFAULT 'none',
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_reference\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v\`("id", "parent_id", "version_kind", "version_dateline_date", "version_boilerplate_wording", "version_release_at", "version_releaseat_tz", "version_original_language", "version_original_stamp", "version_withdrawal_state", "version_withdrawal_at", "version_withdrawal_reason", "version_reference", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_dateline_date", "version_boilerplate_wording", "version_release_at", "version_releaseat_tz", "version_original_language", "version_original_stamp", "version_withdrawal_state", "version_withdrawal_at", "version_withdrawal_reason", "version_reference", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_press_releases_v\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v\` RENAME TO \`_press_releases_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_parent_idx\` ON \`_press_releases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_withdrawal_version_withdrawal__idx\` ON \`_press_releases_v\` (\`version_withdrawal_state\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_reference_idx\` ON \`_press_releases_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_updated_at_idx\` ON \`_press_releases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_created_at_idx\` ON \`_press_releases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_deleted_at_idx\` ON \`_press_releases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version__status_idx\` ON \`_press_releases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_created_at_idx\` ON \`_press_releases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_updated_at_idx\` ON \`_press_releases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_snapshot_idx\` ON \`_press_releases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_published_locale_idx\` ON \`_press_releases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_latest_idx\` ON \`_press_releases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_autosave_idx\` ON \`_press_releases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_press_releases_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`kind\` text DEFAULT 'update',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_releases_changes\`("_order", "_parent_id", "id", "at", "kind") SELECT "_order", "_parent_id", "id", "at", "kind" FROM \`press_releases_changes\`;`)
  await db.run(sql`DROP TABLE \`press_releases_changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases_changes\` RENAME TO \`press_releases_changes\`;`)
  await db.run(sql`CREATE INDEX \`press_releases_changes_order_idx\` ON \`press_releases_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_changes_parent_id_idx\` ON \`press_releases_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_releases_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`kind\` text DEFAULT 'update',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v_version_changes\`("_order", "_parent_id", "id", "at", "kind", "_uuid") SELECT "_order", "_parent_id", "id", "at", "kind", "_uuid" FROM \`_press_releases_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_changes\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v_version_changes\` RENAME TO \`_press_releases_v_version_changes\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_changes_order_idx\` ON \`_press_releases_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_changes_parent_id_idx\` ON \`_press_releases_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`press_releases_locales\` ADD \`withdrawal_note\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_locales\` ADD \`version_withdrawal_note\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`interface_language\`;`)
  await db.run(sql`ALTER TABLE \`newsroom\` DROP COLUMN \`four_eyes\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_locales\` DROP COLUMN \`embargo_terms\`;`)
}
