CREATE TABLE account (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	person INTEGER NOT NULL, 
	platform VARCHAR(255) NOT NULL, 
	external VARCHAR(255) NOT NULL, 
	reachable BOOLEAN NOT NULL, refuses TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_account_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT uq_account_platform_external UNIQUE (platform, external)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE audit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	at DATETIME NOT NULL, 
	actor INTEGER, 
	kind TEXT NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	body TEXT NOT NULL, 
	names TEXT NOT NULL, 
	previous VARCHAR(255) NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT uq_audit_previous UNIQUE (previous)
);
CREATE TABLE card (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER, 
	duty_round INTEGER, 
	person INTEGER, 
	chat INTEGER, 
	menu TEXT NOT NULL, 
	stale BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	post INTEGER NOT NULL, 
	attention TEXT NOT NULL, 
	not_before DATETIME, 
	attempts INTEGER NOT NULL, refused TEXT DEFAULT '' NOT NULL, tried TEXT DEFAULT '' NOT NULL, without JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT fk_card_chat FOREIGN KEY(chat) REFERENCES chat (id), 
	CONSTRAINT fk_card_duty_round FOREIGN KEY(duty_round) REFERENCES duty_round (id), 
	CONSTRAINT fk_card_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_card_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT uq_card_duty_round_person_chat UNIQUE (duty_round, person, chat), 
	CONSTRAINT uq_card_request_person_chat UNIQUE (request, person, chat)
);
CREATE TABLE card_part (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	card INTEGER NOT NULL, 
	post INTEGER NOT NULL, 
	n INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	place VARCHAR(255) NOT NULL, 
	message INTEGER NOT NULL, 
	others JSON NOT NULL, 
	shown TEXT NOT NULL, 
	CONSTRAINT fk_card_part_card FOREIGN KEY(card) REFERENCES card (id), 
	CONSTRAINT uq_card_part_card_post_n UNIQUE (card, post, n)
);
CREATE TABLE chat (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	platform VARCHAR(255) NOT NULL, 
	external VARCHAR(255) NOT NULL, 
	title TEXT NOT NULL, 
	active BOOLEAN NOT NULL, refuses TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT uq_chat_platform_external UNIQUE (platform, external)
);
CREATE TABLE deadline (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	kind VARCHAR(255) NOT NULL, 
	ordinal INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	rule TEXT NOT NULL, 
	anchor DATETIME, 
	fired_at DATETIME, 
	attempts INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT uq_deadline_subject_subject_id_kind_ordinal UNIQUE (subject, subject_id, kind, ordinal)
);
CREATE TABLE decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	visit INTEGER NOT NULL, 
	request INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	verdict TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	saw JSON NOT NULL, 
	at DATETIME NOT NULL, 
	took INTEGER NOT NULL, 
	CONSTRAINT fk_decision_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_decision_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT fk_decision_visit FOREIGN KEY(visit) REFERENCES visit (id), 
	CONSTRAINT uq_decision_visit_person UNIQUE (visit, person)
);
CREATE TABLE dialog_state (
	"key" VARCHAR(255) NOT NULL, 
	state TEXT, 
	data TEXT DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_dialog_state PRIMARY KEY ("key")
);
CREATE TABLE draft (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	owner INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	rules INTEGER NOT NULL, 
	purpose TEXT NOT NULL, 
	request INTEGER, 
	base INTEGER, 
	answers JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	late TEXT NOT NULL, 
	need INTEGER, 
	event INTEGER, 
	CONSTRAINT fk_draft_event FOREIGN KEY(event) REFERENCES event (id), 
	CONSTRAINT fk_draft_need FOREIGN KEY(need) REFERENCES event_need (id), 
	CONSTRAINT fk_draft_owner FOREIGN KEY(owner) REFERENCES person (id), 
	CONSTRAINT fk_draft_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT fk_draft_rules FOREIGN KEY(rules) REFERENCES rule_version (id)
);
CREATE TABLE due_time (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	rule TEXT NOT NULL, 
	anchor DATETIME NOT NULL, 
	cause TEXT NOT NULL, 
	"by" INTEGER, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_due_time_by FOREIGN KEY("by") REFERENCES person (id)
);
CREATE TABLE duty_round (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	duty VARCHAR(255) NOT NULL, 
	unit VARCHAR(255) NOT NULL, 
	period VARCHAR(255) NOT NULL, 
	rules INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	items JSON NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	attested_by INTEGER, 
	late_at DATETIME, 
	closed_at DATETIME, 
	CONSTRAINT fk_duty_round_attested_by FOREIGN KEY(attested_by) REFERENCES person (id), 
	CONSTRAINT fk_duty_round_rules FOREIGN KEY(rules) REFERENCES rule_version (id), 
	CONSTRAINT uq_duty_round_duty_unit_period UNIQUE (duty, unit, period)
);
CREATE TABLE effect (
	cause VARCHAR(64) NOT NULL, 
	result TEXT NOT NULL, action VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_effect PRIMARY KEY (cause)
);
CREATE TABLE event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	unit VARCHAR(255) NOT NULL, 
	title TEXT NOT NULL, 
	starts_on TEXT NOT NULL, 
	ends_on TEXT NOT NULL, 
	starts_at TEXT NOT NULL, 
	place TEXT NOT NULL, 
	important BOOLEAN NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	"by" INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_event_by FOREIGN KEY("by") REFERENCES person (id)
);
CREATE TABLE event_need (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	event INTEGER NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	type TEXT NOT NULL, 
	due_at DATETIME NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	late_at DATETIME, 
	CONSTRAINT fk_event_need_event FOREIGN KEY(event) REFERENCES event (id), 
	CONSTRAINT uq_event_need_event_key UNIQUE (event, "key")
);
CREATE TABLE holding (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	subject_id INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	person INTEGER, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	CONSTRAINT fk_holding_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_holding_request FOREIGN KEY(request) REFERENCES request (id)
);
CREATE TABLE "inbox" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	platform VARCHAR(32) NOT NULL, 
	bot VARCHAR(64) NOT NULL, 
	update_id VARCHAR(64) NOT NULL, 
	lane VARCHAR(64) NOT NULL, 
	received_at DATETIME NOT NULL, 
	not_before DATETIME, 
	state VARCHAR(8) NOT NULL, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	why TEXT DEFAULT ('') NOT NULL, 
	code VARCHAR(8) DEFAULT ('') NOT NULL, 
	CONSTRAINT uq_inbox_update UNIQUE (platform, bot, update_id)
);
CREATE TABLE inbox_payload (
	id INTEGER NOT NULL, 
	payload TEXT NOT NULL, 
	CONSTRAINT pk_inbox_payload PRIMARY KEY (id), 
	CONSTRAINT fk_inbox_payload_id FOREIGN KEY(id) REFERENCES inbox (id)
);
CREATE TABLE inquiry (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	visit INTEGER NOT NULL, 
	request INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	late_at DATETIME, 
	closed_at DATETIME, 
	CONSTRAINT fk_inquiry_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT fk_inquiry_visit FOREIGN KEY(visit) REFERENCES visit (id)
);
CREATE TABLE intervention (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_intervention_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_intervention_request FOREIGN KEY(request) REFERENCES request (id)
);
CREATE TABLE invitation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	digest VARCHAR(255) NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	role TEXT NOT NULL, 
	unit TEXT, 
	expires_at DATETIME NOT NULL, 
	made_by INTEGER, 
	person INTEGER, 
	used_at DATETIME, 
	CONSTRAINT fk_invitation_made_by FOREIGN KEY(made_by) REFERENCES person (id), 
	CONSTRAINT fk_invitation_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT uq_invitation_digest UNIQUE (digest)
);
CREATE TABLE logged_day (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	day VARCHAR(255) NOT NULL, 
	entries JSON NOT NULL, 
	digest TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT uq_logged_day_day UNIQUE (day)
);
CREATE TABLE media (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	draft INTEGER, 
	kind TEXT NOT NULL, 
	handle TEXT NOT NULL, 
	"unique" VARCHAR(255) NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	mime TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	caption TEXT NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	digest TEXT, original TEXT, 
	CONSTRAINT fk_media_draft FOREIGN KEY(draft) REFERENCES draft (id), 
	CONSTRAINT uq_media_draft_unique UNIQUE (draft, "unique")
);
CREATE TABLE membership (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	person INTEGER NOT NULL, 
	role VARCHAR(255) NOT NULL, 
	unit VARCHAR(255), 
	since DATETIME NOT NULL, 
	until DATETIME, 
	capacity TEXT NOT NULL, 
	CONSTRAINT fk_membership_person FOREIGN KEY(person) REFERENCES person (id)
);
CREATE TABLE nudge (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	person INTEGER NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	said_at DATETIME, 
	notice INTEGER, 
	quiet_until DATETIME, 
	CONSTRAINT fk_nudge_notice FOREIGN KEY(notice) REFERENCES outbox (id), 
	CONSTRAINT fk_nudge_person FOREIGN KEY(person) REFERENCES person (id)
);
CREATE TABLE office_day (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	day TEXT NOT NULL, 
	worked BOOLEAN NOT NULL, 
	why TEXT NOT NULL, 
	"by" INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_office_day_by FOREIGN KEY("by") REFERENCES person (id)
);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	cause TEXT NOT NULL, 
	person INTEGER, 
	chat INTEGER, 
	"key" TEXT NOT NULL, 
	"values" JSON NOT NULL, 
	priority INTEGER NOT NULL, 
	not_before DATETIME NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	attempts INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	message INTEGER, 
	sent_at DATETIME, 
	CONSTRAINT fk_outbox_chat FOREIGN KEY(chat) REFERENCES chat (id), 
	CONSTRAINT fk_outbox_person FOREIGN KEY(person) REFERENCES person (id)
);
CREATE TABLE pace (
	place VARCHAR(64) NOT NULL, 
	next_at DATETIME NOT NULL, 
	CONSTRAINT pk_pace PRIMARY KEY (place)
);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	language TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	away_until DATETIME
);
CREATE TABLE promise (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	rule TEXT NOT NULL, 
	at DATETIME NOT NULL, breaks DATETIME, 
	CONSTRAINT fk_promise_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT uq_promise_request UNIQUE (request)
);
CREATE TABLE recheck (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	n INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	answer TEXT, 
	note TEXT NOT NULL, 
	answered_at DATETIME, 
	CONSTRAINT fk_recheck_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT uq_recheck_request_n UNIQUE (request, n)
);
CREATE TABLE request (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	reference VARCHAR(255) NOT NULL, 
	type TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	author INTEGER NOT NULL, 
	rules INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	status VARCHAR(255) NOT NULL, 
	outcome TEXT, 
	created_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	late TEXT NOT NULL, 
	need INTEGER, 
	event INTEGER, taken_by INTEGER CONSTRAINT fk_request_taken_by REFERENCES person (id), due_at DATETIME, late_at DATETIME, 
	CONSTRAINT fk_request_author FOREIGN KEY(author) REFERENCES person (id), 
	CONSTRAINT fk_request_event FOREIGN KEY(event) REFERENCES event (id), 
	CONSTRAINT fk_request_need FOREIGN KEY(need) REFERENCES event_need (id), 
	CONSTRAINT fk_request_rules FOREIGN KEY(rules) REFERENCES rule_version (id), 
	CONSTRAINT uq_request_key UNIQUE ("key"), 
	CONSTRAINT uq_request_reference UNIQUE (reference)
);
CREATE TABLE revision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	piece VARCHAR(255) NOT NULL, 
	n INTEGER NOT NULL, 
	answers JSON NOT NULL, 
	digest TEXT NOT NULL, 
	"by" INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT fk_revision_by FOREIGN KEY("by") REFERENCES person (id), 
	CONSTRAINT fk_revision_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT uq_revision_request_piece_n UNIQUE (request, piece, n)
);
CREATE TABLE route (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	chat INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	unit TEXT, 
	CONSTRAINT fk_route_chat FOREIGN KEY(chat) REFERENCES chat (id)
);
CREATE TABLE rule_offer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	rules INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	state TEXT NOT NULL, 
	"by" INTEGER, 
	answered_at DATETIME, 
	CONSTRAINT fk_rule_offer_by FOREIGN KEY("by") REFERENCES person (id), 
	CONSTRAINT fk_rule_offer_rules FOREIGN KEY(rules) REFERENCES rule_version (id)
);
CREATE TABLE rule_version (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	digest VARCHAR(255) NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT uq_rule_version_digest UNIQUE (digest)
);
CREATE TABLE stuck (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	since DATETIME NOT NULL, 
	told_at DATETIME, 
	CONSTRAINT uq_stuck_subject_subject_id UNIQUE (subject, subject_id)
);
CREATE TABLE task (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	channel VARCHAR(255) NOT NULL, 
	role VARCHAR(255) NOT NULL, 
	n INTEGER NOT NULL, 
	released TEXT NOT NULL, 
	afterwards BOOLEAN NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	assignee INTEGER, 
	opened_at DATETIME NOT NULL, 
	due_at DATETIME, 
	late_at DATETIME, 
	link TEXT, 
	note TEXT NOT NULL, 
	photos JSON NOT NULL, 
	done_by INTEGER, 
	done_at DATETIME, posted_at DATETIME, 
	CONSTRAINT fk_task_assignee FOREIGN KEY(assignee) REFERENCES person (id), 
	CONSTRAINT fk_task_done_by FOREIGN KEY(done_by) REFERENCES person (id), 
	CONSTRAINT fk_task_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT uq_task_request_channel_n UNIQUE (request, channel, n)
);
CREATE TABLE unit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	title_vi TEXT NOT NULL, 
	title_en TEXT, 
	parent TEXT, 
	site_vi TEXT, 
	site_en TEXT, 
	CONSTRAINT uq_unit_key UNIQUE ("key")
);
CREATE TABLE visit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	path TEXT NOT NULL, 
	stage VARCHAR(255) NOT NULL, 
	n INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	asked_at DATETIME NOT NULL, 
	due_at DATETIME, 
	late_at DATETIME, 
	paused_at DATETIME, 
	pauses JSON NOT NULL, 
	waiting TEXT NOT NULL, 
	note TEXT NOT NULL, 
	left_at DATETIME, 
	outcome TEXT, assignee INTEGER CONSTRAINT fk_visit_assignee REFERENCES person (id), 
	CONSTRAINT fk_visit_request FOREIGN KEY(request) REFERENCES request (id)
);
CREATE TABLE waiver (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_waiver_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_waiver_request FOREIGN KEY(request) REFERENCES request (id)
);
CREATE INDEX ix_account_person ON account (person);
CREATE INDEX ix_audit_subject ON audit (subject);
CREATE INDEX ix_card_chat ON card (chat);
CREATE INDEX ix_card_duty_round ON card (duty_round);
CREATE INDEX ix_card_part_place_message ON card_part (place, message);
CREATE INDEX ix_card_person ON card (person);
CREATE INDEX ix_card_stale_not_before ON card (stale, not_before);
CREATE INDEX ix_deadline_fired_at_due_at ON deadline (fired_at, due_at);
CREATE INDEX ix_decision_request ON decision (request);
CREATE INDEX ix_draft_event ON draft (event);
CREATE INDEX ix_draft_owner_sent_at ON draft (owner, sent_at);
CREATE INDEX ix_due_time_subject_subject_id ON due_time (subject, subject_id);
CREATE INDEX ix_duty_round_state ON duty_round (state);
CREATE INDEX ix_duty_round_unit_period ON duty_round (unit, period);
CREATE INDEX ix_event_need_state ON event_need (state);
CREATE INDEX ix_event_unit_state ON event (unit, state);
CREATE INDEX ix_holding_request_until ON holding (request, until);
CREATE INDEX ix_inbox_state ON inbox (state, id);
CREATE INDEX ix_inquiry_closed_at ON inquiry (closed_at);
CREATE INDEX ix_inquiry_visit ON inquiry (visit);
CREATE INDEX ix_intervention_request ON intervention (request);
CREATE INDEX ix_media_state ON media (state);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_membership_role_unit ON membership (role, unit);
CREATE INDEX ix_nudge_notice ON nudge (notice);
CREATE INDEX ix_nudge_person_said_at ON nudge (person, said_at);
CREATE INDEX ix_nudge_subject_subject_id ON nudge (subject, subject_id);
CREATE INDEX ix_outbox_state_not_before ON outbox (state, not_before);
CREATE INDEX ix_request_author_status ON request (author, status);
CREATE INDEX ix_request_event ON request (event);
CREATE INDEX ix_request_status ON request (status);
CREATE INDEX ix_request_taken_by ON request (taken_by);
CREATE INDEX ix_task_state_role ON task (state, role);
CREATE INDEX ix_visit_left_at_stage ON visit (left_at, stage);
CREATE INDEX ix_visit_request_left_at ON visit (request, left_at);
CREATE INDEX ix_waiver_request ON waiver (request);
INSERT INTO account VALUES(1, 1, 1, 'telegram', '700403959', 1, '');
INSERT INTO account VALUES(2, 1, 2, 'telegram', '700403960', 1, '');
INSERT INTO account VALUES(3, 1, 3, 'telegram', '700403961', 1, '');
INSERT INTO account VALUES(4, 1, 4, 'telegram', '700403962', 1, '');
INSERT INTO account VALUES(5, 1, 5, 'telegram', '700403963', 1, '');
INSERT INTO account VALUES(6, 1, 6, 'telegram', '700403964', 1, '');
INSERT INTO account VALUES(7, 1, 7, 'telegram', '700403965', 1, '');
INSERT INTO account VALUES(8, 1, 8, 'telegram', '700403966', 1, '');
INSERT INTO account VALUES(9, 1, 9, 'telegram', '700403967', 1, '');
INSERT INTO account VALUES(10, 1, 10, 'telegram', '700403968', 1, '');
INSERT INTO account VALUES(11, 1, 11, 'telegram', '700403969', 1, '');
INSERT INTO account VALUES(12, 1, 12, 'telegram', '700403970', 1, '');
INSERT INTO account VALUES(13, 1, 13, 'telegram', '700403971', 1, '');
INSERT INTO account VALUES(14, 1, 14, 'telegram', '700403972', 1, '');
INSERT INTO account VALUES(15, 1, 15, 'telegram', '700403973', 1, '');
INSERT INTO account VALUES(16, 1, 16, 'telegram', '700403974', 1, '');
INSERT INTO account VALUES(17, 1, 17, 'telegram', '700403975', 1, '');
INSERT INTO account VALUES(18, 1, 18, 'telegram', '700403976', 1, '');
INSERT INTO account VALUES(19, 1, 19, 'telegram', '700403977', 1, '');
INSERT INTO account VALUES(20, 1, 20, 'telegram', '700403978', 1, '');
INSERT INTO account VALUES(21, 1, 21, 'telegram', '700403979', 1, '');
INSERT INTO account VALUES(22, 1, 22, 'telegram', '700403980', 1, '');
INSERT INTO account VALUES(23, 1, 23, 'telegram', '700403981', 1, '');
INSERT INTO account VALUES(24, 1, 24, 'telegram', '700403982', 1, '');
INSERT INTO account VALUES(25, 1, 25, 'telegram', '700403983', 1, '');
INSERT INTO alembic_version VALUES('0019');
INSERT INTO audit VALUES(1, 1, '2026-11-26 02:00:00.000000', NULL, 'rules', 'version/1', '{"digest": "e683bcb8c3ab5897d237d3141334a9bf6c45dd1480ccc205bbf6dc117e7ad856"}', '', '0000000000000000000000000000000000000000000000000000000000000000', '5b2ec1274182aeb5b95fff8227840a19dd8c325b1e670556567a9c5703cc09c9');
INSERT INTO audit VALUES(2, 1, '2026-11-26 02:00:00.000000', NULL, 'log.begins', 'day/2026-11-26', '{}', '', '5b2ec1274182aeb5b95fff8227840a19dd8c325b1e670556567a9c5703cc09c9', '4eca179709959714ba9ad8bfbdcc36615ed37646026b7cd96fc088964ba77243');
INSERT INTO audit VALUES(3, 1, '2026-11-26 02:00:00.000000', NULL, 'group.opened', 'chat/1', '{}', '', '4eca179709959714ba9ad8bfbdcc36615ed37646026b7cd96fc088964ba77243', 'e50c8810199d7535447adcc1607f1db4a545f8d5c581bc1feab40b69c50ec1bf');
INSERT INTO audit VALUES(4, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0001', '{"revision": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "unit": "economics"}', '', 'e50c8810199d7535447adcc1607f1db4a545f8d5c581bc1feab40b69c50ec1bf', '7a052f9ee276e01d58b2dcc6fca49bf4f344fb36102d2b82eedb64052333357d');
INSERT INTO audit VALUES(5, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0001', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '7a052f9ee276e01d58b2dcc6fca49bf4f344fb36102d2b82eedb64052333357d', '3e22d81ab569ef94718879f57029edd172e67d3ea58b183c626a42bcd680589a');
INSERT INTO audit VALUES(6, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0001', '{"role": "unit_head", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "unit"}', '', '3e22d81ab569ef94718879f57029edd172e67d3ea58b183c626a42bcd680589a', '929fe4aa4fdc9afe9272c53d5d85dfb81a437f000a4e52a05045c5e388c5d891');
INSERT INTO audit VALUES(7, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0001', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '929fe4aa4fdc9afe9272c53d5d85dfb81a437f000a4e52a05045c5e388c5d891', 'a1854d7ad4c132e7c264ae1417e2948259bf70410dc4f26e572c0527f7fa222f');
INSERT INTO audit VALUES(8, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0001', '{"role": "desk", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "desk"}', '', 'a1854d7ad4c132e7c264ae1417e2948259bf70410dc4f26e572c0527f7fa222f', '27ef0d5b8c897b1219c86b25113e09a735ad0162c3365a53e3184469e55157c7');
INSERT INTO audit VALUES(9, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0001', '{"asked": "board", "path": "main", "stage": "board"}', '', '27ef0d5b8c897b1219c86b25113e09a735ad0162c3365a53e3184469e55157c7', '27d1780542047d267ecaa56cdc355d5009218e45589c9adea45d7bd711fab67a');
INSERT INTO audit VALUES(10, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0001', '{"role": "board", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "board"}', '', '27d1780542047d267ecaa56cdc355d5009218e45589c9adea45d7bd711fab67a', '7684df91a73b2478fdc0bbc928d50ca6afc466c1f4814f6377a9755dfae873a5');
INSERT INTO audit VALUES(11, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0001', '{"revision": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"}', '', '7684df91a73b2478fdc0bbc928d50ca6afc466c1f4814f6377a9755dfae873a5', 'c39031af2c43dc2fb24b2776b738ba15f20eec976d2d03d605be802f5f02274d');
INSERT INTO audit VALUES(12, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0001', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-11-26T02:00:00+00:00"}', '', 'c39031af2c43dc2fb24b2776b738ba15f20eec976d2d03d605be802f5f02274d', 'c86669b9e81ac6bd96500a816ffb40ad3a58ea4d9fa997c671f679c1810c3931');
INSERT INTO audit VALUES(13, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0001', '{}', '', 'c86669b9e81ac6bd96500a816ffb40ad3a58ea4d9fa997c671f679c1810c3931', '57541208d760e8f973709250295e74288647ac74278c0098c52f28f11bb6cf2f');
INSERT INTO audit VALUES(14, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0002', '{"revision": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "unit": "economics"}', '', '57541208d760e8f973709250295e74288647ac74278c0098c52f28f11bb6cf2f', '6afdbc3c54f08aad47412472933bdcc1aafc006e64982e1470714972da9ae9de');
INSERT INTO audit VALUES(15, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0002', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '6afdbc3c54f08aad47412472933bdcc1aafc006e64982e1470714972da9ae9de', '85b056917fcc23c471dcb1d3eca01bd2b9edffba8cd57e37b99be19784baf1d9');
INSERT INTO audit VALUES(16, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0002', '{"role": "unit_head", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "unit"}', '', '85b056917fcc23c471dcb1d3eca01bd2b9edffba8cd57e37b99be19784baf1d9', '4f61f28085fe2d02c29072973ddb57496fa6c8b102f36ea93451bc068f8035a9');
INSERT INTO audit VALUES(17, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0002', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '4f61f28085fe2d02c29072973ddb57496fa6c8b102f36ea93451bc068f8035a9', 'c81e8861950dfffba75ab7e8e9a3ad9592e062c61256c15c1b25f899079fcf29');
INSERT INTO audit VALUES(18, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0002', '{"role": "desk", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "desk"}', '', 'c81e8861950dfffba75ab7e8e9a3ad9592e062c61256c15c1b25f899079fcf29', '94c7d44d4a85d7fd40bf616761d4c75e4974c0469124eaf73fa0739c7e783dee');
INSERT INTO audit VALUES(19, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0002', '{"asked": "board", "path": "main", "stage": "board"}', '', '94c7d44d4a85d7fd40bf616761d4c75e4974c0469124eaf73fa0739c7e783dee', 'e5054dace9a7babf635c108310d8c021977704af724370739012bbba0cfffef7');
INSERT INTO audit VALUES(20, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0002', '{"role": "board", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "board"}', '', 'e5054dace9a7babf635c108310d8c021977704af724370739012bbba0cfffef7', 'ae3f906b0b60a0ca22782548ec9730c0c4e8874ff342dbece9ee1de505d1ec88');
INSERT INTO audit VALUES(21, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0002', '{"revision": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"}', '', 'ae3f906b0b60a0ca22782548ec9730c0c4e8874ff342dbece9ee1de505d1ec88', 'b6c5554478a3ffaa23cb0e52f210da8bcdb898fac9260ea1e6a4357fa8d68345');
INSERT INTO audit VALUES(22, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0002', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-11-26T02:00:00+00:00"}', '', 'b6c5554478a3ffaa23cb0e52f210da8bcdb898fac9260ea1e6a4357fa8d68345', '66eeb75eddf8a41a7492591156b24e8d90d01cfdda93c44add1155f5bb8fea31');
INSERT INTO audit VALUES(23, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0002', '{}', '', '66eeb75eddf8a41a7492591156b24e8d90d01cfdda93c44add1155f5bb8fea31', '9544dccd20a7d4eb21448ec1cd4423c68566754a86f074d319cfd48e3397376f');
INSERT INTO audit VALUES(24, 1, '2026-11-26 02:00:00.000000', 1, 'closed', 'YC-2026-0002', '{"outcome": "confirmed"}', '', '9544dccd20a7d4eb21448ec1cd4423c68566754a86f074d319cfd48e3397376f', '889abb5ed2be2f516a79a9e7ff7565f777ac2db81a1d01667d6b2cdbfdcdcbd3');
INSERT INTO audit VALUES(25, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0003', '{"revision": "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f", "unit": "economics"}', '', '889abb5ed2be2f516a79a9e7ff7565f777ac2db81a1d01667d6b2cdbfdcdcbd3', '2a500438deeafa967096191e69aab49ae22eeb0a069828ef38f64710d7b8982e');
INSERT INTO audit VALUES(26, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0003', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '2a500438deeafa967096191e69aab49ae22eeb0a069828ef38f64710d7b8982e', '7cbc5cc0b0bb61f3ae54e703e88aa19f7c993b22bd7fc3d7005f5ab568bd3c40');
INSERT INTO audit VALUES(27, 1, '2026-11-26 02:00:00.000000', 2, 'decided.refuse', 'YC-2026-0003', '{"role": "unit_head", "saw": "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f", "stage": "unit"}', '', '7cbc5cc0b0bb61f3ae54e703e88aa19f7c993b22bd7fc3d7005f5ab568bd3c40', 'a60cc229f5a7638a8cb4264bc43a9e2bf77bfb57272737f1c031a062bc1698f8');
INSERT INTO audit VALUES(28, 1, '2026-11-26 02:00:00.000000', 2, 'closed', 'YC-2026-0003', '{"outcome": "refused"}', '', 'a60cc229f5a7638a8cb4264bc43a9e2bf77bfb57272737f1c031a062bc1698f8', 'ba420bf19e9fbbf7672f09fdbbe2f6a4e9ef848743f92e7fc673215cde486aab');
INSERT INTO audit VALUES(29, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0004', '{"revision": "384f1242bc35843369855fffed57e7aa08f444141a276f7ee4450722fa218364", "unit": "economics"}', '', 'ba420bf19e9fbbf7672f09fdbbe2f6a4e9ef848743f92e7fc673215cde486aab', 'f8ad7985ebac04207274deca2d800e42470d73928fafe6fa2468701db0b0f9e3');
INSERT INTO audit VALUES(30, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0004', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f8ad7985ebac04207274deca2d800e42470d73928fafe6fa2468701db0b0f9e3', 'c227e3d7849e40099fa559f88bb2e4f2412de6c46c98f3e810795223f9d127af');
INSERT INTO audit VALUES(31, 1, '2026-11-26 02:00:00.000000', 1, 'closed', 'YC-2026-0004', '{"outcome": "withdrawn"}', '', 'c227e3d7849e40099fa559f88bb2e4f2412de6c46c98f3e810795223f9d127af', 'acb8d61fccb160357b56ec91c90a3ac587b008642edb7daf4b6578cb5ba77a93');
INSERT INTO audit VALUES(32, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0005', '{"revision": "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6", "unit": "economics"}', '', 'acb8d61fccb160357b56ec91c90a3ac587b008642edb7daf4b6578cb5ba77a93', 'eb5dcc6e695a67989e1afcd05e69bd0f4c3e5ff6a4b35d0e4cbbaf8e86fc8038');
INSERT INTO audit VALUES(33, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0005', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'eb5dcc6e695a67989e1afcd05e69bd0f4c3e5ff6a4b35d0e4cbbaf8e86fc8038', '1a3661e5038c029e6ff258bae11939575cd011491e7e129953bba802d95ff97c');
INSERT INTO audit VALUES(34, 1, '2026-11-26 02:00:00.000000', 2, 'decided.more', 'YC-2026-0005', '{"role": "unit_head", "saw": "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6", "stage": "unit"}', '', '1a3661e5038c029e6ff258bae11939575cd011491e7e129953bba802d95ff97c', '55933920f25596f4093a13bbcfdb7bca8f867042f09a81c5257bb16b5c0b0bf6');
INSERT INTO audit VALUES(35, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0006', '{"revision": "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd", "unit": "economics"}', '', '55933920f25596f4093a13bbcfdb7bca8f867042f09a81c5257bb16b5c0b0bf6', 'f6b4250f2dc957647c362327e9839b4c18905fa4a79ac6048621a763d59aefd4');
INSERT INTO audit VALUES(36, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0006', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f6b4250f2dc957647c362327e9839b4c18905fa4a79ac6048621a763d59aefd4', '5d776f92d477e0ae9c750ad6263e27e979229edaa908046c972f2b9569533afb');
INSERT INTO audit VALUES(37, 1, '2026-11-26 02:00:00.000000', 2, 'decided.more', 'YC-2026-0006', '{"role": "unit_head", "saw": "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd", "stage": "unit"}', '', '5d776f92d477e0ae9c750ad6263e27e979229edaa908046c972f2b9569533afb', '1be88bf0f143efe1b2f9349bf5bf58f214f25b097f72c202387653dec1e308c4');
INSERT INTO audit VALUES(38, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0007', '{"revision": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "unit": "economics"}', '', '1be88bf0f143efe1b2f9349bf5bf58f214f25b097f72c202387653dec1e308c4', 'fec917d74c17084b4be1872f41e240a3d6e73f7ab2e6036180bbe5bb387de3c0');
INSERT INTO audit VALUES(39, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0007', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'fec917d74c17084b4be1872f41e240a3d6e73f7ab2e6036180bbe5bb387de3c0', 'fd20349f5d11c56c6a94219a7da1c5394c18d8a8bfd740587ae04d0e290109a9');
INSERT INTO audit VALUES(40, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0007', '{"role": "unit_head", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "unit"}', '', 'fd20349f5d11c56c6a94219a7da1c5394c18d8a8bfd740587ae04d0e290109a9', 'f150dd30811e90a1fc0fa47a48f18a4b5d9e2033c997ec1eb27981eab039e47c');
INSERT INTO audit VALUES(41, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0007', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'f150dd30811e90a1fc0fa47a48f18a4b5d9e2033c997ec1eb27981eab039e47c', '93a939f95ddffa05ef79425257935e3475e3545165d5bf0529663136b853ed73');
INSERT INTO audit VALUES(42, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0007', '{"role": "desk", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "desk"}', '', '93a939f95ddffa05ef79425257935e3475e3545165d5bf0529663136b853ed73', '4e3b3913051bf809a7e5cc86044484314187d0472bd0c1c43e23200243080e2c');
INSERT INTO audit VALUES(43, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0007', '{"asked": "board", "path": "main", "stage": "board"}', '', '4e3b3913051bf809a7e5cc86044484314187d0472bd0c1c43e23200243080e2c', 'ba7212a8eb22f57aec21ef22c8908f6b7c5bfe62e9e076dffe15cb3b644d6fab');
INSERT INTO audit VALUES(44, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0007', '{"role": "board", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "board"}', '', 'ba7212a8eb22f57aec21ef22c8908f6b7c5bfe62e9e076dffe15cb3b644d6fab', '78c1996d051e1758cb4b4596b2a2503e0543486486c0737cf43c37f967686b14');
INSERT INTO audit VALUES(45, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0007', '{"revision": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"}', '', '78c1996d051e1758cb4b4596b2a2503e0543486486c0737cf43c37f967686b14', '91fc1b5d169c326f3abd1e98665c503541bc92fe4a01a74982291885047576ec');
INSERT INTO audit VALUES(46, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0007', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-11-26T02:00:00+00:00"}', '', '91fc1b5d169c326f3abd1e98665c503541bc92fe4a01a74982291885047576ec', '88efbfafc709b7f5a885aef8d05c2b55042dcf3de4916ff6e8522f1c8b776d62');
INSERT INTO audit VALUES(47, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0007', '{}', '', '88efbfafc709b7f5a885aef8d05c2b55042dcf3de4916ff6e8522f1c8b776d62', '3038369fe1fcb3378db264a71e565a7200e52e5d4ab1c13fcd6c0f02416a616a');
INSERT INTO audit VALUES(48, 1, '2026-11-26 02:00:00.000000', 1, 'recheck.wrong', 'YC-2026-0007', '{"n": 1}', '', '3038369fe1fcb3378db264a71e565a7200e52e5d4ab1c13fcd6c0f02416a616a', '0c69b733c9e260b55bf7b83a5f7cbde76d3d5b5b4856ca298ec614dc588540bb');
INSERT INTO audit VALUES(49, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0007', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '0c69b733c9e260b55bf7b83a5f7cbde76d3d5b5b4856ca298ec614dc588540bb', '34fdd99a8d43948098d3faacb91c73b41c9da930f6789fbf4ad33c4f752c74c8');
INSERT INTO audit VALUES(50, 1, '2026-11-26 02:00:00.000000', 7, 'visit.claimed', 'YC-2026-0007', '{"stage": "fix"}', '', '34fdd99a8d43948098d3faacb91c73b41c9da930f6789fbf4ad33c4f752c74c8', '9b730a4efa8fdec9b9069614f4982355c2e615f6d1b43c3be2cb78259b42c059');
INSERT INTO audit VALUES(51, 1, '2026-11-26 02:00:00.000000', 7, 'decided.refuse', 'YC-2026-0007', '{"role": "desk", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "fix"}', '', '9b730a4efa8fdec9b9069614f4982355c2e615f6d1b43c3be2cb78259b42c059', 'b70e32f395cd28ddde7c886678c49d3a5c793876e7f7d6beb156a8fdd2456aea');
INSERT INTO audit VALUES(52, 1, '2026-11-26 02:00:00.000000', 7, 'closed', 'YC-2026-0007', '{"outcome": "kept"}', '', 'b70e32f395cd28ddde7c886678c49d3a5c793876e7f7d6beb156a8fdd2456aea', '726f8e0332c9b161edca80010a558304fa3306b727512d2382c336f4d5349b05');
INSERT INTO audit VALUES(53, 1, '2026-11-26 02:00:00.000000', 3, 'event.planned', 'event/1', '{"ends": "2026-12-25", "starts": "2026-12-25", "unit": "economics"}', '', '726f8e0332c9b161edca80010a558304fa3306b727512d2382c336f4d5349b05', '7178dbf9fdf917b59f703a49d4b3de5481266c5f0cbed8863549263be0b34eda');
INSERT INTO audit VALUES(54, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0008', '{"revision": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "unit": "economics"}', '', '7178dbf9fdf917b59f703a49d4b3de5481266c5f0cbed8863549263be0b34eda', '1cd08f643f2360b654f8abbd6553d5845e82967e730ee02de0feac91f51a5aae');
INSERT INTO audit VALUES(55, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0008', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '1cd08f643f2360b654f8abbd6553d5845e82967e730ee02de0feac91f51a5aae', '3f127ea1700db665d4994e16586bbe5fb5203212753423a54ec1ba56258a01e8');
INSERT INTO audit VALUES(56, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0008', '{"role": "unit_head", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "unit"}', '', '3f127ea1700db665d4994e16586bbe5fb5203212753423a54ec1ba56258a01e8', '06025a44973515b28dc1e29064ce2daf0c1902eac02f1c43d9e4fac32fb66ce6');
INSERT INTO audit VALUES(57, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0008', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '06025a44973515b28dc1e29064ce2daf0c1902eac02f1c43d9e4fac32fb66ce6', 'fe356ab74311b75e65512b9066430818d5b9d03141a36f618c8ab7062aef0e8b');
INSERT INTO audit VALUES(58, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0008', '{"role": "desk", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "desk"}', '', 'fe356ab74311b75e65512b9066430818d5b9d03141a36f618c8ab7062aef0e8b', '98b82bbe12245125d235172664e41e329215e4180b696f0e4be8db2beba45c60');
INSERT INTO audit VALUES(59, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0008', '{"asked": "board", "path": "main", "stage": "board"}', '', '98b82bbe12245125d235172664e41e329215e4180b696f0e4be8db2beba45c60', '33a3680f210582e3b712e115893b371442cd4007ed0d5d6d74feec4feee6c9c8');
INSERT INTO audit VALUES(60, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0008', '{"role": "board", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "board"}', '', '33a3680f210582e3b712e115893b371442cd4007ed0d5d6d74feec4feee6c9c8', '22b6a8f049ac321d2f695b51de32940eaecd7adf1bad908a12f43377af93780e');
INSERT INTO audit VALUES(61, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0008', '{"revision": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"}', '', '22b6a8f049ac321d2f695b51de32940eaecd7adf1bad908a12f43377af93780e', 'aa94f06a308618a3156e1e5d0d6a517addeaae0863e92eff16c325ae09743a9f');
INSERT INTO audit VALUES(62, 1, '2026-12-01 00:45:00.000000', NULL, 'late', 'YC-2026-0008', '{"channel": "banner"}', '', 'aa94f06a308618a3156e1e5d0d6a517addeaae0863e92eff16c325ae09743a9f', '8d8a3c3f4106ba2012b5219db83242af5f57aede051e372d90019c79995a8366');
INSERT INTO audit VALUES(63, 1, '2026-12-01 00:45:00.000000', NULL, 'closed', 'YC-2026-0001', '{"outcome": "unconfirmed"}', '', '8d8a3c3f4106ba2012b5219db83242af5f57aede051e372d90019c79995a8366', '399070ede4881e31f7426d1dc1bce4dda5e50d01990bd886030b0e6915d8d561');
INSERT INTO audit VALUES(64, 1, '2026-12-01 00:45:00.000000', NULL, 'log', 'day/2026-11-26', '{"count": 3, "digest": "38ab103f302eb6d187af314661ca87be984ff837dde020f2c5f4f7104b122c25", "restored": null, "sealed": 64}', '', '399070ede4881e31f7426d1dc1bce4dda5e50d01990bd886030b0e6915d8d561', 'dabde11c3548edbe85d35a30a61d8e5d624bf52eaefc7fbe531592971ce012e2');
INSERT INTO audit VALUES(65, 1, '2026-12-01 00:45:00.000000', NULL, 'rounds.opened', 'unit_site/2026-12', '{"alone": 2, "units": 3}', '', 'dabde11c3548edbe85d35a30a61d8e5d624bf52eaefc7fbe531592971ce012e2', 'b4499b5c9bf79eee36ecfcb2f99ccdd9195c964a46bd3232b3d7a72cb1df8e39');
INSERT INTO audit VALUES(66, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/2', '{"why": "no-holder"}', '', 'b4499b5c9bf79eee36ecfcb2f99ccdd9195c964a46bd3232b3d7a72cb1df8e39', 'c85e5fbe9014eaf4ca3017bd5b3aa84f7e3e6dcfa59ccd9325b63cd42169d91f');
INSERT INTO audit VALUES(67, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/3', '{"why": "no-holder"}', '', 'c85e5fbe9014eaf4ca3017bd5b3aa84f7e3e6dcfa59ccd9325b63cd42169d91f', '58f378e97878fb788f6c8f9b35ef04d8c2a1d77c1086d767bfe00f548e96c947');
INSERT INTO audit VALUES(68, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0009', '{"revision": "64e378e7f727166decd801132c70382ba8fb0d71c2f95105eef1d3733bd7bf13", "unit": "economics"}', '', '58f378e97878fb788f6c8f9b35ef04d8c2a1d77c1086d767bfe00f548e96c947', '9cfdf3143ecbeef267f3664ea4e2f9ef7fba20dbd5e8909dad74c5e46cd0e5dd');
INSERT INTO audit VALUES(69, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0009', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '9cfdf3143ecbeef267f3664ea4e2f9ef7fba20dbd5e8909dad74c5e46cd0e5dd', '5871b49a72d88595403527aed082a69e653e9c385aa23f9676df93097f08f5ec');
INSERT INTO audit VALUES(70, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0010', '{"revision": "65460767fa465937b2c5d7b7515d8273725657cda013e0190976a8e7eb479677", "unit": "economics"}', '', '5871b49a72d88595403527aed082a69e653e9c385aa23f9676df93097f08f5ec', 'ba257a29abce49468d32bfc4bff58fa92b30f68ebf23d1524f750c603088e58e');
INSERT INTO audit VALUES(71, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0010', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'ba257a29abce49468d32bfc4bff58fa92b30f68ebf23d1524f750c603088e58e', '1e7b8bb1d729325b9a28221aca3b486fd6fe293e1f45d9561caad01c6550a5d4');
INSERT INTO audit VALUES(72, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0010', '{"role": "unit_head", "saw": "65460767fa465937b2c5d7b7515d8273725657cda013e0190976a8e7eb479677", "stage": "unit"}', '', '1e7b8bb1d729325b9a28221aca3b486fd6fe293e1f45d9561caad01c6550a5d4', '894ed4746346bea8e227607004d815be85886a8b3f44581980d5c268defc95d1');
INSERT INTO audit VALUES(73, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0010', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '894ed4746346bea8e227607004d815be85886a8b3f44581980d5c268defc95d1', '2619207c63a419a819344fe8f4491c9abea039e15ce4006cdeaf88f25e15c231');
INSERT INTO audit VALUES(74, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0011', '{"revision": "0040feda9472b2678580b500d98ed92f00fb60c7fa5167a613b034123de74f17", "unit": "economics"}', '', '2619207c63a419a819344fe8f4491c9abea039e15ce4006cdeaf88f25e15c231', '63ac158a43588c62f5a7bee167e87213093e01434e6ca74c56405dca4734b9c6');
INSERT INTO audit VALUES(75, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0011', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '63ac158a43588c62f5a7bee167e87213093e01434e6ca74c56405dca4734b9c6', '532e8d2b49358a681226293cfea07ab7e850a1855d861ba01dc322e101df28fa');
INSERT INTO audit VALUES(76, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0011', '{"role": "unit_head", "saw": "0040feda9472b2678580b500d98ed92f00fb60c7fa5167a613b034123de74f17", "stage": "unit"}', '', '532e8d2b49358a681226293cfea07ab7e850a1855d861ba01dc322e101df28fa', '68440f04102bea3de169bc8fe89fe1f303ef01fe67db5f8fca4d7069f3f6ca74');
INSERT INTO audit VALUES(77, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0011', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '68440f04102bea3de169bc8fe89fe1f303ef01fe67db5f8fca4d7069f3f6ca74', 'd59e9fbcf86a0b6c88587ff29a3b2cec2ba0409251621ffe779d5dbcbeb34ef7');
INSERT INTO audit VALUES(78, 1, '2026-12-01 00:45:00.000000', 7, 'visit.claimed', 'YC-2026-0011', '{"stage": "desk"}', '', 'd59e9fbcf86a0b6c88587ff29a3b2cec2ba0409251621ffe779d5dbcbeb34ef7', '6085a411a7061ade1aaa1905a0d54758743e5101d4f351a0d252ef44b0878869');
INSERT INTO audit VALUES(79, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0012', '{"revision": "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b", "unit": "economics"}', '', '6085a411a7061ade1aaa1905a0d54758743e5101d4f351a0d252ef44b0878869', '3c4cbbbe9d53f857b5de3517941e6aeeb0ae28f33edf2c4b192212f632af44e0');
INSERT INTO audit VALUES(80, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0012', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '3c4cbbbe9d53f857b5de3517941e6aeeb0ae28f33edf2c4b192212f632af44e0', '5c9a54b7f788a48f6c6df85c869be9adbf36a57e2b9e24f746972f9cca7ab7f0');
INSERT INTO audit VALUES(81, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0012', '{"role": "unit_head", "saw": "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b", "stage": "unit"}', '', '5c9a54b7f788a48f6c6df85c869be9adbf36a57e2b9e24f746972f9cca7ab7f0', 'f6f1b1533729457df2b27a7b655ddbed08928db8a30651791fe28cfd55c2fb10');
INSERT INTO audit VALUES(82, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0012', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'f6f1b1533729457df2b27a7b655ddbed08928db8a30651791fe28cfd55c2fb10', 'c02552797e9c7c25a6101b10ba8448347520d55c04b64d0d635288b81dc5c793');
INSERT INTO audit VALUES(83, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0012', '{"role": "desk", "saw": "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b", "stage": "desk"}', '', 'c02552797e9c7c25a6101b10ba8448347520d55c04b64d0d635288b81dc5c793', '1e9814759cfbba4b87e3bfc7ad90689388da2989e2e588e7f0d6f9be87e3429e');
INSERT INTO audit VALUES(84, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0012', '{"asked": "board", "path": "main", "stage": "board"}', '', '1e9814759cfbba4b87e3bfc7ad90689388da2989e2e588e7f0d6f9be87e3429e', 'd14e151fb3ac1fbd70155a197dc343ad657f5b38bca0dac94c66538609728850');
INSERT INTO audit VALUES(85, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0013', '{"revision": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "unit": "economics"}', '', 'd14e151fb3ac1fbd70155a197dc343ad657f5b38bca0dac94c66538609728850', 'f12e4e7614e3c91b236617ae76b32aa9925ee8c7c9289c823bbb4a083ce9419d');
INSERT INTO audit VALUES(86, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0013', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f12e4e7614e3c91b236617ae76b32aa9925ee8c7c9289c823bbb4a083ce9419d', '20257789c7417ab7e25e437ae5a6ff067268ef969d04912142b3b2ffa75213ee');
INSERT INTO audit VALUES(87, 1, '2026-12-01 00:45:00.000000', 2, 'decided.more', 'YC-2026-0013', '{"role": "unit_head", "saw": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "stage": "unit"}', '', '20257789c7417ab7e25e437ae5a6ff067268ef969d04912142b3b2ffa75213ee', '551e044184112f217321dafd76a500cddd5820f0508693099282101520297b1d');
INSERT INTO audit VALUES(88, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0014', '{"revision": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "unit": "economics"}', '', '551e044184112f217321dafd76a500cddd5820f0508693099282101520297b1d', '6163823b427ec28aa1ec09c96dca05d1a6ca22f09aeb2d4a1cf6535ba28674cd');
INSERT INTO audit VALUES(89, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0014', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '6163823b427ec28aa1ec09c96dca05d1a6ca22f09aeb2d4a1cf6535ba28674cd', 'd6650330f773e0c38796cab4e301c5c06433fac7f7301869d324778b08c952d1');
INSERT INTO audit VALUES(90, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0014', '{"role": "unit_head", "saw": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "stage": "unit"}', '', 'd6650330f773e0c38796cab4e301c5c06433fac7f7301869d324778b08c952d1', '1079ea8f5dfe7374adbf683e602c8ab524cd55a7d948ecaad471574bc4b7d5a8');
INSERT INTO audit VALUES(91, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0014', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '1079ea8f5dfe7374adbf683e602c8ab524cd55a7d948ecaad471574bc4b7d5a8', '4055a69911c2fbb7eb59d0f4e103feb9c211f4502c75dfb170d3133f450302d0');
INSERT INTO audit VALUES(92, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0014', '{"role": "desk", "saw": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "stage": "desk"}', '', '4055a69911c2fbb7eb59d0f4e103feb9c211f4502c75dfb170d3133f450302d0', '4215ca60a604e92f0063b77f5078210177f5a9e01cedbef2b90dcd467b8aead4');
INSERT INTO audit VALUES(93, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0014', '{"asked": "board", "path": "main", "stage": "board"}', '', '4215ca60a604e92f0063b77f5078210177f5a9e01cedbef2b90dcd467b8aead4', '28cbe67d235e0b6908ea3ecfd3e868975a289e4a9124a5305a4b8573c07fb8e6');
INSERT INTO audit VALUES(94, 1, '2026-12-01 00:45:00.000000', 4, 'decided.return', 'YC-2026-0014', '{"role": "board", "saw": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "stage": "board"}', '', '28cbe67d235e0b6908ea3ecfd3e868975a289e4a9124a5305a4b8573c07fb8e6', 'f91478e2c8948f2cb96722a4f80fb4bf7c3b3a21050c2733069afd981fc54346');
INSERT INTO audit VALUES(95, 1, '2026-12-01 00:45:00.000000', 4, 'stage', 'YC-2026-0014', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'f91478e2c8948f2cb96722a4f80fb4bf7c3b3a21050c2733069afd981fc54346', '844ee2a9ead275bba724fa852ffea6e92ac7da8e85b2d1bf7b3ff906e8b15f9a');
INSERT INTO audit VALUES(96, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0015', '{"revision": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "unit": "economics"}', '', '844ee2a9ead275bba724fa852ffea6e92ac7da8e85b2d1bf7b3ff906e8b15f9a', 'b41df5600b6f5aa162600efcbab72fbda852044b47cf2f5adf6c88b25f09c1d0');
INSERT INTO audit VALUES(97, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0015', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'b41df5600b6f5aa162600efcbab72fbda852044b47cf2f5adf6c88b25f09c1d0', 'a2ae0e9d24b2d0e92c8555cff9991b08e8fb0e50945b36479fd74ce55fd34a68');
INSERT INTO audit VALUES(98, 1, '2026-12-01 00:45:00.000000', 2, 'decided.refuse', 'YC-2026-0015', '{"role": "unit_head", "saw": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "stage": "unit"}', '', 'a2ae0e9d24b2d0e92c8555cff9991b08e8fb0e50945b36479fd74ce55fd34a68', '11a1f957f1591405934deb5565f0be948ed3fb0ae73f311aaa832ca8838cbd82');
INSERT INTO audit VALUES(99, 1, '2026-12-01 00:45:00.000000', 2, 'closed', 'YC-2026-0015', '{"outcome": "refused"}', '', '11a1f957f1591405934deb5565f0be948ed3fb0ae73f311aaa832ca8838cbd82', 'afbbb6ad0710c0d125f692e399928b7b14b58aa7cd76442a9d04e46a574d08bd');
INSERT INTO audit VALUES(100, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0016', '{"revision": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "unit": "economics"}', '', 'afbbb6ad0710c0d125f692e399928b7b14b58aa7cd76442a9d04e46a574d08bd', '7ecc02e59b32ec4a807d8d92f997d5d44ae46925e6769bc5888bb409523c7a1c');
INSERT INTO audit VALUES(101, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0016', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '7ecc02e59b32ec4a807d8d92f997d5d44ae46925e6769bc5888bb409523c7a1c', '764f55dbebddf2afa92592c1d124fd77f61a6ca3f157b1b24b92b02c74f0e4ce');
INSERT INTO audit VALUES(102, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0016', '{"role": "unit_head", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "unit"}', '', '764f55dbebddf2afa92592c1d124fd77f61a6ca3f157b1b24b92b02c74f0e4ce', '072940b74520627ababefb3f92fefad70e118e81cc842acd1a73dbdab631ed82');
INSERT INTO audit VALUES(103, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0016', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '072940b74520627ababefb3f92fefad70e118e81cc842acd1a73dbdab631ed82', '54714f68866dcb3f3b64848b988746883cb8e65fc2e5c6bd313fa6dd2b3955e6');
INSERT INTO audit VALUES(104, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0016', '{"role": "desk", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "desk"}', '', '54714f68866dcb3f3b64848b988746883cb8e65fc2e5c6bd313fa6dd2b3955e6', '4f41075c0907f038df16af89c34690451cac64e87252b71f5e66a82f985f8f0a');
INSERT INTO audit VALUES(105, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0016', '{"asked": "board", "path": "main", "stage": "board"}', '', '4f41075c0907f038df16af89c34690451cac64e87252b71f5e66a82f985f8f0a', '0fd827e947c07771d9bc45fa129459a6842b95e207a709e23636f766d63be97c');
INSERT INTO audit VALUES(106, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0016', '{"role": "board", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "board"}', '', '0fd827e947c07771d9bc45fa129459a6842b95e207a709e23636f766d63be97c', '87ff3be9c25ed103916f31c2a67dcc2acc9358b61cfb034ccd6c22eb39edc2f3');
INSERT INTO audit VALUES(107, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0016', '{"revision": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"}', '', '87ff3be9c25ed103916f31c2a67dcc2acc9358b61cfb034ccd6c22eb39edc2f3', 'f77a71efaae9d7231ef8264d59a143c2ffaff95c8f1e75c0e9990f028fff91e3');
INSERT INTO audit VALUES(108, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0017', '{"revision": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "unit": "economics"}', '', 'f77a71efaae9d7231ef8264d59a143c2ffaff95c8f1e75c0e9990f028fff91e3', '9d8b15e4dbd5beda5a6399b260ea30139b43b529789f485b8311e76a267ee62a');
INSERT INTO audit VALUES(109, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0017', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '9d8b15e4dbd5beda5a6399b260ea30139b43b529789f485b8311e76a267ee62a', '0e0b95cad0e0ad78905794a8ad51d35666b0fefe57e8b424046e34cf832859fc');
INSERT INTO audit VALUES(110, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0017', '{"role": "unit_head", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "unit"}', '', '0e0b95cad0e0ad78905794a8ad51d35666b0fefe57e8b424046e34cf832859fc', '2e2c36f74b4f703c35f5f8f2456d38a013c8a00b2d79f1362dc06ee7f0a82e52');
INSERT INTO audit VALUES(111, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0017', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '2e2c36f74b4f703c35f5f8f2456d38a013c8a00b2d79f1362dc06ee7f0a82e52', 'd594a12ff7a2dab968a4c7c596999e515323e76c684344e9736e026c0aea04ad');
INSERT INTO audit VALUES(112, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0017', '{"role": "desk", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "desk"}', '', 'd594a12ff7a2dab968a4c7c596999e515323e76c684344e9736e026c0aea04ad', '96dfcc47856e14ca9559ef8b64ddfc9a5b3b88af3bd370823eefd87ebfa111ef');
INSERT INTO audit VALUES(113, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0017', '{"asked": "board", "path": "main", "stage": "board"}', '', '96dfcc47856e14ca9559ef8b64ddfc9a5b3b88af3bd370823eefd87ebfa111ef', 'f3e3ec2c87dbdbf6a3c3357e636d490cbffc2b33a460a07781a752727ad462a7');
INSERT INTO audit VALUES(114, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0017', '{"role": "board", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "board"}', '', 'f3e3ec2c87dbdbf6a3c3357e636d490cbffc2b33a460a07781a752727ad462a7', 'c37179094d93da8d027ccc82d21f10e11b4650f3d81e50c2f1d8c4bf9a09bdb5');
INSERT INTO audit VALUES(115, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0017', '{"revision": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"}', '', 'c37179094d93da8d027ccc82d21f10e11b4650f3d81e50c2f1d8c4bf9a09bdb5', '43e7e9d0d94d1544cf84a8349d4b1fad30c75366f959dede4c238983bbbce688');
INSERT INTO audit VALUES(116, 1, '2026-12-01 00:45:00.000000', 8, 'claimed', 'YC-2026-0017', '{"channel": "website_vi"}', '', '43e7e9d0d94d1544cf84a8349d4b1fad30c75366f959dede4c238983bbbce688', '9ce689c955f5e5129c1ff417ab7768b4fbc7267b1e4cabb00a57ca0977d7663d');
INSERT INTO audit VALUES(117, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "unit": "economics"}', '', '9ce689c955f5e5129c1ff417ab7768b4fbc7267b1e4cabb00a57ca0977d7663d', '67cd339b3a5389260768cf7c45cd3e4ba15ef24365a11e124edc33d92c3d3a39');
INSERT INTO audit VALUES(118, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0018', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '67cd339b3a5389260768cf7c45cd3e4ba15ef24365a11e124edc33d92c3d3a39', '4ec2f506bb9a6d49c936fb7fc701fb693b8a6e14e26802c0575dd83ec6478690');
INSERT INTO audit VALUES(119, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0018', '{"role": "unit_head", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "unit"}', '', '4ec2f506bb9a6d49c936fb7fc701fb693b8a6e14e26802c0575dd83ec6478690', 'd10d9bcbd07d35630124b04f2a96b6e76a3c5ecdc9fe6b9194d706494caba4aa');
INSERT INTO audit VALUES(120, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0018', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'd10d9bcbd07d35630124b04f2a96b6e76a3c5ecdc9fe6b9194d706494caba4aa', 'cdc22499faa6ae7324fb4121935890503ac3adbfcb95e6b8079badd7ef97221f');
INSERT INTO audit VALUES(121, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0018', '{"role": "desk", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "desk"}', '', 'cdc22499faa6ae7324fb4121935890503ac3adbfcb95e6b8079badd7ef97221f', '9b7378be1b0db8acf97bec834dc7f044a8b9381ba6366744245f6e71dc63a3bf');
INSERT INTO audit VALUES(122, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0018', '{"asked": "board", "path": "main", "stage": "board"}', '', '9b7378be1b0db8acf97bec834dc7f044a8b9381ba6366744245f6e71dc63a3bf', 'f6ccb8d45bda2606204c34ebca9f2a3e85c078cf235be6a1d7e7c41df11a59ea');
INSERT INTO audit VALUES(123, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0018', '{"role": "board", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "board"}', '', 'f6ccb8d45bda2606204c34ebca9f2a3e85c078cf235be6a1d7e7c41df11a59ea', '77c315ee678616adab373dc2dd66c0b9308975803b227f2f48c29cac94fc379b');
INSERT INTO audit VALUES(124, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"}', '', '77c315ee678616adab373dc2dd66c0b9308975803b227f2f48c29cac94fc379b', '60fc4f9ca8cbe0796219cbf3aafba0bd6ddfad8f9eecb9049a1a9bf7734b2bfc');
INSERT INTO audit VALUES(125, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0018', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '60fc4f9ca8cbe0796219cbf3aafba0bd6ddfad8f9eecb9049a1a9bf7734b2bfc', 'fa7255cb3248d590f24c532a254784d4434c0b7b94b529822c47b864795bd0a8');
INSERT INTO audit VALUES(126, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0018', '{}', '', 'fa7255cb3248d590f24c532a254784d4434c0b7b94b529822c47b864795bd0a8', '82fc4d9a0e4c0b3a5b8a2f14723a6fc2a3bb5f204e443ce2623d6f2470e981d6');
INSERT INTO audit VALUES(127, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "unit": "economics"}', '', '82fc4d9a0e4c0b3a5b8a2f14723a6fc2a3bb5f204e443ce2623d6f2470e981d6', '55105f699724e3cf2421d372073cecac010a09bcb6e4f685d29d310f631ece85');
INSERT INTO audit VALUES(128, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0019', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '55105f699724e3cf2421d372073cecac010a09bcb6e4f685d29d310f631ece85', 'f1cdef3bb8e77dd9e6ed93dc6b27c211c121ef6d87ee62af955c43e07f615d53');
INSERT INTO audit VALUES(129, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0019', '{"role": "unit_head", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "unit"}', '', 'f1cdef3bb8e77dd9e6ed93dc6b27c211c121ef6d87ee62af955c43e07f615d53', '851b453003eab2a4d41c89ac3ad8e6d0110556920320ead1e197ff1b0510c837');
INSERT INTO audit VALUES(130, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0019', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '851b453003eab2a4d41c89ac3ad8e6d0110556920320ead1e197ff1b0510c837', '6836b6da3d7ca1463581586dad8557fe1a1287922b117bb87740cd99bfd9f3ad');
INSERT INTO audit VALUES(131, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0019', '{"role": "desk", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "desk"}', '', '6836b6da3d7ca1463581586dad8557fe1a1287922b117bb87740cd99bfd9f3ad', '31bc5842c40fc844030e84c4cfcc5458bb29fa4213789bb109a79c8b8ac374bf');
INSERT INTO audit VALUES(132, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0019', '{"asked": "board", "path": "main", "stage": "board"}', '', '31bc5842c40fc844030e84c4cfcc5458bb29fa4213789bb109a79c8b8ac374bf', 'b6110fa36ff7c4ef9b73339134a4c0104450a11b65f87b11bd93abfa3083c51a');
INSERT INTO audit VALUES(133, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0019', '{"role": "board", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "board"}', '', 'b6110fa36ff7c4ef9b73339134a4c0104450a11b65f87b11bd93abfa3083c51a', '88fede5fcd404af05b3418cae9baa6e7017445754dc4c2b43391aae1ffeee827');
INSERT INTO audit VALUES(134, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"}', '', '88fede5fcd404af05b3418cae9baa6e7017445754dc4c2b43391aae1ffeee827', 'd90ffdf94733a7238c3a3fc0ed2a8417d2973f7023f3ce6302ce7adf6e4814d3');
INSERT INTO audit VALUES(135, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0019', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', 'd90ffdf94733a7238c3a3fc0ed2a8417d2973f7023f3ce6302ce7adf6e4814d3', 'd515511eafe31c13d1a688434591249bd1530c8de8e6370904e03e8c4e068d80');
INSERT INTO audit VALUES(136, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0019', '{}', '', 'd515511eafe31c13d1a688434591249bd1530c8de8e6370904e03e8c4e068d80', '5634c127e7d953ade701696c994e118898d2f960d275d716bfa6390802b541ab');
INSERT INTO audit VALUES(137, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0019', '{"n": 1}', '', '5634c127e7d953ade701696c994e118898d2f960d275d716bfa6390802b541ab', '7b1786047ab001409673daef6652c23bb756a4e805e13d60a4301deb5f2bd7d4');
INSERT INTO audit VALUES(138, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0019', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '7b1786047ab001409673daef6652c23bb756a4e805e13d60a4301deb5f2bd7d4', 'eee84496399a19622692ed123f222d3172a50490c5813a810231c25a7e7815b6');
INSERT INTO audit VALUES(139, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "unit": "economics"}', '', 'eee84496399a19622692ed123f222d3172a50490c5813a810231c25a7e7815b6', '04f23a2abd94b2a9751fbf92ae894e58b8b8b7cde0ef1df8f66f223f9bc91130');
INSERT INTO audit VALUES(140, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0020', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '04f23a2abd94b2a9751fbf92ae894e58b8b8b7cde0ef1df8f66f223f9bc91130', '48127b0ce63c1a2a0769cb3fe1757ccdde6397ade7a1679363a4b0bb040c0e7e');
INSERT INTO audit VALUES(141, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0020', '{"role": "unit_head", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "unit"}', '', '48127b0ce63c1a2a0769cb3fe1757ccdde6397ade7a1679363a4b0bb040c0e7e', 'a21e10928620c5dafe7e4fe89df0a093f45c8cb2d39e9e60d3658588db3a7382');
INSERT INTO audit VALUES(142, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0020', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'a21e10928620c5dafe7e4fe89df0a093f45c8cb2d39e9e60d3658588db3a7382', 'f55e044ea4c26d3d801aff7cb671f83b273442400b6ca039de792b2214946f6f');
INSERT INTO audit VALUES(143, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0020', '{"role": "desk", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "desk"}', '', 'f55e044ea4c26d3d801aff7cb671f83b273442400b6ca039de792b2214946f6f', '51ad1793d73895900ee6e4818d3545406e7440bddd4ed84054a4d47747544798');
INSERT INTO audit VALUES(144, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0020', '{"asked": "board", "path": "main", "stage": "board"}', '', '51ad1793d73895900ee6e4818d3545406e7440bddd4ed84054a4d47747544798', '53e93f1e356e730ba2b5b87eb0b737fc9739461b18901e9c7957573c1103ac13');
INSERT INTO audit VALUES(145, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0020', '{"role": "board", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "board"}', '', '53e93f1e356e730ba2b5b87eb0b737fc9739461b18901e9c7957573c1103ac13', 'c7ce84d6decc49a3f6d61a6fd7ca92251168b41db00402026688699fccde3a5e');
INSERT INTO audit VALUES(146, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"}', '', 'c7ce84d6decc49a3f6d61a6fd7ca92251168b41db00402026688699fccde3a5e', 'bad1787d78592ac0bba6cdfbe79e46dfcc3ae753593505239a5cb629fe3c93bd');
INSERT INTO audit VALUES(147, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0020', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', 'bad1787d78592ac0bba6cdfbe79e46dfcc3ae753593505239a5cb629fe3c93bd', '779b50a6a8c0182c4dd6921c8352903e82b451b583b572fdffdef558c699dad6');
INSERT INTO audit VALUES(148, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0020', '{}', '', '779b50a6a8c0182c4dd6921c8352903e82b451b583b572fdffdef558c699dad6', '96ec553abf93de2029e9315b24bd8edc17c64d8e3681ef6b20f9d41e1472088f');
INSERT INTO audit VALUES(149, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0020', '{"n": 1}', '', '96ec553abf93de2029e9315b24bd8edc17c64d8e3681ef6b20f9d41e1472088f', '598d22309a2dc839460b514838c33c7e8664944644bb78050786d1faeda0cd89');
INSERT INTO audit VALUES(150, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0020', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '598d22309a2dc839460b514838c33c7e8664944644bb78050786d1faeda0cd89', 'ccc1c2fb764dbd87ebc8b0790d66c3f945eca9f0df6e7aefc0db49c31806d602');
INSERT INTO audit VALUES(151, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0020', '{"role": "desk", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "fix"}', '', 'ccc1c2fb764dbd87ebc8b0790d66c3f945eca9f0df6e7aefc0db49c31806d602', 'a731ef8ad04789a05381e9ae1adfa1fdbc64fbc2247e538af747862766539b6b');
INSERT INTO audit VALUES(152, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0020', '{"asked": "board", "path": "correction", "stage": "release"}', '', 'a731ef8ad04789a05381e9ae1adfa1fdbc64fbc2247e538af747862766539b6b', 'f9aead5d85b9b3ddbb9de61e4075b9eb218a8da40848c9ee9e6f0935dacf908e');
INSERT INTO audit VALUES(153, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "unit": "economics"}', '', 'f9aead5d85b9b3ddbb9de61e4075b9eb218a8da40848c9ee9e6f0935dacf908e', '27b142f57a232e4832260884834ba8d4db42770d07ce53bb8a4478eb34709f33');
INSERT INTO audit VALUES(154, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '27b142f57a232e4832260884834ba8d4db42770d07ce53bb8a4478eb34709f33', 'e8444999732eaedb6040cb6f42d8ca48b076aa073d04d040da9aa44f0cd6c497');
INSERT INTO audit VALUES(155, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0021', '{"role": "unit_head", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "unit"}', '', 'e8444999732eaedb6040cb6f42d8ca48b076aa073d04d040da9aa44f0cd6c497', 'a45bccdc891d4897beb1bd681f224cf67a6eb69c216cd1e31088524f93076765');
INSERT INTO audit VALUES(156, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'a45bccdc891d4897beb1bd681f224cf67a6eb69c216cd1e31088524f93076765', '735c00c8acbf9f62036f29b8382cb04ddb3211c3aee6455d3617d9c7492f0371');
INSERT INTO audit VALUES(157, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0021', '{"role": "desk", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "desk"}', '', '735c00c8acbf9f62036f29b8382cb04ddb3211c3aee6455d3617d9c7492f0371', '1d05625131a44c32e49957493d2a1a5b2eb5ec360f040c7213adbfd566282b69');
INSERT INTO audit VALUES(158, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0021', '{"asked": "board", "path": "main", "stage": "board"}', '', '1d05625131a44c32e49957493d2a1a5b2eb5ec360f040c7213adbfd566282b69', 'ccd2fc1c198841f7c11604a82e313ea79fce6e264ea5cec59bd3320ec6d13cd0');
INSERT INTO audit VALUES(159, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0021', '{"role": "board", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "board"}', '', 'ccd2fc1c198841f7c11604a82e313ea79fce6e264ea5cec59bd3320ec6d13cd0', 'c5c86734b9fa64ca1cc94dcc449130e092fd28b395e3dff7801db32d4703fb32');
INSERT INTO audit VALUES(160, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"}', '', 'c5c86734b9fa64ca1cc94dcc449130e092fd28b395e3dff7801db32d4703fb32', '42455f576d392cba3090cd79d810453c8b12b537520f58be6e322a1a6190253d');
INSERT INTO audit VALUES(161, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0021', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '42455f576d392cba3090cd79d810453c8b12b537520f58be6e322a1a6190253d', 'ba8fbfbc41b34803e0ae0db97536a910c3101c1cb5e5df1d76c883372122e9c1');
INSERT INTO audit VALUES(162, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0021', '{}', '', 'ba8fbfbc41b34803e0ae0db97536a910c3101c1cb5e5df1d76c883372122e9c1', '4633220a0a5648d4be4e939da8ed7c696009f2c544dc2c56bea9c8d00c0d8711');
INSERT INTO audit VALUES(163, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0021', '{"n": 1}', '', '4633220a0a5648d4be4e939da8ed7c696009f2c544dc2c56bea9c8d00c0d8711', '7e70383c6085654e0c0e80af745dd1afdd98dbe009ae47d44c1e00979478c89c');
INSERT INTO audit VALUES(164, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '7e70383c6085654e0c0e80af745dd1afdd98dbe009ae47d44c1e00979478c89c', '67d80da20656f4fb412a23f739e3206b53e58247b27cd9d7624f6d8cfc0f1b43');
INSERT INTO audit VALUES(165, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0021', '{"role": "desk", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "fix"}', '', '67d80da20656f4fb412a23f739e3206b53e58247b27cd9d7624f6d8cfc0f1b43', 'b4e7c0f759671c023d21e61f94c500c0027502de6aa656bb8a193275d68dde8a');
INSERT INTO audit VALUES(166, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0021', '{"asked": "board", "path": "correction", "stage": "release"}', '', 'b4e7c0f759671c023d21e61f94c500c0027502de6aa656bb8a193275d68dde8a', '2619393da049fff173f03c8bc8765ce162936da7a39787d2e42e2c43f408e11d');
INSERT INTO audit VALUES(167, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0021', '{"role": "board", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "release"}', '', '2619393da049fff173f03c8bc8765ce162936da7a39787d2e42e2c43f408e11d', 'aa29f8f07c33ca1ae3e48dc565aad62527a0013de39866e32b8f55a1ef8f62c0');
INSERT INTO audit VALUES(168, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"}', '', 'aa29f8f07c33ca1ae3e48dc565aad62527a0013de39866e32b8f55a1ef8f62c0', '8ee626cdafecdf08fe55335ca850d818ef1ced5e999cf01c793d908580ad4ec4');
INSERT INTO audit VALUES(169, 1, '2026-12-01 00:45:00.000000', 2, 'round.answered', 'round/1', '{"answer": "help", "items": "directory", "late": "no", "left": 5, "link": ""}', '', '8ee626cdafecdf08fe55335ca850d818ef1ced5e999cf01c793d908580ad4ec4', '2ef1c77d7fcdd817ac9e49a7b964310ebf8aded6923bf18c5144836f282df6d8');
INSERT INTO audit VALUES(170, 1, '2026-12-01 01:15:00.000000', NULL, 'rules.offered', 'version/2', '{"digest": "f093ca77ae519186aa5290beb3a375d03e63557b8c7c2db360d9af6ae0877a6e"}', '', '2ef1c77d7fcdd817ac9e49a7b964310ebf8aded6923bf18c5144836f282df6d8', '8d61ed3411b7013bd1ab01875f43cd78d2f85a66eb58931e32996d3622c87a30');
INSERT INTO audit VALUES(171, 1, '2026-12-01 01:15:00.000000', 9, 'rules', 'version/2', '{"digest": "f093ca77ae519186aa5290beb3a375d03e63557b8c7c2db360d9af6ae0877a6e"}', '', '8d61ed3411b7013bd1ab01875f43cd78d2f85a66eb58931e32996d3622c87a30', '0accfb0e7892ce2b28d65c7c6019cc2b5ad503559d78f0b63d27d5ed21c66bc4');
INSERT INTO audit VALUES(172, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0022', '{"revision": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "unit": "economics"}', '', '0accfb0e7892ce2b28d65c7c6019cc2b5ad503559d78f0b63d27d5ed21c66bc4', '5a9d68b85066cdbec261e932547be96fe7cf67757d8a4e514ffd58671483e973');
INSERT INTO audit VALUES(173, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0022', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '5a9d68b85066cdbec261e932547be96fe7cf67757d8a4e514ffd58671483e973', '3eee89533fc8b1641524044c8b675264a5dd5dae271cdd31cd48ba50a4c5316c');
INSERT INTO audit VALUES(174, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "unit": "economics"}', '', '3eee89533fc8b1641524044c8b675264a5dd5dae271cdd31cd48ba50a4c5316c', '2415ecb67ba453807144addfca16ded4a5846e87fe620d7d5e8200d817037307');
INSERT INTO audit VALUES(175, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0023', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '2415ecb67ba453807144addfca16ded4a5846e87fe620d7d5e8200d817037307', 'fa54bd64b37d8a05c61ae609544e40e41a3f596f8a3545df9d5029a76c04a769');
INSERT INTO audit VALUES(176, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0024', '{"revision": "ce4f4bcb276ca5ea1f91e575a962eef76e7186c6d731d2f464f9096954a9e6c1", "unit": "economics"}', '', 'fa54bd64b37d8a05c61ae609544e40e41a3f596f8a3545df9d5029a76c04a769', '181fc02072b05e7fddd17c64ab9e56029100d4bf258c6fc46f60466cebec72b6');
INSERT INTO audit VALUES(177, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0024', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '181fc02072b05e7fddd17c64ab9e56029100d4bf258c6fc46f60466cebec72b6', '014936d5ca620f441841c355837afe629759954349da9f3447907eee3e6f5a99');
INSERT INTO audit VALUES(178, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0025', '{"revision": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "unit": "economics"}', '', '014936d5ca620f441841c355837afe629759954349da9f3447907eee3e6f5a99', 'b9faa2da1caa91531544ed1a52251d43c8876ec4f866f6dfc17dc7c20e1dd1d1');
INSERT INTO audit VALUES(179, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0025', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'b9faa2da1caa91531544ed1a52251d43c8876ec4f866f6dfc17dc7c20e1dd1d1', 'c55ace748a9d08c99a8c425af397c05fc2c462057df4d483ef30f47be35aa158');
INSERT INTO audit VALUES(180, 1, '2026-12-01 01:15:00.000000', 2, 'decided.pass', 'YC-2026-0025', '{"role": "unit_head", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "unit"}', '', 'c55ace748a9d08c99a8c425af397c05fc2c462057df4d483ef30f47be35aa158', 'afb9e00f3e23716d8c1197d0b51dc123eaf740b1a4271d134dabaefdafd1c3a4');
INSERT INTO audit VALUES(181, 1, '2026-12-01 01:15:00.000000', 2, 'stage', 'YC-2026-0025', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'afb9e00f3e23716d8c1197d0b51dc123eaf740b1a4271d134dabaefdafd1c3a4', '658b67153626a10e0ee87a7ff419db68960c418b4e131570eeae13c3ca62ff51');
INSERT INTO audit VALUES(182, 1, '2026-12-01 01:15:00.000000', 7, 'decided.pass', 'YC-2026-0025', '{"role": "desk", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "desk"}', '', '658b67153626a10e0ee87a7ff419db68960c418b4e131570eeae13c3ca62ff51', '9c3fc02f949134a0d66cfa058984ca7bc2c7a43a21d8b29f86053bc4cfc45dfb');
INSERT INTO audit VALUES(183, 1, '2026-12-01 01:15:00.000000', 7, 'stage', 'YC-2026-0025', '{"asked": "board", "path": "main", "stage": "board"}', '', '9c3fc02f949134a0d66cfa058984ca7bc2c7a43a21d8b29f86053bc4cfc45dfb', '79c63ef2a1feda504318ab9dbe2f0743b5666b64dee90b469fc8cd0c1343a8d6');
INSERT INTO audit VALUES(184, 1, '2026-12-01 09:45:00.000000', NULL, 'rules.offered', 'version/3', '{"digest": "4a108be79e9ddaafbef29ee91617f59176b88bcd223f75f15d18898d2dd912d8"}', '', '79c63ef2a1feda504318ab9dbe2f0743b5666b64dee90b469fc8cd0c1343a8d6', 'b851fdf6fde59861e2d06304889dec650b0f82748f9e6a63a433990d20e1f86b');
INSERT INTO audit VALUES(185, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0005', '{"path": "main", "stage": "unit"}', '', 'b851fdf6fde59861e2d06304889dec650b0f82748f9e6a63a433990d20e1f86b', '1f2edd5c6d619e0f5c84d1131b7e649d0b3feb4b87b162ef65c24e1db3050df3');
INSERT INTO audit VALUES(186, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0006', '{"path": "main", "stage": "unit"}', '', '1f2edd5c6d619e0f5c84d1131b7e649d0b3feb4b87b162ef65c24e1db3050df3', '51c1c95cd92e9a25dd0a22f1199612305fd0540ac205db6d2e1f21d6603902db');
INSERT INTO audit VALUES(187, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0010', '{"path": "main", "stage": "desk", "then": null}', '', '51c1c95cd92e9a25dd0a22f1199612305fd0540ac205db6d2e1f21d6603902db', '9230e61da526a3819e92883915f26bd8ed4096bebc1ec6187bb35bfc5f39bc35');
INSERT INTO audit VALUES(188, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0011', '{"path": "main", "stage": "desk", "then": null}', '', '9230e61da526a3819e92883915f26bd8ed4096bebc1ec6187bb35bfc5f39bc35', '68762676d0bd33ef468da7c5f6fff0fc227a14ea01e298eed53bcebc01cb3559');
INSERT INTO audit VALUES(189, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0014', '{"path": "main", "stage": "desk", "then": null}', '', '68762676d0bd33ef468da7c5f6fff0fc227a14ea01e298eed53bcebc01cb3559', '1e2951aa5ebf4dc0e3a0117cae8d9d7c929a5d3417116fbd79b1280776143fc1');
INSERT INTO audit VALUES(190, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0019', '{"path": "correction", "stage": "fix", "then": null}', '', '1e2951aa5ebf4dc0e3a0117cae8d9d7c929a5d3417116fbd79b1280776143fc1', 'a638943b989b8acc2112bb111692c130414c08ad2a5bd9a766bd6611d0854446');
INSERT INTO audit VALUES(191, 1, '2026-12-01 09:45:00.000000', NULL, 'log', 'day/2026-12-01', '{"count": 4, "digest": "00c16132e92975aafec65429a8fbbaa8f06cb77cb36a2aa29c1eba8420799ab1", "restored": null, "sealed": 191}', '', 'a638943b989b8acc2112bb111692c130414c08ad2a5bd9a766bd6611d0854446', 'fa1b5e216368205b2720543ad89fc9f169e43d314508dcd8f69f7175be7ac3f1');
INSERT INTO audit VALUES(192, 1, '2026-12-01 09:45:00.000000', 2, 'ended', 'YC-2026-0005', '{"role": "unit_head"}', '', 'fa1b5e216368205b2720543ad89fc9f169e43d314508dcd8f69f7175be7ac3f1', '9e735d39875069c04809f930bc60971f4423f17319f18a61b4f7721bfe7403d8');
INSERT INTO audit VALUES(193, 1, '2026-12-01 09:45:00.000000', 2, 'closed', 'YC-2026-0005', '{"outcome": "unanswered"}', '', '9e735d39875069c04809f930bc60971f4423f17319f18a61b4f7721bfe7403d8', '204b0aaa6d9e19028cc57c1c00de7c59e39f087a77a49d512cdde99b29bfe2d7');
INSERT INTO audit VALUES(194, 1, '2026-12-01 15:15:00.000000', 7, 'visit.claimed', 'YC-2026-0010', '{"stage": "desk"}', '', '204b0aaa6d9e19028cc57c1c00de7c59e39f087a77a49d512cdde99b29bfe2d7', '9784477257b52cb3af4ac3480426881bc62ca9fae08be5a52b0fd81fd3e93858');
INSERT INTO audit VALUES(195, 1, '2026-12-01 15:15:00.000000', 8, 'visit.taken-over', 'YC-2026-0010', '{"before": 7, "stage": "desk"}', '', '9784477257b52cb3af4ac3480426881bc62ca9fae08be5a52b0fd81fd3e93858', '5ec084b314225737cfa4c1aff594ed0e200096d49cc835da82c60f9906b73257');
INSERT INTO audit VALUES(196, 1, '2026-12-01 15:15:00.000000', 4, 'decided.pass', 'YC-2026-0025', '{"role": "board", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "board"}', '', '5ec084b314225737cfa4c1aff594ed0e200096d49cc835da82c60f9906b73257', '5b435fc55ed4bfcd15fb8123e1def38a43427d3b0deaacbc8050f913dca9fb0f');
INSERT INTO audit VALUES(197, 1, '2026-12-01 15:15:00.000000', 4, 'released', 'YC-2026-0025', '{"revision": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7"}', '', '5b435fc55ed4bfcd15fb8123e1def38a43427d3b0deaacbc8050f913dca9fb0f', 'c10f54737a0e4ca1711c9f06ebb1f1d92b54db1160ae6e8b4a8c81b410c10bd4');
INSERT INTO audit VALUES(198, 1, '2026-12-01 15:15:00.000000', 2, 'decided.pass', 'YC-2026-0023', '{"role": "unit_head", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "unit"}', '', 'c10f54737a0e4ca1711c9f06ebb1f1d92b54db1160ae6e8b4a8c81b410c10bd4', 'b7fc7eca551a836af828d29f37187f3d2c978043b6a5a3ec396d2063d9c95a08');
INSERT INTO audit VALUES(199, 1, '2026-12-01 15:15:00.000000', 2, 'stage', 'YC-2026-0023', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'b7fc7eca551a836af828d29f37187f3d2c978043b6a5a3ec396d2063d9c95a08', '59520d0d79a7439865835190482b292cee095f2a9486fe1884bbd14649d05b9a');
INSERT INTO card VALUES(1, 1, 1, NULL, 1, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(2, 1, 1, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(3, 1, 1, NULL, NULL, 1, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(4, 1, 1, NULL, 4, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(5, 1, 1, NULL, 5, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(6, 1, 1, NULL, 8, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(7, 1, 2, NULL, 1, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(8, 1, 2, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(9, 1, 2, NULL, NULL, 1, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(10, 1, 2, NULL, 4, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(11, 1, 2, NULL, 5, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(12, 1, 2, NULL, 8, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(13, 1, 3, NULL, 1, NULL, '', 0, 3, 2, 'closed:refused', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(14, 1, 3, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(15, 1, 4, NULL, 1, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(16, 1, 4, NULL, 2, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(17, 1, 5, NULL, 1, NULL, '', 0, 4, 3, 'closed:unanswered', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(18, 1, 5, NULL, 2, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(19, 1, 6, NULL, 1, NULL, '', 0, 3, 2, 'more:10', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(20, 1, 6, NULL, 2, NULL, '', 0, 4, 2, 'unanswered:2', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(21, 1, 7, NULL, 1, NULL, '', 0, 8, 3, 'closed:kept', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(22, 1, 7, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(23, 1, 7, NULL, NULL, 1, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(24, 1, 7, NULL, 4, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(25, 1, 7, NULL, 5, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(26, 1, 7, NULL, 8, NULL, '', 0, 5, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(27, 1, 7, NULL, 7, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(28, 1, 8, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(29, 1, 8, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(30, 1, 8, NULL, NULL, 1, '', 0, 4, 2, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(31, 1, 8, NULL, 4, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(32, 1, 8, NULL, 5, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(33, 1, NULL, 1, 2, NULL, 'items', 0, 5, 1, 'round:open', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(34, 1, 9, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(35, 1, 9, NULL, 2, NULL, '', 0, 1, 1, 'visit:18', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(36, 1, 10, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(37, 1, 10, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(38, 1, 10, NULL, NULL, 1, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(39, 1, 11, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(40, 1, 11, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(41, 1, 11, NULL, NULL, 1, '', 0, 3, 2, 'visit:22', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(42, 1, 11, NULL, 7, NULL, '', 0, 2, 1, 'visit:22', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(43, 1, 12, NULL, 1, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(44, 1, 12, NULL, 2, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(45, 1, 12, NULL, NULL, 1, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(46, 1, 12, NULL, 4, NULL, '', 0, 1, 1, 'visit:25', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(47, 1, 12, NULL, 5, NULL, '', 0, 1, 1, 'visit:25', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(48, 1, 13, NULL, 1, NULL, '', 0, 2, 2, 'more:26', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(49, 1, 13, NULL, 2, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(50, 1, 14, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(51, 1, 14, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(52, 1, 14, NULL, NULL, 1, '', 0, 4, 2, 'visit:30', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(53, 1, 14, NULL, 4, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(54, 1, 14, NULL, 5, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(55, 1, 15, NULL, 1, NULL, '', 0, 2, 2, 'closed:refused', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(56, 1, 15, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(57, 1, 16, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(58, 1, 16, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(59, 1, 16, NULL, NULL, 1, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(60, 1, 16, NULL, 4, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(61, 1, 16, NULL, 5, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(62, 1, 16, NULL, 8, NULL, '', 0, 1, 1, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(63, 1, 17, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(64, 1, 17, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(65, 1, 17, NULL, NULL, 1, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(66, 1, 17, NULL, 4, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(67, 1, 17, NULL, 5, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(68, 1, 17, NULL, 8, NULL, '', 0, 2, 1, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(69, 1, 18, NULL, 1, NULL, '', 0, 5, 2, 'recheck:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(70, 1, 18, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(71, 1, 18, NULL, NULL, 1, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(72, 1, 18, NULL, 4, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(73, 1, 18, NULL, 5, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(74, 1, 18, NULL, 8, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(75, 1, 19, NULL, 1, NULL, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(76, 1, 19, NULL, 2, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(77, 1, 19, NULL, NULL, 1, '', 0, 6, 2, 'visit:44', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(78, 1, 19, NULL, 4, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(79, 1, 19, NULL, 5, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(80, 1, 19, NULL, 8, NULL, '', 0, 4, 2, 'visit:44', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(81, 1, 20, NULL, 1, NULL, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(82, 1, 20, NULL, 2, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(83, 1, 20, NULL, NULL, 1, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(84, 1, 20, NULL, 4, NULL, '', 0, 5, 2, 'visit:49', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(85, 1, 20, NULL, 5, NULL, '', 0, 5, 2, 'visit:49', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(86, 1, 20, NULL, 8, NULL, '', 0, 4, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(87, 1, 21, NULL, 1, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(88, 1, 21, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(89, 1, 21, NULL, NULL, 1, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(90, 1, 21, NULL, 4, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(91, 1, 21, NULL, 5, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(92, 1, 21, NULL, 8, NULL, '', 0, 5, 3, 'publish:2', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(93, 1, NULL, 1, 8, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(94, 1, 22, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(95, 1, 22, NULL, 2, NULL, '', 0, 1, 1, 'visit:55', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(96, 1, 23, NULL, 1, NULL, '', 1, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(97, 1, 23, NULL, 2, NULL, '', 1, 2, 1, 'visit:56', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(98, 1, 24, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(99, 1, 24, NULL, 2, NULL, 'more', 0, 2, 1, 'visit:57', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(100, 1, 25, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(101, 1, 25, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(102, 1, 25, NULL, NULL, 1, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(103, 1, 25, NULL, 4, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(104, 1, 25, NULL, 5, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(105, 1, 10, NULL, 7, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(106, 1, 10, NULL, 8, NULL, '', 0, 1, 1, 'visit:20', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(107, 1, 25, NULL, 8, NULL, '', 0, 1, 1, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(108, 1, 23, NULL, NULL, 1, '', 1, 1, 0, '', NULL, 0, '', '', '[]');
INSERT INTO card_part VALUES(1, 1, 3, 1, 0, 'message', '-4000794773', 1, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(2, 1, 9, 1, 0, 'message', '-4000794773', 2, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(3, 1, 23, 2, 0, 'message', '-4000794773', 4, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(4, 1, 30, 2, 0, 'message', '-4000794773', 6, '[]', '781dda677cfd9888129e301de1645cbf');
INSERT INTO card_part VALUES(5, 1, 38, 1, 0, 'message', '-4000794773', 7, '[]', '7901834586acf75d99c3d1934aa08778');
INSERT INTO card_part VALUES(6, 1, 45, 1, 0, 'message', '-4000794773', 9, '[]', '66b0e3e6be26194a63e19f291a74d63c');
INSERT INTO card_part VALUES(7, 1, 52, 2, 0, 'message', '-4000794773', 11, '[]', '4f7cb95cbc26133b1d1e75154d35444e');
INSERT INTO card_part VALUES(8, 1, 59, 1, 0, 'message', '-4000794773', 12, '[]', '9b082acc1530c0b20248aca39fbd8078');
INSERT INTO card_part VALUES(9, 1, 65, 1, 0, 'message', '-4000794773', 13, '[]', '0d225a551df70eec6731cee8bcb8f203');
INSERT INTO card_part VALUES(10, 1, 71, 1, 0, 'message', '-4000794773', 14, '[]', '716970f026b6733a6c5b38cdd321abc7');
INSERT INTO card_part VALUES(11, 1, 77, 2, 0, 'message', '-4000794773', 16, '[]', '2638363a03a82b5b6e4b1b9c4dc97a29');
INSERT INTO card_part VALUES(12, 1, 83, 2, 0, 'message', '-4000794773', 18, '[]', '975e3be6040ab586d647549c445d7481');
INSERT INTO card_part VALUES(13, 1, 89, 2, 0, 'message', '-4000794773', 20, '[]', 'c95ba8844c9741f75822cef588085176');
INSERT INTO card_part VALUES(14, 1, 102, 1, 0, 'message', '-4000794773', 21, '[]', 'bae5730b649c6b34157ed889970fb3ef');
INSERT INTO card_part VALUES(15, 1, 41, 2, 0, 'message', '-4000794773', 22, '[]', '5696e8c5f0189b2cb0cf5256a0bd93bc');
INSERT INTO card_part VALUES(16, 1, 1, 2, 0, 'message', '700403959', 10, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(17, 1, 7, 2, 0, 'message', '700403959', 18, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(18, 1, 13, 2, 0, 'message', '700403959', 26, '[]', 'aaf2441e2464c26eeaeff84487bdbbea');
INSERT INTO card_part VALUES(19, 1, 15, 1, 0, 'message', '700403959', 33, '[]', 'e04fee0146c2159e34c7ce4060a97035');
INSERT INTO card_part VALUES(20, 1, 19, 2, 0, 'message', '700403959', 49, '[]', '89ba51dc5fb11e89147f0cfd97428779');
INSERT INTO card_part VALUES(21, 1, 21, 3, 0, 'message', '700403959', 61, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(22, 1, 28, 1, 0, 'message', '700403959', 78, '[]', '3a907af1309f521ed19d38469c4c3ca7');
INSERT INTO card_part VALUES(23, 1, 34, 1, 0, 'message', '700403959', 89, '[]', 'fec28fed0516ac638b70bdfda734437a');
INSERT INTO card_part VALUES(24, 1, 36, 1, 0, 'message', '700403959', 96, '[]', 'ad1183568e7ec2420b98f7c120b0ab1b');
INSERT INTO card_part VALUES(25, 1, 39, 1, 0, 'message', '700403959', 103, '[]', 'a9c4bd76e77897847df34c4104f7da85');
INSERT INTO card_part VALUES(26, 1, 43, 1, 0, 'message', '700403959', 112, '[]', '50654ee8c999b7831bf8f91f6b8c8d79');
INSERT INTO card_part VALUES(27, 1, 48, 2, 0, 'message', '700403959', 121, '[]', 'ea43610e29df1434660193f011d1ba52');
INSERT INTO card_part VALUES(28, 1, 50, 1, 0, 'message', '700403959', 127, '[]', 'e5599ddd47cbc22c443e54268d821998');
INSERT INTO card_part VALUES(29, 1, 55, 2, 0, 'message', '700403959', 135, '[]', '2a4efc92336a8482a7dd4f22d6b584de');
INSERT INTO card_part VALUES(30, 1, 57, 1, 0, 'message', '700403959', 142, '[]', '02f06ee67fb41ad27382e3860faeb2a9');
INSERT INTO card_part VALUES(31, 1, 63, 1, 0, 'message', '700403959', 149, '[]', 'a1fdcd3da03411091734e3f4ebcbbe89');
INSERT INTO card_part VALUES(32, 1, 69, 2, 0, 'message', '700403959', 157, '[]', '6704dcb38dfc148c700dbcb43e1335c8');
INSERT INTO card_part VALUES(33, 1, 75, 2, 0, 'message', '700403959', 165, '[]', '50595f645e3f86db6963445c71aac658');
INSERT INTO card_part VALUES(34, 1, 81, 2, 0, 'message', '700403959', 176, '[]', '3d3f2215b5f1c685f2ebc772a236dc11');
INSERT INTO card_part VALUES(35, 1, 87, 2, 0, 'message', '700403959', 187, '[]', 'c95ba8844c9741f75822cef588085176');
INSERT INTO card_part VALUES(36, 1, 94, 1, 0, 'message', '700403959', 197, '[]', '0440aca781e1080380cb928ec97b7e8a');
INSERT INTO card_part VALUES(37, 1, 96, 1, 0, 'message', '700403959', 204, '[]', 'ffb7a34581e8ea02117851b241546604');
INSERT INTO card_part VALUES(38, 1, 98, 1, 0, 'message', '700403959', 211, '[]', '43504176de1dbccfe6fbf6bcc885746c');
INSERT INTO card_part VALUES(39, 1, 100, 1, 0, 'message', '700403959', 218, '[]', '0afcd95ffb5af062813dd3889ad7a5f6');
INSERT INTO card_part VALUES(40, 1, 17, 3, 0, 'message', '700403959', 219, '[]', '6cfcad06930ac6fe1040cbf5cb5071bf');
INSERT INTO card_part VALUES(41, 1, 2, 1, 0, 'message', '700403960', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(42, 1, 8, 1, 0, 'message', '700403960', 4, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(43, 1, 14, 1, 0, 'message', '700403960', 5, '[]', '3fa065f83450626b31151669ec7c2d54');
INSERT INTO card_part VALUES(44, 1, 16, 1, 0, 'message', '700403960', 6, '[]', 'e04fee0146c2159e34c7ce4060a97035');
INSERT INTO card_part VALUES(45, 1, 22, 1, 0, 'message', '700403960', 9, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(46, 1, 29, 1, 0, 'message', '700403960', 10, '[]', '5cb55bf4dc41e11083c07d70c116f437');
INSERT INTO card_part VALUES(47, 1, 33, 1, 0, 'message', '700403960', 12, '[]', 'db8367245ab4fcb80dfaeb0f09692bf3');
INSERT INTO card_part VALUES(48, 1, 35, 1, 1, 'album', '700403960', 13, '[14]', '9a27386f627ee0741b402bbc91ea8221');
INSERT INTO card_part VALUES(49, 1, 35, 1, 0, 'message', '700403960', 15, '[]', '65c13af030db437ba6f80feba30a5220');
INSERT INTO card_part VALUES(50, 1, 37, 1, 0, 'message', '700403960', 16, '[]', 'e7497da0a003145aef8d346993bae0af');
INSERT INTO card_part VALUES(51, 1, 40, 1, 0, 'message', '700403960', 17, '[]', 'c48bf6063bbeefb6e3d608f944a824eb');
INSERT INTO card_part VALUES(52, 1, 44, 1, 0, 'message', '700403960', 19, '[]', '66b0e3e6be26194a63e19f291a74d63c');
INSERT INTO card_part VALUES(53, 1, 49, 1, 0, 'message', '700403960', 20, '[]', '578c594eb2a93cb9eedd616290f4e9f8');
INSERT INTO card_part VALUES(54, 1, 51, 1, 0, 'message', '700403960', 21, '[]', '0211ca206ab9221adfc2a7df7f625075');
INSERT INTO card_part VALUES(55, 1, 56, 1, 0, 'message', '700403960', 22, '[]', '2b06acbc8d4adef2ce8452e94e66f9ed');
INSERT INTO card_part VALUES(56, 1, 58, 1, 0, 'message', '700403960', 23, '[]', '9b082acc1530c0b20248aca39fbd8078');
INSERT INTO card_part VALUES(57, 1, 64, 1, 0, 'message', '700403960', 24, '[]', '0d225a551df70eec6731cee8bcb8f203');
INSERT INTO card_part VALUES(58, 1, 70, 1, 0, 'message', '700403960', 25, '[]', '716970f026b6733a6c5b38cdd321abc7');
INSERT INTO card_part VALUES(59, 1, 76, 1, 0, 'message', '700403960', 26, '[]', '0070d3285ddb45e97d84461252794028');
INSERT INTO card_part VALUES(60, 1, 82, 1, 0, 'message', '700403960', 27, '[]', '975e3be6040ab586d647549c445d7481');
INSERT INTO card_part VALUES(61, 1, 88, 1, 0, 'message', '700403960', 28, '[]', 'c95ba8844c9741f75822cef588085176');
INSERT INTO card_part VALUES(62, 1, 95, 1, 0, 'message', '700403960', 29, '[]', '7d1349cd74cdeda9da0e62da5b799064');
INSERT INTO card_part VALUES(63, 1, 97, 1, 0, 'message', '700403960', 30, '[]', 'e10dc73457090f36dc61a082115cdaf2');
INSERT INTO card_part VALUES(64, 1, 99, 1, 0, 'message', '700403960', 31, '[]', '06ad988f881e08bcecff246ec2a1eb34');
INSERT INTO card_part VALUES(65, 1, 101, 1, 0, 'message', '700403960', 32, '[]', 'bae5730b649c6b34157ed889970fb3ef');
INSERT INTO card_part VALUES(66, 1, 18, 2, 0, 'message', '700403960', 35, '[]', '7c136f1a1b77a31c02a56afebed4310d');
INSERT INTO card_part VALUES(67, 1, 20, 2, 0, 'message', '700403960', 36, '[]', 'd1355878ec9b588964eb89364b27d6cb');
INSERT INTO card_part VALUES(68, 1, 4, 1, 0, 'message', '700403962', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(69, 1, 10, 1, 0, 'message', '700403962', 4, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(70, 1, 24, 1, 0, 'message', '700403962', 5, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(71, 1, 31, 1, 0, 'message', '700403962', 6, '[]', 'e9cbd85bf6dadd0ba05227835235078d');
INSERT INTO card_part VALUES(72, 1, 46, 1, 1, 'album', '700403962', 8, '[]', '52031b55a8213b45136cfabd85f95995');
INSERT INTO card_part VALUES(73, 1, 46, 1, 0, 'message', '700403962', 9, '[]', 'a383a296c3891e339dd8660c5dde732a');
INSERT INTO card_part VALUES(74, 1, 53, 1, 0, 'message', '700403962', 10, '[]', '0211ca206ab9221adfc2a7df7f625075');
INSERT INTO card_part VALUES(75, 1, 60, 1, 0, 'message', '700403962', 11, '[]', 'c671d2aa2ff5bdabe4ef201742312231');
INSERT INTO card_part VALUES(76, 1, 66, 1, 0, 'message', '700403962', 12, '[]', '954abd38828464c19a84d7d288e89486');
INSERT INTO card_part VALUES(77, 1, 72, 1, 0, 'message', '700403962', 13, '[]', '716970f026b6733a6c5b38cdd321abc7');
INSERT INTO card_part VALUES(78, 1, 78, 1, 0, 'message', '700403962', 14, '[]', '0070d3285ddb45e97d84461252794028');
INSERT INTO card_part VALUES(79, 1, 84, 2, 0, 'message', '700403962', 16, '[]', 'efa2623567f9242316fd6193c696e352');
INSERT INTO card_part VALUES(80, 1, 90, 2, 0, 'message', '700403962', 18, '[]', '6fe1aa7d1197533faa6e0821e7c04cc8');
INSERT INTO card_part VALUES(81, 1, 103, 1, 0, 'message', '700403962', 19, '[]', '5edcc08b20a7afc20829dd0b8d81ba10');
INSERT INTO card_part VALUES(82, 1, 5, 1, 0, 'message', '700403963', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(83, 1, 11, 1, 0, 'message', '700403963', 4, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(84, 1, 25, 1, 0, 'message', '700403963', 5, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(85, 1, 32, 1, 0, 'message', '700403963', 6, '[]', '5cb55bf4dc41e11083c07d70c116f437');
INSERT INTO card_part VALUES(86, 1, 47, 1, 1, 'album', '700403963', 8, '[]', '52031b55a8213b45136cfabd85f95995');
INSERT INTO card_part VALUES(87, 1, 47, 1, 0, 'message', '700403963', 9, '[]', 'a383a296c3891e339dd8660c5dde732a');
INSERT INTO card_part VALUES(88, 1, 54, 1, 0, 'message', '700403963', 10, '[]', '0211ca206ab9221adfc2a7df7f625075');
INSERT INTO card_part VALUES(89, 1, 61, 1, 0, 'message', '700403963', 11, '[]', '9b082acc1530c0b20248aca39fbd8078');
INSERT INTO card_part VALUES(90, 1, 67, 1, 0, 'message', '700403963', 12, '[]', '0d225a551df70eec6731cee8bcb8f203');
INSERT INTO card_part VALUES(91, 1, 73, 1, 0, 'message', '700403963', 13, '[]', '716970f026b6733a6c5b38cdd321abc7');
INSERT INTO card_part VALUES(92, 1, 79, 1, 0, 'message', '700403963', 14, '[]', '0070d3285ddb45e97d84461252794028');
INSERT INTO card_part VALUES(93, 1, 85, 2, 0, 'message', '700403963', 16, '[]', 'efa2623567f9242316fd6193c696e352');
INSERT INTO card_part VALUES(94, 1, 91, 2, 0, 'message', '700403963', 18, '[]', 'c95ba8844c9741f75822cef588085176');
INSERT INTO card_part VALUES(95, 1, 104, 1, 0, 'message', '700403963', 19, '[]', 'bae5730b649c6b34157ed889970fb3ef');
INSERT INTO card_part VALUES(96, 1, 27, 1, 0, 'message', '700403965', 3, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(97, 1, 42, 1, 0, 'message', '700403965', 5, '[]', 'afc5a1ff00c8caab96183542e44871c0');
INSERT INTO card_part VALUES(98, 1, 105, 1, 0, 'message', '700403965', 8, '[]', '7901834586acf75d99c3d1934aa08778');
INSERT INTO card_part VALUES(99, 1, 6, 1, 0, 'message', '700403966', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(100, 1, 12, 1, 0, 'message', '700403966', 7, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(101, 1, 26, 2, 0, 'message', '700403966', 15, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(102, 1, 62, 1, 0, 'message', '700403966', 17, '[]', '24daf506321900d019d9fcacd5383106');
INSERT INTO card_part VALUES(103, 1, 68, 1, 0, 'message', '700403966', 18, '[]', '4988211a91e70e0ebdf0bd31481618ae');
INSERT INTO card_part VALUES(104, 1, 74, 1, 0, 'message', '700403966', 19, '[]', '716970f026b6733a6c5b38cdd321abc7');
INSERT INTO card_part VALUES(105, 1, 80, 2, 0, 'message', '700403966', 27, '[]', '30dfea4154ba580f2f90cdf6c1b5622a');
INSERT INTO card_part VALUES(106, 1, 86, 2, 0, 'message', '700403966', 32, '[]', '975e3be6040ab586d647549c445d7481');
INSERT INTO card_part VALUES(107, 1, 92, 3, 0, 'message', '700403966', 38, '[]', 'c96b6c6b6759cb1580822def47e6061a');
INSERT INTO card_part VALUES(108, 1, 93, 1, 0, 'message', '700403966', 39, '[]', '0a01c0f31f7c03c17523f4701ff53362');
INSERT INTO card_part VALUES(109, 1, 106, 1, 0, 'message', '700403966', 42, '[]', '55a2cb56e4cc706f0c1c12977d6d0641');
INSERT INTO card_part VALUES(110, 1, 107, 1, 0, 'message', '700403966', 43, '[]', '03ffded443bb5219f9b486a274dbac91');
INSERT INTO chat VALUES(1, 1, 'telegram', '-4000794773', 'Phòng Truyền thông', 1, '');
INSERT INTO deadline VALUES(1, 1, 'office', 0, 'digest', 7399461, '2026-11-26 06:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(2, 1, 'office', 0, 'log', 739946, '2026-11-26 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(3, 1, 'office', 0, 'month', 24323, '2026-12-01 00:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(4, 1, 'office', 0, 'nightly', 1, '2026-12-01 22:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(5, 1, 'visit', 1, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(6, 1, 'visit', 1, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(7, 1, 'visit', 2, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(8, 1, 'visit', 2, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(9, 1, 'visit', 3, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(10, 1, 'visit', 3, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(11, 1, 'visit', 3, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(12, 1, 'task', 1, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(13, 1, 'task', 1, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(14, 1, 'recheck', 1, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(15, 1, 'recheck', 1, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(16, 1, 'visit', 4, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(17, 1, 'visit', 4, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(18, 1, 'visit', 5, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(19, 1, 'visit', 5, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(20, 1, 'visit', 6, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(21, 1, 'visit', 6, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(22, 1, 'visit', 6, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(23, 1, 'task', 2, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(24, 1, 'task', 2, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(25, 1, 'recheck', 2, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(26, 1, 'recheck', 2, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(27, 1, 'visit', 7, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(28, 1, 'visit', 7, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(29, 1, 'visit', 7, 'reopen', 1, '2026-11-27 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(30, 1, 'visit', 8, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(31, 1, 'visit', 8, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(32, 1, 'visit', 9, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(33, 1, 'visit', 9, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(34, 1, 'inquiry', 1, 'late', 1, '2026-12-01 09:30:00.000000', '3 working days', '2026-11-26 02:00:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(35, 1, 'inquiry', 1, 'remind', 1, '2026-11-27 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(36, 1, 'inquiry', 1, 'remind', 2, '2026-11-30 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(37, 1, 'visit', 10, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(38, 1, 'visit', 10, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(39, 1, 'inquiry', 2, 'late', 1, '2026-12-01 09:30:00.000000', '3 working days', '2026-11-26 02:00:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(40, 1, 'inquiry', 2, 'remind', 1, '2026-11-27 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(41, 1, 'inquiry', 2, 'remind', 2, '2026-11-30 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(42, 1, 'visit', 11, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(43, 1, 'visit', 11, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(44, 1, 'visit', 12, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(45, 1, 'visit', 12, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(46, 1, 'visit', 13, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(47, 1, 'visit', 13, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(48, 1, 'visit', 13, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(49, 1, 'task', 3, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(50, 1, 'task', 3, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(51, 1, 'recheck', 3, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(52, 1, 'recheck', 3, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(53, 1, 'visit', 14, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(54, 1, 'visit', 14, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(55, 1, 'need', 1, 'late', 1, '2026-12-15 09:30:00.000000', 'before 10 days', '2026-12-25 01:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(56, 1, 'need', 1, 'remind', 1, '2026-12-06 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(57, 1, 'need', 1, 'remind', 2, '2026-12-07 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(58, 1, 'need', 1, 'remind', 3, '2026-12-08 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(59, 1, 'need', 2, 'late', 1, '2026-12-18 09:30:00.000000', 'before 5 working days', '2026-12-25 01:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(60, 1, 'need', 2, 'remind', 1, '2026-12-15 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(61, 1, 'need', 2, 'remind', 2, '2026-12-16 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(62, 1, 'need', 2, 'remind', 3, '2026-12-17 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(63, 1, 'need', 3, 'late', 1, '2026-12-22 09:30:00.000000', 'before 3 working days', '2026-12-25 01:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(64, 1, 'need', 3, 'remind', 1, '2026-12-17 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(65, 1, 'need', 3, 'remind', 2, '2026-12-20 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(66, 1, 'need', 3, 'remind', 3, '2026-12-21 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(67, 1, 'need', 4, 'late', 1, '2026-12-28 09:30:00.000000', 'following 1 working day', '2026-12-24 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(68, 1, 'need', 4, 'remind', 1, '2026-12-24 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(69, 1, 'need', 4, 'remind', 2, '2026-12-27 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(70, 1, 'need', 5, 'late', 1, '2026-12-30 09:30:00.000000', 'following 3 working days', '2026-12-24 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(71, 1, 'need', 5, 'remind', 1, '2026-12-27 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(72, 1, 'need', 5, 'remind', 2, '2026-12-28 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(73, 1, 'need', 5, 'remind', 3, '2026-12-29 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(74, 1, 'visit', 15, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(75, 1, 'visit', 15, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(76, 1, 'visit', 16, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(77, 1, 'visit', 16, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(78, 1, 'visit', 17, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(79, 1, 'visit', 17, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(80, 1, 'visit', 17, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(81, 1, 'task', 4, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(82, 1, 'task', 4, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(83, 1, 'task', 5, 'late', 1, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(84, 1, 'task', 5, 'remind', 1, '2026-12-17 22:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(85, 1, 'task', 5, 'remind', 2, '2026-12-18 04:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(86, 1, 'office', 0, 'digest', 7399511, '2026-12-01 06:00:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(88, 1, 'round', 1, 'late', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(89, 1, 'round', 1, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(90, 1, 'round', 1, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(91, 1, 'round', 2, 'late', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(92, 1, 'round', 2, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(93, 1, 'round', 2, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(94, 1, 'round', 3, 'late', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(95, 1, 'round', 3, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(96, 1, 'round', 3, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(97, 1, 'office', 0, 'month', 24324, '2027-01-04 00:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(98, 1, 'visit', 18, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(99, 1, 'visit', 18, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(100, 1, 'visit', 19, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(101, 1, 'visit', 19, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(102, 1, 'visit', 20, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(103, 1, 'visit', 20, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(104, 1, 'visit', 21, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(105, 1, 'visit', 21, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(106, 1, 'visit', 22, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(107, 1, 'visit', 22, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(108, 1, 'visit', 23, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(109, 1, 'visit', 23, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(110, 1, 'visit', 24, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(111, 1, 'visit', 24, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(112, 1, 'visit', 25, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(113, 1, 'visit', 25, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(114, 1, 'visit', 25, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(115, 1, 'visit', 26, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(116, 1, 'visit', 26, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(117, 1, 'inquiry', 3, 'late', 1, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(118, 1, 'inquiry', 3, 'remind', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(119, 1, 'inquiry', 3, 'remind', 2, '2026-12-03 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(120, 1, 'visit', 27, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(121, 1, 'visit', 27, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(122, 1, 'visit', 28, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(123, 1, 'visit', 28, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(124, 1, 'visit', 29, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(125, 1, 'visit', 29, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(126, 1, 'visit', 29, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(127, 1, 'visit', 30, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(128, 1, 'visit', 30, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(129, 1, 'visit', 31, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(130, 1, 'visit', 31, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(131, 1, 'visit', 31, 'reopen', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(132, 1, 'visit', 32, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(133, 1, 'visit', 32, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(134, 1, 'visit', 33, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(135, 1, 'visit', 33, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(136, 1, 'visit', 34, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(137, 1, 'visit', 34, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(138, 1, 'visit', 34, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(139, 1, 'task', 6, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(140, 1, 'task', 6, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(141, 1, 'visit', 35, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(142, 1, 'visit', 35, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(143, 1, 'visit', 36, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(144, 1, 'visit', 36, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(145, 1, 'visit', 37, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(146, 1, 'visit', 37, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(147, 1, 'visit', 37, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(148, 1, 'task', 7, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(149, 1, 'task', 7, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(150, 1, 'visit', 38, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(151, 1, 'visit', 38, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(152, 1, 'visit', 39, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(153, 1, 'visit', 39, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(154, 1, 'visit', 40, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(155, 1, 'visit', 40, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(156, 1, 'visit', 40, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(157, 1, 'task', 8, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(158, 1, 'task', 8, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(159, 1, 'recheck', 4, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(160, 1, 'recheck', 4, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(161, 1, 'visit', 41, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(162, 1, 'visit', 41, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(163, 1, 'visit', 42, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(164, 1, 'visit', 42, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(165, 1, 'visit', 43, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(166, 1, 'visit', 43, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(167, 1, 'visit', 43, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(168, 1, 'task', 9, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(169, 1, 'task', 9, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(170, 1, 'recheck', 5, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(171, 1, 'recheck', 5, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(172, 1, 'visit', 44, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(173, 1, 'visit', 44, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(174, 1, 'visit', 45, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(175, 1, 'visit', 45, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(176, 1, 'visit', 46, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(177, 1, 'visit', 46, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(178, 1, 'visit', 47, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(179, 1, 'visit', 47, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(180, 1, 'visit', 47, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(181, 1, 'task', 10, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(182, 1, 'task', 10, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(183, 1, 'recheck', 6, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(184, 1, 'recheck', 6, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(185, 1, 'visit', 48, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(186, 1, 'visit', 48, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(187, 1, 'visit', 49, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(188, 1, 'visit', 49, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(189, 1, 'visit', 49, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(190, 1, 'visit', 50, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(191, 1, 'visit', 50, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(192, 1, 'visit', 51, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(193, 1, 'visit', 51, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(194, 1, 'visit', 52, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(195, 1, 'visit', 52, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(196, 1, 'visit', 52, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(197, 1, 'task', 11, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(198, 1, 'task', 11, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(199, 1, 'recheck', 7, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(200, 1, 'recheck', 7, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(201, 1, 'visit', 53, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(202, 1, 'visit', 53, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(203, 1, 'visit', 54, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(204, 1, 'visit', 54, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(205, 1, 'visit', 54, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(206, 1, 'task', 12, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(207, 1, 'task', 12, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(209, 1, 'office', 0, 'log', 739951, '2026-12-01 09:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(210, 1, 'visit', 55, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(211, 1, 'visit', 55, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(212, 1, 'visit', 56, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(213, 1, 'visit', 56, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(214, 1, 'visit', 57, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(215, 1, 'visit', 57, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(216, 1, 'visit', 58, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(217, 1, 'visit', 58, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(218, 1, 'visit', 59, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(219, 1, 'visit', 59, 'remind', 1, '2026-12-01 05:22:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(220, 1, 'visit', 60, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(221, 1, 'visit', 60, 'remind', 1, '2026-12-01 12:00:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(222, 1, 'visit', 60, 'remind', 2, '2026-12-01 22:45:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(223, 1, 'office', 0, 'digest', 7399520, '2026-12-02 00:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(225, 1, 'draft', 37, 'offered', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(227, 1, 'office', 0, 'wake', 739952, '2026-12-01 23:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(228, 1, 'task', 13, 'late', 1, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(229, 1, 'task', 13, 'remind', 1, '2026-12-02 12:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(230, 1, 'office', 0, 'log', 739952, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(231, 1, 'visit', 61, 'late', 1, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(232, 1, 'visit', 61, 'remind', 1, '2026-12-01 21:52:30.000000', '', NULL, NULL, 0, '');
INSERT INTO decision VALUES(1, 1, 1, 1, 2, 'unit_head', 'pass', '', '[["content", "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(2, 1, 2, 1, 7, 'desk', 'pass', '', '[["content", "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(3, 1, 3, 1, 4, 'board', 'pass', '', '[["content", "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(4, 1, 4, 2, 2, 'unit_head', 'pass', '', '[["content", "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(5, 1, 5, 2, 7, 'desk', 'pass', '', '[["content", "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(6, 1, 6, 2, 4, 'board', 'pass', '', '[["content", "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(7, 1, 7, 3, 2, 'unit_head', 'refuse', 'Thiếu thông tin', '[["content", "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(8, 1, 9, 5, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(9, 1, 10, 6, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(10, 1, 11, 7, 2, 'unit_head', 'pass', '', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(11, 1, 12, 7, 7, 'desk', 'pass', '', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(12, 1, 13, 7, 4, 'board', 'pass', '', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(13, 1, 14, 7, 7, 'desk', 'refuse', 'Thiếu thông tin', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(14, 1, 15, 8, 2, 'unit_head', 'pass', '', '[["content", "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(15, 1, 16, 8, 7, 'desk', 'pass', '', '[["content", "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(16, 1, 17, 8, 4, 'board', 'pass', '', '[["content", "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(17, 1, 19, 10, 2, 'unit_head', 'pass', '', '[["content", "65460767fa465937b2c5d7b7515d8273725657cda013e0190976a8e7eb479677"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(18, 1, 21, 11, 2, 'unit_head', 'pass', '', '[["content", "0040feda9472b2678580b500d98ed92f00fb60c7fa5167a613b034123de74f17"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(19, 1, 23, 12, 2, 'unit_head', 'pass', '', '[["content", "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(20, 1, 24, 12, 7, 'desk', 'pass', '', '[["content", "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(21, 1, 26, 13, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(22, 1, 27, 14, 2, 'unit_head', 'pass', '', '[["content", "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(23, 1, 28, 14, 7, 'desk', 'pass', '', '[["content", "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(24, 1, 29, 14, 4, 'board', 'return', 'Thiếu thông tin', '[["content", "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(25, 1, 31, 15, 2, 'unit_head', 'refuse', 'Thiếu thông tin', '[["content", "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(26, 1, 32, 16, 2, 'unit_head', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(27, 1, 33, 16, 7, 'desk', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(28, 1, 34, 16, 4, 'board', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(29, 1, 35, 17, 2, 'unit_head', 'pass', '', '[["content", "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(30, 1, 36, 17, 7, 'desk', 'pass', '', '[["content", "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(31, 1, 37, 17, 4, 'board', 'pass', '', '[["content", "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(32, 1, 38, 18, 2, 'unit_head', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(33, 1, 39, 18, 7, 'desk', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(34, 1, 40, 18, 4, 'board', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(35, 1, 41, 19, 2, 'unit_head', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(36, 1, 42, 19, 7, 'desk', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(37, 1, 43, 19, 4, 'board', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(38, 1, 45, 20, 2, 'unit_head', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(39, 1, 46, 20, 7, 'desk', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(40, 1, 47, 20, 4, 'board', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(41, 1, 48, 20, 7, 'desk', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(42, 1, 50, 21, 2, 'unit_head', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(43, 1, 51, 21, 7, 'desk', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(44, 1, 52, 21, 4, 'board', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(45, 1, 53, 21, 7, 'desk', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(46, 1, 54, 21, 4, 'board', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(47, 1, 58, 25, 2, 'unit_head', 'pass', '', '[["content", "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7"]]', '2026-12-01 01:15:00.000000', 0);
INSERT INTO decision VALUES(48, 1, 59, 25, 7, 'desk', 'pass', '', '[["content", "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7"]]', '2026-12-01 01:15:00.000000', 0);
INSERT INTO decision VALUES(49, 1, 60, 25, 4, 'board', 'pass', '', '[["content", "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7"]]', '2026-12-01 15:15:00.000000', 405);
INSERT INTO decision VALUES(50, 1, 56, 23, 2, 'unit_head', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 15:15:00.000000', 405);
INSERT INTO dialog_state VALUES('fsm:700700000:700403959:700403959:aiogd:context:e3506a1a7f', NULL, '{"_intent_id": "e3506a1a7f", "_stack_id": "", "state": "Form:preview", "start_data": {"draft": 26}, "dialog_data": {"draft": 26, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403959], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403959:700403959:aiogd:stack:', NULL, '{"_id": "", "intents": ["e3506a1a7f"], "last_message_id": 220, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403960:700403960:aiogd:context:4af67969c1', NULL, '{"_intent_id": "4af67969c1", "_stack_id": "", "state": "Asks:reason", "start_data": {"verdict": "more", "visit": 57, "revision": 24}, "dialog_data": {"verdict": "more", "visit": 57, "revision": 24}, "widget_data": {}, "access_settings": {"user_ids": [700403960], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403960:700403960:aiogd:stack:', NULL, '{"_id": "", "intents": ["4af67969c1"], "last_message_id": 37, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403961:700403961:aiogd:context:62ed97598b', NULL, '{"_intent_id": "62ed97598b", "_stack_id": "", "state": "Events:event", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Lễ kỷ niệm ngày thành lập khoa", "days": [["2026-12-25", "2026-12-25", "08:00"]], "chosen": ["2026-12-25", "2026-12-25", "08:00"], "place": "Hội trường A", "important": true, "objects": null, "event": 1}, "widget_data": {}, "access_settings": {"user_ids": [700403961], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403961:700403961:aiogd:stack:', NULL, '{"_id": "", "intents": ["62ed97598b"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403965:700403965:aiogd:context:712aabf8c7', NULL, '{"_intent_id": "712aabf8c7", "_stack_id": "", "state": "Form:preview", "start_data": {"draft": 27}, "dialog_data": {"draft": 27, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403965], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403965:700403965:aiogd:stack:', NULL, '{"_id": "", "intents": ["712aabf8c7"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403966:700403966:aiogd:context:2cfcc01057', NULL, '{"_intent_id": "2cfcc01057", "_stack_id": "", "state": "Asks:link", "start_data": {"task": 6}, "dialog_data": {"task": 6}, "widget_data": {}, "access_settings": {"user_ids": [700403966], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403966:700403966:aiogd:stack:', NULL, '{"_id": "", "intents": ["2cfcc01057"], "last_message_id": 41, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403968:700403968:aiogd:context:87e3c4bbfb', NULL, '{"_intent_id": "87e3c4bbfb", "_stack_id": "", "state": "Form:type", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false}, "widget_data": {}, "access_settings": {"user_ids": [700403968], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403968:700403968:aiogd:stack:', NULL, '{"_id": "", "intents": ["87e3c4bbfb"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403969:700403969:aiogd:context:cffd5f2905', NULL, '{"_intent_id": "cffd5f2905", "_stack_id": "", "state": "Form:text", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 28, "chooser": "type", "field": "title", "adding": false, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403969], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403969:700403969:aiogd:stack:', NULL, '{"_id": "", "intents": ["cffd5f2905"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403970:700403970:aiogd:context:8eb3221d1c', NULL, '{"_intent_id": "8eb3221d1c", "_stack_id": "", "state": "Form:long_text", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 29, "chooser": "type", "field": "body", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403970], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403970:700403970:aiogd:stack:', NULL, '{"_id": "", "intents": ["8eb3221d1c"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403971:700403971:aiogd:context:fedaa4a131', NULL, '{"_intent_id": "fedaa4a131", "_stack_id": "", "state": "Form:choice", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 30, "chooser": "type", "field": "category", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "ended": true}, "widget_data": {}, "access_settings": {"user_ids": [700403971], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403971:700403971:aiogd:stack:', NULL, '{"_id": "", "intents": ["fedaa4a131"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403972:700403972:aiogd:context:f3a0f54e0b', NULL, '{"_intent_id": "f3a0f54e0b", "_stack_id": "", "state": "Form:yes_no", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 31, "chooser": "type", "field": "english", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403972], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403972:700403972:aiogd:stack:', NULL, '{"_id": "", "intents": ["f3a0f54e0b"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:context:110980e836', NULL, '{"_intent_id": "110980e836", "_stack_id": "", "state": "Form:extras", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 32, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403973], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:stack:', NULL, '{"_id": "", "intents": ["110980e836"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:context:fa80a67d6c', NULL, '{"_intent_id": "fa80a67d6c", "_stack_id": "", "state": "Form:preview", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 33, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403974], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:stack:', NULL, '{"_id": "", "intents": ["fa80a67d6c"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:context:8782d475e8', NULL, '{"_intent_id": "8782d475e8", "_stack_id": "", "state": "Form:sure", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 34, "chooser": "type", "field": "event_date", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "proposed": "2026-12-11", "proposed_by": 9}, "widget_data": {}, "access_settings": {"user_ids": [700403975], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:stack:', NULL, '{"_id": "", "intents": ["8782d475e8"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:context:dbaced4997', NULL, '{"_intent_id": "dbaced4997", "_stack_id": "", "state": "Form:photos", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 35, "chooser": "type", "field": "photos", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as"], ["Ảnh số 1", "Ảnh số 2"]]], "sent": [[9, null, null], [10, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403976], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:stack:', NULL, '{"_id": "", "intents": ["dbaced4997"], "last_message_id": 11, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000016", "last_media_unique_id": "AQ961a5acb4e9dfex", "last_income_media_group_id": "883905321799895809"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:context:a2f54da088', NULL, '{"_intent_id": "a2f54da088", "_stack_id": "", "state": "Form:fields", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 36, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403977], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:stack:', NULL, '{"_id": "", "intents": ["a2f54da088"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:context:399177a8ce', NULL, '{"_intent_id": "399177a8ce", "_stack_id": "", "state": "Offer:window", "start_data": {}, "dialog_data": {"offer": 37, "draft": 37, "said": {"3": {"field": "body", "text": "Hội thảo logistics xanh 2026\nKhoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự.\nHội thảo nhận 45 bài tham luận của các trường đại học, cảng biển và doanh nghiệp vận tải.\nBan tổ chức sẽ in kỷ yếu trong tháng 12, gửi các đại biểu và thư viện của trường."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403978], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:stack:', NULL, '{"_id": "", "intents": ["399177a8ce"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403979:700403979:aiogd:context:c63b33aa0e', NULL, '{"_intent_id": "c63b33aa0e", "_stack_id": "", "state": "MyWork:lists", "start_data": null, "dialog_data": {"tab": "units", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403979], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403979:700403979:aiogd:stack:', NULL, '{"_id": "", "intents": ["c63b33aa0e"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403980:700403980:aiogd:context:69a53efe61', NULL, '{"_intent_id": "69a53efe61", "_stack_id": "", "state": "Away:sure", "start_data": {"typed": "đến 18/12/2026"}, "dialog_data": {"days": [["2026-12-01", "2026-12-18"]], "proposed_by": 3}, "widget_data": {}, "access_settings": {"user_ids": [700403980], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403980:700403980:aiogd:stack:', NULL, '{"_id": "", "intents": ["69a53efe61"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403981:700403981:aiogd:context:2ffa70323b', NULL, '{"_intent_id": "2ffa70323b", "_stack_id": "", "state": "Events:when", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Hội thảo cảng biển"}, "widget_data": {}, "access_settings": {"user_ids": [700403981], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403981:700403981:aiogd:stack:', NULL, '{"_id": "", "intents": ["2ffa70323b"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403982:700403982:aiogd:context:c7cf5bcce9', NULL, '{"_intent_id": "c7cf5bcce9", "_stack_id": "", "state": "Days:document", "start_data": null, "dialog_data": {"days": [[1, "2026-12-24", false, ""]], "problems": [], "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403982], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403982:700403982:aiogd:stack:', NULL, '{"_id": "", "intents": ["c7cf5bcce9"], "last_message_id": 9, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403983:700403983:aiogd:context:a8254412c2', NULL, '{"_intent_id": "a8254412c2", "_stack_id": "", "state": "People:name", "start_data": null, "dialog_data": {"for": "invite", "page": 0, "role": "staff", "unit": "navigation", "in_unit": true}, "widget_data": {}, "access_settings": {"user_ids": [700403983], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403983:700403983:aiogd:stack:', NULL, '{"_id": "", "intents": ["a8254412c2"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO draft VALUES(1, 1, 1, 'news', 'economics', 1, 'new', 1, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 1", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(2, 1, 1, 'news', 'economics', 1, 'new', 2, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 2", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(3, 1, 1, 'news', 'economics', 1, 'new', 3, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 3", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(4, 1, 1, 'news', 'economics', 1, 'new', 4, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 4", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(5, 1, 1, 'news', 'economics', 1, 'new', 5, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 5", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(6, 1, 1, 'news', 'economics', 1, 'new', 6, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 6", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(7, 1, 1, 'news', 'economics', 1, 'new', 7, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 7", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(8, 1, 1, 'banner', 'economics', 1, 'new', 8, NULL, '{"event_date": "2026-12-15", "event": "Ng\u00e0y h\u1ed9i vi\u1ec7c l\u00e0m Bi\u1ec3n Xanh", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh", "shown": "2026-12-13/2026-12-18"}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(9, 1, 1, 'news', 'economics', 1, 'new', 9, NULL, '{"event_date": null, "source": null, "photos": [1, 2], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 9", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(10, 1, 1, 'news', 'economics', 1, 'new', 10, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 10", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(11, 1, 1, 'news', 'economics', 1, 'new', 11, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 11", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(12, 1, 1, 'news', 'economics', 1, 'new', 12, NULL, '{"event_date": null, "source": null, "photos": [3], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 12", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(13, 1, 1, 'news', 'economics', 1, 'new', 13, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(14, 1, 1, 'news', 'economics', 1, 'new', 14, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 14", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(15, 1, 1, 'news', 'economics', 1, 'new', 15, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 15", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(16, 1, 1, 'news', 'economics', 1, 'new', 16, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 16", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(17, 1, 1, 'news', 'economics', 1, 'new', 17, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 17", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(18, 1, 1, 'news', 'economics', 1, 'new', 18, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 18", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(19, 1, 1, 'news', 'economics', 1, 'new', 19, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 19", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(20, 1, 1, 'news', 'economics', 1, 'new', 20, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 20", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(21, 1, 1, 'news', 'economics', 1, 'new', 21, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 21", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(22, 1, 1, 'news', 'economics', 2, 'new', 22, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 22", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(23, 1, 1, 'news', 'economics', 2, 'new', 23, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 23", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(24, 1, 1, 'news', 'economics', 2, 'new', 24, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 24", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(25, 1, 1, 'news', 'economics', 2, 'new', 25, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 25", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(26, 1, 1, 'news', 'economics', 1, 'supplement', 13, 13, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(27, 1, 7, 'news', 'economics', 1, 'edit', 11, 11, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 11", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(28, 1, 11, 'news', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(29, 1, 12, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(30, 1, 13, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1."}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(31, 1, 14, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(32, 1, 15, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(33, 1, 16, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(34, 1, 17, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(35, 1, 18, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [4, 5]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(36, 1, 19, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(37, 1, 20, 'news', 'economics', 2, 'offered', NULL, NULL, '{"body": "H\u1ed9i th\u1ea3o logistics xanh 2026\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nH\u1ed9i th\u1ea3o nh\u1eadn 45 b\u00e0i tham lu\u1eadn c\u1ee7a c\u00e1c tr\u01b0\u1eddng \u0111\u1ea1i h\u1ecdc, c\u1ea3ng bi\u1ec3n v\u00e0 doanh nghi\u1ec7p v\u1eadn t\u1ea3i.\nBan t\u1ed5 ch\u1ee9c s\u1ebd in k\u1ef7 y\u1ebfu trong th\u00e1ng 12, g\u1eedi c\u00e1c \u0111\u1ea1i bi\u1ec3u v\u00e0 th\u01b0 vi\u1ec7n c\u1ee7a tr\u01b0\u1eddng."}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO due_time VALUES(1, 1, 'visit', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(2, 1, 'visit', 2, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(3, 1, 'visit', 3, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(4, 1, 'task', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(5, 1, 'recheck', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', 'counted', 8, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(6, 1, 'visit', 4, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(7, 1, 'visit', 5, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(8, 1, 'visit', 6, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(9, 1, 'task', 2, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(10, 1, 'recheck', 2, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', 'counted', 8, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(11, 1, 'visit', 7, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(12, 1, 'visit', 8, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(13, 1, 'visit', 9, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(14, 1, 'inquiry', 1, '2026-12-01 09:30:00.000000', '3 working days', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(15, 1, 'visit', 10, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(16, 1, 'inquiry', 2, '2026-12-01 09:30:00.000000', '3 working days', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(17, 1, 'visit', 11, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(18, 1, 'visit', 12, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(19, 1, 'visit', 13, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(20, 1, 'task', 3, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(21, 1, 'recheck', 3, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', 'counted', 8, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(22, 1, 'visit', 14, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(23, 1, 'need', 1, '2026-12-15 09:30:00.000000', 'before 10 days', '2026-12-25 01:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(24, 1, 'need', 2, '2026-12-18 09:30:00.000000', 'before 5 working days', '2026-12-25 01:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(25, 1, 'need', 3, '2026-12-22 09:30:00.000000', 'before 3 working days', '2026-12-25 01:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(26, 1, 'need', 4, '2026-12-28 09:30:00.000000', 'following 1 working day', '2026-12-24 17:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(27, 1, 'need', 5, '2026-12-30 09:30:00.000000', 'following 3 working days', '2026-12-24 17:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(28, 1, 'visit', 15, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(29, 1, 'visit', 16, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(30, 1, 'visit', 17, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(31, 1, 'task', 4, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(32, 1, 'task', 5, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(33, 1, 'round', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(34, 1, 'round', 2, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(35, 1, 'round', 3, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(36, 1, 'visit', 18, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(37, 1, 'visit', 19, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(38, 1, 'visit', 20, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(39, 1, 'visit', 21, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(40, 1, 'visit', 22, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(41, 1, 'visit', 23, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(42, 1, 'visit', 24, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(43, 1, 'visit', 25, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(44, 1, 'visit', 26, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(45, 1, 'inquiry', 3, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(46, 1, 'visit', 27, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(47, 1, 'visit', 28, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(48, 1, 'visit', 29, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(49, 1, 'visit', 30, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(50, 1, 'visit', 31, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(51, 1, 'visit', 32, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(52, 1, 'visit', 33, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(53, 1, 'visit', 34, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(54, 1, 'task', 6, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(55, 1, 'visit', 35, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(56, 1, 'visit', 36, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(57, 1, 'visit', 37, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(58, 1, 'task', 7, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(59, 1, 'visit', 38, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(60, 1, 'visit', 39, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(61, 1, 'visit', 40, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(62, 1, 'task', 8, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(63, 1, 'recheck', 4, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(64, 1, 'visit', 41, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(65, 1, 'visit', 42, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(66, 1, 'visit', 43, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(67, 1, 'task', 9, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(68, 1, 'recheck', 5, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(69, 1, 'visit', 44, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(70, 1, 'visit', 45, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(71, 1, 'visit', 46, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(72, 1, 'visit', 47, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(73, 1, 'task', 10, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(74, 1, 'recheck', 6, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(75, 1, 'visit', 48, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(76, 1, 'visit', 49, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(77, 1, 'visit', 50, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(78, 1, 'visit', 51, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(79, 1, 'visit', 52, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(80, 1, 'task', 11, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(81, 1, 'recheck', 7, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(82, 1, 'visit', 53, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(83, 1, 'visit', 54, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(84, 1, 'task', 12, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(85, 1, 'visit', 55, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(86, 1, 'visit', 56, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(87, 1, 'visit', 57, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(88, 1, 'visit', 58, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(89, 1, 'visit', 59, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', 'counted', 2, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(90, 1, 'visit', 60, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 7, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(91, 1, 'task', 13, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', 'counted', 4, '2026-12-01 15:15:00.000000');
INSERT INTO due_time VALUES(92, 1, 'visit', 61, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', 'counted', 2, '2026-12-01 15:15:00.000000');
INSERT INTO duty_round VALUES(1, 1, 'unit_site', 'economics', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{"directory": {"answer": "help", "by": 2, "at": "2026-12-01T00:45:00+00:00"}}', 'open', NULL, NULL, NULL);
INSERT INTO duty_round VALUES(2, 1, 'unit_site', 'navigation', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL);
INSERT INTO duty_round VALUES(3, 1, 'unit_site', 'computing', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL);
INSERT INTO effect VALUES('415.1', '{"said":"said-pass-confirm","reference":"YC-2026-0023"}', 'Press');
INSERT INTO event VALUES(1, 1, 'economics', 'Lễ kỷ niệm ngày thành lập khoa', '2026-12-25', '2026-12-25', '08:00', 'Hội trường A', 1, 'planned', 3, '2026-11-26 02:00:00.000000');
INSERT INTO event_need VALUES(1, 1, 1, 'news.before.important', 'news', '2026-12-15 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(2, 1, 1, 'banner.before.important', 'banner', '2026-12-18 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(3, 1, 1, 'press.before.important', 'press', '2026-12-22 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(4, 1, 1, 'news.during.important', 'news', '2026-12-28 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(5, 1, 1, 'news.after', 'news', '2026-12-30 09:30:00.000000', 'open', NULL);
INSERT INTO holding VALUES(1, 1, 1, 'visit', 1, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(2, 1, 1, 'visit', 2, 'desk', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(3, 1, 1, 'visit', 3, 'board', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(4, 1, 1, 'task', 1, 'webmaster', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(5, 1, 2, 'visit', 4, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(6, 1, 2, 'visit', 5, 'desk', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(7, 1, 2, 'visit', 6, 'board', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(8, 1, 2, 'task', 2, 'webmaster', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(9, 1, 3, 'visit', 7, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(10, 1, 4, 'visit', 8, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(11, 1, 5, 'visit', 9, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(12, 1, 6, 'visit', 10, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(13, 1, 7, 'visit', 11, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(14, 1, 7, 'visit', 12, 'desk', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(15, 1, 7, 'visit', 13, 'board', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(16, 1, 7, 'task', 3, 'webmaster', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(17, 1, 7, 'visit', 14, 'desk', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(18, 1, 7, 'visit', 14, 'desk', 7, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(19, 1, 8, 'visit', 15, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(20, 1, 8, 'visit', 16, 'desk', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(21, 1, 8, 'visit', 17, 'board', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(22, 1, 8, 'task', 4, 'desk', NULL, '2026-11-26 02:00:00.000000', NULL);
INSERT INTO holding VALUES(23, 1, 8, 'task', 5, 'desk', NULL, '2026-11-26 02:00:00.000000', NULL);
INSERT INTO holding VALUES(24, 1, 9, 'visit', 18, 'unit_head', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(25, 1, 10, 'visit', 19, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(26, 1, 10, 'visit', 20, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(27, 1, 11, 'visit', 21, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(28, 1, 11, 'visit', 22, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(29, 1, 11, 'visit', 22, 'desk', 7, '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO holding VALUES(30, 1, 12, 'visit', 23, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(31, 1, 12, 'visit', 24, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(32, 1, 12, 'visit', 25, 'board', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(33, 1, 13, 'visit', 26, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(34, 1, 14, 'visit', 27, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(35, 1, 14, 'visit', 28, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(36, 1, 14, 'visit', 29, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(37, 1, 14, 'visit', 30, 'desk', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(38, 1, 15, 'visit', 31, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(39, 1, 16, 'visit', 32, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(40, 1, 16, 'visit', 33, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(41, 1, 16, 'visit', 34, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(42, 1, 16, 'task', 6, 'webmaster', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(43, 1, 17, 'visit', 35, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(44, 1, 17, 'visit', 36, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(45, 1, 17, 'visit', 37, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(46, 1, 17, 'task', 7, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(47, 1, 17, 'task', 7, 'webmaster', 8, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(48, 1, 18, 'visit', 38, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(49, 1, 18, 'visit', 39, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(50, 1, 18, 'visit', 40, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(51, 1, 18, 'task', 8, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(52, 1, 19, 'visit', 41, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(53, 1, 19, 'visit', 42, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(54, 1, 19, 'visit', 43, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(55, 1, 19, 'task', 9, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(56, 1, 19, 'visit', 44, 'desk', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(57, 1, 20, 'visit', 45, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(58, 1, 20, 'visit', 46, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(59, 1, 20, 'visit', 47, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(60, 1, 20, 'task', 10, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(61, 1, 20, 'visit', 48, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(62, 1, 20, 'visit', 49, 'board', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(63, 1, 21, 'visit', 50, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(64, 1, 21, 'visit', 51, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(65, 1, 21, 'visit', 52, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(66, 1, 21, 'task', 11, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(67, 1, 21, 'visit', 53, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(68, 1, 21, 'visit', 54, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(69, 1, 21, 'task', 12, 'webmaster', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(70, 1, 22, 'visit', 55, 'unit_head', NULL, '2026-12-01 01:15:00.000000', NULL);
INSERT INTO holding VALUES(71, 1, 23, 'visit', 56, 'unit_head', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(72, 1, 24, 'visit', 57, 'unit_head', NULL, '2026-12-01 01:15:00.000000', NULL);
INSERT INTO holding VALUES(73, 1, 25, 'visit', 58, 'unit_head', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000');
INSERT INTO holding VALUES(74, 1, 25, 'visit', 59, 'desk', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000');
INSERT INTO holding VALUES(75, 1, 25, 'visit', 60, 'board', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(76, 1, 11, 'visit', 22, 'desk', NULL, '2026-12-01 09:45:00.000000', NULL);
INSERT INTO holding VALUES(77, 1, 10, 'visit', 20, 'desk', 7, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(78, 1, 10, 'visit', 20, 'desk', 8, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO holding VALUES(79, 1, 25, 'task', 13, 'webmaster', NULL, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO holding VALUES(80, 1, 23, 'visit', 61, 'desk', NULL, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO inbox VALUES(1, 'telegram', '700700000', '510266187', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(2, 'telegram', '700700000', '510266188', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(3, 'telegram', '700700000', '510266189', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(4, 'telegram', '700700000', '510266190', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(5, 'telegram', '700700000', '510266191', '700403963', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(6, 'telegram', '700700000', '510266192', '700403964', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(7, 'telegram', '700700000', '510266193', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(8, 'telegram', '700700000', '510266194', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(9, 'telegram', '700700000', '510266195', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(10, 'telegram', '700700000', '510266196', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(11, 'telegram', '700700000', '510266197', '700403969', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(12, 'telegram', '700700000', '510266198', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(13, 'telegram', '700700000', '510266199', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(14, 'telegram', '700700000', '510266200', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(15, 'telegram', '700700000', '510266201', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(16, 'telegram', '700700000', '510266202', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(17, 'telegram', '700700000', '510266203', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(18, 'telegram', '700700000', '510266204', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(19, 'telegram', '700700000', '510266205', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(20, 'telegram', '700700000', '510266206', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(21, 'telegram', '700700000', '510266207', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(22, 'telegram', '700700000', '510266208', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(23, 'telegram', '700700000', '510266209', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(24, 'telegram', '700700000', '510266210', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(25, 'telegram', '700700000', '510266211', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(26, 'telegram', '700700000', '510266212', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(27, 'telegram', '700700000', '510266213', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(28, 'telegram', '700700000', '510266214', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(29, 'telegram', '700700000', '510266215', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(30, 'telegram', '700700000', '510266216', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(31, 'telegram', '700700000', '510266217', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(32, 'telegram', '700700000', '510266218', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(33, 'telegram', '700700000', '510266219', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(34, 'telegram', '700700000', '510266220', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(35, 'telegram', '700700000', '510266221', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(36, 'telegram', '700700000', '510266222', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(37, 'telegram', '700700000', '510266223', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(38, 'telegram', '700700000', '510266224', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(39, 'telegram', '700700000', '510266225', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(40, 'telegram', '700700000', '510266226', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(41, 'telegram', '700700000', '510266227', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(42, 'telegram', '700700000', '510266228', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(43, 'telegram', '700700000', '510266229', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(44, 'telegram', '700700000', '510266230', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(45, 'telegram', '700700000', '510266231', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(46, 'telegram', '700700000', '510266232', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(47, 'telegram', '700700000', '510266233', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(48, 'telegram', '700700000', '510266234', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(49, 'telegram', '700700000', '510266235', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(50, 'telegram', '700700000', '510266236', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(51, 'telegram', '700700000', '510266237', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(52, 'telegram', '700700000', '510266238', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(53, 'telegram', '700700000', '510266239', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(54, 'telegram', '700700000', '510266240', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(55, 'telegram', '700700000', '510266241', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(56, 'telegram', '700700000', '510266242', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(57, 'telegram', '700700000', '510266243', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(58, 'telegram', '700700000', '510266244', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(59, 'telegram', '700700000', '510266245', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(60, 'telegram', '700700000', '510266246', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(61, 'telegram', '700700000', '510266247', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(62, 'telegram', '700700000', '510266248', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(63, 'telegram', '700700000', '510266249', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(64, 'telegram', '700700000', '510266250', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(65, 'telegram', '700700000', '510266251', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(66, 'telegram', '700700000', '510266252', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(67, 'telegram', '700700000', '510266253', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(68, 'telegram', '700700000', '510266254', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(69, 'telegram', '700700000', '510266255', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(70, 'telegram', '700700000', '510266256', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(71, 'telegram', '700700000', '510266257', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(72, 'telegram', '700700000', '510266258', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(73, 'telegram', '700700000', '510266259', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(74, 'telegram', '700700000', '510266260', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(75, 'telegram', '700700000', '510266261', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(76, 'telegram', '700700000', '510266262', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(77, 'telegram', '700700000', '510266263', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(78, 'telegram', '700700000', '510266264', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(79, 'telegram', '700700000', '510266265', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(80, 'telegram', '700700000', '510266266', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(81, 'telegram', '700700000', '510266267', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(82, 'telegram', '700700000', '510266268', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(83, 'telegram', '700700000', '510266269', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(84, 'telegram', '700700000', '510266270', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(85, 'telegram', '700700000', '510266271', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(86, 'telegram', '700700000', '510266272', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(87, 'telegram', '700700000', '510266273', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(88, 'telegram', '700700000', '510266274', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(89, 'telegram', '700700000', '510266275', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(90, 'telegram', '700700000', '510266276', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(91, 'telegram', '700700000', '510266277', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(92, 'telegram', '700700000', '510266278', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(93, 'telegram', '700700000', '510266279', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(94, 'telegram', '700700000', '510266280', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(95, 'telegram', '700700000', '510266281', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(96, 'telegram', '700700000', '510266282', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(97, 'telegram', '700700000', '510266283', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(98, 'telegram', '700700000', '510266284', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(99, 'telegram', '700700000', '510266285', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(100, 'telegram', '700700000', '510266286', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(101, 'telegram', '700700000', '510266287', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(102, 'telegram', '700700000', '510266288', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(103, 'telegram', '700700000', '510266289', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(104, 'telegram', '700700000', '510266290', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(105, 'telegram', '700700000', '510266291', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(106, 'telegram', '700700000', '510266292', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(107, 'telegram', '700700000', '510266293', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(108, 'telegram', '700700000', '510266294', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(109, 'telegram', '700700000', '510266295', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(110, 'telegram', '700700000', '510266296', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(111, 'telegram', '700700000', '510266297', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(112, 'telegram', '700700000', '510266298', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(113, 'telegram', '700700000', '510266299', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(114, 'telegram', '700700000', '510266300', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(115, 'telegram', '700700000', '510266301', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(116, 'telegram', '700700000', '510266302', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(117, 'telegram', '700700000', '510266303', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(118, 'telegram', '700700000', '510266304', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(119, 'telegram', '700700000', '510266305', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(120, 'telegram', '700700000', '510266306', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(121, 'telegram', '700700000', '510266307', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(122, 'telegram', '700700000', '510266308', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(123, 'telegram', '700700000', '510266309', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(124, 'telegram', '700700000', '510266310', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(125, 'telegram', '700700000', '510266311', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(126, 'telegram', '700700000', '510266312', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(127, 'telegram', '700700000', '510266313', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(128, 'telegram', '700700000', '510266314', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(129, 'telegram', '700700000', '510266315', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(130, 'telegram', '700700000', '510266316', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(131, 'telegram', '700700000', '510266317', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(132, 'telegram', '700700000', '510266318', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(133, 'telegram', '700700000', '510266319', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(134, 'telegram', '700700000', '510266320', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(135, 'telegram', '700700000', '510266321', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(136, 'telegram', '700700000', '510266322', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(137, 'telegram', '700700000', '510266323', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(138, 'telegram', '700700000', '510266324', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(139, 'telegram', '700700000', '510266325', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(140, 'telegram', '700700000', '510266326', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(141, 'telegram', '700700000', '510266327', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(142, 'telegram', '700700000', '510266328', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(143, 'telegram', '700700000', '510266329', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(144, 'telegram', '700700000', '510266330', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(145, 'telegram', '700700000', '510266331', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(146, 'telegram', '700700000', 'redraw:144', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(147, 'telegram', '700700000', 'redraw:145', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(148, 'telegram', '700700000', '510266332', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(149, 'telegram', '700700000', '510266333', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(150, 'telegram', '700700000', '510266334', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(151, 'telegram', '700700000', '510266335', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(152, 'telegram', '700700000', '510266336', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(153, 'telegram', '700700000', '510266337', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(154, 'telegram', '700700000', '510266338', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(155, 'telegram', '700700000', '510266339', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(156, 'telegram', '700700000', '510266340', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(157, 'telegram', '700700000', '510266341', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(158, 'telegram', '700700000', '510266342', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(159, 'telegram', '700700000', '510266343', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(160, 'telegram', '700700000', '510266344', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(161, 'telegram', '700700000', '510266345', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(162, 'telegram', '700700000', '510266346', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(163, 'telegram', '700700000', '510266347', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(164, 'telegram', '700700000', '510266348', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(165, 'telegram', '700700000', '510266349', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(166, 'telegram', '700700000', '510266350', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(167, 'telegram', '700700000', '510266351', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(168, 'telegram', '700700000', '510266352', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(169, 'telegram', '700700000', '510266353', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(170, 'telegram', '700700000', '510266354', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(171, 'telegram', '700700000', '510266355', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(172, 'telegram', '700700000', '510266356', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(173, 'telegram', '700700000', '510266357', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(174, 'telegram', '700700000', '510266358', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(175, 'telegram', '700700000', '510266359', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(176, 'telegram', '700700000', 'redraw:175', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(177, 'telegram', '700700000', '510266360', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(178, 'telegram', '700700000', '510266361', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(179, 'telegram', '700700000', '510266362', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(180, 'telegram', '700700000', '510266363', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(181, 'telegram', '700700000', '510266364', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(182, 'telegram', '700700000', '510266365', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(183, 'telegram', '700700000', '510266366', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(184, 'telegram', '700700000', '510266367', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(185, 'telegram', '700700000', '510266368', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(186, 'telegram', '700700000', '510266369', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(187, 'telegram', '700700000', '510266370', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(188, 'telegram', '700700000', '510266371', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(189, 'telegram', '700700000', '510266372', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(190, 'telegram', '700700000', '510266373', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(191, 'telegram', '700700000', '510266374', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(192, 'telegram', '700700000', '510266375', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(193, 'telegram', '700700000', '510266376', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(194, 'telegram', '700700000', '510266377', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(195, 'telegram', '700700000', '510266378', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(196, 'telegram', '700700000', '510266379', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(197, 'telegram', '700700000', '510266380', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(198, 'telegram', '700700000', '510266381', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(199, 'telegram', '700700000', '510266382', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(200, 'telegram', '700700000', '510266383', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(201, 'telegram', '700700000', '510266384', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(202, 'telegram', '700700000', '510266385', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(203, 'telegram', '700700000', '510266386', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(204, 'telegram', '700700000', '510266387', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(205, 'telegram', '700700000', '510266388', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(206, 'telegram', '700700000', '510266389', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(207, 'telegram', '700700000', '510266390', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(208, 'telegram', '700700000', '510266391', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(209, 'telegram', '700700000', '510266392', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(210, 'telegram', '700700000', '510266393', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(211, 'telegram', '700700000', '510266394', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(212, 'telegram', '700700000', '510266395', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(213, 'telegram', '700700000', '510266396', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(214, 'telegram', '700700000', '510266397', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(215, 'telegram', '700700000', '510266398', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(216, 'telegram', '700700000', '510266399', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(217, 'telegram', '700700000', '510266400', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(218, 'telegram', '700700000', '510266401', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(219, 'telegram', '700700000', '510266402', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(220, 'telegram', '700700000', '510266403', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(221, 'telegram', '700700000', '510266404', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(222, 'telegram', '700700000', '510266405', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(223, 'telegram', '700700000', '510266406', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(224, 'telegram', '700700000', '510266407', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(225, 'telegram', '700700000', '510266408', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(226, 'telegram', '700700000', '510266409', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(227, 'telegram', '700700000', '510266410', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(228, 'telegram', '700700000', '510266411', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(229, 'telegram', '700700000', '510266412', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(230, 'telegram', '700700000', '510266413', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(231, 'telegram', '700700000', '510266414', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(232, 'telegram', '700700000', '510266415', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(233, 'telegram', '700700000', '510266416', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(234, 'telegram', '700700000', '510266417', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(235, 'telegram', '700700000', '510266418', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(236, 'telegram', '700700000', '510266419', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(237, 'telegram', '700700000', '510266420', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(238, 'telegram', '700700000', '510266421', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(239, 'telegram', '700700000', '510266422', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(240, 'telegram', '700700000', '510266423', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(241, 'telegram', '700700000', '510266424', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(242, 'telegram', '700700000', '510266425', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(243, 'telegram', '700700000', '510266426', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(244, 'telegram', '700700000', '510266427', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(245, 'telegram', '700700000', '510266428', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(246, 'telegram', '700700000', '510266429', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(247, 'telegram', '700700000', '510266430', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(248, 'telegram', '700700000', '510266431', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(249, 'telegram', '700700000', '510266432', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(250, 'telegram', '700700000', '510266433', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(251, 'telegram', '700700000', '510266434', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(252, 'telegram', '700700000', '510266435', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(253, 'telegram', '700700000', '510266436', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(254, 'telegram', '700700000', '510266437', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(255, 'telegram', '700700000', '510266438', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(256, 'telegram', '700700000', '510266439', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(257, 'telegram', '700700000', '510266440', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(258, 'telegram', '700700000', '510266441', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(259, 'telegram', '700700000', '510266442', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(260, 'telegram', '700700000', '510266443', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(261, 'telegram', '700700000', '510266444', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(262, 'telegram', '700700000', '510266445', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(263, 'telegram', '700700000', '510266446', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(264, 'telegram', '700700000', '510266447', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(265, 'telegram', '700700000', '510266448', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(266, 'telegram', '700700000', '510266449', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(267, 'telegram', '700700000', '510266450', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(268, 'telegram', '700700000', '510266451', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(269, 'telegram', '700700000', '510266452', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(270, 'telegram', '700700000', '510266453', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(271, 'telegram', '700700000', '510266454', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(272, 'telegram', '700700000', '510266455', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(273, 'telegram', '700700000', '510266456', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(274, 'telegram', '700700000', '510266457', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(275, 'telegram', '700700000', '510266458', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(276, 'telegram', '700700000', '510266459', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(277, 'telegram', '700700000', '510266460', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(278, 'telegram', '700700000', '510266461', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(279, 'telegram', '700700000', '510266462', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(280, 'telegram', '700700000', '510266463', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(281, 'telegram', '700700000', '510266464', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(282, 'telegram', '700700000', '510266465', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(283, 'telegram', '700700000', '510266466', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(284, 'telegram', '700700000', '510266467', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(285, 'telegram', '700700000', '510266468', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(286, 'telegram', '700700000', '510266469', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(287, 'telegram', '700700000', '510266470', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(288, 'telegram', '700700000', '510266471', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(289, 'telegram', '700700000', '510266472', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(290, 'telegram', '700700000', '510266473', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(291, 'telegram', '700700000', '510266474', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(292, 'telegram', '700700000', '510266475', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(293, 'telegram', '700700000', '510266476', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(294, 'telegram', '700700000', '510266477', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(295, 'telegram', '700700000', '510266478', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(296, 'telegram', '700700000', '510266479', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(297, 'telegram', '700700000', '510266480', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(298, 'telegram', '700700000', '510266481', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(299, 'telegram', '700700000', '510266482', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(300, 'telegram', '700700000', '510266483', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(301, 'telegram', '700700000', '510266484', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(302, 'telegram', '700700000', '510266485', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(303, 'telegram', '700700000', '510266486', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(304, 'telegram', '700700000', '510266487', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(305, 'telegram', '700700000', '510266488', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(306, 'telegram', '700700000', '510266489', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(307, 'telegram', '700700000', '510266490', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(308, 'telegram', '700700000', '510266491', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(309, 'telegram', '700700000', '510266492', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(310, 'telegram', '700700000', '510266493', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(311, 'telegram', '700700000', '510266494', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(312, 'telegram', '700700000', '510266495', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(313, 'telegram', '700700000', '510266496', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(314, 'telegram', '700700000', '510266497', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(315, 'telegram', '700700000', '510266498', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(316, 'telegram', '700700000', '510266499', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(317, 'telegram', '700700000', '510266500', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(318, 'telegram', '700700000', '510266501', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(319, 'telegram', '700700000', '510266502', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(320, 'telegram', '700700000', '510266503', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(321, 'telegram', '700700000', '510266504', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(322, 'telegram', '700700000', '510266505', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(323, 'telegram', '700700000', '510266506', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(324, 'telegram', '700700000', '510266507', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(325, 'telegram', '700700000', '510266508', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(326, 'telegram', '700700000', '510266509', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(327, 'telegram', '700700000', '510266510', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(328, 'telegram', '700700000', '510266511', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(329, 'telegram', '700700000', '510266512', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(330, 'telegram', '700700000', '510266513', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(331, 'telegram', '700700000', '510266514', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(332, 'telegram', '700700000', '510266515', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(333, 'telegram', '700700000', '510266516', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(334, 'telegram', '700700000', '510266517', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(335, 'telegram', '700700000', '510266518', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(336, 'telegram', '700700000', '510266519', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(337, 'telegram', '700700000', '510266520', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(338, 'telegram', '700700000', '510266521', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(339, 'telegram', '700700000', '510266522', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(340, 'telegram', '700700000', '510266523', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(341, 'telegram', '700700000', '510266524', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(342, 'telegram', '700700000', '510266525', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(343, 'telegram', '700700000', '510266526', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(344, 'telegram', '700700000', '510266527', '700403969', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(345, 'telegram', '700700000', '510266528', '700403969', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(346, 'telegram', '700700000', '510266529', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(347, 'telegram', '700700000', '510266530', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(348, 'telegram', '700700000', '510266531', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(349, 'telegram', '700700000', '510266532', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(350, 'telegram', '700700000', '510266533', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(351, 'telegram', '700700000', '510266534', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(352, 'telegram', '700700000', '510266535', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(353, 'telegram', '700700000', '510266536', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(354, 'telegram', '700700000', '510266537', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(355, 'telegram', '700700000', '510266538', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(356, 'telegram', '700700000', '510266539', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(357, 'telegram', '700700000', '510266540', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(358, 'telegram', '700700000', '510266541', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(359, 'telegram', '700700000', '510266542', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(360, 'telegram', '700700000', '510266543', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(361, 'telegram', '700700000', '510266544', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(362, 'telegram', '700700000', '510266545', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(363, 'telegram', '700700000', '510266546', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(364, 'telegram', '700700000', '510266547', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(365, 'telegram', '700700000', '510266548', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(366, 'telegram', '700700000', '510266549', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(367, 'telegram', '700700000', '510266550', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(368, 'telegram', '700700000', '510266551', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(369, 'telegram', '700700000', '510266552', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(370, 'telegram', '700700000', '510266553', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(371, 'telegram', '700700000', '510266554', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(372, 'telegram', '700700000', '510266555', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(373, 'telegram', '700700000', '510266556', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(374, 'telegram', '700700000', '510266557', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(375, 'telegram', '700700000', '510266558', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(376, 'telegram', '700700000', '510266559', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(377, 'telegram', '700700000', '510266560', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(378, 'telegram', '700700000', '510266561', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(379, 'telegram', '700700000', '510266562', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(380, 'telegram', '700700000', '510266563', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(381, 'telegram', '700700000', '510266564', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(382, 'telegram', '700700000', '510266565', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(383, 'telegram', '700700000', '510266566', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(384, 'telegram', '700700000', '510266567', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(385, 'telegram', '700700000', '510266568', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(386, 'telegram', '700700000', '510266569', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(387, 'telegram', '700700000', '510266570', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(388, 'telegram', '700700000', 'redraw:386', '700403976', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(389, 'telegram', '700700000', 'redraw:387', '700403976', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(390, 'telegram', '700700000', '510266571', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(391, 'telegram', '700700000', '510266572', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(392, 'telegram', '700700000', '510266573', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(393, 'telegram', '700700000', '510266574', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(394, 'telegram', '700700000', '510266575', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(395, 'telegram', '700700000', '510266576', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(396, 'telegram', '700700000', '510266577', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(397, 'telegram', '700700000', '510266578', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(398, 'telegram', '700700000', '510266579', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(399, 'telegram', '700700000', '510266580', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(400, 'telegram', '700700000', '510266581', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(401, 'telegram', '700700000', '510266582', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(402, 'telegram', '700700000', '510266583', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(403, 'telegram', '700700000', '510266584', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(404, 'telegram', '700700000', '510266585', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(405, 'telegram', '700700000', '510266586', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(406, 'telegram', '700700000', '510266587', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(407, 'telegram', '700700000', '510266588', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(408, 'telegram', '700700000', '510266589', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(409, 'telegram', '700700000', '510266590', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(410, 'telegram', '700700000', '510266591', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(411, 'telegram', '700700000', '510266592', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(412, 'telegram', '700700000', '510266593', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(413, 'telegram', '700700000', '510266594', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(414, 'telegram', '700700000', '510266595', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(415, 'telegram', '700700000', '510266596', '700403960', '2026-01-05 01:00:00.000000', NULL, 'new', 0, '', '');
INSERT INTO inbox VALUES(416, 'telegram', '700700000', '510266597', '700403960', '2026-01-05 01:00:00.000000', NULL, 'new', 0, '', '');
INSERT INTO inbox_payload VALUES(415, '{"update_id": 510266596, "callback_query": {"id": "176506868644458735", "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "chat_instance": "689459621000295674", "data": "1:97:pass:56.23", "message": {"message_id": 30, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700700000, "is_bot": true, "first_name": "Loa", "username": "loa_demo_bot"}, "text": "Ch\u1edd \u0111\u01a1n v\u1ecb x\u00e1c nh\u1eadn \u00b7 H\u1ed9i th\u1ea3o s\u1ed1 23\nYC-2026-0023 \u00b7 Khoa Kinh t\u1ebf \u00b7 Tin b\u00e0i\n\nN\u1ed9i dung:\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nChuy\u00ean m\u1ee5c: \u0110\u00e0o t\u1ea1o\nC\u1ea7n b\u1ea3n ti\u1ebfng Anh: Kh\u00f4ng\n\n\u0110\u0103ng: Website ti\u1ebfng Vi\u1ec7t\nH\u1ea1n: 16:30 Th\u1ee9 T\u01b0 02/12\nC\u00f4 H\u1ea1nh \u0111\u00e3 g\u1eedi l\u00fac 08:15 Th\u1ee9 Ba 01/12\nC\u0103n c\u1ee9: Quy \u0111\u1ecbnh \u0111\u0103ng t\u1ea3i tin b\u00e0i, \u0110i\u1ec1u 5", "entities": [{"length": 36, "offset": 0, "type": "bold"}, {"length": 74, "offset": 86, "type": "blockquote"}, {"length": 18, "offset": 237, "type": "bold"}, {"length": 79, "offset": 256, "type": "expandable_blockquote"}], "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"callback_data": "1:97:pass:56.23", "style": "success", "text": "X\u00e1c nh\u1eadn"}], [{"callback_data": "1:97:menu:more", "text": "Y\u00eau c\u1ea7u b\u1ed5 sung"}], [{"callback_data": "1:97:menu:refuse", "style": "danger", "text": "T\u1eeb ch\u1ed1i"}]]}}}}');
INSERT INTO inbox_payload VALUES(416, '{"update_id": 510266597, "message": {"message_id": 38, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "text": "Th\u00eam t\u00ean di\u1ec5n gi\u1ea3."}}');
INSERT INTO inquiry VALUES(1, 1, 9, 5, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO inquiry VALUES(2, 1, 10, 6, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL);
INSERT INTO inquiry VALUES(3, 1, 26, 13, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', NULL, NULL);
INSERT INTO intervention VALUES(1, 1, 5, 'end', 2, 'unit_head', 'Thiếu thông tin', '2026-12-01 09:45:00.000000');
INSERT INTO logged_day VALUES(1, 1, '2026-11-26', '[{"task": "1", "reference": "YC-2026-0001", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 1", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "posted": "2026-11-26T02:00:00+00:00"}, {"task": "2", "reference": "YC-2026-0002", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 2", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "posted": "2026-11-26T02:00:00+00:00"}, {"task": "3", "reference": "YC-2026-0007", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 7", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "posted": "2026-11-26T02:00:00+00:00"}]', '38ab103f302eb6d187af314661ca87be984ff837dde020f2c5f4f7104b122c25', '2026-12-01 00:45:00.000000');
INSERT INTO logged_day VALUES(2, 1, '2026-12-01', '[{"task": "8", "reference": "YC-2026-0018", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 18", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "9", "reference": "YC-2026-0019", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 19", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "10", "reference": "YC-2026-0020", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 20", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "11", "reference": "YC-2026-0021", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 21", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}]', '00c16132e92975aafec65429a8fbbaa8f06cb77cb36a2aa29c1eba8420799ab1', '2026-12-01 09:45:00.000000');
INSERT INTO media VALUES(1, 1, 9, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000002', 'AQa1072237dc1d81x', 86, '', '', 800, 'Ảnh số 1', 'have', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735');
INSERT INTO media VALUES(2, 1, 9, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000004', 'AQ7dd1fb839292f8x', 87, '', '', 799, 'Ảnh số 2', 'have', '7dd1fb839292f8ce2e18ed6ae16ead40ec6fa8e3abaddffee093ac9b43f5431e', '7dd1fb839292f8ce2e18ed6ae16ead40ec6fa8e3abaddffee093ac9b43f5431e');
INSERT INTO media VALUES(3, 1, 12, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000008', 'AQa1072237dc1d81x', 110, '', '', 800, 'Ảnh số 1', 'have', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735');
INSERT INTO media VALUES(4, 1, 35, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000011', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34');
INSERT INTO media VALUES(5, 1, 35, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000013', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab');
INSERT INTO membership VALUES(1, 1, 1, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(2, 1, 2, 'unit_head', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(3, 1, 3, 'unit_deputy', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(4, 1, 4, 'board', 'board_of_rectors', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(5, 1, 5, 'board', 'board_of_rectors', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(6, 1, 6, 'deputy', 'board_of_rectors', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(7, 1, 7, 'desk', 'communications', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(8, 1, 8, 'desk', 'communications', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(9, 1, 8, 'webmaster', 'communications', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(10, 1, 9, 'administrator', 'communications', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(11, 1, 10, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(12, 1, 11, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(13, 1, 12, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(14, 1, 13, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(15, 1, 14, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(16, 1, 15, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(17, 1, 16, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(18, 1, 17, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(19, 1, 18, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(20, 1, 19, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(21, 1, 20, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(22, 1, 21, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(23, 1, 22, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(24, 1, 23, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(25, 1, 24, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(26, 1, 25, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO nudge VALUES(1, 1, 7, 'task', 4, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 2, NULL);
INSERT INTO nudge VALUES(2, 1, 8, 'task', 4, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 3, NULL);
INSERT INTO nudge VALUES(3, 1, 1, 'inquiry', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 1, NULL);
INSERT INTO nudge VALUES(4, 1, 1, 'inquiry', 2, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 1, NULL);
INSERT INTO nudge VALUES(5, 1, 1, 'recheck', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 1, NULL);
INSERT INTO nudge VALUES(6, 1, 7, 'visit', 20, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 20, NULL);
INSERT INTO nudge VALUES(7, 1, 8, 'visit', 20, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 21, NULL);
INSERT INTO nudge VALUES(8, 1, 7, 'visit', 22, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 20, NULL);
INSERT INTO nudge VALUES(9, 1, 7, 'visit', 30, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 20, NULL);
INSERT INTO nudge VALUES(10, 1, 8, 'visit', 30, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 21, NULL);
INSERT INTO nudge VALUES(11, 1, 7, 'visit', 44, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 20, NULL);
INSERT INTO nudge VALUES(12, 1, 8, 'visit', 44, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 21, NULL);
INSERT INTO nudge VALUES(13, 1, 2, 'inquiry', 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 19, NULL);
INSERT INTO nudge VALUES(14, 1, 2, 'inquiry', 2, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 19, NULL);
INSERT INTO nudge VALUES(15, 1, 8, 'visit', 22, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 21, NULL);
INSERT INTO nudge VALUES(16, 1, 4, 'visit', 25, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(17, 1, 5, 'visit', 25, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(18, 1, 4, 'visit', 49, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(19, 1, 5, 'visit', 49, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(20, 1, 4, 'visit', 60, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(21, 1, 5, 'visit', 60, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO outbox VALUES(1, 1, '', 1, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 79, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(2, 1, '', 7, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(3, 1, '', 8, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 16, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(4, 1, '', 4, NULL, 'daily-log', '{"day": "2026-11-26", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 7, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(5, 1, '', 5, NULL, 'daily-log', '{"day": "2026-11-26", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 7, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(6, 1, '', 2, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "economics"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 11, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(7, 1, '', 9, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(8, 1, '', 24, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(9, 1, '', 25, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(10, 1, '', 9, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(11, 1, '', 24, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(12, 1, '', 25, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(13, 1, '301.1', 9, NULL, 'rules-ended', '{"offer": 2, "notice": 10}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(14, 1, '301.1', 24, NULL, 'rules-ended', '{"offer": 2, "notice": 11}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(15, 1, '301.1', 25, NULL, 'rules-ended', '{"offer": 2, "notice": 12}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(16, 1, '', 9, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(17, 1, '', 24, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(18, 1, '', 25, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(19, 1, '', 2, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 33, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(20, 1, '', 7, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 6, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(21, 1, '', 8, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 40, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(22, 1, '', 4, NULL, 'daily-log', '{"day": "2026-12-01", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 20, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(23, 1, '', 5, NULL, 'daily-log', '{"day": "2026-12-01", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 20, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(24, 1, '', 2, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "economics"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 34, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(25, 1, '413.1', 7, NULL, 'notice-visit-taken-over', '{"reference": "YC-2026-0010", "who": "Anh \u0110\u1ea1t", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 10"}', 5, '2026-01-05 01:00:00.000000', 'held', 0, '', NULL, NULL);
INSERT INTO person VALUES(1, 1, 'Lương Thị Hạnh', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(2, 1, 'Vũ Hoàng Khang', 'Thầy', 'vi', 1, NULL);
INSERT INTO person VALUES(3, 1, 'Đỗ Ngọc Lan', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(4, 1, 'Trịnh Quang Minh', 'Thầy', 'vi', 1, NULL);
INSERT INTO person VALUES(5, 1, 'Hồ Anh Thu', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(6, 1, 'Lý Văn Dũng', 'Thầy', 'vi', 1, NULL);
INSERT INTO person VALUES(7, 1, 'Mai Hải Yến', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(8, 1, 'Tô Khắc Đạt', 'Anh', 'vi', 1, NULL);
INSERT INTO person VALUES(9, 1, 'Phan Gia Bảo', 'Anh', 'vi', 1, NULL);
INSERT INTO person VALUES(10, 1, 'Nghiêm Thị An', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(11, 1, 'Nghiêm Thị Bích', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(12, 1, 'Nghiêm Thị Chi', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(13, 1, 'Nghiêm Thị Diệp', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(14, 1, 'Nghiêm Thị Giang', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(15, 1, 'Nghiêm Thị Hà', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(16, 1, 'Nghiêm Thị Hoa', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(17, 1, 'Nghiêm Thị Kim', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(18, 1, 'Nghiêm Thị Lam', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(19, 1, 'Nghiêm Thị Liên', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(20, 1, 'Nghiêm Thị Mai', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(21, 1, 'Nghiêm Thị Nga', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(22, 1, 'Nghiêm Thị Oanh', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(23, 1, 'Nghiêm Thị Phượng', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(24, 1, 'Nghiêm Văn Quân', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(25, 1, 'Nghiêm Văn Sang', 'Cô', 'vi', 1, NULL);
INSERT INTO promise VALUES(1, 1, 1, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(2, 1, 2, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(3, 1, 3, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(4, 1, 4, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(5, 1, 5, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(6, 1, 6, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(7, 1, 7, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(8, 1, 8, '2026-12-02 09:30:00.000000', 'B-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(9, 1, 9, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(10, 1, 10, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(11, 1, 11, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(12, 1, 12, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(13, 1, 13, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(14, 1, 14, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(15, 1, 15, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(16, 1, 16, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(17, 1, 17, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(18, 1, 18, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(19, 1, 19, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(20, 1, 20, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(21, 1, 21, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(22, 1, 22, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(23, 1, 23, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(24, 1, 24, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(25, 1, 25, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO recheck VALUES(1, 1, 1, 1, '2026-11-26 02:00:00.000000', '2026-11-30 09:30:00.000000', 'silent', '', '2026-12-01 00:45:00.000000');
INSERT INTO recheck VALUES(2, 1, 2, 1, '2026-11-26 02:00:00.000000', '2026-11-30 09:30:00.000000', 'right', '', '2026-11-26 02:00:00.000000');
INSERT INTO recheck VALUES(3, 1, 7, 1, '2026-11-26 02:00:00.000000', '2026-11-30 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-11-26 02:00:00.000000');
INSERT INTO recheck VALUES(4, 1, 18, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', NULL, '', NULL);
INSERT INTO recheck VALUES(5, 1, 19, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-12-01 00:45:00.000000');
INSERT INTO recheck VALUES(6, 1, 20, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-12-01 00:45:00.000000');
INSERT INTO recheck VALUES(7, 1, 21, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-12-01 00:45:00.000000');
INSERT INTO request VALUES(1, 1, '9462042eec85', 'YC-2026-0001', 'news', 'economics', 1, 1, 'Hội thảo số 1', 'closed', 'unconfirmed', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(2, 1, 'a5c7a957b17b', 'YC-2026-0002', 'news', 'economics', 1, 1, 'Hội thảo số 2', 'closed', 'confirmed', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(3, 1, '1f6d72cf70dd', 'YC-2026-0003', 'news', 'economics', 1, 1, 'Hội thảo số 3', 'closed', 'refused', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(4, 1, '292bf0f7029f', 'YC-2026-0004', 'news', 'economics', 1, 1, 'Hội thảo số 4', 'closed', 'withdrawn', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(5, 1, '345fc48d465a', 'YC-2026-0005', 'news', 'economics', 1, 1, 'Hội thảo số 5', 'closed', 'unanswered', '2026-11-26 02:00:00.000000', '2026-12-01 09:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(6, 1, '158d0fe2025b', 'YC-2026-0006', 'news', 'economics', 1, 1, 'Hội thảo số 6', 'deciding', NULL, '2026-11-26 02:00:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(7, 1, '8c4cd67b573a', 'YC-2026-0007', 'news', 'economics', 1, 1, 'Hội thảo số 7', 'closed', 'kept', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(8, 1, '1dae4783036f', 'YC-2026-0008', 'banner', 'economics', 1, 1, 'Ngày hội việc làm Biển Xanh', 'publishing', NULL, '2026-11-26 02:00:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(9, 1, '2d38b0564bcf', 'YC-2026-0009', 'news', 'economics', 1, 1, 'Hội thảo số 9', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(10, 1, 'fe383b15070c', 'YC-2026-0010', 'news', 'economics', 1, 1, 'Hội thảo số 10', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(11, 1, '23f6a6fd348d', 'YC-2026-0011', 'news', 'economics', 1, 1, 'Hội thảo số 11', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(12, 1, '8844f43a1944', 'YC-2026-0012', 'news', 'economics', 1, 1, 'Hội thảo số 12', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(13, 1, 'be762c58787c', 'YC-2026-0013', 'news', 'economics', 1, 1, 'Hội thảo số 13', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(14, 1, '20becccb8983', 'YC-2026-0014', 'news', 'economics', 1, 1, 'Hội thảo số 14', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(15, 1, '4e2ffc30bd7d', 'YC-2026-0015', 'news', 'economics', 1, 1, 'Hội thảo số 15', 'closed', 'refused', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(16, 1, '9db38d607171', 'YC-2026-0016', 'news', 'economics', 1, 1, 'Hội thảo số 16', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(17, 1, '66929bdfabbc', 'YC-2026-0017', 'news', 'economics', 1, 1, 'Hội thảo số 17', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(18, 1, '6a546454e60e', 'YC-2026-0018', 'news', 'economics', 1, 1, 'Hội thảo số 18', 'rechecking', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(19, 1, '42cd105b83b5', 'YC-2026-0019', 'news', 'economics', 1, 1, 'Hội thảo số 19', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(20, 1, '1a2c0661ce37', 'YC-2026-0020', 'news', 'economics', 1, 1, 'Hội thảo số 20', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(21, 1, 'b1b24b0bf92b', 'YC-2026-0021', 'news', 'economics', 1, 1, 'Hội thảo số 21', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(22, 1, '7e8639609255', 'YC-2026-0022', 'news', 'economics', 1, 2, 'Hội thảo số 22', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(23, 1, '768ff0a5d0c2', 'YC-2026-0023', 'news', 'economics', 1, 2, 'Hội thảo số 23', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(24, 1, 'e3f41dce2735', 'YC-2026-0024', 'news', 'economics', 1, 2, 'Hội thảo số 24', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(25, 1, '32be19ee7f4b', 'YC-2026-0025', 'news', 'economics', 1, 2, 'Hội thảo số 25', 'publishing', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO revision VALUES(1, 1, 1, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 1", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(2, 1, 2, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 2", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(3, 1, 3, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 3", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(4, 1, 4, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 4", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '384f1242bc35843369855fffed57e7aa08f444141a276f7ee4450722fa218364', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(5, 1, 5, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 5", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(6, 1, 6, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 6", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(7, 1, 7, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 7", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(8, 1, 8, 'content', 1, '{"event_date": "2026-12-15", "event": "Ng\u00e0y h\u1ed9i vi\u1ec7c l\u00e0m Bi\u1ec3n Xanh", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh", "shown": "2026-12-13/2026-12-18"}', 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(9, 1, 9, 'content', 1, '{"event_date": null, "source": null, "photos": [1, 2], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 9", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '64e378e7f727166decd801132c70382ba8fb0d71c2f95105eef1d3733bd7bf13', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(10, 1, 10, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 10", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '65460767fa465937b2c5d7b7515d8273725657cda013e0190976a8e7eb479677', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(11, 1, 11, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 11", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '0040feda9472b2678580b500d98ed92f00fb60c7fa5167a613b034123de74f17', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(12, 1, 12, 'content', 1, '{"event_date": null, "source": null, "photos": [3], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 12", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(13, 1, 13, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(14, 1, 14, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 14", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(15, 1, 15, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 15", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(16, 1, 16, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 16", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(17, 1, 17, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 17", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(18, 1, 18, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 18", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(19, 1, 19, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 19", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(20, 1, 20, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 20", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(21, 1, 21, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 21", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(22, 1, 22, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 22", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(23, 1, 23, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 23", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(24, 1, 24, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 24", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'ce4f4bcb276ca5ea1f91e575a962eef76e7186c6d731d2f464f9096954a9e6c1', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(25, 1, 25, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 25", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO route VALUES(1, 1, 1, 'desk', NULL);
INSERT INTO rule_offer VALUES(1, 1, 1, '2026-11-26 02:00:00.000000', 'applied', NULL, '2026-11-26 02:00:00.000000');
INSERT INTO rule_offer VALUES(2, 1, 2, '2026-12-01 01:15:00.000000', 'applied', 9, '2026-12-01 01:15:00.000000');
INSERT INTO rule_offer VALUES(3, 1, 3, '2026-12-01 09:45:00.000000', 'open', NULL, NULL);
INSERT INTO rule_version VALUES(1, 1, 'e683bcb8c3ab5897d237d3141334a9bf6c45dd1480ccc205bbf6dc117e7ad856', '# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
#
# Tệp này do văn phòng giữ: sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check config.yaml
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (trừ giờ nghỉ trưa, đêm, ngày nghỉ), đến hết buổi; dưới 4 giờ: đúng phút
#   10 days           10 ngày theo lịch, kể cả ngày nghỉ, hết giờ làm việc của ngày cuối
#   24 hours          24 giờ liên tục, kể cả ban đêm
# Tên viết bằng hai ngôn ngữ: {vi: tiếng Việt, en: tiếng Anh}.

demonstration: true        # dữ liệu chạy thử; đơn vị thật ghi false

organisation:
  name: {vi: Trường Đại học Biển Xanh, en: Blue Sea University}
  languages: [vi, en]
  timezone: Asia/Ho_Chi_Minh
  reference: YC            # mã yêu cầu sẽ có dạng YC-2026-0001

  calendar:
    country: VN                        # ngày lễ theo luật Việt Nam
    follows_government_swaps: true     # theo lịch hoán đổi ngày làm việc của Chính phủ
    # Ngày nghỉ và ngày làm bù mà lịch chung chưa có. Ghi số văn bản để người sau tra được.
    days_off:
      - {date: 2026-01-02, why: Nghỉ hoán đổi theo 12729/VPCP-KGVX}
    days_worked:
      - {date: 2026-01-10, why: Làm bù theo 12729/VPCP-KGVX}
    # Giờ hành chính. Ngày không ghi là ngày nghỉ. swapped_day là ngày làm bù.
    hours:
      mon-fri: [07:30-11:30, 13:00-16:30]
      swapped_day: [07:30-11:30, 13:00-16:30]
    first_day: not counted             # ngày nhận yêu cầu không tính vào thời hạn

  # Khi Loa tự nhắn. digest: giờ gửi tin nhắc việc gộp, chỉ trong ngày làm việc.
  # quiet: giờ yên lặng, tin thường chờ đến hết giờ này, thẻ được gửi không chuông.
  messages:
    digest: ["07:30", "13:00"]
    quiet: "21:00-06:30"
    # Thẻ trong nhóm. short: rút gọn, ai nhận xử lý thì có thẻ đầy đủ ở trò chuyện riêng.
    # full: thẻ đầy đủ ngay trong nhóm, hợp với phòng một, hai người.
    desk_cards: short

# Ai làm việc gì. of: unit là vai trò trong từng đơn vị, of: organisation là của toàn trường.
# substitutes: ai làm thay khi không ai trong vai trò quyết định hoặc đăng được (vắng, chưa nhận được tin).
roles:
  staff:
    title: {vi: Cán bộ, en: Staff member}
    of: unit
  unit_head:
    title: {vi: Thủ trưởng đơn vị, en: Head of unit}
    of: unit
    substitutes: [unit_deputy]
  unit_deputy:
    title: {vi: Phó thủ trưởng đơn vị, en: Deputy head of unit}
    of: unit
  desk:
    title: {vi: Phòng Truyền thông, en: Communications Office}
    of: organisation
    substitutes: [office]
  office:
    title: {vi: Văn phòng Trường, en: University Office}
    of: organisation
  webmaster:
    title: {vi: Quản trị website, en: Webmaster}
    of: organisation
    substitutes: [desk]
  board:
    title: {vi: Ban Giám hiệu, en: Board of Rectors}
    of: organisation
    substitutes: [deputy]
  deputy:
    title: {vi: Phó Hiệu trưởng phụ trách, en: Vice-Rector in charge}
    of: organisation
  administrator:
    title: {vi: Quản trị viên, en: Administrator}
    of: organisation
    submits: false
    administers: true

# Các đơn vị.
# sites: địa chỉ trang web của đơn vị; đơn vị có trang thì hằng tháng phải rà soát (xem duties ở cuối tệp).
units:
  board_of_rectors: {title: {vi: Ban Giám hiệu, en: Board of Rectors}}
  economics:
    title: {vi: Khoa Kinh tế, en: Faculty of Economics}
    sites: {vi: "https://kinhte.bienxanh.example", en: "https://economics.bienxanh.example"}
  navigation:
    title: {vi: Khoa Hàng hải, en: Faculty of Navigation}
    sites: {vi: "https://hanghai.bienxanh.example", en: "https://navigation.bienxanh.example"}
  computing:
    title: {vi: Khoa Công nghệ thông tin, en: Faculty of Computing}
    sites: {vi: "https://cntt.bienxanh.example"}
  communications: {title: {vi: Phòng Truyền thông, en: Communications Office}}
  training: {title: {vi: Phòng Đào tạo, en: Academic Affairs Office}}

# Nơi đăng và ai chịu trách nhiệm đăng. result: link là trả đường dẫn,
# photo là trả ảnh chụp, note là ghi kết quả bằng chữ.
channels:
  website_vi:
    title: {vi: Website tiếng Việt, en: Vietnamese website}
    owner: webmaster
    language: vi
    result: link
  website_en:
    title: {vi: Website tiếng Anh, en: English website}
    owner: webmaster
    language: en
    result: link
  banner:
    title: {vi: Treo băng rôn, en: Banner put up}
    owner: desk
    result: photo
  banner_down:
    title: {vi: Gỡ băng rôn, en: Banner taken down}
    owner: desk
    result: photo
  press:
    title: {vi: Mời báo chí, en: Press invited}
    owner: desk
    result: note

# Nhật ký đăng tải: vào giờ này mỗi ngày làm việc, gửi danh sách bài đã đăng từ lần trước.
# to: vai trò nhận toàn bộ, cả khi không có bài. unit_heads: vai trò nhận riêng các bài của đơn vị mình.
daily_log: {at: "16:30", to: board, unit_heads: unit_head}

# Lý do chọn nhanh khi trả lại hoặc từ chối; mỗi lý do là một nút bấm, tối đa 40 ký tự.
reasons:
  incomplete: {vi: Thiếu thông tin, en: Information is missing}
  inaccurate: {vi: Thông tin chưa chính xác, en: Information is not accurate}
  photos: {vi: Ảnh chưa đạt yêu cầu, en: Photos are not good enough}
  wrong_place: {vi: Không thuộc phạm vi đăng tải, en: Not for these channels}
  too_late: {vi: Không còn tính thời sự, en: No longer news}

# Sự kiện của đơn vị (lệnh /sukien) cần những yêu cầu nào. Mỗi dòng là một yêu cầu phải gửi:
#   type     loại yêu cầu, ghi ở request_types bên dưới
#   when     before: trước sự kiện; during: trong sự kiện; after: sau sự kiện
#   within   phải đăng trong bấy lâu. before: trước ngày đầu ít nhất bấy lâu; during: tính từ ngày đầu; after:
#            tính từ ngày cuối. Ngày diễn ra không tính. Yêu cầu mà các bước dùng hết thời hạn thì đăng muộn hơn
#            được báo trước khi gửi và ghi trên thẻ của người duyệt. Không ghi within thì chỉ phải gửi, theo
#            lead_time của loại yêu cầu (chỉ với before).
#   for      every event: mọi sự kiện; important events: sự kiện được đánh dấu quan trọng
#   title    tên gọi khi nhắc việc; không ghi thì lấy tên loại yêu cầu
events:
  - type: news
    when: after
    within: 3 working days
    for: every event
    title: {vi: Tin sau sự kiện, en: News after the event}
  - type: news
    when: before
    within: 10 days
    for: important events
    title: {vi: Tin giới thiệu sự kiện, en: News introducing the event}
  - type: news
    when: during
    within: 1 working day
    for: important events
    title: {vi: Tin trong sự kiện, en: News during the event}
  # Không ghi within thì theo thời hạn đề xuất (lead_time) của loại yêu cầu
  - {type: banner, when: before, for: important events}
  - {type: press, when: before, for: important events}

request_types:
  news:
    title: {vi: Tin bài, en: News item}
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a finished text, to be published on the website"}
    rests_on: Quy định đăng tải tin bài, Điều 5
    rule: W-01
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # within: 5 working days   # thời hạn cả yêu cầu, từ lúc nhận đến lúc đăng; không ghi thì theo từng bước

    # Các câu hỏi, theo thứ tự được hỏi
    fields:
      title:
        kind: text
        title: {vi: Tiêu đề, en: Title}
        hint: {vi: "Ngắn gọn, không viết hoa toàn bộ.", en: "Short, not all in capitals."}
        required: true
        max: 150
      body:
        kind: long_text
        title: {vi: Nội dung, en: Text}
        hint:
          vi: Đủ việc, người, thời gian, địa điểm. Có thể gửi tệp .docx hoặc .pdf thay cho nội dung nhập.
          en: Say what, who, when and where. A .docx or .pdf file may be sent instead.
        required: true
        max: 20000
        or_file: true      # nhận tệp .docx hoặc .pdf thay cho nội dung nhập
      category:
        kind: choice
        title: {vi: Chuyên mục, en: Category}
        required: true
        options:
          training: {vi: Đào tạo, en: Training}
          research: {vi: Nghiên cứu, en: Research}
          cooperation: {vi: Hợp tác, en: Cooperation}
          students: {vi: Sinh viên, en: Students}
          other: {vi: Khác, en: Other}
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
      english:
        kind: yes_no
        title: {vi: Cần bản tiếng Anh, en: English version needed}
        required: true
      source:
        kind: link
        title: {vi: Đường dẫn nguồn, en: Link to the source}
        hint:
          vi: Trang hoặc văn bản gốc của thông tin, nếu có.
          en: The page or document the news comes from, if any.
      photos:
        kind: photos
        title: {vi: Ảnh, en: Photos}
        max: 10
      attachment:
        kind: file
        title: {vi: Tệp bản thảo, en: Draft file}
        hint:
          vi: Chương trình, kế hoạch hoặc bản thảo kèm theo, nếu có.
          en: A programme, plan or draft that goes with it, if any.

    # Các bước quyết định. may: ngoài việc đồng ý, người quyết định còn được
    #   edit (sửa), more (yêu cầu bổ sung), return (trả lại bước trước), refuse (từ chối).
    # releases: bước cho phép đăng; sau bước này nội dung không đổi nữa.
    stages:
      - name: unit
        by: unit_head
        verb: confirm
        may: [more, refuse]
        within: 1 working day
      - name: desk
        by: desk
        verb: review
        may: [edit, more, return, refuse]
        within: 4 working hours
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}    # nhắc 2 lần, sau đó chuyển Phó Hiệu trưởng

    # Đăng ở đâu, trong bao lâu kể từ lúc phê duyệt; có after thì kể từ hết ngày mà câu hỏi ấy ghi.
    # only_if: chỉ đăng khi câu hỏi có/không ấy được trả lời là có.
    publish:
      - {channel: website_vi, within: 1 working day}
      - {channel: website_en, within: 2 working days, only_if: english}

    # Sau khi đăng: người gửi kiểm tra lại; có sai sót thì đính chính theo đường ngắn.
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - name: fix
            by: desk
            verb: review
            may: [edit, refuse]
            within: 4 working hours
          - name: release
            by: board
            verb: approve
            may: [return, refuse]
            releases: true
            within: 1 working day
            late: {remind: 2, then: deputy}

  banner:
    title: {vi: Băng rôn, en: Banner}
    used_for: {vi: "treo băng rôn, banner, pano", en: "banners, backdrops and panels to be put up"}
    rests_on: Quy định truyền thông sự kiện, Điều 3
    rule: B-01
    subject: event
    # Thời hạn đề xuất trước sự kiện: câu hỏi nêu ở before được hỏi đầu tiên.
    # late: sau thời hạn vẫn nhận, kèm lý do; không ghi late thì không nhận.
    lead_time: {at_least: 5 working days, before: event_date, late: {needs: reason}}

    fields:
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      event:
        kind: text
        title: {vi: Tên sự kiện, en: Name of the event}
        required: true
        max: 150
      form:
        kind: choice
        title: {vi: Hình thức, en: Kind}
        required: true
        options:
          banner: {vi: Băng rôn, en: Street banner}
          backdrop: {vi: Banner, en: Backdrop}
          panel: {vi: Pano, en: Panel}
      wording:
        kind: text
        title: {vi: Nội dung chữ, en: Wording}
        hint: {vi: "Đúng từng chữ sẽ in.", en: "Exactly the words to be printed."}
        required: true
        max: 300
      size:
        kind: text
        title: {vi: Kích thước, en: Size}
        hint: {vi: "Dài và cao, ví dụ 6 m x 0,8 m.", en: "Length and height, such as 6 m x 0.8 m."}
        required: true
        max: 60
      quantity:
        kind: text
        title: {vi: Số lượng, en: Quantity}
        required: true
        max: 60
      place:
        kind: text
        title: {vi: Vị trí treo, en: Place}
        required: true
        max: 200
      shown:
        kind: date_range
        title: {vi: Ngày treo và ngày gỡ, en: Put up and taken down on}
        required: true

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      - {channel: banner, within: 1 working day}
      # ends: gỡ xuống khi hết ngày cuối của câu hỏi ấy (ngày nghỉ thì hết ngày làm việc kế tiếp). Việc này mở từ
      # lúc phê duyệt, nhắc trong ngày phải gỡ; kiểm tra lại và kết thúc yêu cầu không chờ việc này.
      - {channel: banner_down, ends: shown, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}

  press:
    title: {vi: Mời báo chí, en: Press invitation}
    used_for: {vi: "mời báo, đài dự sự kiện, cần có dự thảo", en: "newspapers and broadcasters at an event; needs a draft"}
    rests_on: Quy định truyền thông sự kiện, Điều 4
    rule: P-01
    subject: event
    lead_time: {at_least: 3 working days, before: event_date, late: {needs: reason}}

    fields:
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      event:
        kind: text
        title: {vi: Tên sự kiện, en: Name of the event}
        required: true
        max: 150
      time:
        kind: time
        title: {vi: Giờ bắt đầu, en: Time it begins}
        required: true
      place:
        kind: text
        title: {vi: Địa điểm, en: Place}
        required: true
        max: 200
      draft:
        kind: file
        title: {vi: Dự thảo thông tin báo chí, en: Draft of the press text}
        hint:
          vi: Đơn vị tổ chức chuẩn bị; Phòng Truyền thông chỉnh sửa, hoàn chỉnh.
          en: Prepared by the organiser; the Communications Office completes it.
        required: true
      outlets:
        kind: text
        title: {vi: Cơ quan báo chí cần mời, en: Outlets to invite}
        max: 300

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      - {channel: press, within: 4 working hours}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}

  coverage:
    title: {vi: Đưa tin sự kiện, en: Event coverage}
    used_for: {vi: "đề nghị cử người đến viết tin, chụp ảnh", en: "somebody to come, write and take photos"}
    rests_on: Quy định đăng tải tin bài, Điều 7
    rule: W-02
    subject: event
    lead_time: {at_least: 2 working days, before: event_date}

    fields:
      # event: chọn trong sự kiện sắp tới của đơn vị (lệnh /sukien) hoặc nhập tên sự kiện khác. Được hỏi trước
      # ngày diễn ra và điền sẵn ngày ấy; sự kiện dời ngày thì thời hạn đăng dời theo, người gửi được báo.
      event:
        kind: event
        title: {vi: Sự kiện, en: Event}
        required: true
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      time:
        kind: time
        title: {vi: Giờ bắt đầu, en: Time it begins}
        required: true
      place:
        kind: text
        title: {vi: Địa điểm, en: Place}
        required: true
        max: 200
      contact:
        kind: text
        title: {vi: Người liên hệ, en: Contact}
        hint: {vi: "Họ tên và cách liên hệ tại sự kiện.", en: "Name, and how to reach them at the event."}
        required: true
        max: 150

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      # after: thời hạn tính từ hết ngày diễn ra sự kiện, không tính từ lúc phê duyệt
      - {channel: website_vi, within: 3 working days, after: event_date, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}
# Việc các đơn vị phải làm lặp lại. Mỗi tháng Loa mở một đợt vào đầu ngày làm việc đầu tiên, gửi thẻ cho từng
# đơn vị, nhắc, và hết ngày làm việc cuối cùng của tháng thì báo cáo.
duties:
  unit_site:
    title: {vi: Cập nhật website, en: Website update}
    rests_on: Quy định quản lý website đơn vị, Điều 7
    every: month
    for: each unit with a site         # mọi đơn vị có ghi sites ở trên
    by: unit_head                      # ai trả lời thay đơn vị; người vắng thì người làm thay (substitutes)
    helped_by: webmaster               # ai nhận đề nghị hỗ trợ của đơn vị
    # Các mục phải rà soát, tối đa 12; mỗi mục là một nút bấm
    items:
      introduction: {vi: Giới thiệu, en: Introduction}
      directory: {vi: Danh bạ, en: Directory}
      address: {vi: Địa chỉ, en: Address}
      staff: {vi: Nhân sự, en: Staff}
      achievements: {vi: Thành tích, en: Achievements}
      activities: {vi: Hoạt động, en: Activities}
    late: {remind: 2, report_to: board}    # nhắc 2 lần trong tháng; đơn vị chưa xong nêu tên với Ban Giám hiệu
');
INSERT INTO rule_version VALUES(2, 1, 'f093ca77ae519186aa5290beb3a375d03e63557b8c7c2db360d9af6ae0877a6e', '# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
#
# Tệp này do văn phòng giữ: sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check config.yaml
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (trừ giờ nghỉ trưa, đêm, ngày nghỉ), đến hết buổi; dưới 4 giờ: đúng phút
#   10 days           10 ngày theo lịch, kể cả ngày nghỉ, hết giờ làm việc của ngày cuối
#   24 hours          24 giờ liên tục, kể cả ban đêm
# Tên viết bằng hai ngôn ngữ: {vi: tiếng Việt, en: tiếng Anh}.

demonstration: true        # dữ liệu chạy thử; đơn vị thật ghi false

organisation:
  name: {vi: Trường Đại học Biển Xanh, en: Blue Sea University}
  languages: [vi, en]
  timezone: Asia/Ho_Chi_Minh
  reference: YC            # mã yêu cầu sẽ có dạng YC-2026-0001

  calendar:
    country: VN                        # ngày lễ theo luật Việt Nam
    follows_government_swaps: true     # theo lịch hoán đổi ngày làm việc của Chính phủ
    # Ngày nghỉ và ngày làm bù mà lịch chung chưa có. Ghi số văn bản để người sau tra được.
    days_off:
      - {date: 2026-01-02, why: Nghỉ hoán đổi theo 12729/VPCP-KGVX}
    days_worked:
      - {date: 2026-01-10, why: Làm bù theo 12729/VPCP-KGVX}
    # Giờ hành chính. Ngày không ghi là ngày nghỉ. swapped_day là ngày làm bù.
    hours:
      mon-fri: [07:30-11:30, 13:00-16:30]
      swapped_day: [07:30-11:30, 13:00-16:30]
    first_day: not counted             # ngày nhận yêu cầu không tính vào thời hạn

  # Khi Loa tự nhắn. digest: giờ gửi tin nhắc việc gộp, chỉ trong ngày làm việc.
  # quiet: giờ yên lặng, tin thường chờ đến hết giờ này, thẻ được gửi không chuông.
  messages:
    digest: ["07:30", "13:00"]
    quiet: "21:00-06:30"
    # Thẻ trong nhóm. short: rút gọn, ai nhận xử lý thì có thẻ đầy đủ ở trò chuyện riêng.
    # full: thẻ đầy đủ ngay trong nhóm, hợp với phòng một, hai người.
    desk_cards: short

# Ai làm việc gì. of: unit là vai trò trong từng đơn vị, of: organisation là của toàn trường.
# substitutes: ai làm thay khi không ai trong vai trò quyết định hoặc đăng được (vắng, chưa nhận được tin).
roles:
  staff:
    title: {vi: Cán bộ, en: Staff member}
    of: unit
  unit_head:
    title: {vi: Thủ trưởng đơn vị, en: Head of unit}
    of: unit
    substitutes: [unit_deputy]
  unit_deputy:
    title: {vi: Phó thủ trưởng đơn vị, en: Deputy head of unit}
    of: unit
  desk:
    title: {vi: Phòng Truyền thông, en: Communications Office}
    of: organisation
    substitutes: [office]
  office:
    title: {vi: Văn phòng Trường, en: University Office}
    of: organisation
  webmaster:
    title: {vi: Quản trị website, en: Webmaster}
    of: organisation
    substitutes: [desk]
  board:
    title: {vi: Ban Giám hiệu, en: Board of Rectors}
    of: organisation
    substitutes: [deputy]
  deputy:
    title: {vi: Phó Hiệu trưởng phụ trách, en: Vice-Rector in charge}
    of: organisation
  administrator:
    title: {vi: Quản trị viên, en: Administrator}
    of: organisation
    submits: false
    administers: true

# Các đơn vị.
# sites: địa chỉ trang web của đơn vị; đơn vị có trang thì hằng tháng phải rà soát (xem duties ở cuối tệp).
units:
  board_of_rectors: {title: {vi: Ban Giám hiệu, en: Board of Rectors}}
  economics:
    title: {vi: Khoa Kinh tế, en: Faculty of Economics}
    sites: {vi: "https://kinhte.bienxanh.example", en: "https://economics.bienxanh.example"}
  navigation:
    title: {vi: Khoa Hàng hải, en: Faculty of Navigation}
    sites: {vi: "https://hanghai.bienxanh.example", en: "https://navigation.bienxanh.example"}
  computing:
    title: {vi: Khoa Công nghệ thông tin, en: Faculty of Computing}
    sites: {vi: "https://cntt.bienxanh.example"}
  communications: {title: {vi: Phòng Truyền thông, en: Communications Office}}
  training: {title: {vi: Phòng Đào tạo, en: Academic Affairs Office}}

# Nơi đăng và ai chịu trách nhiệm đăng. result: link là trả đường dẫn,
# photo là trả ảnh chụp, note là ghi kết quả bằng chữ.
channels:
  website_vi:
    title: {vi: Website tiếng Việt, en: Vietnamese website}
    owner: webmaster
    language: vi
    result: link
  website_en:
    title: {vi: Website tiếng Anh, en: English website}
    owner: webmaster
    language: en
    result: link
  banner:
    title: {vi: Treo băng rôn, en: Banner put up}
    owner: desk
    result: photo
  banner_down:
    title: {vi: Gỡ băng rôn, en: Banner taken down}
    owner: desk
    result: photo
  press:
    title: {vi: Mời báo chí, en: Press invited}
    owner: desk
    result: note

# Nhật ký đăng tải: vào giờ này mỗi ngày làm việc, gửi danh sách bài đã đăng từ lần trước.
# to: vai trò nhận toàn bộ, cả khi không có bài. unit_heads: vai trò nhận riêng các bài của đơn vị mình.
daily_log: {at: "16:30", to: board, unit_heads: unit_head}

# Lý do chọn nhanh khi trả lại hoặc từ chối; mỗi lý do là một nút bấm, tối đa 40 ký tự.
reasons:
  incomplete: {vi: Thiếu thông tin, en: Information is missing}
  inaccurate: {vi: Thông tin chưa chính xác, en: Information is not accurate}
  photos: {vi: Ảnh chưa đạt yêu cầu, en: Photos are not good enough}
  wrong_place: {vi: Không thuộc phạm vi đăng tải, en: Not for these channels}
  too_late: {vi: Không còn tính thời sự, en: No longer news}

# Sự kiện của đơn vị (lệnh /sukien) cần những yêu cầu nào. Mỗi dòng là một yêu cầu phải gửi:
#   type     loại yêu cầu, ghi ở request_types bên dưới
#   when     before: trước sự kiện; during: trong sự kiện; after: sau sự kiện
#   within   phải đăng trong bấy lâu. before: trước ngày đầu ít nhất bấy lâu; during: tính từ ngày đầu; after:
#            tính từ ngày cuối. Ngày diễn ra không tính. Yêu cầu mà các bước dùng hết thời hạn thì đăng muộn hơn
#            được báo trước khi gửi và ghi trên thẻ của người duyệt. Không ghi within thì chỉ phải gửi, theo
#            lead_time của loại yêu cầu (chỉ với before).
#   for      every event: mọi sự kiện; important events: sự kiện được đánh dấu quan trọng
#   title    tên gọi khi nhắc việc; không ghi thì lấy tên loại yêu cầu
events:
  - type: news
    when: after
    within: 3 working days
    for: every event
    title: {vi: Tin sau sự kiện, en: News after the event}
  - type: news
    when: before
    within: 10 days
    for: important events
    title: {vi: Tin giới thiệu sự kiện, en: News introducing the event}
  - type: news
    when: during
    within: 1 working day
    for: important events
    title: {vi: Tin trong sự kiện, en: News during the event}
  # Không ghi within thì theo thời hạn đề xuất (lead_time) của loại yêu cầu
  - {type: banner, when: before, for: important events}
  - {type: press, when: before, for: important events}

request_types:
  news:
    title: {vi: Tin bài, en: News item}
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a finished text, to be published on the website"}
    rests_on: Quy định đăng tải tin bài, Điều 5
    rule: W-01
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # within: 5 working days   # thời hạn cả yêu cầu, từ lúc nhận đến lúc đăng; không ghi thì theo từng bước

    # Các câu hỏi, theo thứ tự được hỏi
    fields:
      title:
        kind: text
        title: {vi: Tiêu đề, en: Title}
        hint: {vi: "Ngắn gọn, không viết hoa toàn bộ.", en: "Short, not all in capitals."}
        required: true
        max: 150
      body:
        kind: long_text
        title: {vi: Nội dung, en: Text}
        hint:
          vi: Đủ việc, người, thời gian, địa điểm. Có thể gửi tệp .docx hoặc .pdf thay cho nội dung nhập.
          en: Say what, who, when and where. A .docx or .pdf file may be sent instead.
        required: true
        max: 20000
        or_file: true      # nhận tệp .docx hoặc .pdf thay cho nội dung nhập
      category:
        kind: choice
        title: {vi: Chuyên mục, en: Category}
        required: true
        options:
          training: {vi: Đào tạo, en: Training}
          research: {vi: Nghiên cứu, en: Research}
          cooperation: {vi: Hợp tác, en: Cooperation}
          students: {vi: Sinh viên, en: Students}
          other: {vi: Khác, en: Other}
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
      english:
        kind: yes_no
        title: {vi: Cần bản tiếng Anh, en: English version needed}
        required: true
      source:
        kind: link
        title: {vi: Đường dẫn nguồn, en: Link to the source}
        hint:
          vi: Trang hoặc văn bản gốc của thông tin, nếu có.
          en: The page or document the news comes from, if any.
      photos:
        kind: photos
        title: {vi: Ảnh, en: Photos}
        max: 10
      attachment:
        kind: file
        title: {vi: Tệp bản thảo, en: Draft file}
        hint:
          vi: Chương trình, kế hoạch hoặc bản thảo kèm theo, nếu có.
          en: A programme, plan or draft that goes with it, if any.

    # Các bước quyết định. may: ngoài việc đồng ý, người quyết định còn được
    #   edit (sửa), more (yêu cầu bổ sung), return (trả lại bước trước), refuse (từ chối).
    # releases: bước cho phép đăng; sau bước này nội dung không đổi nữa.
    stages:
      - name: unit
        by: unit_head
        verb: confirm
        may: [more, refuse]
        within: 1 working day
      - name: desk
        by: desk
        verb: review
        may: [edit, more, return, refuse]
        within: 4 working hours
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}    # nhắc 2 lần, sau đó chuyển Phó Hiệu trưởng

    # Đăng ở đâu, trong bao lâu kể từ lúc phê duyệt; có after thì kể từ hết ngày mà câu hỏi ấy ghi.
    # only_if: chỉ đăng khi câu hỏi có/không ấy được trả lời là có.
    publish:
      - {channel: website_vi, within: 1 working day}
      - {channel: website_en, within: 2 working days, only_if: english}

    # Sau khi đăng: người gửi kiểm tra lại; có sai sót thì đính chính theo đường ngắn.
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - name: fix
            by: desk
            verb: review
            may: [edit, refuse]
            within: 4 working hours
          - name: release
            by: board
            verb: approve
            may: [return, refuse]
            releases: true
            within: 1 working day
            late: {remind: 2, then: deputy}

  banner:
    title: {vi: Băng rôn và pano, en: Banner}
    used_for: {vi: "treo băng rôn, banner, pano", en: "banners, backdrops and panels to be put up"}
    rests_on: Quy định truyền thông sự kiện, Điều 3
    rule: B-01
    subject: event
    # Thời hạn đề xuất trước sự kiện: câu hỏi nêu ở before được hỏi đầu tiên.
    # late: sau thời hạn vẫn nhận, kèm lý do; không ghi late thì không nhận.
    lead_time: {at_least: 5 working days, before: event_date, late: {needs: reason}}

    fields:
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      event:
        kind: text
        title: {vi: Tên sự kiện, en: Name of the event}
        required: true
        max: 150
      form:
        kind: choice
        title: {vi: Hình thức, en: Kind}
        required: true
        options:
          banner: {vi: Băng rôn và pano, en: Street banner}
          backdrop: {vi: Banner, en: Backdrop}
          panel: {vi: Pano, en: Panel}
      wording:
        kind: text
        title: {vi: Nội dung chữ, en: Wording}
        hint: {vi: "Đúng từng chữ sẽ in.", en: "Exactly the words to be printed."}
        required: true
        max: 300
      size:
        kind: text
        title: {vi: Kích thước, en: Size}
        hint: {vi: "Dài và cao, ví dụ 6 m x 0,8 m.", en: "Length and height, such as 6 m x 0.8 m."}
        required: true
        max: 60
      quantity:
        kind: text
        title: {vi: Số lượng, en: Quantity}
        required: true
        max: 60
      place:
        kind: text
        title: {vi: Vị trí treo, en: Place}
        required: true
        max: 200
      shown:
        kind: date_range
        title: {vi: Ngày treo và ngày gỡ, en: Put up and taken down on}
        required: true

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      - {channel: banner, within: 1 working day}
      # ends: gỡ xuống khi hết ngày cuối của câu hỏi ấy (ngày nghỉ thì hết ngày làm việc kế tiếp). Việc này mở từ
      # lúc phê duyệt, nhắc trong ngày phải gỡ; kiểm tra lại và kết thúc yêu cầu không chờ việc này.
      - {channel: banner_down, ends: shown, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}

  press:
    title: {vi: Mời báo chí, en: Press invitation}
    used_for: {vi: "mời báo, đài dự sự kiện, cần có dự thảo", en: "newspapers and broadcasters at an event; needs a draft"}
    rests_on: Quy định truyền thông sự kiện, Điều 4
    rule: P-01
    subject: event
    lead_time: {at_least: 3 working days, before: event_date, late: {needs: reason}}

    fields:
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      event:
        kind: text
        title: {vi: Tên sự kiện, en: Name of the event}
        required: true
        max: 150
      time:
        kind: time
        title: {vi: Giờ bắt đầu, en: Time it begins}
        required: true
      place:
        kind: text
        title: {vi: Địa điểm, en: Place}
        required: true
        max: 200
      draft:
        kind: file
        title: {vi: Dự thảo thông tin báo chí, en: Draft of the press text}
        hint:
          vi: Đơn vị tổ chức chuẩn bị; Phòng Truyền thông chỉnh sửa, hoàn chỉnh.
          en: Prepared by the organiser; the Communications Office completes it.
        required: true
      outlets:
        kind: text
        title: {vi: Cơ quan báo chí cần mời, en: Outlets to invite}
        max: 300

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      - {channel: press, within: 4 working hours}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}

  coverage:
    title: {vi: Đưa tin sự kiện, en: Event coverage}
    used_for: {vi: "đề nghị cử người đến viết tin, chụp ảnh", en: "somebody to come, write and take photos"}
    rests_on: Quy định đăng tải tin bài, Điều 7
    rule: W-02
    subject: event
    lead_time: {at_least: 2 working days, before: event_date}

    fields:
      # event: chọn trong sự kiện sắp tới của đơn vị (lệnh /sukien) hoặc nhập tên sự kiện khác. Được hỏi trước
      # ngày diễn ra và điền sẵn ngày ấy; sự kiện dời ngày thì thời hạn đăng dời theo, người gửi được báo.
      event:
        kind: event
        title: {vi: Sự kiện, en: Event}
        required: true
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      time:
        kind: time
        title: {vi: Giờ bắt đầu, en: Time it begins}
        required: true
      place:
        kind: text
        title: {vi: Địa điểm, en: Place}
        required: true
        max: 200
      contact:
        kind: text
        title: {vi: Người liên hệ, en: Contact}
        hint: {vi: "Họ tên và cách liên hệ tại sự kiện.", en: "Name, and how to reach them at the event."}
        required: true
        max: 150

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      # after: thời hạn tính từ hết ngày diễn ra sự kiện, không tính từ lúc phê duyệt
      - {channel: website_vi, within: 3 working days, after: event_date, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}
# Việc các đơn vị phải làm lặp lại. Mỗi tháng Loa mở một đợt vào đầu ngày làm việc đầu tiên, gửi thẻ cho từng
# đơn vị, nhắc, và hết ngày làm việc cuối cùng của tháng thì báo cáo.
duties:
  unit_site:
    title: {vi: Cập nhật website, en: Website update}
    rests_on: Quy định quản lý website đơn vị, Điều 7
    every: month
    for: each unit with a site         # mọi đơn vị có ghi sites ở trên
    by: unit_head                      # ai trả lời thay đơn vị; người vắng thì người làm thay (substitutes)
    helped_by: webmaster               # ai nhận đề nghị hỗ trợ của đơn vị
    # Các mục phải rà soát, tối đa 12; mỗi mục là một nút bấm
    items:
      introduction: {vi: Giới thiệu, en: Introduction}
      directory: {vi: Danh bạ, en: Directory}
      address: {vi: Địa chỉ, en: Address}
      staff: {vi: Nhân sự, en: Staff}
      achievements: {vi: Thành tích, en: Achievements}
      activities: {vi: Hoạt động, en: Activities}
    late: {remind: 2, report_to: board}    # nhắc 2 lần trong tháng; đơn vị chưa xong nêu tên với Ban Giám hiệu
');
INSERT INTO rule_version VALUES(3, 1, '4a108be79e9ddaafbef29ee91617f59176b88bcd223f75f15d18898d2dd912d8', '# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
#
# Tệp này do văn phòng giữ: sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check config.yaml
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (trừ giờ nghỉ trưa, đêm, ngày nghỉ), đến hết buổi; dưới 4 giờ: đúng phút
#   10 days           10 ngày theo lịch, kể cả ngày nghỉ, hết giờ làm việc của ngày cuối
#   24 hours          24 giờ liên tục, kể cả ban đêm
# Tên viết bằng hai ngôn ngữ: {vi: tiếng Việt, en: tiếng Anh}.

demonstration: true        # dữ liệu chạy thử; đơn vị thật ghi false

organisation:
  name: {vi: Trường Đại học Biển Xanh, en: Blue Sea University}
  languages: [vi, en]
  timezone: Asia/Ho_Chi_Minh
  reference: YC            # mã yêu cầu sẽ có dạng YC-2026-0001

  calendar:
    country: VN                        # ngày lễ theo luật Việt Nam
    follows_government_swaps: true     # theo lịch hoán đổi ngày làm việc của Chính phủ
    # Ngày nghỉ và ngày làm bù mà lịch chung chưa có. Ghi số văn bản để người sau tra được.
    days_off:
      - {date: 2026-01-02, why: Nghỉ hoán đổi theo 12729/VPCP-KGVX}
    days_worked:
      - {date: 2026-01-10, why: Làm bù theo 12729/VPCP-KGVX}
    # Giờ hành chính. Ngày không ghi là ngày nghỉ. swapped_day là ngày làm bù.
    hours:
      mon-fri: [07:30-11:30, 13:00-16:30]
      swapped_day: [07:30-11:30, 13:00-16:30]
    first_day: not counted             # ngày nhận yêu cầu không tính vào thời hạn

  # Khi Loa tự nhắn. digest: giờ gửi tin nhắc việc gộp, chỉ trong ngày làm việc.
  # quiet: giờ yên lặng, tin thường chờ đến hết giờ này, thẻ được gửi không chuông.
  messages:
    digest: ["07:30", "13:00"]
    quiet: "21:00-06:30"
    # Thẻ trong nhóm. short: rút gọn, ai nhận xử lý thì có thẻ đầy đủ ở trò chuyện riêng.
    # full: thẻ đầy đủ ngay trong nhóm, hợp với phòng một, hai người.
    desk_cards: short

# Ai làm việc gì. of: unit là vai trò trong từng đơn vị, of: organisation là của toàn trường.
# substitutes: ai làm thay khi không ai trong vai trò quyết định hoặc đăng được (vắng, chưa nhận được tin).
roles:
  staff:
    title: {vi: Cán bộ, en: Staff member}
    of: unit
  unit_head:
    title: {vi: Thủ trưởng đơn vị, en: Head of unit}
    of: unit
    substitutes: [unit_deputy]
  unit_deputy:
    title: {vi: Phó thủ trưởng đơn vị, en: Deputy head of unit}
    of: unit
  desk:
    title: {vi: Phòng Truyền thông, en: Communications Office}
    of: organisation
    substitutes: [office]
  office:
    title: {vi: Văn phòng Trường, en: University Office}
    of: organisation
  webmaster:
    title: {vi: Quản trị website, en: Webmaster}
    of: organisation
    substitutes: [desk]
  board:
    title: {vi: Ban Giám hiệu, en: Board of Rectors}
    of: organisation
    substitutes: [deputy]
  deputy:
    title: {vi: Phó Hiệu trưởng phụ trách, en: Vice-Rector in charge}
    of: organisation
  administrator:
    title: {vi: Quản trị viên, en: Administrator}
    of: organisation
    submits: false
    administers: true

# Các đơn vị.
# sites: địa chỉ trang web của đơn vị; đơn vị có trang thì hằng tháng phải rà soát (xem duties ở cuối tệp).
units:
  board_of_rectors: {title: {vi: Ban Giám hiệu, en: Board of Rectors}}
  economics:
    title: {vi: Khoa Kinh tế, en: Faculty of Economics}
    sites: {vi: "https://kinhte.bienxanh.example", en: "https://economics.bienxanh.example"}
  navigation:
    title: {vi: Khoa Hàng hải, en: Faculty of Navigation}
    sites: {vi: "https://hanghai.bienxanh.example", en: "https://navigation.bienxanh.example"}
  computing:
    title: {vi: Khoa Công nghệ thông tin, en: Faculty of Computing}
    sites: {vi: "https://cntt.bienxanh.example"}
  communications: {title: {vi: Phòng Truyền thông, en: Communications Office}}
  training: {title: {vi: Phòng Đào tạo, en: Academic Affairs Office}}

# Nơi đăng và ai chịu trách nhiệm đăng. result: link là trả đường dẫn,
# photo là trả ảnh chụp, note là ghi kết quả bằng chữ.
channels:
  website_vi:
    title: {vi: Website tiếng Việt, en: Vietnamese website}
    owner: webmaster
    language: vi
    result: link
  website_en:
    title: {vi: Website tiếng Anh, en: English website}
    owner: webmaster
    language: en
    result: link
  banner:
    title: {vi: Treo băng rôn, en: Banner put up}
    owner: desk
    result: photo
  banner_down:
    title: {vi: Gỡ băng rôn, en: Banner taken down}
    owner: desk
    result: photo
  press:
    title: {vi: Mời báo chí và đài, en: Press invited}
    owner: desk
    result: note

# Nhật ký đăng tải: vào giờ này mỗi ngày làm việc, gửi danh sách bài đã đăng từ lần trước.
# to: vai trò nhận toàn bộ, cả khi không có bài. unit_heads: vai trò nhận riêng các bài của đơn vị mình.
daily_log: {at: "16:30", to: board, unit_heads: unit_head}

# Lý do chọn nhanh khi trả lại hoặc từ chối; mỗi lý do là một nút bấm, tối đa 40 ký tự.
reasons:
  incomplete: {vi: Thiếu thông tin, en: Information is missing}
  inaccurate: {vi: Thông tin chưa chính xác, en: Information is not accurate}
  photos: {vi: Ảnh chưa đạt yêu cầu, en: Photos are not good enough}
  wrong_place: {vi: Không thuộc phạm vi đăng tải, en: Not for these channels}
  too_late: {vi: Không còn tính thời sự, en: No longer news}

# Sự kiện của đơn vị (lệnh /sukien) cần những yêu cầu nào. Mỗi dòng là một yêu cầu phải gửi:
#   type     loại yêu cầu, ghi ở request_types bên dưới
#   when     before: trước sự kiện; during: trong sự kiện; after: sau sự kiện
#   within   phải đăng trong bấy lâu. before: trước ngày đầu ít nhất bấy lâu; during: tính từ ngày đầu; after:
#            tính từ ngày cuối. Ngày diễn ra không tính. Yêu cầu mà các bước dùng hết thời hạn thì đăng muộn hơn
#            được báo trước khi gửi và ghi trên thẻ của người duyệt. Không ghi within thì chỉ phải gửi, theo
#            lead_time của loại yêu cầu (chỉ với before).
#   for      every event: mọi sự kiện; important events: sự kiện được đánh dấu quan trọng
#   title    tên gọi khi nhắc việc; không ghi thì lấy tên loại yêu cầu
events:
  - type: news
    when: after
    within: 3 working days
    for: every event
    title: {vi: Tin sau sự kiện, en: News after the event}
  - type: news
    when: before
    within: 10 days
    for: important events
    title: {vi: Tin giới thiệu sự kiện, en: News introducing the event}
  - type: news
    when: during
    within: 1 working day
    for: important events
    title: {vi: Tin trong sự kiện, en: News during the event}
  # Không ghi within thì theo thời hạn đề xuất (lead_time) của loại yêu cầu
  - {type: banner, when: before, for: important events}
  - {type: press, when: before, for: important events}

request_types:
  news:
    title: {vi: Tin bài, en: News item}
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a finished text, to be published on the website"}
    rests_on: Quy định đăng tải tin bài, Điều 5
    rule: W-01
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # within: 5 working days   # thời hạn cả yêu cầu, từ lúc nhận đến lúc đăng; không ghi thì theo từng bước

    # Các câu hỏi, theo thứ tự được hỏi
    fields:
      title:
        kind: text
        title: {vi: Tiêu đề, en: Title}
        hint: {vi: "Ngắn gọn, không viết hoa toàn bộ.", en: "Short, not all in capitals."}
        required: true
        max: 150
      body:
        kind: long_text
        title: {vi: Nội dung, en: Text}
        hint:
          vi: Đủ việc, người, thời gian, địa điểm. Có thể gửi tệp .docx hoặc .pdf thay cho nội dung nhập.
          en: Say what, who, when and where. A .docx or .pdf file may be sent instead.
        required: true
        max: 20000
        or_file: true      # nhận tệp .docx hoặc .pdf thay cho nội dung nhập
      category:
        kind: choice
        title: {vi: Chuyên mục, en: Category}
        required: true
        options:
          training: {vi: Đào tạo, en: Training}
          research: {vi: Nghiên cứu, en: Research}
          cooperation: {vi: Hợp tác, en: Cooperation}
          students: {vi: Sinh viên, en: Students}
          other: {vi: Khác, en: Other}
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
      english:
        kind: yes_no
        title: {vi: Cần bản tiếng Anh, en: English version needed}
        required: true
      source:
        kind: link
        title: {vi: Đường dẫn nguồn, en: Link to the source}
        hint:
          vi: Trang hoặc văn bản gốc của thông tin, nếu có.
          en: The page or document the news comes from, if any.
      photos:
        kind: photos
        title: {vi: Ảnh, en: Photos}
        max: 10
      attachment:
        kind: file
        title: {vi: Tệp bản thảo, en: Draft file}
        hint:
          vi: Chương trình, kế hoạch hoặc bản thảo kèm theo, nếu có.
          en: A programme, plan or draft that goes with it, if any.

    # Các bước quyết định. may: ngoài việc đồng ý, người quyết định còn được
    #   edit (sửa), more (yêu cầu bổ sung), return (trả lại bước trước), refuse (từ chối).
    # releases: bước cho phép đăng; sau bước này nội dung không đổi nữa.
    stages:
      - name: unit
        by: unit_head
        verb: confirm
        may: [more, refuse]
        within: 1 working day
      - name: desk
        by: desk
        verb: review
        may: [edit, more, return, refuse]
        within: 4 working hours
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}    # nhắc 2 lần, sau đó chuyển Phó Hiệu trưởng

    # Đăng ở đâu, trong bao lâu kể từ lúc phê duyệt; có after thì kể từ hết ngày mà câu hỏi ấy ghi.
    # only_if: chỉ đăng khi câu hỏi có/không ấy được trả lời là có.
    publish:
      - {channel: website_vi, within: 1 working day}
      - {channel: website_en, within: 2 working days, only_if: english}

    # Sau khi đăng: người gửi kiểm tra lại; có sai sót thì đính chính theo đường ngắn.
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - name: fix
            by: desk
            verb: review
            may: [edit, refuse]
            within: 4 working hours
          - name: release
            by: board
            verb: approve
            may: [return, refuse]
            releases: true
            within: 1 working day
            late: {remind: 2, then: deputy}

  banner:
    title: {vi: Băng rôn và pano, en: Banner}
    used_for: {vi: "treo băng rôn, banner, pano", en: "banners, backdrops and panels to be put up"}
    rests_on: Quy định truyền thông sự kiện, Điều 3
    rule: B-01
    subject: event
    # Thời hạn đề xuất trước sự kiện: câu hỏi nêu ở before được hỏi đầu tiên.
    # late: sau thời hạn vẫn nhận, kèm lý do; không ghi late thì không nhận.
    lead_time: {at_least: 5 working days, before: event_date, late: {needs: reason}}

    fields:
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      event:
        kind: text
        title: {vi: Tên sự kiện, en: Name of the event}
        required: true
        max: 150
      form:
        kind: choice
        title: {vi: Hình thức, en: Kind}
        required: true
        options:
          banner: {vi: Băng rôn và pano, en: Street banner}
          backdrop: {vi: Banner, en: Backdrop}
          panel: {vi: Pano, en: Panel}
      wording:
        kind: text
        title: {vi: Nội dung chữ, en: Wording}
        hint: {vi: "Đúng từng chữ sẽ in.", en: "Exactly the words to be printed."}
        required: true
        max: 300
      size:
        kind: text
        title: {vi: Kích thước, en: Size}
        hint: {vi: "Dài và cao, ví dụ 6 m x 0,8 m.", en: "Length and height, such as 6 m x 0.8 m."}
        required: true
        max: 60
      quantity:
        kind: text
        title: {vi: Số lượng, en: Quantity}
        required: true
        max: 60
      place:
        kind: text
        title: {vi: Vị trí treo, en: Place}
        required: true
        max: 200
      shown:
        kind: date_range
        title: {vi: Ngày treo và ngày gỡ, en: Put up and taken down on}
        required: true

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      - {channel: banner, within: 1 working day}
      # ends: gỡ xuống khi hết ngày cuối của câu hỏi ấy (ngày nghỉ thì hết ngày làm việc kế tiếp). Việc này mở từ
      # lúc phê duyệt, nhắc trong ngày phải gỡ; kiểm tra lại và kết thúc yêu cầu không chờ việc này.
      - {channel: banner_down, ends: shown, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}

  press:
    title: {vi: Mời báo chí và đài, en: Press invitation}
    used_for: {vi: "mời báo, đài dự sự kiện, cần có dự thảo", en: "newspapers and broadcasters at an event; needs a draft"}
    rests_on: Quy định truyền thông sự kiện, Điều 4
    rule: P-01
    subject: event
    lead_time: {at_least: 3 working days, before: event_date, late: {needs: reason}}

    fields:
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      event:
        kind: text
        title: {vi: Tên sự kiện, en: Name of the event}
        required: true
        max: 150
      time:
        kind: time
        title: {vi: Giờ bắt đầu, en: Time it begins}
        required: true
      place:
        kind: text
        title: {vi: Địa điểm, en: Place}
        required: true
        max: 200
      draft:
        kind: file
        title: {vi: Dự thảo thông tin báo chí, en: Draft of the press text}
        hint:
          vi: Đơn vị tổ chức chuẩn bị; Phòng Truyền thông chỉnh sửa, hoàn chỉnh.
          en: Prepared by the organiser; the Communications Office completes it.
        required: true
      outlets:
        kind: text
        title: {vi: Cơ quan báo chí cần mời, en: Outlets to invite}
        max: 300

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      - {channel: press, within: 4 working hours}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}

  coverage:
    title: {vi: Đưa tin sự kiện, en: Event coverage}
    used_for: {vi: "đề nghị cử người đến viết tin, chụp ảnh", en: "somebody to come, write and take photos"}
    rests_on: Quy định đăng tải tin bài, Điều 7
    rule: W-02
    subject: event
    lead_time: {at_least: 2 working days, before: event_date}

    fields:
      # event: chọn trong sự kiện sắp tới của đơn vị (lệnh /sukien) hoặc nhập tên sự kiện khác. Được hỏi trước
      # ngày diễn ra và điền sẵn ngày ấy; sự kiện dời ngày thì thời hạn đăng dời theo, người gửi được báo.
      event:
        kind: event
        title: {vi: Sự kiện, en: Event}
        required: true
      event_date:
        kind: date
        title: {vi: Ngày diễn ra sự kiện, en: Date of the event}
        required: true
      time:
        kind: time
        title: {vi: Giờ bắt đầu, en: Time it begins}
        required: true
      place:
        kind: text
        title: {vi: Địa điểm, en: Place}
        required: true
        max: 200
      contact:
        kind: text
        title: {vi: Người liên hệ, en: Contact}
        hint: {vi: "Họ tên và cách liên hệ tại sự kiện.", en: "Name, and how to reach them at the event."}
        required: true
        max: 150

    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        releases: true
        within: 1 working day
        late: {remind: 2, then: deputy}
    publish:
      # after: thời hạn tính từ hết ngày diễn ra sự kiện, không tính từ lúc phê duyệt
      - {channel: website_vi, within: 3 working days, after: event_date, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], releases: true, within: 1 working day}
# Việc các đơn vị phải làm lặp lại. Mỗi tháng Loa mở một đợt vào đầu ngày làm việc đầu tiên, gửi thẻ cho từng
# đơn vị, nhắc, và hết ngày làm việc cuối cùng của tháng thì báo cáo.
duties:
  unit_site:
    title: {vi: Cập nhật website, en: Website update}
    rests_on: Quy định quản lý website đơn vị, Điều 7
    every: month
    for: each unit with a site         # mọi đơn vị có ghi sites ở trên
    by: unit_head                      # ai trả lời thay đơn vị; người vắng thì người làm thay (substitutes)
    helped_by: webmaster               # ai nhận đề nghị hỗ trợ của đơn vị
    # Các mục phải rà soát, tối đa 12; mỗi mục là một nút bấm
    items:
      introduction: {vi: Giới thiệu, en: Introduction}
      directory: {vi: Danh bạ, en: Directory}
      address: {vi: Địa chỉ, en: Address}
      staff: {vi: Nhân sự, en: Staff}
      achievements: {vi: Thành tích, en: Achievements}
      activities: {vi: Hoạt động, en: Activities}
    late: {remind: 2, report_to: board}    # nhắc 2 lần trong tháng; đơn vị chưa xong nêu tên với Ban Giám hiệu
');
INSERT INTO stuck VALUES(1, 1, 'round', 2, 'no-holder', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO stuck VALUES(2, 1, 'round', 3, 'no-holder', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(1, 1, 1, 'website_vi', 'webmaster', 1, '709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO task VALUES(2, 1, 2, 'website_vi', 'webmaster', 1, 'eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO task VALUES(3, 1, 7, 'website_vi', 'webmaster', 1, 'b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO task VALUES(4, 1, 8, 'banner', 'desk', 1, 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 0, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', '2026-12-01 00:45:00.000000', NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(5, 1, 8, 'banner_down', 'desk', 1, 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 1, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-12-18 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(6, 1, 16, 'website_vi', 'webmaster', 1, '6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(7, 1, 17, 'website_vi', 'webmaster', 1, '0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b', 0, 'open', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(8, 1, 18, 'website_vi', 'webmaster', 1, '99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(9, 1, 19, 'website_vi', 'webmaster', 1, 'e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(10, 1, 20, 'website_vi', 'webmaster', 1, '633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(11, 1, 21, 'website_vi', 'webmaster', 1, 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(12, 1, 21, 'website_vi', 'webmaster', 2, 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(13, 1, 25, 'website_vi', 'webmaster', 1, '5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7', 0, 'open', NULL, '2026-12-01 15:15:00.000000', '2026-12-03 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO unit VALUES(1, 1, 'board_of_rectors', 'Ban Giám hiệu', 'Board of Rectors', NULL, NULL, NULL);
INSERT INTO unit VALUES(2, 1, 'economics', 'Khoa Kinh tế', 'Faculty of Economics', NULL, 'https://kinhte.bienxanh.example', 'https://economics.bienxanh.example');
INSERT INTO unit VALUES(3, 1, 'navigation', 'Khoa Hàng hải', 'Faculty of Navigation', NULL, 'https://hanghai.bienxanh.example', 'https://navigation.bienxanh.example');
INSERT INTO unit VALUES(4, 1, 'computing', 'Khoa Công nghệ thông tin', 'Faculty of Computing', NULL, 'https://cntt.bienxanh.example', NULL);
INSERT INTO unit VALUES(5, 1, 'communications', 'Phòng Truyền thông', 'Communications Office', NULL, NULL, NULL);
INSERT INTO unit VALUES(6, 1, 'training', 'Phòng Đào tạo', 'Academic Affairs Office', NULL, NULL, NULL);
INSERT INTO visit VALUES(1, 1, 1, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(2, 1, 1, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(3, 1, 1, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(4, 1, 2, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(5, 1, 2, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(6, 1, 2, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(7, 1, 3, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-11-26 02:00:00.000000', 'refuse', NULL);
INSERT INTO visit VALUES(8, 1, 4, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'withdrawn', NULL);
INSERT INTO visit VALUES(9, 1, 5, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, '2026-11-26 02:00:00.000000', '[]', 'requester', 'Thiếu thông tin', '2026-12-01 09:45:00.000000', 'unanswered', NULL);
INSERT INTO visit VALUES(10, 1, 6, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, '2026-11-26 02:00:00.000000', '[]', 'requester', 'Thiếu thông tin', NULL, NULL, NULL);
INSERT INTO visit VALUES(11, 1, 7, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(12, 1, 7, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(13, 1, 7, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(14, 1, 7, 'correction', 'fix', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-11-26 02:00:00.000000', 'refuse', 7);
INSERT INTO visit VALUES(15, 1, 8, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(16, 1, 8, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(17, 1, 8, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(18, 1, 9, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(19, 1, 10, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(20, 1, 10, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, 8);
INSERT INTO visit VALUES(21, 1, 11, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(22, 1, 11, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(23, 1, 12, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(24, 1, 12, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(25, 1, 12, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(26, 1, 13, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, '2026-12-01 00:45:00.000000', '[]', 'requester', 'Thiếu thông tin', NULL, NULL, NULL);
INSERT INTO visit VALUES(27, 1, 14, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(28, 1, 14, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(29, 1, 14, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-12-01 00:45:00.000000', 'return', NULL);
INSERT INTO visit VALUES(30, 1, 14, 'main', 'desk', 2, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(31, 1, 15, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-12-01 00:45:00.000000', 'refuse', NULL);
INSERT INTO visit VALUES(32, 1, 16, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(33, 1, 16, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(34, 1, 16, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(35, 1, 17, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(36, 1, 17, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(37, 1, 17, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(38, 1, 18, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(39, 1, 18, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(40, 1, 18, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(41, 1, 19, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(42, 1, 19, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(43, 1, 19, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(44, 1, 19, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(45, 1, 20, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(46, 1, 20, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(47, 1, 20, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(48, 1, 20, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(49, 1, 20, 'correction', 'release', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(50, 1, 21, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(51, 1, 21, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(52, 1, 21, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(53, 1, 21, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(54, 1, 21, 'correction', 'release', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(55, 1, 22, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(56, 1, 23, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(57, 1, 24, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(58, 1, 25, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(59, 1, 25, 'main', 'desk', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(60, 1, 25, 'main', 'board', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(61, 1, 23, 'main', 'desk', 1, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000', '2026-12-02 04:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
