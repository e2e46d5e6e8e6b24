ALTER TABLE `cells` ADD `place_page` integer;--> statement-breakpoint
ALTER TABLE `findings` ADD `place_page` integer;