CREATE TABLE `agencies` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region_code` text,
	`unit_type` text NOT NULL,
	`rank` text,
	`organ` text,
	`credit_code` text,
	CONSTRAINT "agencies_unit_type" CHECK("agencies"."unit_type" in ('GOVERNMENT', 'GENERAL_OFFICE', 'DEPARTMENT', 'VERTICAL_BRANCH', 'TOWNSHIP', 'SUBDISTRICT', 'ZONE', 'AUTHORIZED_ORG', 'UNKNOWN')),
	CONSTRAINT "agencies_rank" CHECK("agencies"."rank" in ('CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_name_region` ON `agencies` (`name`,`region_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_name_no_region` ON `agencies` (`name`) WHERE "agencies"."region_code" is null;--> statement-breakpoint
CREATE INDEX `agencies_region_code` ON `agencies` (`region_code`);--> statement-breakpoint
CREATE TABLE `agency_aliases` (
	`agency_id` integer NOT NULL,
	`alias` text NOT NULL,
	PRIMARY KEY(`agency_id`, `alias`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cells` (
	`report_id` integer NOT NULL,
	`field` text NOT NULL,
	`ordinal` integer NOT NULL,
	`raw` text NOT NULL,
	`value` real,
	`status` text NOT NULL,
	`unit` text NOT NULL,
	`note` text,
	`place_line` integer,
	`place_table` integer,
	`place_row` integer,
	`place_cell` integer,
	PRIMARY KEY(`report_id`, `field`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "cells_status" CHECK("cells"."status" in ('REPORTED', 'IMPLIED_ZERO', 'BLANK', 'NOT_APPLICABLE', 'TEXT', 'NOT_ON_FORM'))
);
--> statement-breakpoint
CREATE TABLE `computed_totals` (
	`report_id` integer NOT NULL,
	`field` text NOT NULL,
	`ordinal` integer NOT NULL,
	`value` real,
	PRIMARY KEY(`report_id`, `field`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`synthetic` integer NOT NULL,
	CONSTRAINT "dataset_one_row" CHECK("dataset"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`path` text NOT NULL,
	`media_type` text NOT NULL,
	`encoding` text,
	`bytes` integer NOT NULL,
	`source` text,
	`date` text,
	`imported_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_sha256_unique` ON `documents` (`sha256`);--> statement-breakpoint
CREATE TABLE `facts` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`scope` text NOT NULL,
	`rank` text,
	`unit_type` text NOT NULL,
	`organ` text,
	`region_code` text,
	`form_proactive` text,
	`form_requests` text,
	`form_disputes` text,
	`balanced` integer,
	`computed_fields` text,
	`new_requests` real,
	`carried_over_in` real,
	`granted` real,
	`partially_granted` real,
	`denied_state_secret` real,
	`denied_legal_prohibition` real,
	`denied_security_stability` real,
	`denied_third_party_rights` real,
	`denied_internal_affairs` real,
	`denied_process_info` real,
	`denied_enforcement_file` real,
	`denied_administrative_inquiry` real,
	`unable_not_held` real,
	`unable_must_create` real,
	`unable_still_unclear` real,
	`not_processed_petition` real,
	`not_processed_duplicate` real,
	`not_processed_publication` real,
	`not_processed_excessive` real,
	`not_processed_confirmation` real,
	`other_not_supplemented` real,
	`other_fee_unpaid` real,
	`other_misc` real,
	`total_concluded` real,
	`carried_over_out` real,
	`denied` real,
	`unable_to_provide` real,
	`not_processed` real,
	`other_handling` real,
	`reconsideration_upheld` real,
	`reconsideration_corrected` real,
	`reconsideration_other` real,
	`reconsideration_pending` real,
	`reconsideration_total` real,
	`litigation_direct_upheld` real,
	`litigation_direct_corrected` real,
	`litigation_direct_other` real,
	`litigation_direct_pending` real,
	`litigation_direct_total` real,
	`litigation_post_review_upheld` real,
	`litigation_post_review_corrected` real,
	`litigation_post_review_other` real,
	`litigation_post_review_pending` real,
	`litigation_post_review_total` real,
	`rules_produced` real,
	`rules_newly_published` real,
	`rules_published_total` real,
	`normative_docs_produced` real,
	`normative_docs_newly_published` real,
	`normative_docs_published_total` real,
	`licensing_items_prev` real,
	`licensing_items_change` real,
	`licensing_decisions` real,
	`other_service_items_prev` real,
	`other_service_items_change` real,
	`other_service_decisions` real,
	`penalty_items_prev` real,
	`penalty_items_change` real,
	`penalty_decisions` real,
	`coercion_items_prev` real,
	`coercion_items_change` real,
	`coercion_decisions` real,
	`fee_items_prev` real,
	`fee_items_change` real,
	`procurement_projects` real,
	`procurement_amount` real,
	`rules_issued` real,
	`rules_repealed` real,
	`rules_in_force` real,
	`normative_docs_issued` real,
	`normative_docs_repealed` real,
	`normative_docs_in_force` real,
	`administrative_fee_amount` real,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "facts_scope" CHECK("facts"."scope" in ('SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN')),
	CONSTRAINT "facts_rank" CHECK("facts"."rank" in ('CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
	CONSTRAINT "facts_unit_type" CHECK("facts"."unit_type" in ('GOVERNMENT', 'GENERAL_OFFICE', 'DEPARTMENT', 'VERTICAL_BRANCH', 'TOWNSHIP', 'SUBDISTRICT', 'ZONE', 'AUTHORIZED_ORG', 'UNKNOWN'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facts_agency_year` ON `facts` (`agency_id`,`year`);--> statement-breakpoint
CREATE INDEX `facts_scope_rank_year` ON `facts` (`scope`,`rank`,`year`);--> statement-breakpoint
CREATE INDEX `facts_region_code` ON `facts` (`region_code`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`check` text NOT NULL,
	`severity` text NOT NULL,
	`message_zh` text NOT NULL,
	`message_en` text NOT NULL,
	`fields` text NOT NULL,
	`place_line` integer,
	`place_table` integer,
	`place_row` integer,
	`place_cell` integer,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "findings_severity" CHECK("findings"."severity" in ('ERROR', 'WARNING', 'INFO'))
);
--> statement-breakpoint
CREATE INDEX `findings_report_id` ON `findings` (`report_id`);--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`rank` text NOT NULL,
	`path` text NOT NULL,
	CONSTRAINT "regions_rank" CHECK("regions"."rank" in ('CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'))
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`revision` integer NOT NULL,
	`current` integer NOT NULL,
	`scope` text NOT NULL,
	`scope_basis` text NOT NULL,
	`form_proactive` text,
	`form_requests` text,
	`form_disputes` text,
	`balanced` integer,
	`document_id` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_scope" CHECK("reports"."scope" in ('SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN')),
	CONSTRAINT "reports_scope_basis" CHECK("reports"."scope_basis" in ('WORDING', 'UNIT_TYPE', 'GIVEN', 'NONE')),
	CONSTRAINT "reports_form_proactive" CHECK("reports"."form_proactive" in ('FORM2019', 'FORM2021')),
	CONSTRAINT "reports_form_requests" CHECK("reports"."form_requests" in ('FORM2019', 'FORM2021')),
	CONSTRAINT "reports_form_disputes" CHECK("reports"."form_disputes" in ('FORM2019', 'FORM2021'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_agency_year_revision` ON `reports` (`agency_id`,`year`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_current` ON `reports` (`agency_id`,`year`) WHERE "reports"."current" = 1;--> statement-breakpoint
CREATE INDEX `reports_document_id` ON `reports` (`document_id`);