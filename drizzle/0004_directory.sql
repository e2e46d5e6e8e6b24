CREATE TABLE `expected_agencies` (
	`agency_id` integer NOT NULL,
	`first_year` integer NOT NULL,
	`last_year` integer,
	`list` text NOT NULL,
	PRIMARY KEY(`agency_id`, `first_year`, `list`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `successions` (
	`agency_id` integer NOT NULL,
	`successor_id` integer NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`agency_id`, `successor_id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`successor_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "successions_kind" CHECK("successions"."kind" in ('RENAMED', 'MERGED', 'SPLIT'))
);
--> statement-breakpoint
CREATE INDEX `successions_successor_id` ON `successions` (`successor_id`);--> statement-breakpoint
CREATE TABLE `__new_agencies` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region_code` text,
	`unit_type` text NOT NULL,
	`rank` text,
	`organ` text,
	`credit_code` text,
	`settled_scope` text,
	`pinyin` text,
	CONSTRAINT "agencies_unit_type" CHECK("__new_agencies"."unit_type" in ('MINISTRY', 'GOVERNMENT', 'GENERAL_OFFICE', 'DEPARTMENT', 'VERTICAL_BRANCH', 'TOWNSHIP', 'SUBDISTRICT', 'ZONE', 'AUTHORIZED_ORG', 'UNKNOWN')),
	CONSTRAINT "agencies_rank" CHECK("__new_agencies"."rank" in ('CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
	CONSTRAINT "agencies_settled_scope" CHECK("__new_agencies"."settled_scope" in ('SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN'))
);
--> statement-breakpoint
INSERT INTO `__new_agencies`("id", "name", "region_code", "unit_type", "rank", "organ", "credit_code") SELECT "id", "name", "region_code", "unit_type", "rank", "organ", "credit_code" FROM `agencies`;--> statement-breakpoint
DROP TABLE `agencies`;--> statement-breakpoint
ALTER TABLE `__new_agencies` RENAME TO `agencies`;--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_name_region` ON `agencies` (`name`,`region_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_name_no_region` ON `agencies` (`name`) WHERE "agencies"."region_code" is null;--> statement-breakpoint
CREATE INDEX `agencies_region_code` ON `agencies` (`region_code`);--> statement-breakpoint
CREATE INDEX `agencies_listed` ON `agencies` (`pinyin`,`name`,`rank`,`unit_type`,`organ`,`region_code`);--> statement-breakpoint
CREATE INDEX `agencies_not_indexed` ON `agencies` (`id`) WHERE "agencies"."pinyin" is null;--> statement-breakpoint
CREATE TABLE `__new_facts` (
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
	`held_by` integer,
	`published` text,
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
	CONSTRAINT "facts_scope" CHECK("__new_facts"."scope" in ('SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN')),
	CONSTRAINT "facts_rank" CHECK("__new_facts"."rank" in ('CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
	CONSTRAINT "facts_unit_type" CHECK("__new_facts"."unit_type" in ('MINISTRY', 'GOVERNMENT', 'GENERAL_OFFICE', 'DEPARTMENT', 'VERTICAL_BRANCH', 'TOWNSHIP', 'SUBDISTRICT', 'ZONE', 'AUTHORIZED_ORG', 'UNKNOWN'))
);
--> statement-breakpoint
INSERT INTO `__new_facts`("report_id", "agency_id", "year", "scope", "rank", "unit_type", "organ", "region_code", "form_proactive", "form_requests", "form_disputes", "balanced", "computed_fields", "new_requests", "carried_over_in", "granted", "partially_granted", "denied_state_secret", "denied_legal_prohibition", "denied_security_stability", "denied_third_party_rights", "denied_internal_affairs", "denied_process_info", "denied_enforcement_file", "denied_administrative_inquiry", "unable_not_held", "unable_must_create", "unable_still_unclear", "not_processed_petition", "not_processed_duplicate", "not_processed_publication", "not_processed_excessive", "not_processed_confirmation", "other_not_supplemented", "other_fee_unpaid", "other_misc", "total_concluded", "carried_over_out", "denied", "unable_to_provide", "not_processed", "other_handling", "reconsideration_upheld", "reconsideration_corrected", "reconsideration_other", "reconsideration_pending", "reconsideration_total", "litigation_direct_upheld", "litigation_direct_corrected", "litigation_direct_other", "litigation_direct_pending", "litigation_direct_total", "litigation_post_review_upheld", "litigation_post_review_corrected", "litigation_post_review_other", "litigation_post_review_pending", "litigation_post_review_total", "rules_produced", "rules_newly_published", "rules_published_total", "normative_docs_produced", "normative_docs_newly_published", "normative_docs_published_total", "licensing_items_prev", "licensing_items_change", "licensing_decisions", "other_service_items_prev", "other_service_items_change", "other_service_decisions", "penalty_items_prev", "penalty_items_change", "penalty_decisions", "coercion_items_prev", "coercion_items_change", "coercion_decisions", "fee_items_prev", "fee_items_change", "procurement_projects", "procurement_amount", "rules_issued", "rules_repealed", "rules_in_force", "normative_docs_issued", "normative_docs_repealed", "normative_docs_in_force", "administrative_fee_amount") SELECT "report_id", "agency_id", "year", "scope", "rank", "unit_type", "organ", "region_code", "form_proactive", "form_requests", "form_disputes", "balanced", "computed_fields", "new_requests", "carried_over_in", "granted", "partially_granted", "denied_state_secret", "denied_legal_prohibition", "denied_security_stability", "denied_third_party_rights", "denied_internal_affairs", "denied_process_info", "denied_enforcement_file", "denied_administrative_inquiry", "unable_not_held", "unable_must_create", "unable_still_unclear", "not_processed_petition", "not_processed_duplicate", "not_processed_publication", "not_processed_excessive", "not_processed_confirmation", "other_not_supplemented", "other_fee_unpaid", "other_misc", "total_concluded", "carried_over_out", "denied", "unable_to_provide", "not_processed", "other_handling", "reconsideration_upheld", "reconsideration_corrected", "reconsideration_other", "reconsideration_pending", "reconsideration_total", "litigation_direct_upheld", "litigation_direct_corrected", "litigation_direct_other", "litigation_direct_pending", "litigation_direct_total", "litigation_post_review_upheld", "litigation_post_review_corrected", "litigation_post_review_other", "litigation_post_review_pending", "litigation_post_review_total", "rules_produced", "rules_newly_published", "rules_published_total", "normative_docs_produced", "normative_docs_newly_published", "normative_docs_published_total", "licensing_items_prev", "licensing_items_change", "licensing_decisions", "other_service_items_prev", "other_service_items_change", "other_service_decisions", "penalty_items_prev", "penalty_items_change", "penalty_decisions", "coercion_items_prev", "coercion_items_change", "coercion_decisions", "fee_items_prev", "fee_items_change", "procurement_projects", "procurement_amount", "rules_issued", "rules_repealed", "rules_in_force", "normative_docs_issued", "normative_docs_repealed", "normative_docs_in_force", "administrative_fee_amount" FROM `facts`;--> statement-breakpoint
DROP TABLE `facts`;--> statement-breakpoint
ALTER TABLE `__new_facts` RENAME TO `facts`;--> statement-breakpoint
CREATE UNIQUE INDEX `facts_agency_year` ON `facts` (`agency_id`,`year`);--> statement-breakpoint
CREATE INDEX `facts_published` ON `facts` (`agency_id`,`year`,`published`);--> statement-breakpoint
CREATE INDEX `facts_scope_rank_year` ON `facts` (`scope`,`rank`,`year`,`agency_id`,`region_code`,`held_by`);--> statement-breakpoint
CREATE INDEX `facts_region_code` ON `facts` (`region_code`,`year`);--> statement-breakpoint
CREATE INDEX `facts_wholes` ON `facts` (`year`,`region_code`) WHERE "facts"."unit_type" in ('GOVERNMENT', 'ZONE');--> statement-breakpoint
CREATE TABLE `__new_reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`revision` integer NOT NULL,
	`current` integer NOT NULL,
	`scope` text NOT NULL,
	`scope_basis` text NOT NULL,
	`scope_confidence` real,
	`read_scope` text,
	`read_basis` text,
	`read_confidence` real,
	`form_proactive` text,
	`form_requests` text,
	`form_disputes` text,
	`balanced` integer,
	`document_id` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_scope" CHECK("__new_reports"."scope" in ('SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN')),
	CONSTRAINT "reports_scope_basis" CHECK("__new_reports"."scope_basis" in ('WORDING', 'ARITHMETIC', 'UNIT_TYPE', 'GIVEN', 'NONE')),
	CONSTRAINT "reports_form_proactive" CHECK("__new_reports"."form_proactive" in ('FORM2019', 'FORM2021')),
	CONSTRAINT "reports_form_requests" CHECK("__new_reports"."form_requests" in ('FORM2019', 'FORM2021')),
	CONSTRAINT "reports_form_disputes" CHECK("__new_reports"."form_disputes" in ('FORM2019', 'FORM2021'))
);
--> statement-breakpoint
INSERT INTO `__new_reports`("id", "agency_id", "year", "revision", "current", "scope", "scope_basis", "form_proactive", "form_requests", "form_disputes", "balanced", "document_id") SELECT "id", "agency_id", "year", "revision", "current", "scope", "scope_basis", "form_proactive", "form_requests", "form_disputes", "balanced", "document_id" FROM `reports`;--> statement-breakpoint
DROP TABLE `reports`;--> statement-breakpoint
ALTER TABLE `__new_reports` RENAME TO `reports`;--> statement-breakpoint
CREATE UNIQUE INDEX `reports_agency_year_revision` ON `reports` (`agency_id`,`year`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_current` ON `reports` (`agency_id`,`year`) WHERE "reports"."current" = 1;--> statement-breakpoint
CREATE INDEX `reports_document_id` ON `reports` (`document_id`);--> statement-breakpoint
UPDATE `facts` SET `published` = (SELECT `documents`.`date` FROM `reports` JOIN `documents` ON `documents`.`id` = `reports`.`document_id` WHERE `reports`.`agency_id` = `facts`.`agency_id` AND `reports`.`year` = `facts`.`year` AND `reports`.`revision` = 1);--> statement-breakpoint
DROP TABLE `regions`;--> statement-breakpoint
CREATE VIRTUAL TABLE `agency_search` USING fts5(words, content='', contentless_delete=1, tokenize='ascii', detail=none, prefix='1 2 3 4');
