DROP INDEX `facts_scope_rank_year`;--> statement-breakpoint
CREATE INDEX `facts_scope_rank_year` ON `facts` (`scope`,`rank`,`year`,`agency_id`,`region_code`);