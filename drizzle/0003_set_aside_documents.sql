CREATE TABLE `rejected_documents` (
	`sha256` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`findings` text NOT NULL,
	`reader_version` integer NOT NULL,
	`imported_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `waiting_reports` (
	`sha256` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`uncertain` text NOT NULL,
	`agency_name` text,
	`year` integer,
	`report` text NOT NULL,
	`reader_version` integer NOT NULL,
	`imported_at` text NOT NULL
);
