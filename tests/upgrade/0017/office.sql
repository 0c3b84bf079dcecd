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
	result TEXT NOT NULL, 
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
	done_at DATETIME, 
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
INSERT INTO alembic_version VALUES('0017');
INSERT INTO audit VALUES(1, 1, '2026-11-26 02:00:00.000000', NULL, 'rules', 'version/1', '{"digest": "2d5a6ec101bae909490baadad37bdf9e30a4c0e525e05f3874cbe01a397f6cc2"}', '', '0000000000000000000000000000000000000000000000000000000000000000', '8e916dbae1838e6c28a479d3ecdafc00ea15319b161c2645cc80e92980af58ca');
INSERT INTO audit VALUES(2, 1, '2026-11-26 02:00:00.000000', NULL, 'log.begins', 'day/2026-11-26', '{}', '', '8e916dbae1838e6c28a479d3ecdafc00ea15319b161c2645cc80e92980af58ca', '733e9dd759566059179a67821542ee0d8dcc93a8987c49f2df33bc1352f84e2a');
INSERT INTO audit VALUES(3, 1, '2026-11-26 02:00:00.000000', NULL, 'group.opened', 'chat/1', '{}', '', '733e9dd759566059179a67821542ee0d8dcc93a8987c49f2df33bc1352f84e2a', '47519447d5a9595eb1ded1e9102aee77639e60a36aa35242e0cb6b3c0a49d592');
INSERT INTO audit VALUES(4, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0001', '{"revision": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "unit": "economics"}', '', '47519447d5a9595eb1ded1e9102aee77639e60a36aa35242e0cb6b3c0a49d592', 'b58aef8046d17a1fc8d9d3ef550834ea717625f297948d844514fe2ad62664ab');
INSERT INTO audit VALUES(5, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0001', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'b58aef8046d17a1fc8d9d3ef550834ea717625f297948d844514fe2ad62664ab', '19dc7285924eee59ce3dda87e72a8a32242a06fcd2e480ceac56a295ede9c10a');
INSERT INTO audit VALUES(6, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0001', '{"role": "unit_head", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "unit"}', '', '19dc7285924eee59ce3dda87e72a8a32242a06fcd2e480ceac56a295ede9c10a', '79d1a58f880845a8df11990183098940103833cee90adf0961521548f5bc62ab');
INSERT INTO audit VALUES(7, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0001', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '79d1a58f880845a8df11990183098940103833cee90adf0961521548f5bc62ab', '6eee5824278cd8ec3fa6e55ae282b71f4f56822333cb506ff619fef7ed5fad9b');
INSERT INTO audit VALUES(8, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0001', '{"role": "desk", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "desk"}', '', '6eee5824278cd8ec3fa6e55ae282b71f4f56822333cb506ff619fef7ed5fad9b', '9253e94f20c680fa20381a7dc98a37b561d580d94de7c1b54cd8ab5307c3816c');
INSERT INTO audit VALUES(9, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0001', '{"asked": "board", "path": "main", "stage": "board"}', '', '9253e94f20c680fa20381a7dc98a37b561d580d94de7c1b54cd8ab5307c3816c', '27175b96a13ef399230d9b8ff0d3b66e323ada0b274105e299ad3c60813e9c72');
INSERT INTO audit VALUES(10, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0001', '{"role": "board", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "board"}', '', '27175b96a13ef399230d9b8ff0d3b66e323ada0b274105e299ad3c60813e9c72', '33443df19b03e1b9ec64194c1bf13eb8c4c878ed0be18705b68961e7cb3414f3');
INSERT INTO audit VALUES(11, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0001', '{"revision": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"}', '', '33443df19b03e1b9ec64194c1bf13eb8c4c878ed0be18705b68961e7cb3414f3', '2445a6520c41487922859eea9a7e221ff03f694b3ee74489b75c1e6a9275e705');
INSERT INTO audit VALUES(12, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0001', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', '2445a6520c41487922859eea9a7e221ff03f694b3ee74489b75c1e6a9275e705', '76916336ce7e2ed5be10eae11c9a7756352fc1569bd1f5c619015d4f8de68e05');
INSERT INTO audit VALUES(13, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0001', '{}', '', '76916336ce7e2ed5be10eae11c9a7756352fc1569bd1f5c619015d4f8de68e05', '3a122b2c3946e08368467deacba8ba9cfe231782d2dea07b6a1fbe43c2b6733b');
INSERT INTO audit VALUES(14, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0002', '{"revision": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "unit": "economics"}', '', '3a122b2c3946e08368467deacba8ba9cfe231782d2dea07b6a1fbe43c2b6733b', 'dcec5cf3e401d15346ed58d80427a24f561776decffaf4257f53c60bd1850017');
INSERT INTO audit VALUES(15, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0002', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'dcec5cf3e401d15346ed58d80427a24f561776decffaf4257f53c60bd1850017', 'be77bd94b146ca3caf21c1f9fe122caea9f6bc915fd5b259e6bd19f83f3d2242');
INSERT INTO audit VALUES(16, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0002', '{"role": "unit_head", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "unit"}', '', 'be77bd94b146ca3caf21c1f9fe122caea9f6bc915fd5b259e6bd19f83f3d2242', 'e1649aedea5e7fb4f131c4ee18a60d492eda2f9fbe2a58e3b9964794d520fa4e');
INSERT INTO audit VALUES(17, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0002', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'e1649aedea5e7fb4f131c4ee18a60d492eda2f9fbe2a58e3b9964794d520fa4e', 'cdada24b92781eae458320db1cd0882f3b8ce20d214a416bb3ea45b298aadc2b');
INSERT INTO audit VALUES(18, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0002', '{"role": "desk", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "desk"}', '', 'cdada24b92781eae458320db1cd0882f3b8ce20d214a416bb3ea45b298aadc2b', '4cfe89bc419e65ce0e93c56fe8096e1f2e12f413f53c1810f96ba3045aa09aa5');
INSERT INTO audit VALUES(19, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0002', '{"asked": "board", "path": "main", "stage": "board"}', '', '4cfe89bc419e65ce0e93c56fe8096e1f2e12f413f53c1810f96ba3045aa09aa5', 'e58089d6eba02c11aeb17205264ff301d8f36e1ec82a9d533e2d8f255bbdfec1');
INSERT INTO audit VALUES(20, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0002', '{"role": "board", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "board"}', '', 'e58089d6eba02c11aeb17205264ff301d8f36e1ec82a9d533e2d8f255bbdfec1', '633621e2aff2b15f42d613e7c8bbf5d49c6f892323a05fe3af9b12f7bcd94d9f');
INSERT INTO audit VALUES(21, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0002', '{"revision": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"}', '', '633621e2aff2b15f42d613e7c8bbf5d49c6f892323a05fe3af9b12f7bcd94d9f', '281b18f0ddb256b09707276418d43fcb808d206b2d3a07db8326c7d5cb64b5e5');
INSERT INTO audit VALUES(22, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0002', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', '281b18f0ddb256b09707276418d43fcb808d206b2d3a07db8326c7d5cb64b5e5', 'a99fb8965cb23b1bbb8634ff5ed1d8ec111addc570789c8ef127fc3ca3cbac74');
INSERT INTO audit VALUES(23, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0002', '{}', '', 'a99fb8965cb23b1bbb8634ff5ed1d8ec111addc570789c8ef127fc3ca3cbac74', '8aa5cc096a3b1a7eb562b0e7e509d1ed1f100a7d60a92bd677181efe89705f1d');
INSERT INTO audit VALUES(24, 1, '2026-11-26 02:00:00.000000', 1, 'closed', 'YC-2026-0002', '{"outcome": "confirmed"}', '', '8aa5cc096a3b1a7eb562b0e7e509d1ed1f100a7d60a92bd677181efe89705f1d', 'cd584c0d0105c7a0cbb403a10d3114d8db39ceda84cacb656a714dc24d25397f');
INSERT INTO audit VALUES(25, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0003', '{"revision": "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f", "unit": "economics"}', '', 'cd584c0d0105c7a0cbb403a10d3114d8db39ceda84cacb656a714dc24d25397f', 'b191078ff19d9938da8d3b2e5d68739ad34555ee6042b7dc7470c2d11f7e3e24');
INSERT INTO audit VALUES(26, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0003', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'b191078ff19d9938da8d3b2e5d68739ad34555ee6042b7dc7470c2d11f7e3e24', '45a9f696fecbd2dae5fe0e0ce5b93d86bfc6499e5bc30a13c12dd9d9d3d2a972');
INSERT INTO audit VALUES(27, 1, '2026-11-26 02:00:00.000000', 2, 'decided.refuse', 'YC-2026-0003', '{"role": "unit_head", "saw": "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f", "stage": "unit"}', '', '45a9f696fecbd2dae5fe0e0ce5b93d86bfc6499e5bc30a13c12dd9d9d3d2a972', '39135117e26f53d80e8464fc4ed0df62b7f450d82b597f60ea0703d1a78c1cb2');
INSERT INTO audit VALUES(28, 1, '2026-11-26 02:00:00.000000', 2, 'closed', 'YC-2026-0003', '{"outcome": "refused"}', '', '39135117e26f53d80e8464fc4ed0df62b7f450d82b597f60ea0703d1a78c1cb2', '85eb8f3903c0778f320d02ff167e577c6432973807751dc70517c29c36e444f0');
INSERT INTO audit VALUES(29, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0004', '{"revision": "384f1242bc35843369855fffed57e7aa08f444141a276f7ee4450722fa218364", "unit": "economics"}', '', '85eb8f3903c0778f320d02ff167e577c6432973807751dc70517c29c36e444f0', '7188900bf5117cf09332523470c2bf4843e22394a00faa4f0438665555aa8f36');
INSERT INTO audit VALUES(30, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0004', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '7188900bf5117cf09332523470c2bf4843e22394a00faa4f0438665555aa8f36', '8b7b181235aee79e46c9aa6d42182f09d58c1a5ca2723255db290e6403a44ed8');
INSERT INTO audit VALUES(31, 1, '2026-11-26 02:00:00.000000', 1, 'closed', 'YC-2026-0004', '{"outcome": "withdrawn"}', '', '8b7b181235aee79e46c9aa6d42182f09d58c1a5ca2723255db290e6403a44ed8', '0e028a99f13db70930eb102344830c2ec8202cd7fc7d12dfd3b45f727b71f461');
INSERT INTO audit VALUES(32, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0005', '{"revision": "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6", "unit": "economics"}', '', '0e028a99f13db70930eb102344830c2ec8202cd7fc7d12dfd3b45f727b71f461', 'f326cc175d6aaa82988de35813f8783046a3b221003def67b073f17e8c16fc92');
INSERT INTO audit VALUES(33, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0005', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f326cc175d6aaa82988de35813f8783046a3b221003def67b073f17e8c16fc92', '5be686f3000c7ab72ede373607aa2aa1d93a0752bbcebb9f8157c7b8c3fef972');
INSERT INTO audit VALUES(34, 1, '2026-11-26 02:00:00.000000', 2, 'decided.more', 'YC-2026-0005', '{"role": "unit_head", "saw": "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6", "stage": "unit"}', '', '5be686f3000c7ab72ede373607aa2aa1d93a0752bbcebb9f8157c7b8c3fef972', '9cb9ef5ce80abca541949036861cb1e6b2ae9e062f2a781200e5c4c38179fe83');
INSERT INTO audit VALUES(35, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0006', '{"revision": "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd", "unit": "economics"}', '', '9cb9ef5ce80abca541949036861cb1e6b2ae9e062f2a781200e5c4c38179fe83', 'ad7ae8be296e9f577c6c25e2b3cfb528753000740e7d5e10b00a85fcedb3820c');
INSERT INTO audit VALUES(36, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0006', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'ad7ae8be296e9f577c6c25e2b3cfb528753000740e7d5e10b00a85fcedb3820c', '87ff109080f7478162eaeef8df52fa4a4229821d2134e18889d78cca8c6f7e84');
INSERT INTO audit VALUES(37, 1, '2026-11-26 02:00:00.000000', 2, 'decided.more', 'YC-2026-0006', '{"role": "unit_head", "saw": "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd", "stage": "unit"}', '', '87ff109080f7478162eaeef8df52fa4a4229821d2134e18889d78cca8c6f7e84', 'd23639d14d46a1e13d8a7eac5eaf19e9d874282493e31122350a4a1518482262');
INSERT INTO audit VALUES(38, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0007', '{"revision": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "unit": "economics"}', '', 'd23639d14d46a1e13d8a7eac5eaf19e9d874282493e31122350a4a1518482262', '083eb9654d0ad8eff684d812b3ff09050e873eecbc161b64a4759a04f6fd170e');
INSERT INTO audit VALUES(39, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0007', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '083eb9654d0ad8eff684d812b3ff09050e873eecbc161b64a4759a04f6fd170e', '5d2e441e0d4e06123aa4bcdeeb4e68580ce26da010b78ae8c814bd1612f61179');
INSERT INTO audit VALUES(40, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0007', '{"role": "unit_head", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "unit"}', '', '5d2e441e0d4e06123aa4bcdeeb4e68580ce26da010b78ae8c814bd1612f61179', 'ee26fb96fe2c49335ce67bdde50e90254d32a9b6f8985689365d75f9c7479c73');
INSERT INTO audit VALUES(41, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0007', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'ee26fb96fe2c49335ce67bdde50e90254d32a9b6f8985689365d75f9c7479c73', '23b23f7429cac185f18e846e634b95bd90987a21715d64d2a47f70bdf49c95db');
INSERT INTO audit VALUES(42, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0007', '{"role": "desk", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "desk"}', '', '23b23f7429cac185f18e846e634b95bd90987a21715d64d2a47f70bdf49c95db', 'ba967a538e0247477923db11d67fc4071f1b63468be0778cc46731441beb602c');
INSERT INTO audit VALUES(43, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0007', '{"asked": "board", "path": "main", "stage": "board"}', '', 'ba967a538e0247477923db11d67fc4071f1b63468be0778cc46731441beb602c', 'a723a8c7b6d116e2f8ccacff2c8bd62979dca21e38e1af171ad051da389bcddf');
INSERT INTO audit VALUES(44, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0007', '{"role": "board", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "board"}', '', 'a723a8c7b6d116e2f8ccacff2c8bd62979dca21e38e1af171ad051da389bcddf', 'd9ff9714bc802f513d1086caad17df22ddd3096422a512e89b8905325b0eddff');
INSERT INTO audit VALUES(45, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0007', '{"revision": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"}', '', 'd9ff9714bc802f513d1086caad17df22ddd3096422a512e89b8905325b0eddff', 'cf4ee297c1711685ad10329b71d9c7ede648ec5cea3c6a8de490fd804e49ec01');
INSERT INTO audit VALUES(46, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0007', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', 'cf4ee297c1711685ad10329b71d9c7ede648ec5cea3c6a8de490fd804e49ec01', '47435df2d74dd974464ec560ff3c7ac19824a11fd0f7709f986b1a18a3f4e228');
INSERT INTO audit VALUES(47, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0007', '{}', '', '47435df2d74dd974464ec560ff3c7ac19824a11fd0f7709f986b1a18a3f4e228', 'f6c7ac2ad4abbaf004d98057b74aabcc34d877da9d534ec64b53f1ba86bd4978');
INSERT INTO audit VALUES(48, 1, '2026-11-26 02:00:00.000000', 1, 'recheck.wrong', 'YC-2026-0007', '{"n": 1}', '', 'f6c7ac2ad4abbaf004d98057b74aabcc34d877da9d534ec64b53f1ba86bd4978', '54e54a90b7a9d068733196153336055e7c51ea4fe17c643d24737ba9310c427b');
INSERT INTO audit VALUES(49, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0007', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '54e54a90b7a9d068733196153336055e7c51ea4fe17c643d24737ba9310c427b', '264a979ae9fb95cc9c858cf75aeff6af7c7903230308cf5457f88f82d8e010c8');
INSERT INTO audit VALUES(50, 1, '2026-11-26 02:00:00.000000', 7, 'visit.claimed', 'YC-2026-0007', '{"stage": "fix"}', '', '264a979ae9fb95cc9c858cf75aeff6af7c7903230308cf5457f88f82d8e010c8', 'd0a767dcf22667f1719fe8cd21270a0a87326c71377a816062908744f2b9edfd');
INSERT INTO audit VALUES(51, 1, '2026-11-26 02:00:00.000000', 7, 'decided.refuse', 'YC-2026-0007', '{"role": "desk", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "fix"}', '', 'd0a767dcf22667f1719fe8cd21270a0a87326c71377a816062908744f2b9edfd', '9f68b25fe80f09085abe0a348d665ecc6d5cc488f3c6a969df5ee445b98bc8ed');
INSERT INTO audit VALUES(52, 1, '2026-11-26 02:00:00.000000', 7, 'closed', 'YC-2026-0007', '{"outcome": "kept"}', '', '9f68b25fe80f09085abe0a348d665ecc6d5cc488f3c6a969df5ee445b98bc8ed', 'de1bf61c2aede5fea72bd3429f904df96af6f04355e8f5db4d46e68fc033488a');
INSERT INTO audit VALUES(53, 1, '2026-11-26 02:00:00.000000', 3, 'event.planned', 'event/1', '{"ends": "2026-12-25", "starts": "2026-12-25", "unit": "economics"}', '', 'de1bf61c2aede5fea72bd3429f904df96af6f04355e8f5db4d46e68fc033488a', '06d2dff11c1c34f3bd6f00f51bf11b2696e0db57329cd12b3d7490685cd08d92');
INSERT INTO audit VALUES(54, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0008', '{"revision": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "unit": "economics"}', '', '06d2dff11c1c34f3bd6f00f51bf11b2696e0db57329cd12b3d7490685cd08d92', 'aab58d5971280df13e25288b57b4416ed8612e82293ce6a53e42162e2c38bdbe');
INSERT INTO audit VALUES(55, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0008', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'aab58d5971280df13e25288b57b4416ed8612e82293ce6a53e42162e2c38bdbe', 'b64af05230afe3c770ed3996ce133bf9880b0689c107b185b2075ff609efa623');
INSERT INTO audit VALUES(56, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0008', '{"role": "unit_head", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "unit"}', '', 'b64af05230afe3c770ed3996ce133bf9880b0689c107b185b2075ff609efa623', '9aaa541ea022eac35a9bab096dc51813c7f5d1fc483e02e59e83da6de43f1bad');
INSERT INTO audit VALUES(57, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0008', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '9aaa541ea022eac35a9bab096dc51813c7f5d1fc483e02e59e83da6de43f1bad', 'eb01cbce0d4f06e2eb11dd7e36a6655c29dd26d12bd3dc6cd043224285ec29ae');
INSERT INTO audit VALUES(58, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0008', '{"role": "desk", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "desk"}', '', 'eb01cbce0d4f06e2eb11dd7e36a6655c29dd26d12bd3dc6cd043224285ec29ae', '79b9f812cdde5ba6f145e678cc905fa064383d3f44161da1ebf952c84332db5d');
INSERT INTO audit VALUES(59, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0008', '{"asked": "board", "path": "main", "stage": "board"}', '', '79b9f812cdde5ba6f145e678cc905fa064383d3f44161da1ebf952c84332db5d', '9c2d05b79e4cac6895139652fa7a50506be2d5c689c02517229e97b8eb057576');
INSERT INTO audit VALUES(60, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0008', '{"role": "board", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "board"}', '', '9c2d05b79e4cac6895139652fa7a50506be2d5c689c02517229e97b8eb057576', 'ca4f8de778c793300f3e3776cd559019df2ec0c31e1cb7abfe1a5dd6b55e18ed');
INSERT INTO audit VALUES(61, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0008', '{"revision": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"}', '', 'ca4f8de778c793300f3e3776cd559019df2ec0c31e1cb7abfe1a5dd6b55e18ed', '3112aa126c83e54b9273b3193c6e702d84d018e23027d3d606387dba51e60aa7');
INSERT INTO audit VALUES(62, 1, '2026-12-01 00:45:00.000000', NULL, 'late', 'YC-2026-0008', '{"channel": "banner"}', '', '3112aa126c83e54b9273b3193c6e702d84d018e23027d3d606387dba51e60aa7', '5ec6515164f65a7000112459584c6c1d6c6de5d6a96c7a15240e1e022c8211b4');
INSERT INTO audit VALUES(63, 1, '2026-12-01 00:45:00.000000', NULL, 'closed', 'YC-2026-0001', '{"outcome": "unconfirmed"}', '', '5ec6515164f65a7000112459584c6c1d6c6de5d6a96c7a15240e1e022c8211b4', '89ce53efa99689f575e723207d7675b48f6495824e96d2c5e3d46d61efac1b30');
INSERT INTO audit VALUES(64, 1, '2026-12-01 00:45:00.000000', NULL, 'log', 'day/2026-11-26', '{"count": 3, "digest": "78331b4924e6bfc367513e85039a0d0c1e044166b5f0c5af32ea7ab1af1fb2b3", "restored": null, "sealed": 64}', '', '89ce53efa99689f575e723207d7675b48f6495824e96d2c5e3d46d61efac1b30', 'a530da4f881eb33f62a19cbb6f5d5c41441591b85fcf9e282c12c14af327bd3f');
INSERT INTO audit VALUES(65, 1, '2026-12-01 00:45:00.000000', NULL, 'rounds.opened', 'unit_site/2026-12', '{"alone": 2, "units": 3}', '', 'a530da4f881eb33f62a19cbb6f5d5c41441591b85fcf9e282c12c14af327bd3f', 'f5bed3613dc9a976c1d93500b8462552d02981df38a916de274bfe7dbc7f710b');
INSERT INTO audit VALUES(66, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/2', '{"why": "no-holder"}', '', 'f5bed3613dc9a976c1d93500b8462552d02981df38a916de274bfe7dbc7f710b', '2690b5acda63e639be9ab09a3bac3c20b8ca43ab2f56fe2b13b91167dcef028b');
INSERT INTO audit VALUES(67, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/3', '{"why": "no-holder"}', '', '2690b5acda63e639be9ab09a3bac3c20b8ca43ab2f56fe2b13b91167dcef028b', '9473b2442f0373b6e14c3e7c4dae77df9296248c59bd33c08555e31ee32a5ce1');
INSERT INTO audit VALUES(68, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0009', '{"revision": "64e378e7f727166decd801132c70382ba8fb0d71c2f95105eef1d3733bd7bf13", "unit": "economics"}', '', '9473b2442f0373b6e14c3e7c4dae77df9296248c59bd33c08555e31ee32a5ce1', '9c4205236d8494c00953b4c5bfc850b460b80cd9d0d17370e8763f0aadf25cb7');
INSERT INTO audit VALUES(69, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0009', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '9c4205236d8494c00953b4c5bfc850b460b80cd9d0d17370e8763f0aadf25cb7', 'be72248fe1a8488000b43c406bee29201d4d8ed4c38e10bace3004ca2914ae2d');
INSERT INTO audit VALUES(70, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0010', '{"revision": "65460767fa465937b2c5d7b7515d8273725657cda013e0190976a8e7eb479677", "unit": "economics"}', '', 'be72248fe1a8488000b43c406bee29201d4d8ed4c38e10bace3004ca2914ae2d', 'd2e3ec9fa035b375b044527ddf17a7eb2c00f180bc1af0c54081766a8abb45e8');
INSERT INTO audit VALUES(71, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0010', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'd2e3ec9fa035b375b044527ddf17a7eb2c00f180bc1af0c54081766a8abb45e8', '938d3c674e437374e7a9d5cbf13be28a17cb671cab9bdf33aaa7156fbf45408d');
INSERT INTO audit VALUES(72, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0010', '{"role": "unit_head", "saw": "65460767fa465937b2c5d7b7515d8273725657cda013e0190976a8e7eb479677", "stage": "unit"}', '', '938d3c674e437374e7a9d5cbf13be28a17cb671cab9bdf33aaa7156fbf45408d', 'ec6f9531e15d519173e2d2d6baab834fa9dbef75fe71fbf2f462d33ad2521861');
INSERT INTO audit VALUES(73, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0010', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'ec6f9531e15d519173e2d2d6baab834fa9dbef75fe71fbf2f462d33ad2521861', '7352c80107f1be6f0bb45100a67e824443089d2a29f3dc1dfaf5e989cb661dda');
INSERT INTO audit VALUES(74, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0011', '{"revision": "0040feda9472b2678580b500d98ed92f00fb60c7fa5167a613b034123de74f17", "unit": "economics"}', '', '7352c80107f1be6f0bb45100a67e824443089d2a29f3dc1dfaf5e989cb661dda', 'c4e8234f4412ddf5bb699b13aed4b2843e5314cd284e6f3aa9944bcaa546274b');
INSERT INTO audit VALUES(75, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0011', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'c4e8234f4412ddf5bb699b13aed4b2843e5314cd284e6f3aa9944bcaa546274b', '1c880f969a6423410f83a1853263c3320e643ac7f822848bde5fd29f4b62f8ed');
INSERT INTO audit VALUES(76, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0011', '{"role": "unit_head", "saw": "0040feda9472b2678580b500d98ed92f00fb60c7fa5167a613b034123de74f17", "stage": "unit"}', '', '1c880f969a6423410f83a1853263c3320e643ac7f822848bde5fd29f4b62f8ed', '40c71912aa61179b48609b8ecc91ea6855fb8a59955975483dceae3014f1c829');
INSERT INTO audit VALUES(77, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0011', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '40c71912aa61179b48609b8ecc91ea6855fb8a59955975483dceae3014f1c829', 'e273bf980bb5bef55864f6891103f55fb9b8c5e3413a6e3b50f166ff7d567b6d');
INSERT INTO audit VALUES(78, 1, '2026-12-01 00:45:00.000000', 7, 'visit.claimed', 'YC-2026-0011', '{"stage": "desk"}', '', 'e273bf980bb5bef55864f6891103f55fb9b8c5e3413a6e3b50f166ff7d567b6d', 'c4321593b2d62e5e60148ca083ce9dbfaa80dc38f4cf9236815cf0ec09f49458');
INSERT INTO audit VALUES(79, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0012', '{"revision": "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b", "unit": "economics"}', '', 'c4321593b2d62e5e60148ca083ce9dbfaa80dc38f4cf9236815cf0ec09f49458', 'f5ae666b5465e3fdcfcb87f16b1886828119426fcd992e0b3bbed87a36cec655');
INSERT INTO audit VALUES(80, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0012', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f5ae666b5465e3fdcfcb87f16b1886828119426fcd992e0b3bbed87a36cec655', 'faa3c9e0fdc8c633e0e3effede0d8d1d3cfed3992731c43dddff602c445b9abe');
INSERT INTO audit VALUES(81, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0012', '{"role": "unit_head", "saw": "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b", "stage": "unit"}', '', 'faa3c9e0fdc8c633e0e3effede0d8d1d3cfed3992731c43dddff602c445b9abe', 'd1ada8ad0f7916a466eeb3a5c38b1dd0d37dfd897e55f2f6462c8c68ddc4df62');
INSERT INTO audit VALUES(82, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0012', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'd1ada8ad0f7916a466eeb3a5c38b1dd0d37dfd897e55f2f6462c8c68ddc4df62', 'e260f48038d347d06913fb6ed8f530e404bd919c39518f9cbd894f4c37175a71');
INSERT INTO audit VALUES(83, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0012', '{"role": "desk", "saw": "c5589e5f49fbfa157a19954ef177c51266a5736473e86925393584217498554b", "stage": "desk"}', '', 'e260f48038d347d06913fb6ed8f530e404bd919c39518f9cbd894f4c37175a71', '5fa4c39411a4d3608c54433a0b9955b1ea3e0f4d79b686299e45a343a78971d6');
INSERT INTO audit VALUES(84, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0012', '{"asked": "board", "path": "main", "stage": "board"}', '', '5fa4c39411a4d3608c54433a0b9955b1ea3e0f4d79b686299e45a343a78971d6', '118ceb9df584734158b96b0bc73d60719261e99e195a5412045246b102814a7f');
INSERT INTO audit VALUES(85, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0013', '{"revision": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "unit": "economics"}', '', '118ceb9df584734158b96b0bc73d60719261e99e195a5412045246b102814a7f', 'b7641838fb95576f16dfb2ea592c69667d7a0698b2893aa76b0c0dc64df31980');
INSERT INTO audit VALUES(86, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0013', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'b7641838fb95576f16dfb2ea592c69667d7a0698b2893aa76b0c0dc64df31980', 'ff51d46085bdefae82d12011c383f3aa493f1065e8e379cb9360a12733374572');
INSERT INTO audit VALUES(87, 1, '2026-12-01 00:45:00.000000', 2, 'decided.more', 'YC-2026-0013', '{"role": "unit_head", "saw": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "stage": "unit"}', '', 'ff51d46085bdefae82d12011c383f3aa493f1065e8e379cb9360a12733374572', '098df19b9f8eef82d31b6291ae37f00df80c3b37a0db84bd8452ed48c589555d');
INSERT INTO audit VALUES(88, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0014', '{"revision": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "unit": "economics"}', '', '098df19b9f8eef82d31b6291ae37f00df80c3b37a0db84bd8452ed48c589555d', '7253ab908a069b9ff4c8eb5390fd0d2759bff91c36b170b0c7bf3395264f3552');
INSERT INTO audit VALUES(89, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0014', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '7253ab908a069b9ff4c8eb5390fd0d2759bff91c36b170b0c7bf3395264f3552', '8b408a813a9b87835c443c93099f4ae0f336afb036d4de37b02a720f7d2208a0');
INSERT INTO audit VALUES(90, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0014', '{"role": "unit_head", "saw": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "stage": "unit"}', '', '8b408a813a9b87835c443c93099f4ae0f336afb036d4de37b02a720f7d2208a0', '01d9c1c8ccd21eb5cca4b325da17daa62655ed8d82e15aa4b8634811fc3b57b6');
INSERT INTO audit VALUES(91, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0014', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '01d9c1c8ccd21eb5cca4b325da17daa62655ed8d82e15aa4b8634811fc3b57b6', '308ae842752310b57c0c7098a011ce63ded2a405b38093fbad8a8194a7f68844');
INSERT INTO audit VALUES(92, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0014', '{"role": "desk", "saw": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "stage": "desk"}', '', '308ae842752310b57c0c7098a011ce63ded2a405b38093fbad8a8194a7f68844', '4583739a1d7b708072aba758ce4da9d4a1041883138ac48deda3dc7f829b8441');
INSERT INTO audit VALUES(93, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0014', '{"asked": "board", "path": "main", "stage": "board"}', '', '4583739a1d7b708072aba758ce4da9d4a1041883138ac48deda3dc7f829b8441', '52a7884c7ec3234a6e55dad5d210a73c67c160c632d225be35adb79ede158b82');
INSERT INTO audit VALUES(94, 1, '2026-12-01 00:45:00.000000', 4, 'decided.return', 'YC-2026-0014', '{"role": "board", "saw": "669714aedd783db72d78ee16955f2a3f3f0ce2a498fcf66369723354945fb4de", "stage": "board"}', '', '52a7884c7ec3234a6e55dad5d210a73c67c160c632d225be35adb79ede158b82', '2382b4f0bb4e1c266e5c0cce509bb4c66b88da330818525096c5afb34e5b1ce9');
INSERT INTO audit VALUES(95, 1, '2026-12-01 00:45:00.000000', 4, 'stage', 'YC-2026-0014', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '2382b4f0bb4e1c266e5c0cce509bb4c66b88da330818525096c5afb34e5b1ce9', '49f81c8554aedf6392847ab63e8a1d84e31fdbed0d502db43d79ee3d23547210');
INSERT INTO audit VALUES(96, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0015', '{"revision": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "unit": "economics"}', '', '49f81c8554aedf6392847ab63e8a1d84e31fdbed0d502db43d79ee3d23547210', 'e553a3eeeb529667b2ce30555912bfdb8455e9a88b6af598ac965bd19e16e7f7');
INSERT INTO audit VALUES(97, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0015', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'e553a3eeeb529667b2ce30555912bfdb8455e9a88b6af598ac965bd19e16e7f7', '1e1218f5afc3f1da7a72c00c7f55c41e718cbfb7ab33b33033c8120c6f7a46a0');
INSERT INTO audit VALUES(98, 1, '2026-12-01 00:45:00.000000', 2, 'decided.refuse', 'YC-2026-0015', '{"role": "unit_head", "saw": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "stage": "unit"}', '', '1e1218f5afc3f1da7a72c00c7f55c41e718cbfb7ab33b33033c8120c6f7a46a0', '7117373fe7a4b6bafe3f1e6357a0b2a1ea60aae87eca9d3cdb4580deedd83eeb');
INSERT INTO audit VALUES(99, 1, '2026-12-01 00:45:00.000000', 2, 'closed', 'YC-2026-0015', '{"outcome": "refused"}', '', '7117373fe7a4b6bafe3f1e6357a0b2a1ea60aae87eca9d3cdb4580deedd83eeb', '32110337d3a6626c96baa5454c876870e603f79a285b085da2b12570eb17ade3');
INSERT INTO audit VALUES(100, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0016', '{"revision": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "unit": "economics"}', '', '32110337d3a6626c96baa5454c876870e603f79a285b085da2b12570eb17ade3', 'c5a715ef61ff2126ec2065f37a7fbf395d18ce69a4a8208664d61c8ad1c89ee4');
INSERT INTO audit VALUES(101, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0016', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'c5a715ef61ff2126ec2065f37a7fbf395d18ce69a4a8208664d61c8ad1c89ee4', 'aa2160d32181b13b1968147ebf5388791b07ec0d7849b8312322384c4620b23f');
INSERT INTO audit VALUES(102, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0016', '{"role": "unit_head", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "unit"}', '', 'aa2160d32181b13b1968147ebf5388791b07ec0d7849b8312322384c4620b23f', '28c1b11e65f082941883e210c8e086766914a5505d2f9e69288597d33344f817');
INSERT INTO audit VALUES(103, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0016', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '28c1b11e65f082941883e210c8e086766914a5505d2f9e69288597d33344f817', '4af3a09b56903faa07dfd7af9d86510bb8dc0f7dad93ab276e5341d556b41487');
INSERT INTO audit VALUES(104, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0016', '{"role": "desk", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "desk"}', '', '4af3a09b56903faa07dfd7af9d86510bb8dc0f7dad93ab276e5341d556b41487', '9b0c9c20fc4f537a0e4e6bc7d3ba083fb5f6075f7541a4659c5e25837daed361');
INSERT INTO audit VALUES(105, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0016', '{"asked": "board", "path": "main", "stage": "board"}', '', '9b0c9c20fc4f537a0e4e6bc7d3ba083fb5f6075f7541a4659c5e25837daed361', '70ea1d93bfc6aef2641dfbd67e52e36e3e5dfd040a7f06ca8616e1221e7cf01d');
INSERT INTO audit VALUES(106, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0016', '{"role": "board", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "board"}', '', '70ea1d93bfc6aef2641dfbd67e52e36e3e5dfd040a7f06ca8616e1221e7cf01d', '24e18128959e8c0fbba6a04f1c8c358488ab280d65725c346bc84e2d34584c32');
INSERT INTO audit VALUES(107, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0016', '{"revision": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"}', '', '24e18128959e8c0fbba6a04f1c8c358488ab280d65725c346bc84e2d34584c32', '570f9418e4357008c91bad45c1ab39d822b50d9a5303a461a696c8eb8801f684');
INSERT INTO audit VALUES(108, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0017', '{"revision": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "unit": "economics"}', '', '570f9418e4357008c91bad45c1ab39d822b50d9a5303a461a696c8eb8801f684', 'fb5949331d18f66c16f651b0e6b3bd852ababe5318c00431b577af4e18f958ea');
INSERT INTO audit VALUES(109, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0017', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'fb5949331d18f66c16f651b0e6b3bd852ababe5318c00431b577af4e18f958ea', 'f395eaf3ecebaba3568cddded8baa32641a843604b6a980d17e633c1f2abf126');
INSERT INTO audit VALUES(110, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0017', '{"role": "unit_head", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "unit"}', '', 'f395eaf3ecebaba3568cddded8baa32641a843604b6a980d17e633c1f2abf126', '70c302f12f205b73b39de53c9e7abcaee7f88bf48ee8ab33f8ede66d416e9c32');
INSERT INTO audit VALUES(111, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0017', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '70c302f12f205b73b39de53c9e7abcaee7f88bf48ee8ab33f8ede66d416e9c32', '3c1b69e0b28e8d555967602621da2d91f999713c5b24a9da55fa0fddc8d8a560');
INSERT INTO audit VALUES(112, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0017', '{"role": "desk", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "desk"}', '', '3c1b69e0b28e8d555967602621da2d91f999713c5b24a9da55fa0fddc8d8a560', '5925e77c17b3e1039b8f8e36693f296f679f22a45a85e8851ee92dfcb39e65d3');
INSERT INTO audit VALUES(113, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0017', '{"asked": "board", "path": "main", "stage": "board"}', '', '5925e77c17b3e1039b8f8e36693f296f679f22a45a85e8851ee92dfcb39e65d3', 'b1174328ed9127196f29b74e897444f2efb7872b9aa8654d8a09eff04d90e316');
INSERT INTO audit VALUES(114, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0017', '{"role": "board", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "board"}', '', 'b1174328ed9127196f29b74e897444f2efb7872b9aa8654d8a09eff04d90e316', '1c8385876efca30bad8eebabca63606d470b7f2c5cf374cb592c0030fd4d688d');
INSERT INTO audit VALUES(115, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0017', '{"revision": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"}', '', '1c8385876efca30bad8eebabca63606d470b7f2c5cf374cb592c0030fd4d688d', 'e467295e46d7d141acd4ec164f8b2376e389cc83083268477f29319fab1101c1');
INSERT INTO audit VALUES(116, 1, '2026-12-01 00:45:00.000000', 8, 'claimed', 'YC-2026-0017', '{"channel": "website_vi"}', '', 'e467295e46d7d141acd4ec164f8b2376e389cc83083268477f29319fab1101c1', '1210dbf5693788582f383803ec8d5abb39e3232e4f8a38a081df1cc2a28e9d51');
INSERT INTO audit VALUES(117, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "unit": "economics"}', '', '1210dbf5693788582f383803ec8d5abb39e3232e4f8a38a081df1cc2a28e9d51', '66fb687f71877a71d433ed4bd36f29480e23be48156d933a8f9e76daf7200a56');
INSERT INTO audit VALUES(118, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0018', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '66fb687f71877a71d433ed4bd36f29480e23be48156d933a8f9e76daf7200a56', 'f0529b8259eae348207c9aefa2d068d4360db937d6260cc75422d7f68318a94f');
INSERT INTO audit VALUES(119, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0018', '{"role": "unit_head", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "unit"}', '', 'f0529b8259eae348207c9aefa2d068d4360db937d6260cc75422d7f68318a94f', 'b1a41dc22dc9513b2a8d6456bf8bb5d62b72d4f152b4b7374dc50e6832919137');
INSERT INTO audit VALUES(120, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0018', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'b1a41dc22dc9513b2a8d6456bf8bb5d62b72d4f152b4b7374dc50e6832919137', '7e368cb4d37b6c54da1c3e5df3c36a0dbbad4464609f61ebf33168bc6b5b57a8');
INSERT INTO audit VALUES(121, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0018', '{"role": "desk", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "desk"}', '', '7e368cb4d37b6c54da1c3e5df3c36a0dbbad4464609f61ebf33168bc6b5b57a8', '69049cf3b9cc9f568119f4559cf05e66738c1553dd68718446ab5ed971e94f80');
INSERT INTO audit VALUES(122, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0018', '{"asked": "board", "path": "main", "stage": "board"}', '', '69049cf3b9cc9f568119f4559cf05e66738c1553dd68718446ab5ed971e94f80', '77b2af213fe782982442f695b173c381bbc8f7801e804bfcb7fc3ebeffa9488b');
INSERT INTO audit VALUES(123, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0018', '{"role": "board", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "board"}', '', '77b2af213fe782982442f695b173c381bbc8f7801e804bfcb7fc3ebeffa9488b', '9232f0e36adc0dae985c4353293ef01d11d13d6baf06db997ed7172cabe2fc15');
INSERT INTO audit VALUES(124, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"}', '', '9232f0e36adc0dae985c4353293ef01d11d13d6baf06db997ed7172cabe2fc15', 'b0688661e0320f677e85b8fdfcefc85574d92661f9ef114178ed5f17d7c390b9');
INSERT INTO audit VALUES(125, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0018', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', 'b0688661e0320f677e85b8fdfcefc85574d92661f9ef114178ed5f17d7c390b9', '105c3b0342c0b04de4423fbdd00855165820b92a0b92e7ede984cd4242f33067');
INSERT INTO audit VALUES(126, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0018', '{}', '', '105c3b0342c0b04de4423fbdd00855165820b92a0b92e7ede984cd4242f33067', '0a2fc0e5e371ab7d1c5b806e9823d44376f26a2374c60901592eac7dea39d8ac');
INSERT INTO audit VALUES(127, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "unit": "economics"}', '', '0a2fc0e5e371ab7d1c5b806e9823d44376f26a2374c60901592eac7dea39d8ac', 'ef77e45b60ff74f5c4815a19287cdefddb17eddda8daff982b284e84fb916131');
INSERT INTO audit VALUES(128, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0019', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'ef77e45b60ff74f5c4815a19287cdefddb17eddda8daff982b284e84fb916131', '5eb83b9b9cd7b125028682a8c0d76e551205a3fad989d96fb62c646b9fd024d9');
INSERT INTO audit VALUES(129, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0019', '{"role": "unit_head", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "unit"}', '', '5eb83b9b9cd7b125028682a8c0d76e551205a3fad989d96fb62c646b9fd024d9', 'f6c14486fc25977d760844831d30c6f00285db3a59b0aa84d168e7d7b9a6da6e');
INSERT INTO audit VALUES(130, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0019', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'f6c14486fc25977d760844831d30c6f00285db3a59b0aa84d168e7d7b9a6da6e', 'f24145587f4f6683acef7d1f02012dd7faa9a1c529e3649c3860354527b1fd03');
INSERT INTO audit VALUES(131, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0019', '{"role": "desk", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "desk"}', '', 'f24145587f4f6683acef7d1f02012dd7faa9a1c529e3649c3860354527b1fd03', '6fe357224f55848f893763648705c9614fb8ff17097c31dbcf6f92b65ae47cc9');
INSERT INTO audit VALUES(132, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0019', '{"asked": "board", "path": "main", "stage": "board"}', '', '6fe357224f55848f893763648705c9614fb8ff17097c31dbcf6f92b65ae47cc9', '6393f34b7a20389595cdcb8643461c541e45d14370643cbd4c781725732c6422');
INSERT INTO audit VALUES(133, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0019', '{"role": "board", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "board"}', '', '6393f34b7a20389595cdcb8643461c541e45d14370643cbd4c781725732c6422', '1a19bdf60626fb0fda7147ae8948e33a1f58d29a8411f1956711772107aa3852');
INSERT INTO audit VALUES(134, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"}', '', '1a19bdf60626fb0fda7147ae8948e33a1f58d29a8411f1956711772107aa3852', '252a8af02365747d1c1997e2fe3b7dc7a635717beb7a7cc7867da750abeb6794');
INSERT INTO audit VALUES(135, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0019', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', '252a8af02365747d1c1997e2fe3b7dc7a635717beb7a7cc7867da750abeb6794', 'f009b45b39bb69c52846ba2827a0fdc9f6bf72f340a881fbe0b252d6abd4f407');
INSERT INTO audit VALUES(136, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0019', '{}', '', 'f009b45b39bb69c52846ba2827a0fdc9f6bf72f340a881fbe0b252d6abd4f407', 'e7392b0c320a86744828bd0a2d293f84f2329baab5f62b784e2f2989fad5a03e');
INSERT INTO audit VALUES(137, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0019', '{"n": 1}', '', 'e7392b0c320a86744828bd0a2d293f84f2329baab5f62b784e2f2989fad5a03e', '3caf49960853602ad28b2c7df390cce8460c4f7e9fb2349cc9a0b90dc5fe674b');
INSERT INTO audit VALUES(138, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0019', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '3caf49960853602ad28b2c7df390cce8460c4f7e9fb2349cc9a0b90dc5fe674b', 'ecc4cce712156133bcaf577f89e05169476d0e0d10db2d392995fedd6b73421e');
INSERT INTO audit VALUES(139, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "unit": "economics"}', '', 'ecc4cce712156133bcaf577f89e05169476d0e0d10db2d392995fedd6b73421e', '71bcc8040525f87f1da09b5d208811c3b5f5dea27c60bae793940dd8812bfa71');
INSERT INTO audit VALUES(140, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0020', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '71bcc8040525f87f1da09b5d208811c3b5f5dea27c60bae793940dd8812bfa71', 'ece6503ab96984ba1aa71857b13d7e6558e169d18f4072078df747e01d63a703');
INSERT INTO audit VALUES(141, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0020', '{"role": "unit_head", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "unit"}', '', 'ece6503ab96984ba1aa71857b13d7e6558e169d18f4072078df747e01d63a703', 'f02c44235c226cb914a460b6091a38dc214ccd272168b1558047f87ed7562c12');
INSERT INTO audit VALUES(142, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0020', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'f02c44235c226cb914a460b6091a38dc214ccd272168b1558047f87ed7562c12', '14781bef83d487ef63903fcdf5e32483df8d12fa29ae26256a38b936375be2ab');
INSERT INTO audit VALUES(143, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0020', '{"role": "desk", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "desk"}', '', '14781bef83d487ef63903fcdf5e32483df8d12fa29ae26256a38b936375be2ab', '043fe5ae5e98005903a0037a6c5cc25041029ec1992569bf3629a7c307894f11');
INSERT INTO audit VALUES(144, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0020', '{"asked": "board", "path": "main", "stage": "board"}', '', '043fe5ae5e98005903a0037a6c5cc25041029ec1992569bf3629a7c307894f11', 'eafbc1efecf67f3766146f33eae21077e84ef9119aeba92e0bd4b9be2f22be7f');
INSERT INTO audit VALUES(145, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0020', '{"role": "board", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "board"}', '', 'eafbc1efecf67f3766146f33eae21077e84ef9119aeba92e0bd4b9be2f22be7f', '592cabb357d4fc3f974c74699f027d2fdf42fa403219bdc15dcd752a3c0e65a0');
INSERT INTO audit VALUES(146, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"}', '', '592cabb357d4fc3f974c74699f027d2fdf42fa403219bdc15dcd752a3c0e65a0', '01989ead65721cd34826f5002edbeba1e273ee8d9ff3deb85968018880e5310e');
INSERT INTO audit VALUES(147, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0020', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', '01989ead65721cd34826f5002edbeba1e273ee8d9ff3deb85968018880e5310e', 'd5769a56e7d1546095556184c89866b4dbf2627c0813a4f8ebf3ecebc0092305');
INSERT INTO audit VALUES(148, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0020', '{}', '', 'd5769a56e7d1546095556184c89866b4dbf2627c0813a4f8ebf3ecebc0092305', 'b3f71600f8e874c5aa9718fdd8aa9192f1542f66a08c7b4d192a67018a8c8c34');
INSERT INTO audit VALUES(149, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0020', '{"n": 1}', '', 'b3f71600f8e874c5aa9718fdd8aa9192f1542f66a08c7b4d192a67018a8c8c34', '892c7cfa5320cf9a18beb4c4018ad791a0cb23f63235687400c5605c657abe0c');
INSERT INTO audit VALUES(150, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0020', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '892c7cfa5320cf9a18beb4c4018ad791a0cb23f63235687400c5605c657abe0c', '19f2706f268566a15972a75163d9c2632b03b97e22c1cf058ef1682fb099dce9');
INSERT INTO audit VALUES(151, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0020', '{"role": "desk", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "fix"}', '', '19f2706f268566a15972a75163d9c2632b03b97e22c1cf058ef1682fb099dce9', '8135a440e0bd3e5fd9c9e87b8ca580ba179ef205931dba024926e7737d4c32ca');
INSERT INTO audit VALUES(152, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0020', '{"asked": "board", "path": "correction", "stage": "release"}', '', '8135a440e0bd3e5fd9c9e87b8ca580ba179ef205931dba024926e7737d4c32ca', '9d5cff5b484e7520b809960cd13759a72fbac75aed2b0b0a9eef3b7ecea59112');
INSERT INTO audit VALUES(153, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "unit": "economics"}', '', '9d5cff5b484e7520b809960cd13759a72fbac75aed2b0b0a9eef3b7ecea59112', 'da78227ec8951eb7a8969f6211d9d44234a720e00b0e199c7ea9a88b28fe2233');
INSERT INTO audit VALUES(154, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'da78227ec8951eb7a8969f6211d9d44234a720e00b0e199c7ea9a88b28fe2233', 'e259c5103b1e4fb97bc4e25513b5476e872a5ec294a3bec0b7e7abcc803e4008');
INSERT INTO audit VALUES(155, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0021', '{"role": "unit_head", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "unit"}', '', 'e259c5103b1e4fb97bc4e25513b5476e872a5ec294a3bec0b7e7abcc803e4008', '75f48a97f89699489f2e29e03c428582894fe7635747f6c84f7ea56134d5cf86');
INSERT INTO audit VALUES(156, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '75f48a97f89699489f2e29e03c428582894fe7635747f6c84f7ea56134d5cf86', '7f95989a3c3c49d9ad06291d5d77f9f7f60e9a03d445aed27df979e21366b3a5');
INSERT INTO audit VALUES(157, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0021', '{"role": "desk", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "desk"}', '', '7f95989a3c3c49d9ad06291d5d77f9f7f60e9a03d445aed27df979e21366b3a5', 'cfe30e4bf23540a8b305dba24767c0add2ff5d73888befe46d7ea92523bbd78c');
INSERT INTO audit VALUES(158, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0021', '{"asked": "board", "path": "main", "stage": "board"}', '', 'cfe30e4bf23540a8b305dba24767c0add2ff5d73888befe46d7ea92523bbd78c', '0a0726be88690960d1b2e29472f01d28d18b5d322d700f32a81a234efbaa91d0');
INSERT INTO audit VALUES(159, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0021', '{"role": "board", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "board"}', '', '0a0726be88690960d1b2e29472f01d28d18b5d322d700f32a81a234efbaa91d0', '7280805633f22c0df7541176a3199a4f2cf11e8726d0c2395ee59fd4fa6ba280');
INSERT INTO audit VALUES(160, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"}', '', '7280805633f22c0df7541176a3199a4f2cf11e8726d0c2395ee59fd4fa6ba280', '1ef6d02b7d0d75dc292628ecebd61452928ccc00e48616f8259fac568d261f7e');
INSERT INTO audit VALUES(161, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0021', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"}', '', '1ef6d02b7d0d75dc292628ecebd61452928ccc00e48616f8259fac568d261f7e', '895ea6999857c43f67f126b362f1c0b1e29e80731fb5085b3c950819579b9f3e');
INSERT INTO audit VALUES(162, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0021', '{}', '', '895ea6999857c43f67f126b362f1c0b1e29e80731fb5085b3c950819579b9f3e', '548c744201dc17d487452c47f218200e337eb8fc4fa25c991a07295b831c2840');
INSERT INTO audit VALUES(163, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0021', '{"n": 1}', '', '548c744201dc17d487452c47f218200e337eb8fc4fa25c991a07295b831c2840', 'ee8253ecc310777fec0389faf19cf9dcb3c0429eca194d92bff01d8009cf3185');
INSERT INTO audit VALUES(164, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', 'ee8253ecc310777fec0389faf19cf9dcb3c0429eca194d92bff01d8009cf3185', '85fcb94928de9cdd95ed2ff89903fe6357a60eff1158a4fa872ef9c48d4e5150');
INSERT INTO audit VALUES(165, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0021', '{"role": "desk", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "fix"}', '', '85fcb94928de9cdd95ed2ff89903fe6357a60eff1158a4fa872ef9c48d4e5150', 'feaf75e57786f5e2176ea8bf47decdfd158b08eaca02b59b3e36a55825f46ee1');
INSERT INTO audit VALUES(166, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0021', '{"asked": "board", "path": "correction", "stage": "release"}', '', 'feaf75e57786f5e2176ea8bf47decdfd158b08eaca02b59b3e36a55825f46ee1', 'f2df35eb04203251b3868ed63803f19296e16e978c5f005016ef49bf0f1ad74a');
INSERT INTO audit VALUES(167, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0021', '{"role": "board", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "release"}', '', 'f2df35eb04203251b3868ed63803f19296e16e978c5f005016ef49bf0f1ad74a', '597c7e176c61187ce7f09d8b76c1f23648d490e59b886190d0ee0cef050b8799');
INSERT INTO audit VALUES(168, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"}', '', '597c7e176c61187ce7f09d8b76c1f23648d490e59b886190d0ee0cef050b8799', '2982cdefda842c0c020b91b3ad7327c7ddf031871df5fa099beab8be19ab0225');
INSERT INTO audit VALUES(169, 1, '2026-12-01 00:45:00.000000', 2, 'round.answered', 'round/1', '{"answer": "help", "items": "directory", "late": "no", "left": 5, "link": ""}', '', '2982cdefda842c0c020b91b3ad7327c7ddf031871df5fa099beab8be19ab0225', 'ba3f7bc8fc0cd505fdcd3a3eea3b44b634109460f1cf9a14f24a3c12eca58d5c');
INSERT INTO audit VALUES(170, 1, '2026-12-01 01:15:00.000000', NULL, 'rules.offered', 'version/2', '{"digest": "8faac9fcae70d85aecac5f47ec083ac6d665039625793a7c7c9e49933b43f4a6"}', '', 'ba3f7bc8fc0cd505fdcd3a3eea3b44b634109460f1cf9a14f24a3c12eca58d5c', '2362746fec6401ff0722488642c4566a367051bd83ca609460f5db52043d26e3');
INSERT INTO audit VALUES(171, 1, '2026-12-01 01:15:00.000000', 9, 'rules', 'version/2', '{"digest": "8faac9fcae70d85aecac5f47ec083ac6d665039625793a7c7c9e49933b43f4a6"}', '', '2362746fec6401ff0722488642c4566a367051bd83ca609460f5db52043d26e3', '13fad07cfa5daf5469002140b90fd9b50837cc3f010f2097f5c015bec55df99e');
INSERT INTO audit VALUES(172, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0022', '{"revision": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "unit": "economics"}', '', '13fad07cfa5daf5469002140b90fd9b50837cc3f010f2097f5c015bec55df99e', '583131dbefa2f8f4d2fecb29744f9d48aed8f943e494bdcb2ebbbe43196e2c74');
INSERT INTO audit VALUES(173, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0022', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '583131dbefa2f8f4d2fecb29744f9d48aed8f943e494bdcb2ebbbe43196e2c74', '329aec1128e6bca9d79623e34958445267dcde134bd33b7cebe8a09080a7a632');
INSERT INTO audit VALUES(174, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "unit": "economics"}', '', '329aec1128e6bca9d79623e34958445267dcde134bd33b7cebe8a09080a7a632', '58e5195e9616a1d3efe662452d59d5ca2b6494c84ab0a2dba3dc738831071f84');
INSERT INTO audit VALUES(175, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0023', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '58e5195e9616a1d3efe662452d59d5ca2b6494c84ab0a2dba3dc738831071f84', 'a8e84de535f75292ca4e4367bdf4275383f8795bc734a61bdfb50decab967737');
INSERT INTO audit VALUES(176, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0024', '{"revision": "ce4f4bcb276ca5ea1f91e575a962eef76e7186c6d731d2f464f9096954a9e6c1", "unit": "economics"}', '', 'a8e84de535f75292ca4e4367bdf4275383f8795bc734a61bdfb50decab967737', '25f24f33ae972695ffe999add8fefb9a4a0949f8c8abf98ce344f436d642367c');
INSERT INTO audit VALUES(177, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0024', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '25f24f33ae972695ffe999add8fefb9a4a0949f8c8abf98ce344f436d642367c', '63a74c65a2221efaf82b8af6a5adccb4cc5f1e240f26b17e5e75f251b7a94b4b');
INSERT INTO audit VALUES(178, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0025', '{"revision": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "unit": "economics"}', '', '63a74c65a2221efaf82b8af6a5adccb4cc5f1e240f26b17e5e75f251b7a94b4b', '70229fa6476aaa1d05ca1dc6aa2db827b74ce82cfbfd19c0b4fa31f5141fa4e4');
INSERT INTO audit VALUES(179, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0025', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '70229fa6476aaa1d05ca1dc6aa2db827b74ce82cfbfd19c0b4fa31f5141fa4e4', 'c53b5ec2dc483bffce888da66105e08cd5e5f1f8ce79fa7e53c947f3b16fe4eb');
INSERT INTO audit VALUES(180, 1, '2026-12-01 01:15:00.000000', 2, 'decided.pass', 'YC-2026-0025', '{"role": "unit_head", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "unit"}', '', 'c53b5ec2dc483bffce888da66105e08cd5e5f1f8ce79fa7e53c947f3b16fe4eb', 'e1dc9221d69e695d4ac520b0b465b926a9de024678e3ac093958d24fc3a29457');
INSERT INTO audit VALUES(181, 1, '2026-12-01 01:15:00.000000', 2, 'stage', 'YC-2026-0025', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'e1dc9221d69e695d4ac520b0b465b926a9de024678e3ac093958d24fc3a29457', '35ed3577aa553ad41a597df85a923f4d8a7aa591356238b1e87c01c4e2e57dd6');
INSERT INTO audit VALUES(182, 1, '2026-12-01 01:15:00.000000', 7, 'decided.pass', 'YC-2026-0025', '{"role": "desk", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "desk"}', '', '35ed3577aa553ad41a597df85a923f4d8a7aa591356238b1e87c01c4e2e57dd6', '16f5301929af11a509f002c0ae838a4ccf29e249e1c2ee882d1d8113462cf84f');
INSERT INTO audit VALUES(183, 1, '2026-12-01 01:15:00.000000', 7, 'stage', 'YC-2026-0025', '{"asked": "board", "path": "main", "stage": "board"}', '', '16f5301929af11a509f002c0ae838a4ccf29e249e1c2ee882d1d8113462cf84f', '0a5d9001b082faf87f8cdeaa058079f29d76e2e6b67fc8108e09b447a5340753');
INSERT INTO audit VALUES(184, 1, '2026-12-01 09:45:00.000000', NULL, 'rules.offered', 'version/3', '{"digest": "a73671bb96b57250acf0010ad6a68b47470d277aff7f0db94fbd7c0f78acf631"}', '', '0a5d9001b082faf87f8cdeaa058079f29d76e2e6b67fc8108e09b447a5340753', 'bff9a2f20f19189bb49537871b04fd6d547a26d0b117d112d548f7879e420213');
INSERT INTO audit VALUES(185, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0010', '{"path": "main", "stage": "desk", "then": null}', '', 'bff9a2f20f19189bb49537871b04fd6d547a26d0b117d112d548f7879e420213', 'c5b211ddadf8cec1f6ba8324189644c94ff65df8093ee3ae20f107f356a112a3');
INSERT INTO audit VALUES(186, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0011', '{"path": "main", "stage": "desk", "then": null}', '', 'c5b211ddadf8cec1f6ba8324189644c94ff65df8093ee3ae20f107f356a112a3', 'c2c8628f91290679ba4c42a383cd3daaa48d3ab35ca2f6052fe984f021c7b939');
INSERT INTO audit VALUES(187, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0014', '{"path": "main", "stage": "desk", "then": null}', '', 'c2c8628f91290679ba4c42a383cd3daaa48d3ab35ca2f6052fe984f021c7b939', 'eee2ba7cc5d02295728f1663664043547a0f60a49cbc2ea43468dc4d5bd77efe');
INSERT INTO audit VALUES(188, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0019', '{"path": "correction", "stage": "fix", "then": null}', '', 'eee2ba7cc5d02295728f1663664043547a0f60a49cbc2ea43468dc4d5bd77efe', '1656bc049363dbb063b43f8eb4fec8140704e8d4690e4583f5d1290afa72f5f0');
INSERT INTO audit VALUES(189, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0005', '{"path": "main", "stage": "unit"}', '', '1656bc049363dbb063b43f8eb4fec8140704e8d4690e4583f5d1290afa72f5f0', 'b066d5b4a74739aaa61bd858faf912fc442d09ce71844008222314856cd0a735');
INSERT INTO audit VALUES(190, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0006', '{"path": "main", "stage": "unit"}', '', 'b066d5b4a74739aaa61bd858faf912fc442d09ce71844008222314856cd0a735', '24ac5fda419cffe836ee45955ba83f2d68492eae4a12ec6547b66d2df318dc27');
INSERT INTO audit VALUES(191, 1, '2026-12-01 09:45:00.000000', NULL, 'log', 'day/2026-12-01', '{"count": 4, "digest": "f4880c12e72f8220375cbf93dd8dea9cf50d284808963d5dad4118f5e08d0c85", "restored": null, "sealed": 191}', '', '24ac5fda419cffe836ee45955ba83f2d68492eae4a12ec6547b66d2df318dc27', '7460bd970bdca1d204a23f5b505eb3eff93f44d17bef0394f305990c99e74b91');
INSERT INTO audit VALUES(192, 1, '2026-12-01 09:45:00.000000', 2, 'ended', 'YC-2026-0005', '{"role": "unit_head"}', '', '7460bd970bdca1d204a23f5b505eb3eff93f44d17bef0394f305990c99e74b91', '813acfb93e221dd8bf6dbabd96509e449b432bc9b03a4609c458f06154389f78');
INSERT INTO audit VALUES(193, 1, '2026-12-01 09:45:00.000000', 2, 'closed', 'YC-2026-0005', '{"outcome": "unanswered"}', '', '813acfb93e221dd8bf6dbabd96509e449b432bc9b03a4609c458f06154389f78', '304011b2d94c14d762ed4c0a47a8269fc8c514642f87bd0e466e98775a516dd1');
INSERT INTO audit VALUES(194, 1, '2026-12-01 15:15:00.000000', 7, 'visit.claimed', 'YC-2026-0010', '{"stage": "desk"}', '', '304011b2d94c14d762ed4c0a47a8269fc8c514642f87bd0e466e98775a516dd1', '134a2443e734a755c4fe9d705b9c9895674c57ab3da734488f2b4189d4ce7cb8');
INSERT INTO audit VALUES(195, 1, '2026-12-01 15:15:00.000000', 8, 'visit.taken-over', 'YC-2026-0010', '{"before": 7, "stage": "desk"}', '', '134a2443e734a755c4fe9d705b9c9895674c57ab3da734488f2b4189d4ce7cb8', 'd81f03aeb2aadc89ad83e2e15c15f8b3acf1d36cae290fd090a3796609073bc9');
INSERT INTO audit VALUES(196, 1, '2026-12-01 15:15:00.000000', 4, 'decided.pass', 'YC-2026-0025', '{"role": "board", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "board"}', '', 'd81f03aeb2aadc89ad83e2e15c15f8b3acf1d36cae290fd090a3796609073bc9', '09bbc5567f572d1ff51f950424004bfc3c6ef41ec3fc8d9371c146bcb30ca83a');
INSERT INTO audit VALUES(197, 1, '2026-12-01 15:15:00.000000', 4, 'released', 'YC-2026-0025', '{"revision": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7"}', '', '09bbc5567f572d1ff51f950424004bfc3c6ef41ec3fc8d9371c146bcb30ca83a', '808e348967150f529416856d4c1d5f14f6ef3fc41c6789a923390ca95bb45401');
INSERT INTO audit VALUES(198, 1, '2026-12-01 15:15:00.000000', 2, 'decided.pass', 'YC-2026-0023', '{"role": "unit_head", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "unit"}', '', '808e348967150f529416856d4c1d5f14f6ef3fc41c6789a923390ca95bb45401', '3b31a0a9ce1b28adcc026fbe67e645f9309b7b621d5e0bb12af5b51c553b7287');
INSERT INTO audit VALUES(199, 1, '2026-12-01 15:15:00.000000', 2, 'stage', 'YC-2026-0023', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '3b31a0a9ce1b28adcc026fbe67e645f9309b7b621d5e0bb12af5b51c553b7287', 'f6c9ddf7324162f043ac9312e4edcecf975ae91038dbe74163bdef2f22eb07b9');
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
INSERT INTO card_part VALUES(1, 1, 3, 1, 0, 'message', '-4000794773', 1, '[]', 'de27412ed4370bf6a256815a7e170b94');
INSERT INTO card_part VALUES(2, 1, 9, 1, 0, 'message', '-4000794773', 2, '[]', '1fc9ea61825db6d32163e63a2a090938');
INSERT INTO card_part VALUES(3, 1, 23, 2, 0, 'message', '-4000794773', 4, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(4, 1, 30, 2, 0, 'message', '-4000794773', 6, '[]', '781dda677cfd9888129e301de1645cbf');
INSERT INTO card_part VALUES(5, 1, 38, 1, 0, 'message', '-4000794773', 7, '[]', 'a9993eb8f7d7614616f0a3585dff8ba7');
INSERT INTO card_part VALUES(6, 1, 45, 1, 0, 'message', '-4000794773', 9, '[]', '66b0e3e6be26194a63e19f291a74d63c');
INSERT INTO card_part VALUES(7, 1, 52, 2, 0, 'message', '-4000794773', 11, '[]', 'e5e97fb94bda9a875b0aea0255be7153');
INSERT INTO card_part VALUES(8, 1, 59, 1, 0, 'message', '-4000794773', 12, '[]', '9b082acc1530c0b20248aca39fbd8078');
INSERT INTO card_part VALUES(9, 1, 65, 1, 0, 'message', '-4000794773', 13, '[]', '0d225a551df70eec6731cee8bcb8f203');
INSERT INTO card_part VALUES(10, 1, 71, 1, 0, 'message', '-4000794773', 14, '[]', '036c8a3ae7e10d454d4428f520417bc5');
INSERT INTO card_part VALUES(11, 1, 77, 2, 0, 'message', '-4000794773', 16, '[]', 'ee5e701a8aaab232ebc217b040b87075');
INSERT INTO card_part VALUES(12, 1, 83, 2, 0, 'message', '-4000794773', 18, '[]', '1df7f384854a3392758134e882099023');
INSERT INTO card_part VALUES(13, 1, 89, 2, 0, 'message', '-4000794773', 20, '[]', '9c52ea3347fcc16f9ad9e69eaf7890df');
INSERT INTO card_part VALUES(14, 1, 102, 1, 0, 'message', '-4000794773', 21, '[]', 'bae5730b649c6b34157ed889970fb3ef');
INSERT INTO card_part VALUES(15, 1, 41, 2, 0, 'message', '-4000794773', 22, '[]', '37d51431b8db928bbb5b840dc91dd86a');
INSERT INTO card_part VALUES(16, 1, 1, 2, 0, 'message', '700403959', 10, '[]', 'de27412ed4370bf6a256815a7e170b94');
INSERT INTO card_part VALUES(17, 1, 7, 2, 0, 'message', '700403959', 18, '[]', '1fc9ea61825db6d32163e63a2a090938');
INSERT INTO card_part VALUES(18, 1, 13, 2, 0, 'message', '700403959', 26, '[]', 'aaf2441e2464c26eeaeff84487bdbbea');
INSERT INTO card_part VALUES(19, 1, 15, 1, 0, 'message', '700403959', 33, '[]', 'fef432d99a9cb570f5050f68a49b831e');
INSERT INTO card_part VALUES(20, 1, 19, 2, 0, 'message', '700403959', 49, '[]', '70292ceffac689ded3f80cc64dd3a1ec');
INSERT INTO card_part VALUES(21, 1, 21, 3, 0, 'message', '700403959', 61, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(22, 1, 28, 1, 0, 'message', '700403959', 78, '[]', '3a907af1309f521ed19d38469c4c3ca7');
INSERT INTO card_part VALUES(23, 1, 34, 1, 0, 'message', '700403959', 89, '[]', 'fec28fed0516ac638b70bdfda734437a');
INSERT INTO card_part VALUES(24, 1, 36, 1, 0, 'message', '700403959', 96, '[]', 'ec9c65c2370d33d6c1da4082dee21b76');
INSERT INTO card_part VALUES(25, 1, 39, 1, 0, 'message', '700403959', 103, '[]', '2e7df9f22cc1793a0e66fbb7ea0af6d9');
INSERT INTO card_part VALUES(26, 1, 43, 1, 0, 'message', '700403959', 112, '[]', '50654ee8c999b7831bf8f91f6b8c8d79');
INSERT INTO card_part VALUES(27, 1, 48, 2, 0, 'message', '700403959', 121, '[]', 'fba986ecb922b189533e9c75c894210e');
INSERT INTO card_part VALUES(28, 1, 50, 1, 0, 'message', '700403959', 127, '[]', '01f6eeedb04cc5dd6a317753906a52ad');
INSERT INTO card_part VALUES(29, 1, 55, 2, 0, 'message', '700403959', 135, '[]', '2a4efc92336a8482a7dd4f22d6b584de');
INSERT INTO card_part VALUES(30, 1, 57, 1, 0, 'message', '700403959', 142, '[]', '02f06ee67fb41ad27382e3860faeb2a9');
INSERT INTO card_part VALUES(31, 1, 63, 1, 0, 'message', '700403959', 149, '[]', 'a1fdcd3da03411091734e3f4ebcbbe89');
INSERT INTO card_part VALUES(32, 1, 69, 2, 0, 'message', '700403959', 157, '[]', 'cff5c1e6206abd9448aa56a0d71c670e');
INSERT INTO card_part VALUES(33, 1, 75, 2, 0, 'message', '700403959', 165, '[]', '879fc87b3f4dbdd09778354d43917cff');
INSERT INTO card_part VALUES(34, 1, 81, 2, 0, 'message', '700403959', 176, '[]', '8a23761cf950f9b05a9ad75494abc121');
INSERT INTO card_part VALUES(35, 1, 87, 2, 0, 'message', '700403959', 187, '[]', '9c52ea3347fcc16f9ad9e69eaf7890df');
INSERT INTO card_part VALUES(36, 1, 94, 1, 0, 'message', '700403959', 197, '[]', '0440aca781e1080380cb928ec97b7e8a');
INSERT INTO card_part VALUES(37, 1, 96, 1, 0, 'message', '700403959', 204, '[]', 'ffb7a34581e8ea02117851b241546604');
INSERT INTO card_part VALUES(38, 1, 98, 1, 0, 'message', '700403959', 211, '[]', '43504176de1dbccfe6fbf6bcc885746c');
INSERT INTO card_part VALUES(39, 1, 100, 1, 0, 'message', '700403959', 218, '[]', '0afcd95ffb5af062813dd3889ad7a5f6');
INSERT INTO card_part VALUES(40, 1, 17, 3, 0, 'message', '700403959', 219, '[]', '6cfcad06930ac6fe1040cbf5cb5071bf');
INSERT INTO card_part VALUES(41, 1, 2, 1, 0, 'message', '700403960', 3, '[]', 'de27412ed4370bf6a256815a7e170b94');
INSERT INTO card_part VALUES(42, 1, 8, 1, 0, 'message', '700403960', 4, '[]', '1fc9ea61825db6d32163e63a2a090938');
INSERT INTO card_part VALUES(43, 1, 14, 1, 0, 'message', '700403960', 5, '[]', '3fa065f83450626b31151669ec7c2d54');
INSERT INTO card_part VALUES(44, 1, 16, 1, 0, 'message', '700403960', 6, '[]', 'fef432d99a9cb570f5050f68a49b831e');
INSERT INTO card_part VALUES(45, 1, 22, 1, 0, 'message', '700403960', 9, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(46, 1, 29, 1, 0, 'message', '700403960', 10, '[]', '5cb55bf4dc41e11083c07d70c116f437');
INSERT INTO card_part VALUES(47, 1, 33, 1, 0, 'message', '700403960', 12, '[]', 'c2074682775b6dd08bee0c7815aac71a');
INSERT INTO card_part VALUES(48, 1, 35, 1, 1, 'album', '700403960', 13, '[14]', '9a27386f627ee0741b402bbc91ea8221');
INSERT INTO card_part VALUES(49, 1, 35, 1, 0, 'message', '700403960', 15, '[]', '5209e411a65af9007e787fa7840ff081');
INSERT INTO card_part VALUES(50, 1, 37, 1, 0, 'message', '700403960', 16, '[]', 'e7497da0a003145aef8d346993bae0af');
INSERT INTO card_part VALUES(51, 1, 40, 1, 0, 'message', '700403960', 17, '[]', 'c48bf6063bbeefb6e3d608f944a824eb');
INSERT INTO card_part VALUES(52, 1, 44, 1, 0, 'message', '700403960', 19, '[]', '66b0e3e6be26194a63e19f291a74d63c');
INSERT INTO card_part VALUES(53, 1, 49, 1, 0, 'message', '700403960', 20, '[]', '578c594eb2a93cb9eedd616290f4e9f8');
INSERT INTO card_part VALUES(54, 1, 51, 1, 0, 'message', '700403960', 21, '[]', '0211ca206ab9221adfc2a7df7f625075');
INSERT INTO card_part VALUES(55, 1, 56, 1, 0, 'message', '700403960', 22, '[]', '2b06acbc8d4adef2ce8452e94e66f9ed');
INSERT INTO card_part VALUES(56, 1, 58, 1, 0, 'message', '700403960', 23, '[]', '9b082acc1530c0b20248aca39fbd8078');
INSERT INTO card_part VALUES(57, 1, 64, 1, 0, 'message', '700403960', 24, '[]', '0d225a551df70eec6731cee8bcb8f203');
INSERT INTO card_part VALUES(58, 1, 70, 1, 0, 'message', '700403960', 25, '[]', '036c8a3ae7e10d454d4428f520417bc5');
INSERT INTO card_part VALUES(59, 1, 76, 1, 0, 'message', '700403960', 26, '[]', 'a33e9820a02f83bef66bf75235b77e94');
INSERT INTO card_part VALUES(60, 1, 82, 1, 0, 'message', '700403960', 27, '[]', '1df7f384854a3392758134e882099023');
INSERT INTO card_part VALUES(61, 1, 88, 1, 0, 'message', '700403960', 28, '[]', '9c52ea3347fcc16f9ad9e69eaf7890df');
INSERT INTO card_part VALUES(62, 1, 95, 1, 0, 'message', '700403960', 29, '[]', 'd834816b12a9f0e2dea85cd1406d6541');
INSERT INTO card_part VALUES(63, 1, 97, 1, 0, 'message', '700403960', 30, '[]', '3508f1be74f439552bf723a2151dacdd');
INSERT INTO card_part VALUES(64, 1, 99, 1, 0, 'message', '700403960', 31, '[]', '0dd510010c08290eca81767863b06ed6');
INSERT INTO card_part VALUES(65, 1, 101, 1, 0, 'message', '700403960', 32, '[]', 'bae5730b649c6b34157ed889970fb3ef');
INSERT INTO card_part VALUES(66, 1, 18, 2, 0, 'message', '700403960', 35, '[]', '7c136f1a1b77a31c02a56afebed4310d');
INSERT INTO card_part VALUES(67, 1, 20, 2, 0, 'message', '700403960', 36, '[]', '771b60bf0625ab35ebcbf76578a23664');
INSERT INTO card_part VALUES(68, 1, 4, 1, 0, 'message', '700403962', 3, '[]', 'de27412ed4370bf6a256815a7e170b94');
INSERT INTO card_part VALUES(69, 1, 10, 1, 0, 'message', '700403962', 4, '[]', '1fc9ea61825db6d32163e63a2a090938');
INSERT INTO card_part VALUES(70, 1, 24, 1, 0, 'message', '700403962', 5, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(71, 1, 31, 1, 0, 'message', '700403962', 6, '[]', 'e9cbd85bf6dadd0ba05227835235078d');
INSERT INTO card_part VALUES(72, 1, 46, 1, 1, 'album', '700403962', 8, '[]', '52031b55a8213b45136cfabd85f95995');
INSERT INTO card_part VALUES(73, 1, 46, 1, 0, 'message', '700403962', 9, '[]', '5d92a7dfe897760b074bd50e4a73cfbb');
INSERT INTO card_part VALUES(74, 1, 53, 1, 0, 'message', '700403962', 10, '[]', '0211ca206ab9221adfc2a7df7f625075');
INSERT INTO card_part VALUES(75, 1, 60, 1, 0, 'message', '700403962', 11, '[]', 'c671d2aa2ff5bdabe4ef201742312231');
INSERT INTO card_part VALUES(76, 1, 66, 1, 0, 'message', '700403962', 12, '[]', '954abd38828464c19a84d7d288e89486');
INSERT INTO card_part VALUES(77, 1, 72, 1, 0, 'message', '700403962', 13, '[]', '036c8a3ae7e10d454d4428f520417bc5');
INSERT INTO card_part VALUES(78, 1, 78, 1, 0, 'message', '700403962', 14, '[]', 'a33e9820a02f83bef66bf75235b77e94');
INSERT INTO card_part VALUES(79, 1, 84, 2, 0, 'message', '700403962', 16, '[]', 'f1c3a1356945eb49688fdd7b640b7240');
INSERT INTO card_part VALUES(80, 1, 90, 2, 0, 'message', '700403962', 18, '[]', 'd1338f296a3de347f27620eb63d3c459');
INSERT INTO card_part VALUES(81, 1, 103, 1, 0, 'message', '700403962', 19, '[]', '5edcc08b20a7afc20829dd0b8d81ba10');
INSERT INTO card_part VALUES(82, 1, 5, 1, 0, 'message', '700403963', 3, '[]', 'de27412ed4370bf6a256815a7e170b94');
INSERT INTO card_part VALUES(83, 1, 11, 1, 0, 'message', '700403963', 4, '[]', '1fc9ea61825db6d32163e63a2a090938');
INSERT INTO card_part VALUES(84, 1, 25, 1, 0, 'message', '700403963', 5, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(85, 1, 32, 1, 0, 'message', '700403963', 6, '[]', '5cb55bf4dc41e11083c07d70c116f437');
INSERT INTO card_part VALUES(86, 1, 47, 1, 1, 'album', '700403963', 8, '[]', '52031b55a8213b45136cfabd85f95995');
INSERT INTO card_part VALUES(87, 1, 47, 1, 0, 'message', '700403963', 9, '[]', '5d92a7dfe897760b074bd50e4a73cfbb');
INSERT INTO card_part VALUES(88, 1, 54, 1, 0, 'message', '700403963', 10, '[]', '0211ca206ab9221adfc2a7df7f625075');
INSERT INTO card_part VALUES(89, 1, 61, 1, 0, 'message', '700403963', 11, '[]', '9b082acc1530c0b20248aca39fbd8078');
INSERT INTO card_part VALUES(90, 1, 67, 1, 0, 'message', '700403963', 12, '[]', '0d225a551df70eec6731cee8bcb8f203');
INSERT INTO card_part VALUES(91, 1, 73, 1, 0, 'message', '700403963', 13, '[]', '036c8a3ae7e10d454d4428f520417bc5');
INSERT INTO card_part VALUES(92, 1, 79, 1, 0, 'message', '700403963', 14, '[]', 'a33e9820a02f83bef66bf75235b77e94');
INSERT INTO card_part VALUES(93, 1, 85, 2, 0, 'message', '700403963', 16, '[]', 'f1c3a1356945eb49688fdd7b640b7240');
INSERT INTO card_part VALUES(94, 1, 91, 2, 0, 'message', '700403963', 18, '[]', '9c52ea3347fcc16f9ad9e69eaf7890df');
INSERT INTO card_part VALUES(95, 1, 104, 1, 0, 'message', '700403963', 19, '[]', 'bae5730b649c6b34157ed889970fb3ef');
INSERT INTO card_part VALUES(96, 1, 27, 1, 0, 'message', '700403965', 3, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(97, 1, 42, 1, 0, 'message', '700403965', 5, '[]', 'dedbe4a929f72f51f02d506376e2369f');
INSERT INTO card_part VALUES(98, 1, 105, 1, 0, 'message', '700403965', 8, '[]', 'a9993eb8f7d7614616f0a3585dff8ba7');
INSERT INTO card_part VALUES(99, 1, 6, 1, 0, 'message', '700403966', 3, '[]', 'de27412ed4370bf6a256815a7e170b94');
INSERT INTO card_part VALUES(100, 1, 12, 1, 0, 'message', '700403966', 7, '[]', '1fc9ea61825db6d32163e63a2a090938');
INSERT INTO card_part VALUES(101, 1, 26, 2, 0, 'message', '700403966', 15, '[]', '67d2a09b94698b6df098a63ce34d2f3e');
INSERT INTO card_part VALUES(102, 1, 62, 1, 0, 'message', '700403966', 17, '[]', '24daf506321900d019d9fcacd5383106');
INSERT INTO card_part VALUES(103, 1, 68, 1, 0, 'message', '700403966', 18, '[]', '4988211a91e70e0ebdf0bd31481618ae');
INSERT INTO card_part VALUES(104, 1, 74, 1, 0, 'message', '700403966', 19, '[]', '036c8a3ae7e10d454d4428f520417bc5');
INSERT INTO card_part VALUES(105, 1, 80, 2, 0, 'message', '700403966', 27, '[]', '09745729fa3521cebcfbcc960470da6b');
INSERT INTO card_part VALUES(106, 1, 86, 2, 0, 'message', '700403966', 32, '[]', '1df7f384854a3392758134e882099023');
INSERT INTO card_part VALUES(107, 1, 92, 3, 0, 'message', '700403966', 38, '[]', '635c612ed88f9bf6e2af59c517f0436f');
INSERT INTO card_part VALUES(108, 1, 93, 1, 0, 'message', '700403966', 39, '[]', 'a4d2b253912cd013cc65e0619516dfd7');
INSERT INTO card_part VALUES(109, 1, 106, 1, 0, 'message', '700403966', 42, '[]', 'e9168b2ec36af025687f6868b779a5ba');
INSERT INTO card_part VALUES(110, 1, 107, 1, 0, 'message', '700403966', 43, '[]', '03ffded443bb5219f9b486a274dbac91');
INSERT INTO chat VALUES(1, 1, 'telegram', '-4000794773', 'Phòng Truyền thông', 1, '');
INSERT INTO deadline VALUES(1, 1, 'office', 0, 'digest', 7399461, '2026-11-26 06:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(2, 1, 'office', 0, 'log', 739946, '2026-11-26 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(3, 1, 'office', 0, 'month', 24323, '2026-12-01 00:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(4, 1, 'office', 0, 'nightly', 1, '2026-12-01 22:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(5, 1, 'visit', 1, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(6, 1, 'visit', 1, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(7, 1, 'visit', 2, 'late', 1, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(8, 1, 'visit', 2, 'remind', 1, '2026-11-26 04:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(9, 1, 'visit', 3, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(10, 1, 'visit', 3, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(11, 1, 'visit', 3, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(12, 1, 'task', 1, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(13, 1, 'task', 1, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(14, 1, 'recheck', 1, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(15, 1, 'recheck', 1, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(16, 1, 'visit', 4, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(17, 1, 'visit', 4, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(18, 1, 'visit', 5, 'late', 1, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(19, 1, 'visit', 5, 'remind', 1, '2026-11-26 04:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
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
INSERT INTO deadline VALUES(44, 1, 'visit', 12, 'late', 1, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(45, 1, 'visit', 12, 'remind', 1, '2026-11-26 04:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(46, 1, 'visit', 13, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(47, 1, 'visit', 13, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(48, 1, 'visit', 13, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(49, 1, 'task', 3, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(50, 1, 'task', 3, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(51, 1, 'recheck', 3, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(52, 1, 'recheck', 3, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(53, 1, 'visit', 14, 'late', 1, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(54, 1, 'visit', 14, 'remind', 1, '2026-11-26 04:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
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
INSERT INTO deadline VALUES(76, 1, 'visit', 16, 'late', 1, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(77, 1, 'visit', 16, 'remind', 1, '2026-11-26 04:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
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
INSERT INTO deadline VALUES(102, 1, 'visit', 20, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(103, 1, 'visit', 20, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(104, 1, 'visit', 21, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(105, 1, 'visit', 21, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(106, 1, 'visit', 22, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(107, 1, 'visit', 22, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(108, 1, 'visit', 23, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(109, 1, 'visit', 23, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(110, 1, 'visit', 24, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(111, 1, 'visit', 24, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
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
INSERT INTO deadline VALUES(122, 1, 'visit', 28, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(123, 1, 'visit', 28, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(124, 1, 'visit', 29, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(125, 1, 'visit', 29, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(126, 1, 'visit', 29, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(127, 1, 'visit', 30, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(128, 1, 'visit', 30, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(129, 1, 'visit', 31, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(130, 1, 'visit', 31, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(131, 1, 'visit', 31, 'reopen', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(132, 1, 'visit', 32, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(133, 1, 'visit', 32, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(134, 1, 'visit', 33, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(135, 1, 'visit', 33, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(136, 1, 'visit', 34, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(137, 1, 'visit', 34, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(138, 1, 'visit', 34, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(139, 1, 'task', 6, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(140, 1, 'task', 6, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(141, 1, 'visit', 35, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(142, 1, 'visit', 35, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(143, 1, 'visit', 36, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(144, 1, 'visit', 36, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(145, 1, 'visit', 37, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(146, 1, 'visit', 37, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(147, 1, 'visit', 37, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(148, 1, 'task', 7, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(149, 1, 'task', 7, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(150, 1, 'visit', 38, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(151, 1, 'visit', 38, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(152, 1, 'visit', 39, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(153, 1, 'visit', 39, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(154, 1, 'visit', 40, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(155, 1, 'visit', 40, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(156, 1, 'visit', 40, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(157, 1, 'task', 8, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(158, 1, 'task', 8, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(159, 1, 'recheck', 4, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(160, 1, 'recheck', 4, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(161, 1, 'visit', 41, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(162, 1, 'visit', 41, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(163, 1, 'visit', 42, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(164, 1, 'visit', 42, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(165, 1, 'visit', 43, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(166, 1, 'visit', 43, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(167, 1, 'visit', 43, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(168, 1, 'task', 9, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(169, 1, 'task', 9, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(170, 1, 'recheck', 5, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(171, 1, 'recheck', 5, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(172, 1, 'visit', 44, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(173, 1, 'visit', 44, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(174, 1, 'visit', 45, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(175, 1, 'visit', 45, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(176, 1, 'visit', 46, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(177, 1, 'visit', 46, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(178, 1, 'visit', 47, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(179, 1, 'visit', 47, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(180, 1, 'visit', 47, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(181, 1, 'task', 10, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(182, 1, 'task', 10, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(183, 1, 'recheck', 6, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(184, 1, 'recheck', 6, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(185, 1, 'visit', 48, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(186, 1, 'visit', 48, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(187, 1, 'visit', 49, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(188, 1, 'visit', 49, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(189, 1, 'visit', 49, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(190, 1, 'visit', 50, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(191, 1, 'visit', 50, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(192, 1, 'visit', 51, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(193, 1, 'visit', 51, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(194, 1, 'visit', 52, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(195, 1, 'visit', 52, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(196, 1, 'visit', 52, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(197, 1, 'task', 11, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(198, 1, 'task', 11, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(199, 1, 'recheck', 7, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(200, 1, 'recheck', 7, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(201, 1, 'visit', 53, 'late', 1, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(202, 1, 'visit', 53, 'remind', 1, '2026-12-01 03:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
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
INSERT INTO deadline VALUES(218, 1, 'visit', 59, 'late', 1, '2026-12-01 06:45:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(219, 1, 'visit', 59, 'remind', 1, '2026-12-01 04:00:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
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
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:context:110980e836', NULL, '{"_intent_id": "110980e836", "_stack_id": "", "state": "Form:extras", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 32, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403973], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:stack:', NULL, '{"_id": "", "intents": ["110980e836"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:context:fa80a67d6c', NULL, '{"_intent_id": "fa80a67d6c", "_stack_id": "", "state": "Form:preview", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 33, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403974], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:stack:', NULL, '{"_id": "", "intents": ["fa80a67d6c"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:context:8782d475e8', NULL, '{"_intent_id": "8782d475e8", "_stack_id": "", "state": "Form:sure", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 34, "chooser": "type", "field": "event_date", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", []]], "proposed": "2026-12-11", "proposed_by": 9}, "widget_data": {}, "access_settings": {"user_ids": [700403975], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:stack:', NULL, '{"_id": "", "intents": ["8782d475e8"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:context:dbaced4997', NULL, '{"_intent_id": "dbaced4997", "_stack_id": "", "state": "Form:photos", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 35, "chooser": "type", "field": "photos", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as"]]], "sent": [[9, null, null], [10, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403976], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:stack:', NULL, '{"_id": "", "intents": ["dbaced4997"], "last_message_id": 11, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000016", "last_media_unique_id": "AQ961a5acb4e9dfex", "last_income_media_group_id": "883905321799895809"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:context:a2f54da088', NULL, '{"_intent_id": "a2f54da088", "_stack_id": "", "state": "Form:fields", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 36, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403977], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:stack:', NULL, '{"_id": "", "intents": ["a2f54da088"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:context:399177a8ce', NULL, '{"_intent_id": "399177a8ce", "_stack_id": "", "state": "Offer:window", "start_data": {}, "dialog_data": {"offer": 37}, "widget_data": {}, "access_settings": {"user_ids": [700403978], "custom": null}}');
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
INSERT INTO due_time VALUES(2, 1, 'visit', 2, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(3, 1, 'visit', 3, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(4, 1, 'task', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(5, 1, 'recheck', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', 'counted', 8, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(6, 1, 'visit', 4, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(7, 1, 'visit', 5, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
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
INSERT INTO due_time VALUES(18, 1, 'visit', 12, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(19, 1, 'visit', 13, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(20, 1, 'task', 3, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(21, 1, 'recheck', 3, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', 'counted', 8, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(22, 1, 'visit', 14, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(23, 1, 'need', 1, '2026-12-15 09:30:00.000000', 'before 10 days', '2026-12-25 01:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(24, 1, 'need', 2, '2026-12-18 09:30:00.000000', 'before 5 working days', '2026-12-25 01:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(25, 1, 'need', 3, '2026-12-22 09:30:00.000000', 'before 3 working days', '2026-12-25 01:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(26, 1, 'need', 4, '2026-12-28 09:30:00.000000', 'following 1 working day', '2026-12-24 17:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(27, 1, 'need', 5, '2026-12-30 09:30:00.000000', 'following 3 working days', '2026-12-24 17:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(28, 1, 'visit', 15, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(29, 1, 'visit', 16, '2026-11-26 07:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(30, 1, 'visit', 17, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(31, 1, 'task', 4, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(32, 1, 'task', 5, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(33, 1, 'round', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(34, 1, 'round', 2, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(35, 1, 'round', 3, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(36, 1, 'visit', 18, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(37, 1, 'visit', 19, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(38, 1, 'visit', 20, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(39, 1, 'visit', 21, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(40, 1, 'visit', 22, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(41, 1, 'visit', 23, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(42, 1, 'visit', 24, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(43, 1, 'visit', 25, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(44, 1, 'visit', 26, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(45, 1, 'inquiry', 3, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(46, 1, 'visit', 27, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(47, 1, 'visit', 28, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(48, 1, 'visit', 29, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(49, 1, 'visit', 30, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(50, 1, 'visit', 31, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(51, 1, 'visit', 32, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(52, 1, 'visit', 33, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(53, 1, 'visit', 34, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(54, 1, 'task', 6, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(55, 1, 'visit', 35, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(56, 1, 'visit', 36, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(57, 1, 'visit', 37, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(58, 1, 'task', 7, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(59, 1, 'visit', 38, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(60, 1, 'visit', 39, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(61, 1, 'visit', 40, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(62, 1, 'task', 8, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(63, 1, 'recheck', 4, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(64, 1, 'visit', 41, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(65, 1, 'visit', 42, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(66, 1, 'visit', 43, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(67, 1, 'task', 9, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(68, 1, 'recheck', 5, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(69, 1, 'visit', 44, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(70, 1, 'visit', 45, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(71, 1, 'visit', 46, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(72, 1, 'visit', 47, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(73, 1, 'task', 10, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(74, 1, 'recheck', 6, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(75, 1, 'visit', 48, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(76, 1, 'visit', 49, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(77, 1, 'visit', 50, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(78, 1, 'visit', 51, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(79, 1, 'visit', 52, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(80, 1, 'task', 11, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(81, 1, 'recheck', 7, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(82, 1, 'visit', 53, '2026-12-01 06:15:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(83, 1, 'visit', 54, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(84, 1, 'task', 12, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(85, 1, 'visit', 55, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(86, 1, 'visit', 56, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(87, 1, 'visit', 57, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(88, 1, 'visit', 58, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(89, 1, 'visit', 59, '2026-12-01 06:45:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', 'counted', 2, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(90, 1, 'visit', 60, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 7, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(91, 1, 'task', 13, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', 'counted', 4, '2026-12-01 15:15:00.000000');
INSERT INTO due_time VALUES(92, 1, 'visit', 61, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', 'counted', 2, '2026-12-01 15:15:00.000000');
INSERT INTO duty_round VALUES(1, 1, 'unit_site', 'economics', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{"directory": {"answer": "help", "by": 2, "at": "2026-12-01T00:45:00+00:00"}}', 'open', NULL, NULL, NULL);
INSERT INTO duty_round VALUES(2, 1, 'unit_site', 'navigation', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL);
INSERT INTO duty_round VALUES(3, 1, 'unit_site', 'computing', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL);
INSERT INTO effect VALUES('415.1', '{"said":"said-pass-confirm","reference":"YC-2026-0023"}');
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
INSERT INTO inbox_payload VALUES(415, '{"update_id": 510266596, "callback_query": {"id": "176506868644458735", "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "chat_instance": "689459621000295674", "data": "1:97:pass:56.23", "message": {"message_id": 30, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700700000, "is_bot": true, "first_name": "Loa", "username": "loa_demo_bot"}, "text": "Ch\u1edd \u0111\u01a1n v\u1ecb x\u00e1c nh\u1eadn \u00b7 H\u1ed9i th\u1ea3o s\u1ed1 23\nYC-2026-0023 \u00b7 Khoa Kinh t\u1ebf \u00b7 Tin b\u00e0i\n\nN\u1ed9i dung:\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nChuy\u00ean m\u1ee5c: \u0110\u00e0o t\u1ea1o\nC\u1ea7n b\u1ea3n ti\u1ebfng Anh: Kh\u00f4ng\n\nH\u1ea1n: 16:30 Th\u1ee9 T\u01b0 02/12\nC\u00f4 H\u1ea1nh \u0111\u00e3 g\u1eedi l\u00fac 08:15 Th\u1ee9 Ba 01/12\nC\u0103n c\u1ee9: Quy \u0111\u1ecbnh \u0111\u0103ng t\u1ea3i tin b\u00e0i, \u0110i\u1ec1u 5", "entities": [{"length": 36, "offset": 0, "type": "bold"}, {"length": 74, "offset": 86, "type": "blockquote"}, {"length": 18, "offset": 212, "type": "bold"}, {"length": 79, "offset": 231, "type": "expandable_blockquote"}], "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"callback_data": "1:97:pass:56.23", "style": "success", "text": "X\u00e1c nh\u1eadn"}], [{"callback_data": "1:97:menu:more", "text": "Y\u00eau c\u1ea7u b\u1ed5 sung"}], [{"callback_data": "1:97:menu:refuse", "style": "danger", "text": "T\u1eeb ch\u1ed1i"}]]}}}}');
INSERT INTO inbox_payload VALUES(416, '{"update_id": 510266597, "message": {"message_id": 38, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "text": "Th\u00eam t\u00ean di\u1ec5n gi\u1ea3."}}');
INSERT INTO inquiry VALUES(1, 1, 9, 5, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO inquiry VALUES(2, 1, 10, 6, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL);
INSERT INTO inquiry VALUES(3, 1, 26, 13, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', NULL, NULL);
INSERT INTO intervention VALUES(1, 1, 5, 'end', 2, 'unit_head', 'Thiếu thông tin', '2026-12-01 09:45:00.000000');
INSERT INTO logged_day VALUES(1, 1, '2026-11-26', '[{"task": "1", "reference": "YC-2026-0001", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 1", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1"}, {"task": "2", "reference": "YC-2026-0002", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 2", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1"}, {"task": "3", "reference": "YC-2026-0007", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 7", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1"}]', '78331b4924e6bfc367513e85039a0d0c1e044166b5f0c5af32ea7ab1af1fb2b3', '2026-12-01 00:45:00.000000');
INSERT INTO logged_day VALUES(2, 1, '2026-12-01', '[{"task": "8", "reference": "YC-2026-0018", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 18", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1"}, {"task": "9", "reference": "YC-2026-0019", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 19", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1"}, {"task": "10", "reference": "YC-2026-0020", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 20", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1"}, {"task": "11", "reference": "YC-2026-0021", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 21", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1"}]', 'f4880c12e72f8220375cbf93dd8dea9cf50d284808963d5dad4118f5e08d0c85', '2026-12-01 09:45:00.000000');
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
INSERT INTO nudge VALUES(13, 1, 8, 'visit', 22, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 21, NULL);
INSERT INTO nudge VALUES(14, 1, 2, 'inquiry', 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 19, NULL);
INSERT INTO nudge VALUES(15, 1, 2, 'inquiry', 2, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 19, NULL);
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
INSERT INTO rule_version VALUES(1, 1, '2d5a6ec101bae909490baadad37bdf9e30a4c0e525e05f3874cbe01a397f6cc2', '# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
#
# Tệp này do văn phòng giữ: sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check config.yaml
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (không tính giờ nghỉ trưa, ban đêm, ngày nghỉ), có thể hết vào giữa buổi
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
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a news item that is written, for the website"}
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
INSERT INTO rule_version VALUES(2, 1, '8faac9fcae70d85aecac5f47ec083ac6d665039625793a7c7c9e49933b43f4a6', '# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
#
# Tệp này do văn phòng giữ: sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check config.yaml
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (không tính giờ nghỉ trưa, ban đêm, ngày nghỉ), có thể hết vào giữa buổi
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
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a news item that is written, for the website"}
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
INSERT INTO rule_version VALUES(3, 1, 'a73671bb96b57250acf0010ad6a68b47470d277aff7f0db94fbd7c0f78acf631', '# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
#
# Tệp này do văn phòng giữ: sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check config.yaml
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (không tính giờ nghỉ trưa, ban đêm, ngày nghỉ), có thể hết vào giữa buổi
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
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a news item that is written, for the website"}
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
INSERT INTO task VALUES(1, 1, 1, 'website_vi', 'webmaster', 1, '709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000');
INSERT INTO task VALUES(2, 1, 2, 'website_vi', 'webmaster', 1, 'eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000');
INSERT INTO task VALUES(3, 1, 7, 'website_vi', 'webmaster', 1, 'b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000');
INSERT INTO task VALUES(4, 1, 8, 'banner', 'desk', 1, 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 0, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', '2026-12-01 00:45:00.000000', NULL, '', '[]', NULL, NULL);
INSERT INTO task VALUES(5, 1, 8, 'banner_down', 'desk', 1, 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 1, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-12-18 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL);
INSERT INTO task VALUES(6, 1, 16, 'website_vi', 'webmaster', 1, '6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL);
INSERT INTO task VALUES(7, 1, 17, 'website_vi', 'webmaster', 1, '0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b', 0, 'open', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL);
INSERT INTO task VALUES(8, 1, 18, 'website_vi', 'webmaster', 1, '99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(9, 1, 19, 'website_vi', 'webmaster', 1, 'e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(10, 1, 20, 'website_vi', 'webmaster', 1, '633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(11, 1, 21, 'website_vi', 'webmaster', 1, 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(12, 1, 21, 'website_vi', 'webmaster', 2, 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL);
INSERT INTO task VALUES(13, 1, 25, 'website_vi', 'webmaster', 1, '5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7', 0, 'open', NULL, '2026-12-01 15:15:00.000000', '2026-12-03 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL);
INSERT INTO unit VALUES(1, 1, 'board_of_rectors', 'Ban Giám hiệu', 'Board of Rectors', NULL, NULL, NULL);
INSERT INTO unit VALUES(2, 1, 'economics', 'Khoa Kinh tế', 'Faculty of Economics', NULL, 'https://kinhte.bienxanh.example', 'https://economics.bienxanh.example');
INSERT INTO unit VALUES(3, 1, 'navigation', 'Khoa Hàng hải', 'Faculty of Navigation', NULL, 'https://hanghai.bienxanh.example', 'https://navigation.bienxanh.example');
INSERT INTO unit VALUES(4, 1, 'computing', 'Khoa Công nghệ thông tin', 'Faculty of Computing', NULL, 'https://cntt.bienxanh.example', NULL);
INSERT INTO unit VALUES(5, 1, 'communications', 'Phòng Truyền thông', 'Communications Office', NULL, NULL, NULL);
INSERT INTO unit VALUES(6, 1, 'training', 'Phòng Đào tạo', 'Academic Affairs Office', NULL, NULL, NULL);
INSERT INTO visit VALUES(1, 1, 1, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(2, 1, 1, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 07:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(3, 1, 1, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(4, 1, 2, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(5, 1, 2, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 07:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(6, 1, 2, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(7, 1, 3, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-11-26 02:00:00.000000', 'refuse', NULL);
INSERT INTO visit VALUES(8, 1, 4, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'withdrawn', NULL);
INSERT INTO visit VALUES(9, 1, 5, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, '2026-11-26 02:00:00.000000', '[]', 'requester', 'Thiếu thông tin', '2026-12-01 09:45:00.000000', 'unanswered', NULL);
INSERT INTO visit VALUES(10, 1, 6, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, '2026-11-26 02:00:00.000000', '[]', 'requester', 'Thiếu thông tin', NULL, NULL, NULL);
INSERT INTO visit VALUES(11, 1, 7, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(12, 1, 7, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 07:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(13, 1, 7, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(14, 1, 7, 'correction', 'fix', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 07:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-11-26 02:00:00.000000', 'refuse', 7);
INSERT INTO visit VALUES(15, 1, 8, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(16, 1, 8, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 07:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(17, 1, 8, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(18, 1, 9, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(19, 1, 10, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(20, 1, 10, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, 8);
INSERT INTO visit VALUES(21, 1, 11, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(22, 1, 11, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(23, 1, 12, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(24, 1, 12, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(25, 1, 12, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(26, 1, 13, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, '2026-12-01 00:45:00.000000', '[]', 'requester', 'Thiếu thông tin', NULL, NULL, NULL);
INSERT INTO visit VALUES(27, 1, 14, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(28, 1, 14, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(29, 1, 14, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-12-01 00:45:00.000000', 'return', NULL);
INSERT INTO visit VALUES(30, 1, 14, 'main', 'desk', 2, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(31, 1, 15, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-12-01 00:45:00.000000', 'refuse', NULL);
INSERT INTO visit VALUES(32, 1, 16, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(33, 1, 16, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(34, 1, 16, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(35, 1, 17, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(36, 1, 17, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(37, 1, 17, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(38, 1, 18, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(39, 1, 18, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(40, 1, 18, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(41, 1, 19, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(42, 1, 19, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(43, 1, 19, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(44, 1, 19, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(45, 1, 20, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(46, 1, 20, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(47, 1, 20, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(48, 1, 20, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(49, 1, 20, 'correction', 'release', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(50, 1, 21, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(51, 1, 21, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(52, 1, 21, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(53, 1, 21, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 06:15:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(54, 1, 21, 'correction', 'release', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(55, 1, 22, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(56, 1, 23, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(57, 1, 24, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(58, 1, 25, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(59, 1, 25, 'main', 'desk', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 06:45:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(60, 1, 25, 'main', 'board', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(61, 1, 23, 'main', 'desk', 1, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000', '2026-12-02 04:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
