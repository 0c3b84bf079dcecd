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
INSERT INTO account VALUES(26, 1, 26, 'telegram', '700403984', 1, '');
INSERT INTO account VALUES(27, 1, 27, 'telegram', '700403985', 1, '');
INSERT INTO account VALUES(28, 1, 28, 'telegram', '700403986', 1, '');
INSERT INTO account VALUES(29, 1, 29, 'telegram', '700403987', 1, '');
INSERT INTO account VALUES(30, 1, 30, 'telegram', '700403988', 1, '');
INSERT INTO account VALUES(31, 1, 31, 'telegram', '700403989', 1, '');
INSERT INTO account VALUES(32, 1, 32, 'telegram', '700403990', 1, '');
INSERT INTO account VALUES(33, 1, 33, 'telegram', '700403991', 1, '');
INSERT INTO account VALUES(34, 1, 34, 'telegram', '700403992', 1, '');
INSERT INTO account VALUES(35, 1, 35, 'telegram', '700403993', 1, '');
INSERT INTO account VALUES(36, 1, 36, 'telegram', '700403994', 1, '');
INSERT INTO account VALUES(37, 1, 37, 'telegram', '700403995', 1, '');
INSERT INTO account VALUES(38, 1, 38, 'telegram', '700403996', 1, '');
INSERT INTO account VALUES(39, 1, 39, 'telegram', '700403997', 1, '');
INSERT INTO account VALUES(40, 1, 40, 'telegram', '700403998', 1, '');
INSERT INTO account VALUES(41, 1, 41, 'telegram', '700403999', 1, '');
INSERT INTO account VALUES(42, 1, 42, 'telegram', '700404000', 1, '');
INSERT INTO account VALUES(43, 1, 43, 'telegram', '700404001', 1, '');
INSERT INTO account VALUES(44, 1, 44, 'telegram', '700404002', 1, '');
INSERT INTO account VALUES(45, 1, 45, 'telegram', '700404003', 1, '');
INSERT INTO account VALUES(46, 1, 46, 'telegram', '700404004', 1, '');
INSERT INTO account VALUES(47, 1, 47, 'telegram', '700404005', 1, '');
INSERT INTO account VALUES(48, 1, 48, 'telegram', '700404006', 1, '');
INSERT INTO account VALUES(49, 1, 49, 'telegram', '700404007', 1, '');
INSERT INTO account VALUES(50, 1, 50, 'telegram', '700404008', 1, '');
INSERT INTO account VALUES(51, 1, 51, 'telegram', '700404009', 1, '');
INSERT INTO account VALUES(52, 1, 52, 'telegram', '700404010', 1, '');
INSERT INTO account VALUES(53, 1, 53, 'telegram', '700404011', 1, '');
INSERT INTO account VALUES(54, 1, 54, 'telegram', '700404012', 1, '');
INSERT INTO account VALUES(55, 1, 55, 'telegram', '700404013', 1, '');
INSERT INTO account VALUES(56, 1, 56, 'telegram', '700404014', 1, '');
INSERT INTO account VALUES(57, 1, 57, 'telegram', '700404015', 1, '');
INSERT INTO account VALUES(58, 1, 58, 'telegram', '700404016', 1, '');
INSERT INTO account VALUES(59, 1, 59, 'telegram', '700404017', 1, '');
INSERT INTO account VALUES(60, 1, 60, 'telegram', '700404018', 1, '');
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
INSERT INTO audit VALUES(62, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0009', '{"revision": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "unit": "economics"}', '', 'aa94f06a308618a3156e1e5d0d6a517addeaae0863e92eff16c325ae09743a9f', 'cbbe0217c7bfb62bf6358e3c72d84ddc6886ff92e2fd3082dc4b0eb571bb0de3');
INSERT INTO audit VALUES(63, 1, '2026-11-26 02:00:00.000000', 1, 'late.request', 'YC-2026-0009', '{}', '', 'cbbe0217c7bfb62bf6358e3c72d84ddc6886ff92e2fd3082dc4b0eb571bb0de3', 'f0d4419b0975defee8b76d15fa0399f2318a9ddbf5bafc5155039b26b647fa45');
INSERT INTO audit VALUES(64, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0009', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f0d4419b0975defee8b76d15fa0399f2318a9ddbf5bafc5155039b26b647fa45', 'cde04a112f43d0c9bb6385d34e36c4295e3e069628355a0c4511a4eeff8fc7a6');
INSERT INTO audit VALUES(65, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0009', '{"role": "unit_head", "saw": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "stage": "unit"}', '', 'cde04a112f43d0c9bb6385d34e36c4295e3e069628355a0c4511a4eeff8fc7a6', '91ef56b767a3205b1598e29729d8469c8aac25a7cff7138105aa6570fcd2b244');
INSERT INTO audit VALUES(66, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0009', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '91ef56b767a3205b1598e29729d8469c8aac25a7cff7138105aa6570fcd2b244', 'a97042098b6477e28c45d588f349c4325e417a7de523c1bf655f975ae33147f8');
INSERT INTO audit VALUES(67, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0009', '{"role": "desk", "saw": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "stage": "desk"}', '', 'a97042098b6477e28c45d588f349c4325e417a7de523c1bf655f975ae33147f8', '90cbc6f15401f32cabc502b225fdc161a83eaa62afdfa47c8a86ce287b45d64b');
INSERT INTO audit VALUES(68, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0009', '{"asked": "board", "path": "main", "stage": "board"}', '', '90cbc6f15401f32cabc502b225fdc161a83eaa62afdfa47c8a86ce287b45d64b', '68a6ef20e1b8ec77772de78caa719c23e34fdf595e7c91c5da2d4312d3e495df');
INSERT INTO audit VALUES(69, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0009', '{"role": "board", "saw": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "stage": "board"}', '', '68a6ef20e1b8ec77772de78caa719c23e34fdf595e7c91c5da2d4312d3e495df', '0273e9190e107be00061d154ace147eaecb4ff0d2fd7a98c757107fa8ac68d01');
INSERT INTO audit VALUES(70, 1, '2026-11-26 02:00:00.000000', 4, 'waived', 'YC-2026-0009', '{"role": "board", "stage": "board"}', '', '0273e9190e107be00061d154ace147eaecb4ff0d2fd7a98c757107fa8ac68d01', '9fc3ee719bd1cab1a06fddf4ee8d1c5a82e29123ea120d7bf189846792a42d3e');
INSERT INTO audit VALUES(71, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0009', '{"revision": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"}', '', '9fc3ee719bd1cab1a06fddf4ee8d1c5a82e29123ea120d7bf189846792a42d3e', '70024dbee938e7c4ab74e898a76ecaa9afdf52082f8d30d2800bfe8f4afa126f');
INSERT INTO audit VALUES(72, 1, '2026-11-26 02:00:00.000000', 10, 'submitted', 'YC-2026-0010', '{"revision": "def5ddd21503f052fbaf16a8954042aacffacc0bc234588fa96669ddb05cca05", "unit": "economics"}', '', '70024dbee938e7c4ab74e898a76ecaa9afdf52082f8d30d2800bfe8f4afa126f', '7ba481e0a76c29f0b151049ced6b3dbfb805df414a337fe8092dd11816342841');
INSERT INTO audit VALUES(73, 1, '2026-11-26 02:00:00.000000', 10, 'stage', 'YC-2026-0010', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '7ba481e0a76c29f0b151049ced6b3dbfb805df414a337fe8092dd11816342841', 'e913cf785269b0f91afa83364f883837527c75c8f96ece589c2f48310d2bb2ed');
INSERT INTO audit VALUES(74, 1, '2026-11-26 02:00:00.000000', 10, 'away', 'person/10', '{"until": "2026-12-19T00:00:00+07:00"}', '', 'e913cf785269b0f91afa83364f883837527c75c8f96ece589c2f48310d2bb2ed', 'a8493ec129deb2bb5f51120bb3fb0724b78fe122a20f268c094119dc7ac4a888');
INSERT INTO audit VALUES(75, 1, '2026-11-26 02:00:00.000000', 2, 'ended', 'YC-2026-0010', '{"role": "unit_head"}', '', 'a8493ec129deb2bb5f51120bb3fb0724b78fe122a20f268c094119dc7ac4a888', '406dbfdff459cdf928147a430a5abcc3e8270e3acc130cf85607227ca8686d20');
INSERT INTO audit VALUES(76, 1, '2026-11-26 02:00:00.000000', 2, 'closed', 'YC-2026-0010', '{"outcome": "ended"}', '', '406dbfdff459cdf928147a430a5abcc3e8270e3acc130cf85607227ca8686d20', '3f25746c0c49bdd054e2b83b00d921a34d6853928c4db515a541298b4079ee60');
INSERT INTO audit VALUES(77, 1, '2026-11-26 02:00:00.000000', 3, 'event.planned', 'event/2', '{"ends": "2026-12-21", "starts": "2026-12-21", "unit": "economics"}', '', '3f25746c0c49bdd054e2b83b00d921a34d6853928c4db515a541298b4079ee60', 'a570b3b1a1b1475923d4509e1bd07c40d8c14c93d1e1286b873e3bb2306b85cf');
INSERT INTO audit VALUES(78, 1, '2026-11-26 02:00:00.000000', 3, 'event.moved', 'event/2', '{"ends": "2026-12-22", "starts": "2026-12-22"}', '', 'a570b3b1a1b1475923d4509e1bd07c40d8c14c93d1e1286b873e3bb2306b85cf', '476e05b949044bfad380b42790652b0740dacd24eb04589719ed866e97a99f98');
INSERT INTO audit VALUES(79, 1, '2026-11-26 02:00:00.000000', 3, 'event.cancelled', 'event/2', '{}', '', '476e05b949044bfad380b42790652b0740dacd24eb04589719ed866e97a99f98', 'c95728664f042ce0c99d29942b280b88a16a29459a98df0e487f83746745ca54');
INSERT INTO audit VALUES(80, 1, '2026-11-26 02:00:00.000000', 3, 'away', 'person/3', '{"since": "2026-12-14T00:00:00+07:00", "until": "2026-12-17T00:00:00+07:00"}', '', 'c95728664f042ce0c99d29942b280b88a16a29459a98df0e487f83746745ca54', 'c6b252c4b9f70789e1c83cdc07298bcb908f6ee35d8f94230af75b328075220d');
INSERT INTO audit VALUES(81, 1, '2026-12-01 00:45:00.000000', NULL, 'late', 'YC-2026-0008', '{"channel": "banner"}', '', 'c6b252c4b9f70789e1c83cdc07298bcb908f6ee35d8f94230af75b328075220d', 'c7d82ab17a9bd33a2ab7a62c8f0301a024fc9ed4424d924bf33ad4642ddb8898');
INSERT INTO audit VALUES(82, 1, '2026-12-01 00:45:00.000000', NULL, 'late', 'YC-2026-0009', '{"channel": "banner"}', '', 'c7d82ab17a9bd33a2ab7a62c8f0301a024fc9ed4424d924bf33ad4642ddb8898', 'eddd97ca040e3a8ff63dde076446d2fd9a77000b01f756350ae9662e0d021887');
INSERT INTO audit VALUES(83, 1, '2026-12-01 00:45:00.000000', NULL, 'closed', 'YC-2026-0001', '{"outcome": "unconfirmed"}', '', 'eddd97ca040e3a8ff63dde076446d2fd9a77000b01f756350ae9662e0d021887', 'b4f032ed2128271977ab200791c1f09c72aa7f8e313a73ae97e1d733429a7a34');
INSERT INTO audit VALUES(84, 1, '2026-12-01 00:45:00.000000', NULL, 'log', 'day/2026-11-26', '{"count": 3, "digest": "38ab103f302eb6d187af314661ca87be984ff837dde020f2c5f4f7104b122c25", "restored": null, "sealed": 84}', '', 'b4f032ed2128271977ab200791c1f09c72aa7f8e313a73ae97e1d733429a7a34', '7b02b85322e25aad1f57387cbff7a96986282cb3419b4b24bb526e728ba8de7e');
INSERT INTO audit VALUES(85, 1, '2026-12-01 00:45:00.000000', NULL, 'rounds.opened', 'unit_site/2026-12', '{"alone": 2, "units": 3}', '', '7b02b85322e25aad1f57387cbff7a96986282cb3419b4b24bb526e728ba8de7e', '069ae84e9c6b34b502ba541fb8c8a544e1a38cd3b28ea35c2e6fac5862376128');
INSERT INTO audit VALUES(86, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/2', '{"why": "no-holder"}', '', '069ae84e9c6b34b502ba541fb8c8a544e1a38cd3b28ea35c2e6fac5862376128', 'b1c7a7f30476f26de9f4159dee100b5c904db78272e2ba80adab6d16de5b0b6d');
INSERT INTO audit VALUES(87, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/3', '{"why": "no-holder"}', '', 'b1c7a7f30476f26de9f4159dee100b5c904db78272e2ba80adab6d16de5b0b6d', '4e81077fd46b460eb42c3c6cefc8b550eeb510df068fe608834774dab018e71d');
INSERT INTO audit VALUES(88, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0011', '{"revision": "ff57fe7f1188bc89d628524425e031e7bb9b3bc932810c50e93908c52b965cb8", "unit": "economics"}', '', '4e81077fd46b460eb42c3c6cefc8b550eeb510df068fe608834774dab018e71d', 'a3b4c57f153a9db2fbd32faf68bb12398916fa64d698007d5e99bbd63caceb47');
INSERT INTO audit VALUES(89, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0011', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'a3b4c57f153a9db2fbd32faf68bb12398916fa64d698007d5e99bbd63caceb47', '0b8bb3d5ad5c4447306fe5f5c5cd6d22ff00b669800b74eebcbf24ac22f6a188');
INSERT INTO audit VALUES(90, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0012', '{"revision": "7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892", "unit": "economics"}', '', '0b8bb3d5ad5c4447306fe5f5c5cd6d22ff00b669800b74eebcbf24ac22f6a188', '027f5d6d19087c1bfcd9ed1fd877999e1b7fbcf082bf9bc448474e58a7eca271');
INSERT INTO audit VALUES(91, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0012', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '027f5d6d19087c1bfcd9ed1fd877999e1b7fbcf082bf9bc448474e58a7eca271', '32960d7d763167e6f269c0ae185a94f28038414a6f41586baa7b67effcbb578e');
INSERT INTO audit VALUES(92, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0012', '{"role": "unit_head", "saw": "7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892", "stage": "unit"}', '', '32960d7d763167e6f269c0ae185a94f28038414a6f41586baa7b67effcbb578e', '894989a9c836e2e3e1eaba47101f06b76f12918e50d2c20c4617f0cad865ee5b');
INSERT INTO audit VALUES(93, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0012', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '894989a9c836e2e3e1eaba47101f06b76f12918e50d2c20c4617f0cad865ee5b', '13a5c76629d32204158ff6556e1bb3d15ca67357a101d4afc2d8284ff0095de0');
INSERT INTO audit VALUES(94, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0013', '{"revision": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "unit": "economics"}', '', '13a5c76629d32204158ff6556e1bb3d15ca67357a101d4afc2d8284ff0095de0', '3e25260f36e603ec682b7ccef25d812f95e9269ea118cedf4349c0c32c59cd14');
INSERT INTO audit VALUES(95, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0013', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '3e25260f36e603ec682b7ccef25d812f95e9269ea118cedf4349c0c32c59cd14', '2877eb3e44a4eea53adf9e2ee02134c4184a4b094205e885359af1aefac13e3c');
INSERT INTO audit VALUES(96, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0013', '{"role": "unit_head", "saw": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "stage": "unit"}', '', '2877eb3e44a4eea53adf9e2ee02134c4184a4b094205e885359af1aefac13e3c', 'c4aac2089791d3131b4b7a09730bc08c1ed318c9f4bc085881fd7863dfbe52ef');
INSERT INTO audit VALUES(97, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0013', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'c4aac2089791d3131b4b7a09730bc08c1ed318c9f4bc085881fd7863dfbe52ef', '58de27cc1d8ccb7c54bec04faa011085266b5b0c4419f0b58cf932dca7fb9b6a');
INSERT INTO audit VALUES(98, 1, '2026-12-01 00:45:00.000000', 7, 'visit.claimed', 'YC-2026-0013', '{"stage": "desk"}', '', '58de27cc1d8ccb7c54bec04faa011085266b5b0c4419f0b58cf932dca7fb9b6a', '78cc4771690dabe67a046fcc0e2e8ba528d91e81ce57acf9b4e2506156759a46');
INSERT INTO audit VALUES(99, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0014', '{"revision": "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6", "unit": "economics"}', '', '78cc4771690dabe67a046fcc0e2e8ba528d91e81ce57acf9b4e2506156759a46', '883b2a59ffd148bcf86986983f450d0db6812373eb58413aa6126a3b520b2b75');
INSERT INTO audit VALUES(100, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0014', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '883b2a59ffd148bcf86986983f450d0db6812373eb58413aa6126a3b520b2b75', '5594f4bd1437f71e72ffa87ae2e779ad24e7e87eadbd780b35bb47f907af74ae');
INSERT INTO audit VALUES(101, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0014', '{"role": "unit_head", "saw": "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6", "stage": "unit"}', '', '5594f4bd1437f71e72ffa87ae2e779ad24e7e87eadbd780b35bb47f907af74ae', 'fa40f8d50de2f200222488e433095fa592e464a8d4c8852519e5dc45eab9d84a');
INSERT INTO audit VALUES(102, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0014', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'fa40f8d50de2f200222488e433095fa592e464a8d4c8852519e5dc45eab9d84a', '0e71fdf43acea7d4fc082093292fa3abd748750edb11a45fde64a5ef22632f8c');
INSERT INTO audit VALUES(103, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0014', '{"role": "desk", "saw": "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6", "stage": "desk"}', '', '0e71fdf43acea7d4fc082093292fa3abd748750edb11a45fde64a5ef22632f8c', 'e261d603cb46e63bc0fa95bdf01f172b6bcdeaf09f5240b4305c7bf3d413745d');
INSERT INTO audit VALUES(104, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0014', '{"asked": "board", "path": "main", "stage": "board"}', '', 'e261d603cb46e63bc0fa95bdf01f172b6bcdeaf09f5240b4305c7bf3d413745d', '63da025a5ad0833cb574dd989cc4dcb3f85ce6783504191e0cf04a5f17663393');
INSERT INTO audit VALUES(105, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0015', '{"revision": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "unit": "economics"}', '', '63da025a5ad0833cb574dd989cc4dcb3f85ce6783504191e0cf04a5f17663393', '51d597af2167f124937ec845582c7f09028b1b968a03c60b953da4c464ecbbe4');
INSERT INTO audit VALUES(106, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0015', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '51d597af2167f124937ec845582c7f09028b1b968a03c60b953da4c464ecbbe4', '88db9da39d84b7d349f4e9001dd05e3c56fe7435e8de7c9d3edfd53a282eec79');
INSERT INTO audit VALUES(107, 1, '2026-12-01 00:45:00.000000', 2, 'decided.more', 'YC-2026-0015', '{"role": "unit_head", "saw": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "stage": "unit"}', '', '88db9da39d84b7d349f4e9001dd05e3c56fe7435e8de7c9d3edfd53a282eec79', '82421a6f43f8c2ef9c111d5403d972cf11173ad7b95671951a6b49b4d6bf10c1');
INSERT INTO audit VALUES(108, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0016', '{"revision": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "unit": "economics"}', '', '82421a6f43f8c2ef9c111d5403d972cf11173ad7b95671951a6b49b4d6bf10c1', '4058ba19cca4c2ada66a9175d2e6280c6d526d02e901c5a46bb17ffd7877aac2');
INSERT INTO audit VALUES(109, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0016', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '4058ba19cca4c2ada66a9175d2e6280c6d526d02e901c5a46bb17ffd7877aac2', '5697407693eaebc81a625e205766e09af419a8080f4528696bbc406ce1d530c1');
INSERT INTO audit VALUES(110, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0016', '{"role": "unit_head", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "unit"}', '', '5697407693eaebc81a625e205766e09af419a8080f4528696bbc406ce1d530c1', 'da2458899098ce3b7b189c9614b02cefaf0a214c6d08ff51a061d772ab87fa00');
INSERT INTO audit VALUES(111, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0016', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'da2458899098ce3b7b189c9614b02cefaf0a214c6d08ff51a061d772ab87fa00', '7b449fbd0e6a8246f5c2cd9429a041598faab251c03759ae4a8389b6f253b6dc');
INSERT INTO audit VALUES(112, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0016', '{"role": "desk", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "desk"}', '', '7b449fbd0e6a8246f5c2cd9429a041598faab251c03759ae4a8389b6f253b6dc', 'b9f1dbca99aaa91064109f025d5e94bfc1d1d16c35ffb60617ae40c037f36504');
INSERT INTO audit VALUES(113, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0016', '{"asked": "board", "path": "main", "stage": "board"}', '', 'b9f1dbca99aaa91064109f025d5e94bfc1d1d16c35ffb60617ae40c037f36504', '18ead511bff36033d8a34ebc7fcd17df6f0e4fa917d42b92cd6e227c0ccff736');
INSERT INTO audit VALUES(114, 1, '2026-12-01 00:45:00.000000', 4, 'decided.return', 'YC-2026-0016', '{"role": "board", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "board"}', '', '18ead511bff36033d8a34ebc7fcd17df6f0e4fa917d42b92cd6e227c0ccff736', 'a4b87332804d026a2d50fad60680edaa77aeba68614c5cc3cb2061ca35628433');
INSERT INTO audit VALUES(115, 1, '2026-12-01 00:45:00.000000', 4, 'stage', 'YC-2026-0016', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'a4b87332804d026a2d50fad60680edaa77aeba68614c5cc3cb2061ca35628433', '05ac3b13e375b4d5546923ce9a08bda345462a455966b5eff634eedc777beaca');
INSERT INTO audit VALUES(116, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0017', '{"revision": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "unit": "economics"}', '', '05ac3b13e375b4d5546923ce9a08bda345462a455966b5eff634eedc777beaca', '34e02fd1a7d2c4609e8c5119ffa9056ec02d2ffb9ba735ae3f39cf52ea1435ea');
INSERT INTO audit VALUES(117, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0017', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '34e02fd1a7d2c4609e8c5119ffa9056ec02d2ffb9ba735ae3f39cf52ea1435ea', '7e9081e6067e94cde44ddb434b36dd3c0da1a5bd4f2bb0f8eb137a30f5046eb8');
INSERT INTO audit VALUES(118, 1, '2026-12-01 00:45:00.000000', 2, 'decided.refuse', 'YC-2026-0017', '{"role": "unit_head", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "unit"}', '', '7e9081e6067e94cde44ddb434b36dd3c0da1a5bd4f2bb0f8eb137a30f5046eb8', 'c5d85c8c5a4745827a712f2cf0dd0f520f3be03bc99b2392d3717b0a07f682ea');
INSERT INTO audit VALUES(119, 1, '2026-12-01 00:45:00.000000', 2, 'closed', 'YC-2026-0017', '{"outcome": "refused"}', '', 'c5d85c8c5a4745827a712f2cf0dd0f520f3be03bc99b2392d3717b0a07f682ea', '01adf7dbe909cb8e377792ab424df40b841255f7ad733192b38f07e5369715be');
INSERT INTO audit VALUES(120, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "unit": "economics"}', '', '01adf7dbe909cb8e377792ab424df40b841255f7ad733192b38f07e5369715be', '0e0b2217a10fef02d2f5e6396d584186b008d80f0dbda0a26ddef3de580870c8');
INSERT INTO audit VALUES(121, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0018', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '0e0b2217a10fef02d2f5e6396d584186b008d80f0dbda0a26ddef3de580870c8', '4cfca1eda22ed39e76e5b10009d4b144523c3ac15574f0b283e8dc3f776ddd78');
INSERT INTO audit VALUES(122, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0018', '{"role": "unit_head", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "unit"}', '', '4cfca1eda22ed39e76e5b10009d4b144523c3ac15574f0b283e8dc3f776ddd78', '4649c774b6c6e7068aca7b8914c9e2f07cc1a21f6871d094b9bb5bef8de92320');
INSERT INTO audit VALUES(123, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0018', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '4649c774b6c6e7068aca7b8914c9e2f07cc1a21f6871d094b9bb5bef8de92320', 'bd040cc1db4c8ef45229b79516f21cb26086067ddc5c65e5b6ac78354771014c');
INSERT INTO audit VALUES(124, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0018', '{"role": "desk", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "desk"}', '', 'bd040cc1db4c8ef45229b79516f21cb26086067ddc5c65e5b6ac78354771014c', '9c807d1686877727b04a6447eae90d5744eb54aac1204c63a329b6e03b0b3a48');
INSERT INTO audit VALUES(125, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0018', '{"asked": "board", "path": "main", "stage": "board"}', '', '9c807d1686877727b04a6447eae90d5744eb54aac1204c63a329b6e03b0b3a48', '2b892587f20b9dfc672458f7a78958453fc99b2cbeb6a5389a6a36c43130d10f');
INSERT INTO audit VALUES(126, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0018', '{"role": "board", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "board"}', '', '2b892587f20b9dfc672458f7a78958453fc99b2cbeb6a5389a6a36c43130d10f', 'a59d79f5051ea62d39ce923de9ca815a6564cf8c2413e9ab269572da091571c6');
INSERT INTO audit VALUES(127, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"}', '', 'a59d79f5051ea62d39ce923de9ca815a6564cf8c2413e9ab269572da091571c6', '136458e1de783083dab46d3fa24bc3cdb85376ed1bd35e5ed2d7f7117811a8cd');
INSERT INTO audit VALUES(128, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "unit": "economics"}', '', '136458e1de783083dab46d3fa24bc3cdb85376ed1bd35e5ed2d7f7117811a8cd', '10a842d10c5fce8c1f0ba9073028d5565c81f853a2d3292bf71c3152183a2029');
INSERT INTO audit VALUES(129, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0019', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '10a842d10c5fce8c1f0ba9073028d5565c81f853a2d3292bf71c3152183a2029', 'ed51bf059c436ef340340a53ee50e84094318d72001bfe5bd22006893f0dcd3a');
INSERT INTO audit VALUES(130, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0019', '{"role": "unit_head", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "unit"}', '', 'ed51bf059c436ef340340a53ee50e84094318d72001bfe5bd22006893f0dcd3a', '80a0c86f8e365912261a2e0289d9248e0c2e8b8d5f3fc165ad60aab6d9c433fe');
INSERT INTO audit VALUES(131, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0019', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '80a0c86f8e365912261a2e0289d9248e0c2e8b8d5f3fc165ad60aab6d9c433fe', '72f46b64341758cc1b8507243e53bab6d946d54f64fb1869fda8be028ada223d');
INSERT INTO audit VALUES(132, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0019', '{"role": "desk", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "desk"}', '', '72f46b64341758cc1b8507243e53bab6d946d54f64fb1869fda8be028ada223d', '31685898ba4c0cabd5c72d2a9f434407c30bdec7bb7b30d13fa966369307bc45');
INSERT INTO audit VALUES(133, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0019', '{"asked": "board", "path": "main", "stage": "board"}', '', '31685898ba4c0cabd5c72d2a9f434407c30bdec7bb7b30d13fa966369307bc45', '10f55d8b59505bed48d9fc4fe0de00da26d2fd095a2161998b764b3ac0fdc105');
INSERT INTO audit VALUES(134, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0019', '{"role": "board", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "board"}', '', '10f55d8b59505bed48d9fc4fe0de00da26d2fd095a2161998b764b3ac0fdc105', 'a3298b3d033cc820473244ad890c78e9f6aedd9aaff839660343fb3f4aedab2b');
INSERT INTO audit VALUES(135, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"}', '', 'a3298b3d033cc820473244ad890c78e9f6aedd9aaff839660343fb3f4aedab2b', '6c8f6b1e5aca18f198ec01095bda8e40286fc3afa710aef63e9073c2c906c290');
INSERT INTO audit VALUES(136, 1, '2026-12-01 00:45:00.000000', 8, 'claimed', 'YC-2026-0019', '{"channel": "website_vi"}', '', '6c8f6b1e5aca18f198ec01095bda8e40286fc3afa710aef63e9073c2c906c290', '381ae94d9524592ef56b9b73256122c91e33a1a50f222ca911bf968e636a0ea2');
INSERT INTO audit VALUES(137, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "unit": "economics"}', '', '381ae94d9524592ef56b9b73256122c91e33a1a50f222ca911bf968e636a0ea2', '73235bd21beb7b0e9ac8a7844283c87ba01e16c7fb8386827a5b24bb283129f7');
INSERT INTO audit VALUES(138, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0020', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '73235bd21beb7b0e9ac8a7844283c87ba01e16c7fb8386827a5b24bb283129f7', 'c539749d1023c78fec404b0260aff423918eeb44b00eb9f2b58640cd553961e9');
INSERT INTO audit VALUES(139, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0020', '{"role": "unit_head", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "unit"}', '', 'c539749d1023c78fec404b0260aff423918eeb44b00eb9f2b58640cd553961e9', '6424f90ef9ada86d010d9f685cf9a8b43b9f3de3b5f2d67ef58fab0fa6ffd4f4');
INSERT INTO audit VALUES(140, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0020', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '6424f90ef9ada86d010d9f685cf9a8b43b9f3de3b5f2d67ef58fab0fa6ffd4f4', 'a0e8e53da39ae339e5044df7b130835388f7b2a13694d66add79b4d95ff89807');
INSERT INTO audit VALUES(141, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0020', '{"role": "desk", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "desk"}', '', 'a0e8e53da39ae339e5044df7b130835388f7b2a13694d66add79b4d95ff89807', 'afadfa24feea9024c9f116cc9e1dd7d8042995436c21ca962549c0a2e4ce3fed');
INSERT INTO audit VALUES(142, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0020', '{"asked": "board", "path": "main", "stage": "board"}', '', 'afadfa24feea9024c9f116cc9e1dd7d8042995436c21ca962549c0a2e4ce3fed', '7b15ba78ef0d4ecf834edae78c7b6fe4fec17e4396ed95abd67c26f57cf28d7f');
INSERT INTO audit VALUES(143, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0020', '{"role": "board", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "board"}', '', '7b15ba78ef0d4ecf834edae78c7b6fe4fec17e4396ed95abd67c26f57cf28d7f', '20f26e2ea482af2ec266498dd5b10a4a28caffda8d4c07146c8dda1d870ee856');
INSERT INTO audit VALUES(144, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"}', '', '20f26e2ea482af2ec266498dd5b10a4a28caffda8d4c07146c8dda1d870ee856', '15026eb87291596fb0036ff4ab9ff4eac53eba265f5add772715297aa71c3095');
INSERT INTO audit VALUES(145, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0020', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '15026eb87291596fb0036ff4ab9ff4eac53eba265f5add772715297aa71c3095', 'e53cc47a8ed0363a80c17ab6c533c4a8a6b28b68a3ce3973ff64a1b103bd8302');
INSERT INTO audit VALUES(146, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0020', '{}', '', 'e53cc47a8ed0363a80c17ab6c533c4a8a6b28b68a3ce3973ff64a1b103bd8302', '3b5a2cdbf7920050045fb04daebce292e36dd5c2736e19f4b2b58f2206d5bd47');
INSERT INTO audit VALUES(147, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "unit": "economics"}', '', '3b5a2cdbf7920050045fb04daebce292e36dd5c2736e19f4b2b58f2206d5bd47', '9c68611420adb34b756d419cf435d28d23fe65a91b307e41169d05fadb5bda11');
INSERT INTO audit VALUES(148, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '9c68611420adb34b756d419cf435d28d23fe65a91b307e41169d05fadb5bda11', '2f5528a0352fe5baa8ce2acdfe49eee0461284cc25e69f74bcd1e2642c537682');
INSERT INTO audit VALUES(149, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0021', '{"role": "unit_head", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "unit"}', '', '2f5528a0352fe5baa8ce2acdfe49eee0461284cc25e69f74bcd1e2642c537682', 'fe49e34e4f8e4d5fb7dbe072e795fdcbbd5d8b28d6234ff9513a572c76d488a1');
INSERT INTO audit VALUES(150, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'fe49e34e4f8e4d5fb7dbe072e795fdcbbd5d8b28d6234ff9513a572c76d488a1', '2a8cd4e31e5d6610b64be5abc34ec2c2abd61b6ba7b5aee021cbbc5bfa0c3538');
INSERT INTO audit VALUES(151, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0021', '{"role": "desk", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "desk"}', '', '2a8cd4e31e5d6610b64be5abc34ec2c2abd61b6ba7b5aee021cbbc5bfa0c3538', 'e70df5cbdf9fa0dbe96cf3f97b3968fc9f2e602e2b8b0dbabe5dac5c2344c7a7');
INSERT INTO audit VALUES(152, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0021', '{"asked": "board", "path": "main", "stage": "board"}', '', 'e70df5cbdf9fa0dbe96cf3f97b3968fc9f2e602e2b8b0dbabe5dac5c2344c7a7', '214eb6891bae03200816e236a981bbb40e34ffa57a2fafe31f64aafdd78d90e2');
INSERT INTO audit VALUES(153, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0021', '{"role": "board", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "board"}', '', '214eb6891bae03200816e236a981bbb40e34ffa57a2fafe31f64aafdd78d90e2', '5346a4d455b028a44f2abbc444171fc18c737690472be86a69dd27cd4a1e45ef');
INSERT INTO audit VALUES(154, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"}', '', '5346a4d455b028a44f2abbc444171fc18c737690472be86a69dd27cd4a1e45ef', 'd6865b2f0594f12df53cb93d672c51fd318a50774147259a96cb2186ed5f0747');
INSERT INTO audit VALUES(155, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0021', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', 'd6865b2f0594f12df53cb93d672c51fd318a50774147259a96cb2186ed5f0747', '8cb07d42e7bb19a408fda0750b31fc7342023f9f5f6935a11181e26359fee4d2');
INSERT INTO audit VALUES(156, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0021', '{}', '', '8cb07d42e7bb19a408fda0750b31fc7342023f9f5f6935a11181e26359fee4d2', '91ee0bc853f46942044ad2270b6f8d0fbe0da9254126961c6aa310f942737640');
INSERT INTO audit VALUES(157, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0021', '{"n": 1}', '', '91ee0bc853f46942044ad2270b6f8d0fbe0da9254126961c6aa310f942737640', 'df92a5a8732b69667ebb4361a90559a7f759fc20f6fd9b1200379c4ec008b7b8');
INSERT INTO audit VALUES(158, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', 'df92a5a8732b69667ebb4361a90559a7f759fc20f6fd9b1200379c4ec008b7b8', '90df1344395213036d93bff06eec671daa2989fb382691ced28499a207cbde71');
INSERT INTO audit VALUES(159, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0022', '{"revision": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "unit": "economics"}', '', '90df1344395213036d93bff06eec671daa2989fb382691ced28499a207cbde71', 'c2cb858f83996cf4d84df690fbd100e21acba15a002e6cd1e9b41e0376e61e7e');
INSERT INTO audit VALUES(160, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0022', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'c2cb858f83996cf4d84df690fbd100e21acba15a002e6cd1e9b41e0376e61e7e', '147649f8a52c7d55d9d0b5cf4bf17cc1422c55fd3bca80c8c0d38dea5fd4b057');
INSERT INTO audit VALUES(161, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0022', '{"role": "unit_head", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "unit"}', '', '147649f8a52c7d55d9d0b5cf4bf17cc1422c55fd3bca80c8c0d38dea5fd4b057', '902e770c90551219e3e98bbec47d291339916b9de8393669cfc2c5fe63928590');
INSERT INTO audit VALUES(162, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0022', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '902e770c90551219e3e98bbec47d291339916b9de8393669cfc2c5fe63928590', '22bf6a6596421323a8f0b602107d3b6ad3aac98e5d825a4d5f261428d286c441');
INSERT INTO audit VALUES(163, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0022', '{"role": "desk", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "desk"}', '', '22bf6a6596421323a8f0b602107d3b6ad3aac98e5d825a4d5f261428d286c441', '99fbc264c8f90e5e375c26e16056847bbee47363c123d27d01839634c8a233c6');
INSERT INTO audit VALUES(164, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0022', '{"asked": "board", "path": "main", "stage": "board"}', '', '99fbc264c8f90e5e375c26e16056847bbee47363c123d27d01839634c8a233c6', '664bf3a17c7b1b5f1a1e8dbd3e3e19c56ccfe7cffd84cca74fe451276ac7d84c');
INSERT INTO audit VALUES(165, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0022', '{"role": "board", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "board"}', '', '664bf3a17c7b1b5f1a1e8dbd3e3e19c56ccfe7cffd84cca74fe451276ac7d84c', '26ca754ccf32d38578496851a0314f4a734eb9b329b45defb9a1597f9db2f8a7');
INSERT INTO audit VALUES(166, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0022', '{"revision": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"}', '', '26ca754ccf32d38578496851a0314f4a734eb9b329b45defb9a1597f9db2f8a7', '7d43379a102a4ae0bd5f3e99fa80c1c4ba3496aeea8a09d150f00d1b0724f6b8');
INSERT INTO audit VALUES(167, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0022', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '7d43379a102a4ae0bd5f3e99fa80c1c4ba3496aeea8a09d150f00d1b0724f6b8', 'eb057583646d53224c7ac5856fc3aee200ad2c8db2d851d1a881b5b4c3b48892');
INSERT INTO audit VALUES(168, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0022', '{}', '', 'eb057583646d53224c7ac5856fc3aee200ad2c8db2d851d1a881b5b4c3b48892', 'bb5884777df20828113fd8127cbe2053a42378d3dcd92f711a7e73bfa42cf360');
INSERT INTO audit VALUES(169, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0022', '{"n": 1}', '', 'bb5884777df20828113fd8127cbe2053a42378d3dcd92f711a7e73bfa42cf360', 'd15d17c957474c07296caf9c6e6fc030f39763082a4035dc5bfa014022516ac0');
INSERT INTO audit VALUES(170, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0022', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', 'd15d17c957474c07296caf9c6e6fc030f39763082a4035dc5bfa014022516ac0', '4a67929df43417ab745cc1eb57dd3ee10d45f14adbfa3f697a23eddc9bdf87ef');
INSERT INTO audit VALUES(171, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0022', '{"role": "desk", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "fix"}', '', '4a67929df43417ab745cc1eb57dd3ee10d45f14adbfa3f697a23eddc9bdf87ef', '3c5dfe7c8f8c494266b993ff706776d3189ed1326a4e47866b7ba12030a74647');
INSERT INTO audit VALUES(172, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0022', '{"asked": "board", "path": "correction", "stage": "release"}', '', '3c5dfe7c8f8c494266b993ff706776d3189ed1326a4e47866b7ba12030a74647', '4b3958b60b014f056fbfbcd92e02489a4e708ff28767361fbf0f5ebfd5e5b7f8');
INSERT INTO audit VALUES(173, 1, '2026-12-01 00:45:00.000000', 9, 'day.off', 'day/2026-12-25', '{"document": "15/TB-BX"}', '', '4b3958b60b014f056fbfbcd92e02489a4e708ff28767361fbf0f5ebfd5e5b7f8', '1fae36069320f545a003a882584e059647b729f39f9a54a0592a64b3aa65441f');
INSERT INTO audit VALUES(174, 1, '2026-12-01 00:45:00.000000', 9, 'invited', 'staff/navigation', '{}', 'Ngô Thị Hằng', '1fae36069320f545a003a882584e059647b729f39f9a54a0592a64b3aa65441f', 'a2db2a3e48ac398888d008c76261bbe2329f7ffa6441a3d6c7efaefdaa4160a1');
INSERT INTO audit VALUES(175, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "unit": "economics"}', '', 'a2db2a3e48ac398888d008c76261bbe2329f7ffa6441a3d6c7efaefdaa4160a1', 'bf1282a652a85c7f527c435320dccb4141f8d18197ab800a366bd4bfbadcecad');
INSERT INTO audit VALUES(176, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0023', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'bf1282a652a85c7f527c435320dccb4141f8d18197ab800a366bd4bfbadcecad', '5149b0de8b195247b7a22d7977fae099606ee34839725ec7afe3ec1bf0912a8d');
INSERT INTO audit VALUES(177, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0023', '{"role": "unit_head", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "unit"}', '', '5149b0de8b195247b7a22d7977fae099606ee34839725ec7afe3ec1bf0912a8d', '1a85032ad3c32720d9b72e90e62e4eb8ab48639af7328c8979b1909cf22712cd');
INSERT INTO audit VALUES(178, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0023', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '1a85032ad3c32720d9b72e90e62e4eb8ab48639af7328c8979b1909cf22712cd', '442103c0d113d002868f959add4282f300ccdece460559f535929341d8c4e401');
INSERT INTO audit VALUES(179, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0023', '{"role": "desk", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "desk"}', '', '442103c0d113d002868f959add4282f300ccdece460559f535929341d8c4e401', '3f98aa85110176be212785ce23e0a6d629c99488454834af7993042e3f9c4068');
INSERT INTO audit VALUES(180, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0023', '{"asked": "board", "path": "main", "stage": "board"}', '', '3f98aa85110176be212785ce23e0a6d629c99488454834af7993042e3f9c4068', '46bb87d61a4df351f848f67ae2800f7f4405f3a1c20b89d35e65e53a4298861e');
INSERT INTO audit VALUES(181, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0023', '{"role": "board", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "board"}', '', '46bb87d61a4df351f848f67ae2800f7f4405f3a1c20b89d35e65e53a4298861e', '6c27e58fff48d02318733f0ae5048d8c37d644c644a4b91262b5632069ed39c8');
INSERT INTO audit VALUES(182, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"}', '', '6c27e58fff48d02318733f0ae5048d8c37d644c644a4b91262b5632069ed39c8', '4830f4481ff0ca02222624de3cd3a25f6d1f0735f6bda3c58a985c2c65c64b33');
INSERT INTO audit VALUES(183, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0023', '{"channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '4830f4481ff0ca02222624de3cd3a25f6d1f0735f6bda3c58a985c2c65c64b33', '724d665c5a4a71e8456408e98ca5c09922d79c3153b19d0e8e9d2ddc69bd697e');
INSERT INTO audit VALUES(184, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0023', '{}', '', '724d665c5a4a71e8456408e98ca5c09922d79c3153b19d0e8e9d2ddc69bd697e', 'c7d6719500736761806db8298e825a0d2e115dfc7c6a97e3d8d5de565d412fc7');
INSERT INTO audit VALUES(185, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0023', '{"n": 1}', '', 'c7d6719500736761806db8298e825a0d2e115dfc7c6a97e3d8d5de565d412fc7', '0ee22dc4d85d30cfc8bfa944137f6fc7eee777057ebd858d6ebbf6e6889b105c');
INSERT INTO audit VALUES(186, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0023', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '0ee22dc4d85d30cfc8bfa944137f6fc7eee777057ebd858d6ebbf6e6889b105c', '90f9d0b03595c0421a010e9e27245d941b820cef2582c1dc55c4f2a910d96df8');
INSERT INTO audit VALUES(187, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0023', '{"role": "desk", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "fix"}', '', '90f9d0b03595c0421a010e9e27245d941b820cef2582c1dc55c4f2a910d96df8', '16bc3207e9fd8000e1b3424612590f536ba430123b092a48f0d376fb91cf51b6');
INSERT INTO audit VALUES(188, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0023', '{"asked": "board", "path": "correction", "stage": "release"}', '', '16bc3207e9fd8000e1b3424612590f536ba430123b092a48f0d376fb91cf51b6', '9fde3f4c860eb50882eea13fc255196f5dd9885a8914c0af7cd737b4e2dee519');
INSERT INTO audit VALUES(189, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0023', '{"role": "board", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "release"}', '', '9fde3f4c860eb50882eea13fc255196f5dd9885a8914c0af7cd737b4e2dee519', 'cf904b72848684d805da5199c958503a68e6806df41413710104110037950d36');
INSERT INTO audit VALUES(190, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"}', '', 'cf904b72848684d805da5199c958503a68e6806df41413710104110037950d36', '6bd8effa67a825f96ff95de32fba5891c3803b8091e00ff4ce3802cb1500d4c2');
INSERT INTO audit VALUES(191, 1, '2026-12-01 00:45:00.000000', 2, 'round.answered', 'round/1', '{"answer": "help", "items": "directory", "late": "no", "left": 5, "link": ""}', '', '6bd8effa67a825f96ff95de32fba5891c3803b8091e00ff4ce3802cb1500d4c2', '86a7056161b96bd63a75f30be517fe2870ee78c15a4af5043c4548777d9afc59');
INSERT INTO audit VALUES(192, 1, '2026-12-01 01:15:00.000000', NULL, 'rules.offered', 'version/2', '{"digest": "f093ca77ae519186aa5290beb3a375d03e63557b8c7c2db360d9af6ae0877a6e"}', '', '86a7056161b96bd63a75f30be517fe2870ee78c15a4af5043c4548777d9afc59', '3c991a1d445473b6b4cfeb3e58cc4db9dfe11057b238e3d40718cf4416608a97');
INSERT INTO audit VALUES(193, 1, '2026-12-01 01:15:00.000000', 9, 'rules', 'version/2', '{"digest": "f093ca77ae519186aa5290beb3a375d03e63557b8c7c2db360d9af6ae0877a6e"}', '', '3c991a1d445473b6b4cfeb3e58cc4db9dfe11057b238e3d40718cf4416608a97', '197c6cabf247426a43a9dd720d37076e90dfda27cc52e850f0dfabef3a6d7ca9');
INSERT INTO audit VALUES(194, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0024', '{"revision": "ce4f4bcb276ca5ea1f91e575a962eef76e7186c6d731d2f464f9096954a9e6c1", "unit": "economics"}', '', '197c6cabf247426a43a9dd720d37076e90dfda27cc52e850f0dfabef3a6d7ca9', '0c59b54a79d036d8f889c9ef767b998d03b54e43f3149a65bfc2fb979bb72dda');
INSERT INTO audit VALUES(195, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0024', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '0c59b54a79d036d8f889c9ef767b998d03b54e43f3149a65bfc2fb979bb72dda', 'c538acf84aa5ce81b865750b42a1d84ac67b39b5b9396029f5b48bb1c8be0181');
INSERT INTO audit VALUES(196, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0025', '{"revision": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "unit": "economics"}', '', 'c538acf84aa5ce81b865750b42a1d84ac67b39b5b9396029f5b48bb1c8be0181', '78d0cade8acd9d7af6b9b1da3af9f955efa9fc42029d8541f69808b16db042a7');
INSERT INTO audit VALUES(197, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0025', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '78d0cade8acd9d7af6b9b1da3af9f955efa9fc42029d8541f69808b16db042a7', '7f811544184144d92527895790dcd8371c01e78069d31916a75d05e3755f3130');
INSERT INTO audit VALUES(198, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0026', '{"revision": "48c99aefb76c14ac6344c61d9e9311bed313368d87b694c26b7bd503fad8c377", "unit": "economics"}', '', '7f811544184144d92527895790dcd8371c01e78069d31916a75d05e3755f3130', 'bacee69cbf6b9c7286fd5d0281979f8268f536be89aaf132e35e7ec2b1d49a35');
INSERT INTO audit VALUES(199, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0026', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'bacee69cbf6b9c7286fd5d0281979f8268f536be89aaf132e35e7ec2b1d49a35', '3c2aa4c3babd6f11e7ce90427a25e4342df7f060419a7739360b15a7ad85b595');
INSERT INTO audit VALUES(200, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0027', '{"revision": "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea", "unit": "economics"}', '', '3c2aa4c3babd6f11e7ce90427a25e4342df7f060419a7739360b15a7ad85b595', 'f7c186cb10c4417206b79644332acba39bb588b1927fe821f74a10be359e0ba1');
INSERT INTO audit VALUES(201, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0027', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f7c186cb10c4417206b79644332acba39bb588b1927fe821f74a10be359e0ba1', '84f76bffffc1b0bba3b5b196e057db057d0dddc70cd53c39f1fb89592c12f3a7');
INSERT INTO audit VALUES(202, 1, '2026-12-01 01:15:00.000000', 2, 'decided.pass', 'YC-2026-0027', '{"role": "unit_head", "saw": "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea", "stage": "unit"}', '', '84f76bffffc1b0bba3b5b196e057db057d0dddc70cd53c39f1fb89592c12f3a7', 'f2f60b1a4161cc5f512e605b4da33ce40efc4c07b731237dd1b4ffb188946d87');
INSERT INTO audit VALUES(203, 1, '2026-12-01 01:15:00.000000', 2, 'stage', 'YC-2026-0027', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'f2f60b1a4161cc5f512e605b4da33ce40efc4c07b731237dd1b4ffb188946d87', '47a9f0342df362e3419d24d8b52a5626a56ad7335e3923b8bf093cd0bf051cbe');
INSERT INTO audit VALUES(204, 1, '2026-12-01 01:15:00.000000', 7, 'decided.pass', 'YC-2026-0027', '{"role": "desk", "saw": "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea", "stage": "desk"}', '', '47a9f0342df362e3419d24d8b52a5626a56ad7335e3923b8bf093cd0bf051cbe', '1b391597abf4786808b06fb610e943a44d407c7fd65173ddefcebab12b639034');
INSERT INTO audit VALUES(205, 1, '2026-12-01 01:15:00.000000', 7, 'stage', 'YC-2026-0027', '{"asked": "board", "path": "main", "stage": "board"}', '', '1b391597abf4786808b06fb610e943a44d407c7fd65173ddefcebab12b639034', '8c89f41616742dafa8b73bdff3056767cbf7e01375765f4828193e0654dbab0a');
INSERT INTO audit VALUES(206, 1, '2026-12-01 09:45:00.000000', NULL, 'rules.offered', 'version/3', '{"digest": "4a108be79e9ddaafbef29ee91617f59176b88bcd223f75f15d18898d2dd912d8"}', '', '8c89f41616742dafa8b73bdff3056767cbf7e01375765f4828193e0654dbab0a', 'c6a3edb1b577defae971a4923967715010c343f7a8dfc0c48d6309f49da5c83d');
INSERT INTO audit VALUES(207, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0005', '{"path": "main", "stage": "unit"}', '', 'c6a3edb1b577defae971a4923967715010c343f7a8dfc0c48d6309f49da5c83d', '9dd7f4ef9b1263f7a941e5ff7e3c985aed4f347603514b7eff6d45a266391022');
INSERT INTO audit VALUES(208, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0006', '{"path": "main", "stage": "unit"}', '', '9dd7f4ef9b1263f7a941e5ff7e3c985aed4f347603514b7eff6d45a266391022', '10da30a8db790a62adb8004c6b5ec031e9829618a96c598f4ee6eed63ffa0a40');
INSERT INTO audit VALUES(209, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0012', '{"path": "main", "stage": "desk", "then": null}', '', '10da30a8db790a62adb8004c6b5ec031e9829618a96c598f4ee6eed63ffa0a40', 'b04344b2dae0771f55be9ae77d8c892d39883942a49c5ff3d16180f23397fd9d');
INSERT INTO audit VALUES(210, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0013', '{"path": "main", "stage": "desk", "then": null}', '', 'b04344b2dae0771f55be9ae77d8c892d39883942a49c5ff3d16180f23397fd9d', 'b3727ccf840c41a89c129b1a4595c27d65fff5175775d61dcd34d7aa23f48a60');
INSERT INTO audit VALUES(211, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0016', '{"path": "main", "stage": "desk", "then": null}', '', 'b3727ccf840c41a89c129b1a4595c27d65fff5175775d61dcd34d7aa23f48a60', 'c08fa749dde14c9fa838c4950da7c759530b4afc69d2039ee4d39f0f710e3d5a');
INSERT INTO audit VALUES(212, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0021', '{"path": "correction", "stage": "fix", "then": null}', '', 'c08fa749dde14c9fa838c4950da7c759530b4afc69d2039ee4d39f0f710e3d5a', 'e0660cb3536156aba7f53816117342da8914347fbd4a3ee544039bd2612fbe03');
INSERT INTO audit VALUES(213, 1, '2026-12-01 09:45:00.000000', NULL, 'log', 'day/2026-12-01', '{"count": 4, "digest": "c1ef74e1885e0f0fa331318ec92d62b909853db80ebbb43076195b53a4dc69e6", "restored": null, "sealed": 213}', '', 'e0660cb3536156aba7f53816117342da8914347fbd4a3ee544039bd2612fbe03', 'ceb34920d131cb7e78964e99761f08e8f5a843bed108eff043fc748ff5df7f19');
INSERT INTO audit VALUES(214, 1, '2026-12-01 09:45:00.000000', 2, 'ended', 'YC-2026-0005', '{"role": "unit_head"}', '', 'ceb34920d131cb7e78964e99761f08e8f5a843bed108eff043fc748ff5df7f19', 'ab2af2363232c5c4678ef68b432de7004c6294596819ee6c08c7999ce56eb42c');
INSERT INTO audit VALUES(215, 1, '2026-12-01 09:45:00.000000', 2, 'closed', 'YC-2026-0005', '{"outcome": "unanswered"}', '', 'ab2af2363232c5c4678ef68b432de7004c6294596819ee6c08c7999ce56eb42c', '2f6986e2fdd360feac1cdd0474f7a47fe39391278dbf6585c3635ab8a783237c');
INSERT INTO audit VALUES(216, 1, '2026-12-01 15:15:00.000000', 7, 'visit.claimed', 'YC-2026-0012', '{"stage": "desk"}', '', '2f6986e2fdd360feac1cdd0474f7a47fe39391278dbf6585c3635ab8a783237c', '3211b997ae7993e56b12c6f8a598a8547b720eeeb3bc4a58267b48d6ff909269');
INSERT INTO audit VALUES(217, 1, '2026-12-01 15:15:00.000000', 8, 'visit.taken-over', 'YC-2026-0012', '{"before": 7, "stage": "desk"}', '', '3211b997ae7993e56b12c6f8a598a8547b720eeeb3bc4a58267b48d6ff909269', 'd5db50c519042becded03ce281fa00ae3b58706787c04a1bac1722d92d838218');
INSERT INTO audit VALUES(218, 1, '2026-12-01 15:15:00.000000', 4, 'decided.pass', 'YC-2026-0027', '{"role": "board", "saw": "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea", "stage": "board"}', '', 'd5db50c519042becded03ce281fa00ae3b58706787c04a1bac1722d92d838218', 'a70bb73a35869ea700f6cf51172ee048abe2b0df63a1dc73f023c213bd022cc9');
INSERT INTO audit VALUES(219, 1, '2026-12-01 15:15:00.000000', 4, 'released', 'YC-2026-0027', '{"revision": "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea"}', '', 'a70bb73a35869ea700f6cf51172ee048abe2b0df63a1dc73f023c213bd022cc9', 'da2520e69c3f062bb5c692782efef4780be18f02ea6c93ce38171b8a826cd194');
INSERT INTO audit VALUES(220, 1, '2026-12-01 15:15:00.000000', 2, 'decided.pass', 'YC-2026-0025', '{"role": "unit_head", "saw": "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7", "stage": "unit"}', '', 'da2520e69c3f062bb5c692782efef4780be18f02ea6c93ce38171b8a826cd194', '274851c502f678f3d2b53db24e53a53c83c71f9e1c6b82b968105053d43399de');
INSERT INTO audit VALUES(221, 1, '2026-12-01 15:15:00.000000', 2, 'stage', 'YC-2026-0025', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '274851c502f678f3d2b53db24e53a53c83c71f9e1c6b82b968105053d43399de', 'a91b1d28106a932bfd9a2bbb98e466d8bbcee568b2c40b8bff14140527ee15aa');
INSERT INTO card VALUES(1, 1, 1, NULL, 1, NULL, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(2, 1, 1, NULL, 2, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(3, 1, 1, NULL, NULL, 1, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(4, 1, 1, NULL, 4, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(5, 1, 1, NULL, 5, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(6, 1, 1, NULL, 8, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
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
INSERT INTO card VALUES(17, 1, 5, NULL, 1, NULL, '', 0, 6, 3, 'closed:unanswered', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(18, 1, 5, NULL, 2, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(19, 1, 6, NULL, 1, NULL, '', 0, 5, 2, 'more:10', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(20, 1, 6, NULL, 2, NULL, '', 0, 6, 2, 'unanswered:2', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(21, 1, 7, NULL, 1, NULL, '', 0, 8, 3, 'closed:kept', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(22, 1, 7, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(23, 1, 7, NULL, NULL, 1, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(24, 1, 7, NULL, 4, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(25, 1, 7, NULL, 5, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(26, 1, 7, NULL, 8, NULL, '', 0, 5, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(27, 1, 7, NULL, 7, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(28, 1, 8, NULL, 1, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(29, 1, 8, NULL, 2, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(30, 1, 8, NULL, NULL, 1, '', 0, 6, 2, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(31, 1, 8, NULL, 4, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(32, 1, 8, NULL, 5, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(33, 1, 9, NULL, 1, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(34, 1, 9, NULL, 2, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(35, 1, 9, NULL, NULL, 1, '', 0, 6, 2, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(36, 1, 9, NULL, 4, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(37, 1, 9, NULL, 5, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(38, 1, 10, NULL, 10, NULL, '', 0, 3, 2, 'closed:ended', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(39, 1, 10, NULL, 2, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(40, 1, NULL, 1, 2, NULL, 'items', 0, 5, 1, 'round:open', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(41, 1, 11, NULL, 1, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(42, 1, 11, NULL, 2, NULL, '', 0, 2, 1, 'visit:22', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(43, 1, 12, NULL, 1, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(44, 1, 12, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(45, 1, 12, NULL, NULL, 1, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(46, 1, 13, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(47, 1, 13, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(48, 1, 13, NULL, NULL, 1, '', 0, 4, 2, 'visit:26', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(49, 1, 13, NULL, 7, NULL, '', 0, 3, 1, 'visit:26', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(50, 1, 14, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(51, 1, 14, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(52, 1, 14, NULL, NULL, 1, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(53, 1, 14, NULL, 4, NULL, '', 0, 2, 1, 'visit:29', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(54, 1, 14, NULL, 5, NULL, '', 0, 2, 1, 'visit:29', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(55, 1, 15, NULL, 1, NULL, '', 0, 3, 2, 'more:30', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(56, 1, 15, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(57, 1, 16, NULL, 1, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(58, 1, 16, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(59, 1, 16, NULL, NULL, 1, '', 0, 5, 2, 'visit:34', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(60, 1, 16, NULL, 4, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(61, 1, 16, NULL, 5, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(62, 1, 17, NULL, 1, NULL, '', 0, 2, 2, 'closed:refused', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(63, 1, 17, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(64, 1, 18, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(65, 1, 18, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(66, 1, 18, NULL, NULL, 1, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(67, 1, 18, NULL, 4, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(68, 1, 18, NULL, 5, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(69, 1, 18, NULL, 8, NULL, '', 0, 2, 1, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(70, 1, 19, NULL, 1, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(71, 1, 19, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(72, 1, 19, NULL, NULL, 1, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(73, 1, 19, NULL, 4, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(74, 1, 19, NULL, 5, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(75, 1, 19, NULL, 8, NULL, '', 0, 3, 1, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(76, 1, 20, NULL, 1, NULL, '', 0, 6, 2, 'recheck:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(77, 1, 20, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(78, 1, 20, NULL, NULL, 1, '', 0, 5, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(79, 1, 20, NULL, 4, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(80, 1, 20, NULL, 5, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(81, 1, 20, NULL, 8, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(82, 1, 21, NULL, 1, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(83, 1, 21, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(84, 1, 21, NULL, NULL, 1, '', 0, 7, 2, 'visit:48', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(85, 1, 21, NULL, 4, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(86, 1, 21, NULL, 5, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(87, 1, 21, NULL, 8, NULL, '', 0, 5, 2, 'visit:48', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(88, 1, 22, NULL, 1, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(89, 1, 22, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(90, 1, 22, NULL, NULL, 1, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(91, 1, 22, NULL, 4, NULL, '', 0, 6, 2, 'visit:53', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(92, 1, 22, NULL, 5, NULL, '', 0, 6, 2, 'visit:53', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(93, 1, 22, NULL, 8, NULL, '', 0, 5, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(94, 1, 23, NULL, 1, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(95, 1, 23, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(96, 1, 23, NULL, NULL, 1, '', 0, 7, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(97, 1, 23, NULL, 4, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(98, 1, 23, NULL, 5, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(99, 1, 23, NULL, 8, NULL, '', 0, 5, 3, 'publish:2', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(100, 1, NULL, 1, 8, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(101, 1, 24, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(102, 1, 24, NULL, 2, NULL, '', 0, 1, 1, 'visit:59', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(103, 1, 25, NULL, 1, NULL, '', 1, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(104, 1, 25, NULL, 2, NULL, '', 1, 2, 1, 'visit:60', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(105, 1, 26, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(106, 1, 26, NULL, 2, NULL, 'more', 0, 2, 1, 'visit:61', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(107, 1, 27, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(108, 1, 27, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(109, 1, 27, NULL, NULL, 1, '', 0, 3, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(110, 1, 27, NULL, 4, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(111, 1, 27, NULL, 5, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(112, 1, 12, NULL, 7, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(113, 1, 12, NULL, 8, NULL, '', 0, 1, 1, 'visit:24', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(114, 1, 27, NULL, 8, NULL, '', 0, 1, 1, 'publish:1', NULL, 0, '', '', '[]');
INSERT INTO card VALUES(115, 1, 25, NULL, NULL, 1, '', 1, 1, 0, '', NULL, 0, '', '', '[]');
INSERT INTO card_part VALUES(1, 1, 3, 1, 0, 'message', '-4000794773', 1, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(2, 1, 9, 1, 0, 'message', '-4000794773', 2, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(3, 1, 23, 2, 0, 'message', '-4000794773', 4, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(4, 1, 30, 2, 0, 'message', '-4000794773', 6, '[]', '781dda677cfd9888129e301de1645cbf');
INSERT INTO card_part VALUES(5, 1, 35, 2, 0, 'message', '-4000794773', 8, '[]', '61e6419885b6184d06c3a3f553667c7e');
INSERT INTO card_part VALUES(6, 1, 45, 1, 0, 'message', '-4000794773', 9, '[]', 'bbeaf9c55bad8776e8a32b89df550da9');
INSERT INTO card_part VALUES(7, 1, 52, 1, 0, 'message', '-4000794773', 11, '[]', '4b19157117daa23f5a589925a37b499a');
INSERT INTO card_part VALUES(8, 1, 59, 2, 0, 'message', '-4000794773', 13, '[]', '66f06e992971f9b65399331b0bed9365');
INSERT INTO card_part VALUES(9, 1, 66, 1, 0, 'message', '-4000794773', 14, '[]', '09f09caae66cc6019a8d5bf3a7cfb355');
INSERT INTO card_part VALUES(10, 1, 72, 1, 0, 'message', '-4000794773', 15, '[]', '5cd114592c5837698efff5077ef83d6a');
INSERT INTO card_part VALUES(11, 1, 78, 1, 0, 'message', '-4000794773', 16, '[]', '2217dacb4f9f7aff788993209579ff5b');
INSERT INTO card_part VALUES(12, 1, 84, 2, 0, 'message', '-4000794773', 18, '[]', '0a3cf9c4ab5388332425b919d3a52dff');
INSERT INTO card_part VALUES(13, 1, 90, 2, 0, 'message', '-4000794773', 20, '[]', 'de983e8bf7bcea6dc72cc69ff18af08b');
INSERT INTO card_part VALUES(14, 1, 96, 2, 0, 'message', '-4000794773', 22, '[]', 'f379fc2ce45e13539f0357f0c0a39a48');
INSERT INTO card_part VALUES(15, 1, 109, 1, 0, 'message', '-4000794773', 23, '[]', '3ae309fffe22a21c0b27c20c1bb675b2');
INSERT INTO card_part VALUES(16, 1, 48, 2, 0, 'message', '-4000794773', 24, '[]', '73f93d31d5e64898b6c3890c7a6af6f1');
INSERT INTO card_part VALUES(17, 1, 1, 2, 0, 'message', '700403959', 10, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(18, 1, 7, 2, 0, 'message', '700403959', 18, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(19, 1, 13, 2, 0, 'message', '700403959', 26, '[]', 'aaf2441e2464c26eeaeff84487bdbbea');
INSERT INTO card_part VALUES(20, 1, 15, 1, 0, 'message', '700403959', 33, '[]', 'e04fee0146c2159e34c7ce4060a97035');
INSERT INTO card_part VALUES(21, 1, 19, 2, 0, 'message', '700403959', 49, '[]', '89ba51dc5fb11e89147f0cfd97428779');
INSERT INTO card_part VALUES(22, 1, 21, 3, 0, 'message', '700403959', 61, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(23, 1, 28, 1, 0, 'message', '700403959', 78, '[]', '3a907af1309f521ed19d38469c4c3ca7');
INSERT INTO card_part VALUES(24, 1, 33, 1, 0, 'message', '700403959', 97, '[]', 'e57e24d756a1e76eb8ab56f159bd142b');
INSERT INTO card_part VALUES(25, 1, 41, 1, 0, 'message', '700403959', 108, '[]', '2e6d16584573c440fee97d3eb48bddd4');
INSERT INTO card_part VALUES(26, 1, 43, 1, 0, 'message', '700403959', 115, '[]', '9f4ede37e1d06d934277f19a36102594');
INSERT INTO card_part VALUES(27, 1, 46, 1, 0, 'message', '700403959', 122, '[]', 'bcb780a93b4e2c818cda38794bd7ff8e');
INSERT INTO card_part VALUES(28, 1, 50, 1, 0, 'message', '700403959', 131, '[]', '106262cdc8e90343edfba6024fd3ab03');
INSERT INTO card_part VALUES(29, 1, 55, 2, 0, 'message', '700403959', 140, '[]', '4cd6be1d5e9009670243282fb32224ba');
INSERT INTO card_part VALUES(30, 1, 57, 1, 0, 'message', '700403959', 146, '[]', 'd7b684810cbe121e36963f91070473a0');
INSERT INTO card_part VALUES(31, 1, 62, 2, 0, 'message', '700403959', 154, '[]', '50fe82b5f0550ac6e249e0f73e75cd8e');
INSERT INTO card_part VALUES(32, 1, 64, 1, 0, 'message', '700403959', 161, '[]', '8a3ceb14e3721b02969fdde19c79ccb7');
INSERT INTO card_part VALUES(33, 1, 70, 1, 0, 'message', '700403959', 168, '[]', '194b5b262ffe57efcec8aa38efaf225a');
INSERT INTO card_part VALUES(34, 1, 76, 2, 0, 'message', '700403959', 176, '[]', '88e1ec5af22afc729b2731d9f923ab0a');
INSERT INTO card_part VALUES(35, 1, 82, 2, 0, 'message', '700403959', 184, '[]', 'f5b146bad9fb47dd3ff05d2e5dd70220');
INSERT INTO card_part VALUES(36, 1, 88, 2, 0, 'message', '700403959', 195, '[]', '13b04953aa61b6a70b356adda8070b78');
INSERT INTO card_part VALUES(37, 1, 94, 2, 0, 'message', '700403959', 206, '[]', 'f379fc2ce45e13539f0357f0c0a39a48');
INSERT INTO card_part VALUES(38, 1, 101, 1, 0, 'message', '700403959', 216, '[]', '43504176de1dbccfe6fbf6bcc885746c');
INSERT INTO card_part VALUES(39, 1, 103, 1, 0, 'message', '700403959', 223, '[]', '4fcf817083332102a37636f6a6a4959a');
INSERT INTO card_part VALUES(40, 1, 105, 1, 0, 'message', '700403959', 230, '[]', '37ab34cb204780780a29704f52c90c89');
INSERT INTO card_part VALUES(41, 1, 107, 1, 0, 'message', '700403959', 237, '[]', '07eafbf85b10be78b33b9a73ad2e4c60');
INSERT INTO card_part VALUES(42, 1, 17, 3, 0, 'message', '700403959', 238, '[]', '6cfcad06930ac6fe1040cbf5cb5071bf');
INSERT INTO card_part VALUES(43, 1, 2, 1, 0, 'message', '700403960', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(44, 1, 8, 1, 0, 'message', '700403960', 4, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(45, 1, 14, 1, 0, 'message', '700403960', 5, '[]', '3fa065f83450626b31151669ec7c2d54');
INSERT INTO card_part VALUES(46, 1, 16, 1, 0, 'message', '700403960', 6, '[]', 'e04fee0146c2159e34c7ce4060a97035');
INSERT INTO card_part VALUES(47, 1, 22, 1, 0, 'message', '700403960', 9, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(48, 1, 29, 1, 0, 'message', '700403960', 10, '[]', '5cb55bf4dc41e11083c07d70c116f437');
INSERT INTO card_part VALUES(49, 1, 34, 1, 0, 'message', '700403960', 11, '[]', 'c98ec7224ae1c7e564e4fb4d0e0fcc9f');
INSERT INTO card_part VALUES(50, 1, 39, 1, 0, 'message', '700403960', 12, '[]', 'c0c8425256300d1b4ea628e2712ec402');
INSERT INTO card_part VALUES(51, 1, 40, 1, 0, 'message', '700403960', 20, '[]', 'db8367245ab4fcb80dfaeb0f09692bf3');
INSERT INTO card_part VALUES(52, 1, 42, 1, 1, 'album', '700403960', 21, '[22]', '9a27386f627ee0741b402bbc91ea8221');
INSERT INTO card_part VALUES(53, 1, 42, 1, 0, 'message', '700403960', 23, '[]', '72174ad4268f73ab0728d8d1328497f8');
INSERT INTO card_part VALUES(54, 1, 44, 1, 0, 'message', '700403960', 24, '[]', '83d5c33a1636b499d655e8864820e5ce');
INSERT INTO card_part VALUES(55, 1, 47, 1, 0, 'message', '700403960', 25, '[]', '1ab10e2febb1aaf32fa8664adfb4a22a');
INSERT INTO card_part VALUES(56, 1, 51, 1, 0, 'message', '700403960', 27, '[]', '4b19157117daa23f5a589925a37b499a');
INSERT INTO card_part VALUES(57, 1, 56, 1, 0, 'message', '700403960', 28, '[]', '07f4ade28e86e1c106bc54a1b2c90e53');
INSERT INTO card_part VALUES(58, 1, 58, 1, 0, 'message', '700403960', 29, '[]', 'ba8f6c96a50319cce9d8f3cf44b4c381');
INSERT INTO card_part VALUES(59, 1, 63, 1, 0, 'message', '700403960', 30, '[]', 'fda7478bd7815f3d268e82db3798ea4d');
INSERT INTO card_part VALUES(60, 1, 65, 1, 0, 'message', '700403960', 31, '[]', '09f09caae66cc6019a8d5bf3a7cfb355');
INSERT INTO card_part VALUES(61, 1, 71, 1, 0, 'message', '700403960', 32, '[]', '5cd114592c5837698efff5077ef83d6a');
INSERT INTO card_part VALUES(62, 1, 77, 1, 0, 'message', '700403960', 33, '[]', '2217dacb4f9f7aff788993209579ff5b');
INSERT INTO card_part VALUES(63, 1, 83, 1, 0, 'message', '700403960', 34, '[]', 'ce00c6f94dac32be8d1ce189c472b3fe');
INSERT INTO card_part VALUES(64, 1, 89, 1, 0, 'message', '700403960', 35, '[]', 'de983e8bf7bcea6dc72cc69ff18af08b');
INSERT INTO card_part VALUES(65, 1, 95, 1, 0, 'message', '700403960', 36, '[]', 'f379fc2ce45e13539f0357f0c0a39a48');
INSERT INTO card_part VALUES(66, 1, 102, 1, 0, 'message', '700403960', 37, '[]', 'c08a3431fa0fc7aa67f9228d168d8df9');
INSERT INTO card_part VALUES(67, 1, 104, 1, 0, 'message', '700403960', 38, '[]', '00b618707fb206221c92f483d3034724');
INSERT INTO card_part VALUES(68, 1, 106, 1, 0, 'message', '700403960', 39, '[]', '32c43a22751847390d2abbe00ad8d97b');
INSERT INTO card_part VALUES(69, 1, 108, 1, 0, 'message', '700403960', 40, '[]', '3ae309fffe22a21c0b27c20c1bb675b2');
INSERT INTO card_part VALUES(70, 1, 18, 2, 0, 'message', '700403960', 43, '[]', '7c136f1a1b77a31c02a56afebed4310d');
INSERT INTO card_part VALUES(71, 1, 20, 2, 0, 'message', '700403960', 44, '[]', 'd1355878ec9b588964eb89364b27d6cb');
INSERT INTO card_part VALUES(72, 1, 4, 1, 0, 'message', '700403962', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(73, 1, 10, 1, 0, 'message', '700403962', 4, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(74, 1, 24, 1, 0, 'message', '700403962', 5, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(75, 1, 31, 1, 0, 'message', '700403962', 6, '[]', 'e9cbd85bf6dadd0ba05227835235078d');
INSERT INTO card_part VALUES(76, 1, 36, 1, 0, 'message', '700403962', 7, '[]', 'cf542728c266bbe049ee316c119db4a6');
INSERT INTO card_part VALUES(77, 1, 53, 1, 1, 'album', '700403962', 9, '[]', '52031b55a8213b45136cfabd85f95995');
INSERT INTO card_part VALUES(78, 1, 53, 1, 0, 'message', '700403962', 10, '[]', '33e7890724b893911109ee9c020b93bc');
INSERT INTO card_part VALUES(79, 1, 60, 1, 0, 'message', '700403962', 11, '[]', 'ba8f6c96a50319cce9d8f3cf44b4c381');
INSERT INTO card_part VALUES(80, 1, 67, 1, 0, 'message', '700403962', 12, '[]', '4045cb6da746e0437ea8d95b9f8f6c01');
INSERT INTO card_part VALUES(81, 1, 73, 1, 0, 'message', '700403962', 13, '[]', 'a8696b5ec8c94b640e1a0bfda52727fb');
INSERT INTO card_part VALUES(82, 1, 79, 1, 0, 'message', '700403962', 14, '[]', '2217dacb4f9f7aff788993209579ff5b');
INSERT INTO card_part VALUES(83, 1, 85, 1, 0, 'message', '700403962', 15, '[]', 'ce00c6f94dac32be8d1ce189c472b3fe');
INSERT INTO card_part VALUES(84, 1, 91, 2, 0, 'message', '700403962', 17, '[]', '0f94cda1db8fa71454fbedfd51bb0ee7');
INSERT INTO card_part VALUES(85, 1, 97, 2, 0, 'message', '700403962', 19, '[]', '770ad252dd8996e5237748ab4b589644');
INSERT INTO card_part VALUES(86, 1, 110, 1, 0, 'message', '700403962', 20, '[]', 'a66934ec49f24f4d79128da9377fcf4c');
INSERT INTO card_part VALUES(87, 1, 5, 1, 0, 'message', '700403963', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(88, 1, 11, 1, 0, 'message', '700403963', 4, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(89, 1, 25, 1, 0, 'message', '700403963', 5, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(90, 1, 32, 1, 0, 'message', '700403963', 6, '[]', '5cb55bf4dc41e11083c07d70c116f437');
INSERT INTO card_part VALUES(91, 1, 37, 1, 0, 'message', '700403963', 7, '[]', 'c98ec7224ae1c7e564e4fb4d0e0fcc9f');
INSERT INTO card_part VALUES(92, 1, 54, 1, 1, 'album', '700403963', 9, '[]', '52031b55a8213b45136cfabd85f95995');
INSERT INTO card_part VALUES(93, 1, 54, 1, 0, 'message', '700403963', 10, '[]', '33e7890724b893911109ee9c020b93bc');
INSERT INTO card_part VALUES(94, 1, 61, 1, 0, 'message', '700403963', 11, '[]', 'ba8f6c96a50319cce9d8f3cf44b4c381');
INSERT INTO card_part VALUES(95, 1, 68, 1, 0, 'message', '700403963', 12, '[]', '09f09caae66cc6019a8d5bf3a7cfb355');
INSERT INTO card_part VALUES(96, 1, 74, 1, 0, 'message', '700403963', 13, '[]', '5cd114592c5837698efff5077ef83d6a');
INSERT INTO card_part VALUES(97, 1, 80, 1, 0, 'message', '700403963', 14, '[]', '2217dacb4f9f7aff788993209579ff5b');
INSERT INTO card_part VALUES(98, 1, 86, 1, 0, 'message', '700403963', 15, '[]', 'ce00c6f94dac32be8d1ce189c472b3fe');
INSERT INTO card_part VALUES(99, 1, 92, 2, 0, 'message', '700403963', 17, '[]', '0f94cda1db8fa71454fbedfd51bb0ee7');
INSERT INTO card_part VALUES(100, 1, 98, 2, 0, 'message', '700403963', 19, '[]', 'f379fc2ce45e13539f0357f0c0a39a48');
INSERT INTO card_part VALUES(101, 1, 111, 1, 0, 'message', '700403963', 20, '[]', '3ae309fffe22a21c0b27c20c1bb675b2');
INSERT INTO card_part VALUES(102, 1, 27, 1, 0, 'message', '700403965', 3, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(103, 1, 49, 1, 0, 'message', '700403965', 5, '[]', '44ff377caf077577113312e268b63085');
INSERT INTO card_part VALUES(104, 1, 112, 1, 0, 'message', '700403965', 8, '[]', 'bbeaf9c55bad8776e8a32b89df550da9');
INSERT INTO card_part VALUES(105, 1, 6, 1, 0, 'message', '700403966', 3, '[]', '0b644b21da6e90a669eb7521a825852d');
INSERT INTO card_part VALUES(106, 1, 12, 1, 0, 'message', '700403966', 7, '[]', '211f546a293d98d8a3fab188f50be9de');
INSERT INTO card_part VALUES(107, 1, 26, 2, 0, 'message', '700403966', 15, '[]', '2c38fcf0a4ea4288d7361bd72ea0c359');
INSERT INTO card_part VALUES(108, 1, 69, 1, 0, 'message', '700403966', 17, '[]', '376b8c5aa1172371b0577e5ee2510e47');
INSERT INTO card_part VALUES(109, 1, 75, 1, 0, 'message', '700403966', 18, '[]', '93583e84c8e84483547aa747ce8f1632');
INSERT INTO card_part VALUES(110, 1, 81, 1, 0, 'message', '700403966', 19, '[]', '2217dacb4f9f7aff788993209579ff5b');
INSERT INTO card_part VALUES(111, 1, 87, 2, 0, 'message', '700403966', 27, '[]', '0b4df2fc3c1465f36f5b593dacbf6856');
INSERT INTO card_part VALUES(112, 1, 93, 2, 0, 'message', '700403966', 32, '[]', 'de983e8bf7bcea6dc72cc69ff18af08b');
INSERT INTO card_part VALUES(113, 1, 99, 3, 0, 'message', '700403966', 38, '[]', '53779a3250eddb69ad4615a68273360d');
INSERT INTO card_part VALUES(114, 1, 100, 1, 0, 'message', '700403966', 39, '[]', '0a01c0f31f7c03c17523f4701ff53362');
INSERT INTO card_part VALUES(115, 1, 113, 1, 0, 'message', '700403966', 42, '[]', 'c9b65d735ec0f8392993dae40c181fa1');
INSERT INTO card_part VALUES(116, 1, 114, 1, 0, 'message', '700403966', 43, '[]', 'bda3a9c7a4a2fadf0e05c457fe050e73');
INSERT INTO card_part VALUES(117, 1, 38, 2, 0, 'message', '700403968', 12, '[]', 'd53ab8ab4e562143e2650bdf32c2e694');
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
INSERT INTO deadline VALUES(86, 1, 'visit', 18, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(87, 1, 'visit', 18, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(88, 1, 'visit', 19, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(89, 1, 'visit', 19, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(90, 1, 'visit', 20, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(91, 1, 'visit', 20, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(92, 1, 'visit', 20, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(93, 1, 'task', 6, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(94, 1, 'task', 6, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(95, 1, 'task', 7, 'late', 1, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(96, 1, 'task', 7, 'remind', 1, '2026-12-17 22:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(97, 1, 'task', 7, 'remind', 2, '2026-12-18 04:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(98, 1, 'visit', 21, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(99, 1, 'visit', 21, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(100, 1, 'office', 0, 'people', 1, '2026-12-04 00:45:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(109, 1, 'person', 3, 'absence', 1, '2026-12-13 17:00:00.000000', '', '2026-12-16 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(112, 1, 'round', 1, 'late', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(113, 1, 'round', 1, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(114, 1, 'round', 1, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(115, 1, 'round', 2, 'late', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(116, 1, 'round', 2, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(117, 1, 'round', 2, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(118, 1, 'round', 3, 'late', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(119, 1, 'round', 3, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(120, 1, 'round', 3, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(121, 1, 'office', 0, 'month', 24324, '2027-01-04 00:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(122, 1, 'visit', 22, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(123, 1, 'visit', 22, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(124, 1, 'visit', 23, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(125, 1, 'visit', 23, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(126, 1, 'visit', 24, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(127, 1, 'visit', 24, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(128, 1, 'visit', 25, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(129, 1, 'visit', 25, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(130, 1, 'visit', 26, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(131, 1, 'visit', 26, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(132, 1, 'visit', 27, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(133, 1, 'visit', 27, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(134, 1, 'visit', 28, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(135, 1, 'visit', 28, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(136, 1, 'visit', 29, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(137, 1, 'visit', 29, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(138, 1, 'visit', 29, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(139, 1, 'visit', 30, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(140, 1, 'visit', 30, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(141, 1, 'inquiry', 3, 'late', 1, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(142, 1, 'inquiry', 3, 'remind', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(143, 1, 'inquiry', 3, 'remind', 2, '2026-12-03 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(144, 1, 'visit', 31, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(145, 1, 'visit', 31, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(146, 1, 'visit', 32, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(147, 1, 'visit', 32, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(148, 1, 'visit', 33, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(149, 1, 'visit', 33, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(150, 1, 'visit', 33, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(151, 1, 'visit', 34, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(152, 1, 'visit', 34, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(153, 1, 'visit', 35, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(154, 1, 'visit', 35, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(155, 1, 'visit', 35, 'reopen', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(156, 1, 'visit', 36, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(157, 1, 'visit', 36, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(158, 1, 'visit', 37, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(159, 1, 'visit', 37, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(160, 1, 'visit', 38, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(161, 1, 'visit', 38, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(162, 1, 'visit', 38, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(163, 1, 'task', 8, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(164, 1, 'task', 8, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(165, 1, 'visit', 39, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(166, 1, 'visit', 39, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(167, 1, 'visit', 40, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(168, 1, 'visit', 40, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(169, 1, 'visit', 41, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(170, 1, 'visit', 41, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(171, 1, 'visit', 41, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(172, 1, 'task', 9, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(173, 1, 'task', 9, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(174, 1, 'visit', 42, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(175, 1, 'visit', 42, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(176, 1, 'visit', 43, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(177, 1, 'visit', 43, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(178, 1, 'visit', 44, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(179, 1, 'visit', 44, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(180, 1, 'visit', 44, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(181, 1, 'task', 10, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(182, 1, 'task', 10, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(183, 1, 'recheck', 4, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(184, 1, 'recheck', 4, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(185, 1, 'visit', 45, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(186, 1, 'visit', 45, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(187, 1, 'visit', 46, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(188, 1, 'visit', 46, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(189, 1, 'visit', 47, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(190, 1, 'visit', 47, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(191, 1, 'visit', 47, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(192, 1, 'task', 11, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(193, 1, 'task', 11, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(194, 1, 'recheck', 5, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(195, 1, 'recheck', 5, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(196, 1, 'visit', 48, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(197, 1, 'visit', 48, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(198, 1, 'visit', 49, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(199, 1, 'visit', 49, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(200, 1, 'visit', 50, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(201, 1, 'visit', 50, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(202, 1, 'visit', 51, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(203, 1, 'visit', 51, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(204, 1, 'visit', 51, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(205, 1, 'task', 12, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(206, 1, 'task', 12, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(207, 1, 'recheck', 6, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(208, 1, 'recheck', 6, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(209, 1, 'visit', 52, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(210, 1, 'visit', 52, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(211, 1, 'visit', 53, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(212, 1, 'visit', 53, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(213, 1, 'visit', 53, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(214, 1, 'office', 0, 'digest', 7399511, '2026-12-01 06:00:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(216, 1, 'visit', 54, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(217, 1, 'visit', 54, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(218, 1, 'visit', 55, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(219, 1, 'visit', 55, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(220, 1, 'visit', 56, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(221, 1, 'visit', 56, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(222, 1, 'visit', 56, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(223, 1, 'task', 13, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(224, 1, 'task', 13, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(225, 1, 'recheck', 7, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(226, 1, 'recheck', 7, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(227, 1, 'visit', 57, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(228, 1, 'visit', 57, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(229, 1, 'visit', 58, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(230, 1, 'visit', 58, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(231, 1, 'visit', 58, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(232, 1, 'task', 14, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(233, 1, 'task', 14, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(235, 1, 'office', 0, 'log', 739951, '2026-12-01 09:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(236, 1, 'visit', 59, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(237, 1, 'visit', 59, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(238, 1, 'visit', 60, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(239, 1, 'visit', 60, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(240, 1, 'visit', 61, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(241, 1, 'visit', 61, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(242, 1, 'visit', 62, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(243, 1, 'visit', 62, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(244, 1, 'visit', 63, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(245, 1, 'visit', 63, 'remind', 1, '2026-12-01 05:22:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(246, 1, 'visit', 64, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(247, 1, 'visit', 64, 'remind', 1, '2026-12-01 12:00:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(248, 1, 'visit', 64, 'remind', 2, '2026-12-01 22:45:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(249, 1, 'office', 0, 'digest', 7399520, '2026-12-02 00:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(251, 1, 'draft', 39, 'offered', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(253, 1, 'office', 0, 'wake', 739952, '2026-12-01 23:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(254, 1, 'task', 15, 'late', 1, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(255, 1, 'task', 15, 'remind', 1, '2026-12-02 12:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(256, 1, 'office', 0, 'log', 739952, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(257, 1, 'visit', 65, 'late', 1, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(258, 1, 'visit', 65, 'remind', 1, '2026-12-01 21:52:30.000000', '', NULL, NULL, 0, '');
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
INSERT INTO decision VALUES(17, 1, 18, 9, 2, 'unit_head', 'pass', '', '[["content", "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(18, 1, 19, 9, 7, 'desk', 'pass', '', '[["content", "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(19, 1, 20, 9, 4, 'board', 'pass', '', '[["content", "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"]]', '2026-11-26 02:00:00.000000', 0);
INSERT INTO decision VALUES(20, 1, 23, 12, 2, 'unit_head', 'pass', '', '[["content", "7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(21, 1, 25, 13, 2, 'unit_head', 'pass', '', '[["content", "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(22, 1, 27, 14, 2, 'unit_head', 'pass', '', '[["content", "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(23, 1, 28, 14, 7, 'desk', 'pass', '', '[["content", "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(24, 1, 30, 15, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(25, 1, 31, 16, 2, 'unit_head', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(26, 1, 32, 16, 7, 'desk', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(27, 1, 33, 16, 4, 'board', 'return', 'Thiếu thông tin', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(28, 1, 35, 17, 2, 'unit_head', 'refuse', 'Thiếu thông tin', '[["content", "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(29, 1, 36, 18, 2, 'unit_head', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(30, 1, 37, 18, 7, 'desk', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(31, 1, 38, 18, 4, 'board', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(32, 1, 39, 19, 2, 'unit_head', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(33, 1, 40, 19, 7, 'desk', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(34, 1, 41, 19, 4, 'board', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(35, 1, 42, 20, 2, 'unit_head', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(36, 1, 43, 20, 7, 'desk', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(37, 1, 44, 20, 4, 'board', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(38, 1, 45, 21, 2, 'unit_head', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(39, 1, 46, 21, 7, 'desk', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(40, 1, 47, 21, 4, 'board', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(41, 1, 49, 22, 2, 'unit_head', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(42, 1, 50, 22, 7, 'desk', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(43, 1, 51, 22, 4, 'board', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(44, 1, 52, 22, 7, 'desk', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(45, 1, 54, 23, 2, 'unit_head', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(46, 1, 55, 23, 7, 'desk', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(47, 1, 56, 23, 4, 'board', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(48, 1, 57, 23, 7, 'desk', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(49, 1, 58, 23, 4, 'board', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0);
INSERT INTO decision VALUES(50, 1, 62, 27, 2, 'unit_head', 'pass', '', '[["content", "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea"]]', '2026-12-01 01:15:00.000000', 0);
INSERT INTO decision VALUES(51, 1, 63, 27, 7, 'desk', 'pass', '', '[["content", "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea"]]', '2026-12-01 01:15:00.000000', 0);
INSERT INTO decision VALUES(52, 1, 64, 27, 4, 'board', 'pass', '', '[["content", "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea"]]', '2026-12-01 15:15:00.000000', 405);
INSERT INTO decision VALUES(53, 1, 60, 25, 2, 'unit_head', 'pass', '', '[["content", "5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7"]]', '2026-12-01 15:15:00.000000', 405);
INSERT INTO dialog_state VALUES('fsm:700700000:700403959:700403959:aiogd:context:62c9369a98', NULL, '{"_intent_id": "62c9369a98", "_stack_id": "", "state": "Form:preview", "start_data": {"draft": 28}, "dialog_data": {"draft": 28, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403959], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403959:700403959:aiogd:stack:', NULL, '{"_id": "", "intents": ["62c9369a98"], "last_message_id": 239, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403960:700403960:aiogd:context:bf371ccaa9', NULL, '{"_intent_id": "bf371ccaa9", "_stack_id": "", "state": "Asks:reason", "start_data": {"verdict": "more", "visit": 61, "revision": 26}, "dialog_data": {"verdict": "more", "visit": 61, "revision": 26}, "widget_data": {}, "access_settings": {"user_ids": [700403960], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403960:700403960:aiogd:stack:', NULL, '{"_id": "", "intents": ["bf371ccaa9"], "last_message_id": 45, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403965:700403965:aiogd:context:bd9e47158a', NULL, '{"_intent_id": "bd9e47158a", "_stack_id": "", "state": "Form:preview", "start_data": {"draft": 29}, "dialog_data": {"draft": 29, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403965], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403965:700403965:aiogd:stack:', NULL, '{"_id": "", "intents": ["bd9e47158a"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403966:700403966:aiogd:context:962cbd7f11', NULL, '{"_intent_id": "962cbd7f11", "_stack_id": "", "state": "Asks:link", "start_data": {"task": 8}, "dialog_data": {"task": 8}, "widget_data": {}, "access_settings": {"user_ids": [700403966], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403966:700403966:aiogd:stack:', NULL, '{"_id": "", "intents": ["962cbd7f11"], "last_message_id": 41, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403967:700403967:aiogd:context:f59f1a5e13', NULL, '{"_intent_id": "f59f1a5e13", "_stack_id": "", "state": "People:menu", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700403967], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403967:700403967:aiogd:stack:', NULL, '{"_id": "", "intents": ["f59f1a5e13"], "last_message_id": 15, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403969:700403969:aiogd:context:463aa57dd8', NULL, '{"_intent_id": "463aa57dd8", "_stack_id": "", "state": "Form:type", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false}, "widget_data": {}, "access_settings": {"user_ids": [700403969], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403969:700403969:aiogd:stack:', NULL, '{"_id": "", "intents": ["463aa57dd8"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403970:700403970:aiogd:context:4a43141cfd', NULL, '{"_intent_id": "4a43141cfd", "_stack_id": "", "state": "Form:text", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 30, "chooser": "type", "field": "title", "adding": false, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403970], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403970:700403970:aiogd:stack:', NULL, '{"_id": "", "intents": ["4a43141cfd"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403971:700403971:aiogd:context:533df56df5', NULL, '{"_intent_id": "533df56df5", "_stack_id": "", "state": "Form:long_text", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 31, "chooser": "type", "field": "body", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403971], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403971:700403971:aiogd:stack:', NULL, '{"_id": "", "intents": ["533df56df5"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403972:700403972:aiogd:context:540f7f1ca2', NULL, '{"_intent_id": "540f7f1ca2", "_stack_id": "", "state": "Form:choice", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 32, "chooser": "type", "field": "category", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "ended": true}, "widget_data": {}, "access_settings": {"user_ids": [700403972], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403972:700403972:aiogd:stack:', NULL, '{"_id": "", "intents": ["540f7f1ca2"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:context:b88caa773a', NULL, '{"_intent_id": "b88caa773a", "_stack_id": "", "state": "Form:yes_no", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 33, "chooser": "type", "field": "english", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403973], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:stack:', NULL, '{"_id": "", "intents": ["b88caa773a"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:context:a921d752c1', NULL, '{"_intent_id": "a921d752c1", "_stack_id": "", "state": "Form:extras", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 34, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403974], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:stack:', NULL, '{"_id": "", "intents": ["a921d752c1"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:context:043b46f675', NULL, '{"_intent_id": "043b46f675", "_stack_id": "", "state": "Form:preview", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 35, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403975], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:stack:', NULL, '{"_id": "", "intents": ["043b46f675"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:context:9978146a40', NULL, '{"_intent_id": "9978146a40", "_stack_id": "", "state": "Form:sure", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 36, "chooser": "type", "field": "event_date", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "proposed": "2026-12-11", "proposed_by": 9}, "widget_data": {}, "access_settings": {"user_ids": [700403976], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:stack:', NULL, '{"_id": "", "intents": ["9978146a40"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:context:c541c28c1f', NULL, '{"_intent_id": "c541c28c1f", "_stack_id": "", "state": "Form:photos", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 37, "chooser": "type", "field": "photos", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as"], ["Ảnh số 1", "Ảnh số 2"]]], "sent": [[9, null, null], [10, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403977], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:stack:', NULL, '{"_id": "", "intents": ["c541c28c1f"], "last_message_id": 11, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000016", "last_media_unique_id": "AQ961a5acb4e9dfex", "last_income_media_group_id": "665300102735310585"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:context:e34aca04a5', NULL, '{"_intent_id": "e34aca04a5", "_stack_id": "", "state": "Form:fields", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 38, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403978], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:stack:', NULL, '{"_id": "", "intents": ["e34aca04a5"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403979:700403979:aiogd:context:e9528b2950', NULL, '{"_intent_id": "e9528b2950", "_stack_id": "", "state": "Offer:window", "start_data": {}, "dialog_data": {"offer": 39, "draft": 39, "said": {"3": {"field": "body", "text": "Hội thảo logistics xanh 2026\nKhoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự.\nHội thảo nhận 45 bài tham luận của các trường đại học, cảng biển và doanh nghiệp vận tải.\nBan tổ chức sẽ in kỷ yếu trong tháng 12, gửi các đại biểu và thư viện của trường."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403979], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403979:700403979:aiogd:stack:', NULL, '{"_id": "", "intents": ["e9528b2950"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403980:700403980:aiogd:context:c5ba136e89', NULL, '{"_intent_id": "c5ba136e89", "_stack_id": "", "state": "MyWork:lists", "start_data": null, "dialog_data": {"tab": "units", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403980], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403980:700403980:aiogd:stack:', NULL, '{"_id": "", "intents": ["c5ba136e89"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403981:700403981:aiogd:context:cec99a99a8', NULL, '{"_intent_id": "cec99a99a8", "_stack_id": "", "state": "Away:sure", "start_data": {"typed": "đến 18/12/2026"}, "dialog_data": {"days": [["2026-12-01", "2026-12-18"]], "proposed_by": 3}, "widget_data": {}, "access_settings": {"user_ids": [700403981], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403981:700403981:aiogd:stack:', NULL, '{"_id": "", "intents": ["cec99a99a8"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403982:700403982:aiogd:context:93752dc82c', NULL, '{"_intent_id": "93752dc82c", "_stack_id": "", "state": "Form:unit", "start_data": {}, "dialog_data": {"unit": null, "several_units": true, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403982], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403982:700403982:aiogd:stack:', NULL, '{"_id": "", "intents": ["93752dc82c"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403983:700403983:aiogd:context:b1e7a8fb1e', NULL, '{"_intent_id": "b1e7a8fb1e", "_stack_id": "", "state": "Form:drafts", "start_data": {}, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700403983], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403983:700403983:aiogd:stack:', NULL, '{"_id": "", "intents": ["b1e7a8fb1e"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403984:700403984:aiogd:context:25b3330b53', NULL, '{"_intent_id": "25b3330b53", "_stack_id": "", "state": "Form:held", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 41, "chooser": "type", "field": "body", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "body", "text": "Hội thảo có hơn 250 đại biểu."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "alone": true, "held": {"field": "body", "back": "long_text", "text": "Hội thảo có hơn 250 đại biểu."}}, "widget_data": {}, "access_settings": {"user_ids": [700403984], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403984:700403984:aiogd:stack:', NULL, '{"_id": "", "intents": ["25b3330b53"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403985:700403985:aiogd:context:fd4ae21fb5', NULL, '{"_intent_id": "fd4ae21fb5", "_stack_id": "", "state": "Form:replace_sure", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 42, "chooser": "type", "field": "body", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "body", "text": "Hội thảo có hơn 250 đại biểu."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "alone": true, "held": {"field": "body", "back": "long_text", "text": "Hội thảo có hơn 250 đại biểu."}}, "widget_data": {}, "access_settings": {"user_ids": [700403985], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403985:700403985:aiogd:stack:', NULL, '{"_id": "", "intents": ["fd4ae21fb5"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403986:700403986:aiogd:context:73720ccbb0', NULL, '{"_intent_id": "73720ccbb0", "_stack_id": "", "state": "Form:spot", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 43, "chooser": "type", "field": "body", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "alone": true}, "widget_data": {}, "access_settings": {"user_ids": [700403986], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403986:700403986:aiogd:stack:', NULL, '{"_id": "", "intents": ["73720ccbb0"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403987:700403987:aiogd:context:d1448e3e2b', NULL, '{"_intent_id": "d1448e3e2b", "_stack_id": "", "state": "Form:spot_sure", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 44, "chooser": "type", "field": "body", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "alone": true, "spot": ["200", "250"]}, "widget_data": {}, "access_settings": {"user_ids": [700403987], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403987:700403987:aiogd:stack:', NULL, '{"_id": "", "intents": ["d1448e3e2b"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403988:700403988:aiogd:context:532f5b1261', NULL, '{"_intent_id": "532f5b1261", "_stack_id": "", "state": "Form:date", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 45, "chooser": "type", "field": "event_date", "adding": false, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403988], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403988:700403988:aiogd:stack:', NULL, '{"_id": "", "intents": ["532f5b1261"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403989:700403989:aiogd:context:1993087195', NULL, '{"_intent_id": "1993087195", "_stack_id": "", "state": "Form:calendar", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 46, "chooser": "type", "field": "event_date", "adding": false, "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403989], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403989:700403989:aiogd:stack:', NULL, '{"_id": "", "intents": ["1993087195"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403990:700403990:aiogd:context:269b4b41c3', NULL, '{"_intent_id": "269b4b41c3", "_stack_id": "", "state": "Form:late", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 47, "chooser": "type", "field": "event_date", "adding": false, "page": 0, "proposed": "2026-12-03"}, "widget_data": {}, "access_settings": {"user_ids": [700403990], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403990:700403990:aiogd:stack:', NULL, '{"_id": "", "intents": ["269b4b41c3"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403991:700403991:aiogd:context:14dd148f12', NULL, '{"_intent_id": "14dd148f12", "_stack_id": "", "state": "Form:late_reason", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 48, "chooser": "type", "field": "event_date", "adding": false, "page": 0, "proposed": "2026-12-03"}, "widget_data": {}, "access_settings": {"user_ids": [700403991], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403991:700403991:aiogd:stack:', NULL, '{"_id": "", "intents": ["14dd148f12"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403992:700403992:aiogd:context:eb4ebd94e8', NULL, '{"_intent_id": "eb4ebd94e8", "_stack_id": "", "state": "Form:date_range", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 49, "chooser": "type", "field": "shown", "adding": false, "page": 0, "said": {"7": {"field": "event", "text": "Lễ hội cảng biển"}, "9": {"field": "wording", "text": "Chào mừng ngày hội"}, "11": {"field": "size", "text": "6 m x 0,8 m"}, "13": {"field": "quantity", "text": "2"}, "15": {"field": "place", "text": "Cổng chính"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403992], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403992:700403992:aiogd:stack:', NULL, '{"_id": "", "intents": ["eb4ebd94e8"], "last_message_id": 16, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403993:700403993:aiogd:context:8bb4e40296', NULL, '{"_intent_id": "8bb4e40296", "_stack_id": "", "state": "Form:time", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 50, "chooser": "type", "field": "time", "adding": false, "page": 0, "said": {"7": {"field": "event", "text": "Lễ hội cảng biển"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403993], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403993:700403993:aiogd:stack:', NULL, '{"_id": "", "intents": ["8bb4e40296"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403994:700403994:aiogd:context:67df0971da', NULL, '{"_intent_id": "67df0971da", "_stack_id": "", "state": "Form:photos_less", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 51, "chooser": "type", "field": "photos", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}, "11": {"field": "photos", "text": "Ảnh số 3", "photo": "AQ93c7517423f0cds"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as", "AQ93c7517423f0cds"], ["Ảnh số 1", "Ảnh số 2", "Ảnh số 3"]]], "sent": [[9, null, null], [10, null, null], [11, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403994], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403994:700403994:aiogd:stack:', NULL, '{"_id": "", "intents": ["67df0971da"], "last_message_id": 12, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000024", "last_media_unique_id": "AQ7cbf53e48b192fx", "last_income_media_group_id": "128419526680961027"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403995:700403995:aiogd:context:ec403811d3', NULL, '{"_intent_id": "ec403811d3", "_stack_id": "", "state": "Form:photos_caption", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 52, "chooser": "type", "field": "photos", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}, "11": {"field": "photos", "text": "Ảnh số 3", "photo": "AQ93c7517423f0cds"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as", "AQ93c7517423f0cds"], ["Ảnh số 1", "Ảnh số 2", "Ảnh số 3"]]], "sent": [[9, null, null], [10, null, null], [11, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403995], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403995:700403995:aiogd:stack:', NULL, '{"_id": "", "intents": ["ec403811d3"], "last_message_id": 12, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000024", "last_media_unique_id": "AQ7cbf53e48b192fx", "last_income_media_group_id": "517634133901532254"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403996:700403996:aiogd:context:f3a8a23e2d', NULL, '{"_intent_id": "f3a8a23e2d", "_stack_id": "", "state": "Form:file", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 53, "chooser": "type", "field": "attachment", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403996], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403996:700403996:aiogd:stack:', NULL, '{"_id": "", "intents": ["f3a8a23e2d"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403997:700403997:aiogd:context:3f537781e0', NULL, '{"_intent_id": "3f537781e0", "_stack_id": "", "state": "Form:drop", "start_data": {}, "dialog_data": {"unit": "economics", "several_units": false, "draft": 54, "chooser": "type", "field": "", "adding": false, "page": 0, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403997], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403997:700403997:aiogd:stack:', NULL, '{"_id": "", "intents": ["3f537781e0"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403998:700403998:aiogd:context:d82f5a65e9', NULL, '{"_intent_id": "d82f5a65e9", "_stack_id": "", "state": "Away:ask", "start_data": {"typed": ""}, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700403998], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403998:700403998:aiogd:stack:', NULL, '{"_id": "", "intents": ["d82f5a65e9"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403999:700403999:aiogd:context:63bcbd533d', NULL, '{"_intent_id": "63bcbd533d", "_stack_id": "", "state": "Events:list", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403999], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403999:700403999:aiogd:stack:', NULL, '{"_id": "", "intents": ["63bcbd533d"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404000:700404000:aiogd:context:394b3bb38e', NULL, '{"_intent_id": "394b3bb38e", "_stack_id": "", "state": "Events:title", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics"}, "widget_data": {}, "access_settings": {"user_ids": [700404000], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404000:700404000:aiogd:stack:', NULL, '{"_id": "", "intents": ["394b3bb38e"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404001:700404001:aiogd:context:185aeb87d8', NULL, '{"_intent_id": "185aeb87d8", "_stack_id": "", "state": "Events:when", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Hội thảo cảng biển"}, "widget_data": {}, "access_settings": {"user_ids": [700404001], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404001:700404001:aiogd:stack:', NULL, '{"_id": "", "intents": ["185aeb87d8"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404002:700404002:aiogd:context:49d45c4408', NULL, '{"_intent_id": "49d45c4408", "_stack_id": "", "state": "Events:when_sure", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Hội thảo đóng tàu", "days": [["2026-12-25", "2026-12-25", "08:00"]]}, "widget_data": {}, "access_settings": {"user_ids": [700404002], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404002:700404002:aiogd:stack:', NULL, '{"_id": "", "intents": ["49d45c4408"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404003:700404003:aiogd:context:902dd6be0a', NULL, '{"_intent_id": "902dd6be0a", "_stack_id": "", "state": "Events:place", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Hội thảo hàng hải", "days": [["2026-12-25", "2026-12-25", "08:00"]], "chosen": ["2026-12-25", "2026-12-25", "08:00"]}, "widget_data": {}, "access_settings": {"user_ids": [700404003], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404003:700404003:aiogd:stack:', NULL, '{"_id": "", "intents": ["902dd6be0a"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404004:700404004:aiogd:context:9491e62acb', NULL, '{"_intent_id": "9491e62acb", "_stack_id": "", "state": "Events:important", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Hội thảo khí tượng", "days": [["2026-12-25", "2026-12-25", "08:00"]], "chosen": ["2026-12-25", "2026-12-25", "08:00"], "place": "Hội trường A"}, "widget_data": {}, "access_settings": {"user_ids": [700404004], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404004:700404004:aiogd:stack:', NULL, '{"_id": "", "intents": ["9491e62acb"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404005:700404005:aiogd:context:e8728c99c8', NULL, '{"_intent_id": "e8728c99c8", "_stack_id": "", "state": "Events:sure", "start_data": null, "dialog_data": {"page": 0, "left_at": 0, "unit": "economics", "title": "Hội thảo thủy sản", "days": [["2026-12-25", "2026-12-25", "08:00"]], "chosen": ["2026-12-25", "2026-12-25", "08:00"], "place": "Hội trường A", "important": false}, "widget_data": {}, "access_settings": {"user_ids": [700404005], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404005:700404005:aiogd:stack:', NULL, '{"_id": "", "intents": ["e8728c99c8"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404006:700404006:aiogd:context:c001181285', NULL, '{"_intent_id": "c001181285", "_stack_id": "", "state": "Days:list", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404006], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404006:700404006:aiogd:stack:', NULL, '{"_id": "", "intents": ["c001181285"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404007:700404007:aiogd:context:5fcee292bf', NULL, '{"_intent_id": "5fcee292bf", "_stack_id": "", "state": "Days:enter", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700404007], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404007:700404007:aiogd:stack:', NULL, '{"_id": "", "intents": ["5fcee292bf"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404008:700404008:aiogd:context:82d69ed3d1', NULL, '{"_intent_id": "82d69ed3d1", "_stack_id": "", "state": "Days:document", "start_data": null, "dialog_data": {"days": [[1, "2026-12-24", false, ""]], "problems": [], "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404008], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404008:700404008:aiogd:stack:', NULL, '{"_id": "", "intents": ["82d69ed3d1"], "last_message_id": 9, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404009:700404009:aiogd:context:22e88e8703', NULL, '{"_intent_id": "22e88e8703", "_stack_id": "", "state": "Days:preview", "start_data": null, "dialog_data": {"days": [[1, "2026-12-23", false, "12/TB-BX"]], "problems": [], "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404009], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404009:700404009:aiogd:stack:', NULL, '{"_id": "", "intents": ["22e88e8703"], "last_message_id": 11, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404010:700404010:aiogd:context:47ffb281a6', NULL, '{"_intent_id": "47ffb281a6", "_stack_id": "", "state": "People:menu", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700404010], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404010:700404010:aiogd:stack:', NULL, '{"_id": "", "intents": ["47ffb281a6"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404011:700404011:aiogd:context:12ffad5a59', NULL, '{"_intent_id": "12ffad5a59", "_stack_id": "", "state": "People:role", "start_data": null, "dialog_data": {"for": "invite", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404011], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404011:700404011:aiogd:stack:', NULL, '{"_id": "", "intents": ["12ffad5a59"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404012:700404012:aiogd:context:74272af251', NULL, '{"_intent_id": "74272af251", "_stack_id": "", "state": "People:unit", "start_data": null, "dialog_data": {"for": "invite", "page": 0, "role": "staff", "unit": null, "in_unit": true}, "widget_data": {}, "access_settings": {"user_ids": [700404012], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404012:700404012:aiogd:stack:', NULL, '{"_id": "", "intents": ["74272af251"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404013:700404013:aiogd:context:5b4330f01b', NULL, '{"_intent_id": "5b4330f01b", "_stack_id": "", "state": "People:name", "start_data": null, "dialog_data": {"for": "invite", "page": 0, "role": "staff", "unit": "navigation", "in_unit": true}, "widget_data": {}, "access_settings": {"user_ids": [700404013], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404013:700404013:aiogd:stack:', NULL, '{"_id": "", "intents": ["5b4330f01b"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404014:700404014:aiogd:context:a1b9aa43f6', NULL, '{"_intent_id": "a1b9aa43f6", "_stack_id": "", "state": "People:address", "start_data": null, "dialog_data": {"for": "invite", "page": 0, "role": "staff", "unit": "navigation", "in_unit": true, "name": "Ngô Thị Duyên"}, "widget_data": {}, "access_settings": {"user_ids": [700404014], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404014:700404014:aiogd:stack:', NULL, '{"_id": "", "intents": ["a1b9aa43f6"], "last_message_id": 9, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404015:700404015:aiogd:context:f4b160310f', NULL, '{"_intent_id": "f4b160310f", "_stack_id": "", "state": "People:invite_sure", "start_data": null, "dialog_data": {"for": "invite", "page": 0, "role": "staff", "unit": "navigation", "in_unit": true, "name": "Ngô Thị Giang", "address": "Cô"}, "widget_data": {}, "access_settings": {"user_ids": [700404015], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404015:700404015:aiogd:stack:', NULL, '{"_id": "", "intents": ["f4b160310f"], "last_message_id": 9, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404016:700404016:aiogd:context:9cfb595915', NULL, '{"_intent_id": "9cfb595915", "_stack_id": "", "state": "People:table", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700404016], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404016:700404016:aiogd:stack:', NULL, '{"_id": "", "intents": ["9cfb595915"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404017:700404017:aiogd:context:c045cf1b90', NULL, '{"_intent_id": "c045cf1b90", "_stack_id": "", "state": "People:list", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404017], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404017:700404017:aiogd:stack:', NULL, '{"_id": "", "intents": ["c045cf1b90"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404018:700404018:aiogd:context:0dbe225ea6', NULL, '{"_intent_id": "0dbe225ea6", "_stack_id": "", "state": "People:waiting", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404018], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404018:700404018:aiogd:stack:', NULL, '{"_id": "", "intents": ["0dbe225ea6"], "last_message_id": 7, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO draft VALUES(1, 1, 1, 'news', 'economics', 1, 'new', 1, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 1", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(2, 1, 1, 'news', 'economics', 1, 'new', 2, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 2", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(3, 1, 1, 'news', 'economics', 1, 'new', 3, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 3", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(4, 1, 1, 'news', 'economics', 1, 'new', 4, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 4", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(5, 1, 1, 'news', 'economics', 1, 'new', 5, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 5", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(6, 1, 1, 'news', 'economics', 1, 'new', 6, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 6", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(7, 1, 1, 'news', 'economics', 1, 'new', 7, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 7", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(8, 1, 1, 'banner', 'economics', 1, 'new', 8, NULL, '{"event_date": "2026-12-15", "event": "Ng\u00e0y h\u1ed9i vi\u1ec7c l\u00e0m Bi\u1ec3n Xanh", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh", "shown": "2026-12-13/2026-12-18"}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(9, 1, 1, 'banner', 'economics', 1, 'new', 9, NULL, '{"event_date": "2026-12-01", "event": "Ng\u00e0y h\u1ed9i vi\u1ec7c l\u00e0m Bi\u1ec3n Xanh", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh", "shown": "2026-11-30/2026-12-18"}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', 'Đối tác vừa xác nhận', NULL, NULL);
INSERT INTO draft VALUES(10, 1, 10, 'news', 'economics', 1, 'new', 10, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o c\u1ee7a ng\u01b0\u1eddi v\u1eafng m\u1eb7t", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(11, 1, 1, 'news', 'economics', 1, 'new', 11, NULL, '{"event_date": null, "source": null, "photos": [1, 2], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 11", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(12, 1, 1, 'news', 'economics', 1, 'new', 12, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 12", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(13, 1, 1, 'news', 'economics', 1, 'new', 13, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(14, 1, 1, 'news', 'economics', 1, 'new', 14, NULL, '{"event_date": null, "source": null, "photos": [3], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 14", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(15, 1, 1, 'news', 'economics', 1, 'new', 15, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 15", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(16, 1, 1, 'news', 'economics', 1, 'new', 16, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 16", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(17, 1, 1, 'news', 'economics', 1, 'new', 17, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 17", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(18, 1, 1, 'news', 'economics', 1, 'new', 18, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 18", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(19, 1, 1, 'news', 'economics', 1, 'new', 19, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 19", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(20, 1, 1, 'news', 'economics', 1, 'new', 20, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 20", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(21, 1, 1, 'news', 'economics', 1, 'new', 21, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 21", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(22, 1, 1, 'news', 'economics', 1, 'new', 22, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 22", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(23, 1, 1, 'news', 'economics', 1, 'new', 23, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 23", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(24, 1, 1, 'news', 'economics', 2, 'new', 24, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 24", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(25, 1, 1, 'news', 'economics', 2, 'new', 25, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 25", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(26, 1, 1, 'news', 'economics', 2, 'new', 26, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 26", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(27, 1, 1, 'news', 'economics', 2, 'new', 27, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 27", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(28, 1, 1, 'news', 'economics', 1, 'supplement', 15, 15, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 15", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(29, 1, 7, 'news', 'economics', 1, 'edit', 13, 13, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(30, 1, 12, 'news', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(31, 1, 13, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(32, 1, 14, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1."}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(33, 1, 15, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(34, 1, 16, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(35, 1, 17, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(36, 1, 18, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(37, 1, 19, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [4, 5]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(38, 1, 20, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(39, 1, 21, 'news', 'economics', 2, 'offered', NULL, NULL, '{"body": "H\u1ed9i th\u1ea3o logistics xanh 2026\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nH\u1ed9i th\u1ea3o nh\u1eadn 45 b\u00e0i tham lu\u1eadn c\u1ee7a c\u00e1c tr\u01b0\u1eddng \u0111\u1ea1i h\u1ecdc, c\u1ea3ng bi\u1ec3n v\u00e0 doanh nghi\u1ec7p v\u1eadn t\u1ea3i.\nBan t\u1ed5 ch\u1ee9c s\u1ebd in k\u1ef7 y\u1ebfu trong th\u00e1ng 12, g\u1eedi c\u00e1c \u0111\u1ea1i bi\u1ec3u v\u00e0 th\u01b0 vi\u1ec7n c\u1ee7a tr\u01b0\u1eddng."}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(40, 1, 25, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(41, 1, 26, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(42, 1, 27, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(43, 1, 28, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(44, 1, 29, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(45, 1, 30, 'banner', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(46, 1, 31, 'banner', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(47, 1, 32, 'banner', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-03"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(48, 1, 33, 'banner', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-03"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(49, 1, 34, 'banner', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-25", "event": "L\u1ec5 h\u1ed9i c\u1ea3ng bi\u1ec3n", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(50, 1, 35, 'press', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-25", "event": "L\u1ec5 h\u1ed9i c\u1ea3ng bi\u1ec3n"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(51, 1, 36, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [6, 7, 8]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(52, 1, 37, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [9, 10, 11]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(53, 1, 38, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(54, 1, 39, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
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
INSERT INTO due_time VALUES(33, 1, 'visit', 18, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 1, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(34, 1, 'visit', 19, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', 'counted', 2, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(35, 1, 'visit', 20, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 7, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(36, 1, 'task', 6, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(37, 1, 'task', 7, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', 'counted', 4, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(38, 1, 'visit', 21, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', 'counted', 10, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(39, 1, 'need', 6, '2026-12-24 09:30:00.000000', 'following 3 working days', '2026-12-20 17:00:00.000000', 'counted', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(40, 1, 'need', 6, '2026-12-25 09:30:00.000000', 'following 3 working days', '2026-12-21 17:00:00.000000', 'event', 3, '2026-11-26 02:00:00.000000');
INSERT INTO due_time VALUES(41, 1, 'round', 1, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(42, 1, 'round', 2, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(43, 1, 'round', 3, '2026-12-31 09:30:00.000000', 'month 2026-12', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(44, 1, 'visit', 22, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(45, 1, 'visit', 23, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(46, 1, 'visit', 24, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(47, 1, 'visit', 25, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(48, 1, 'visit', 26, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(49, 1, 'visit', 27, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(50, 1, 'visit', 28, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(51, 1, 'visit', 29, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(52, 1, 'visit', 30, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(53, 1, 'inquiry', 3, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(54, 1, 'visit', 31, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(55, 1, 'visit', 32, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(56, 1, 'visit', 33, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(57, 1, 'visit', 34, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(58, 1, 'visit', 35, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(59, 1, 'visit', 36, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(60, 1, 'visit', 37, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(61, 1, 'visit', 38, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(62, 1, 'task', 8, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(63, 1, 'visit', 39, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(64, 1, 'visit', 40, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(65, 1, 'visit', 41, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(66, 1, 'task', 9, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(67, 1, 'visit', 42, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(68, 1, 'visit', 43, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(69, 1, 'visit', 44, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(70, 1, 'task', 10, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(71, 1, 'recheck', 4, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(72, 1, 'visit', 45, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(73, 1, 'visit', 46, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(74, 1, 'visit', 47, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(75, 1, 'task', 11, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(76, 1, 'recheck', 5, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(77, 1, 'visit', 48, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(78, 1, 'visit', 49, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(79, 1, 'visit', 50, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(80, 1, 'visit', 51, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(81, 1, 'task', 12, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(82, 1, 'recheck', 6, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(83, 1, 'visit', 52, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(84, 1, 'visit', 53, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(85, 1, 'visit', 54, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(86, 1, 'visit', 55, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(87, 1, 'visit', 56, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(88, 1, 'task', 13, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(89, 1, 'recheck', 7, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(90, 1, 'visit', 57, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(91, 1, 'visit', 58, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(92, 1, 'task', 14, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(93, 1, 'visit', 59, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(94, 1, 'visit', 60, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(95, 1, 'visit', 61, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(96, 1, 'visit', 62, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(97, 1, 'visit', 63, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', 'counted', 2, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(98, 1, 'visit', 64, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 7, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(99, 1, 'task', 15, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', 'counted', 4, '2026-12-01 15:15:00.000000');
INSERT INTO due_time VALUES(100, 1, 'visit', 65, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', 'counted', 2, '2026-12-01 15:15:00.000000');
INSERT INTO duty_round VALUES(1, 1, 'unit_site', 'economics', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{"directory": {"answer": "help", "by": 2, "at": "2026-12-01T00:45:00+00:00"}}', 'open', NULL, NULL, NULL);
INSERT INTO duty_round VALUES(2, 1, 'unit_site', 'navigation', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL);
INSERT INTO duty_round VALUES(3, 1, 'unit_site', 'computing', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL);
INSERT INTO effect VALUES('688.1', '{"said":"said-pass-confirm","reference":"YC-2026-0025"}', 'Press');
INSERT INTO event VALUES(1, 1, 'economics', 'Lễ kỷ niệm ngày thành lập khoa', '2026-12-25', '2026-12-25', '08:00', 'Hội trường A', 1, 'planned', 3, '2026-11-26 02:00:00.000000');
INSERT INTO event VALUES(2, 1, 'economics', 'Ngày hội sinh viên', '2026-12-22', '2026-12-22', '', 'Sân trường', 0, 'cancelled', 3, '2026-11-26 02:00:00.000000');
INSERT INTO event_need VALUES(1, 1, 1, 'news.before.important', 'news', '2026-12-15 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(2, 1, 1, 'banner.before.important', 'banner', '2026-12-18 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(3, 1, 1, 'press.before.important', 'press', '2026-12-22 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(4, 1, 1, 'news.during.important', 'news', '2026-12-28 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(5, 1, 1, 'news.after', 'news', '2026-12-30 09:30:00.000000', 'open', NULL);
INSERT INTO event_need VALUES(6, 1, 2, 'news.after', 'news', '2026-12-25 09:30:00.000000', 'cancelled', NULL);
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
INSERT INTO holding VALUES(24, 1, 9, 'visit', 18, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(25, 1, 9, 'visit', 19, 'desk', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(26, 1, 9, 'visit', 20, 'board', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(27, 1, 9, 'task', 6, 'desk', NULL, '2026-11-26 02:00:00.000000', NULL);
INSERT INTO holding VALUES(28, 1, 9, 'task', 7, 'desk', NULL, '2026-11-26 02:00:00.000000', NULL);
INSERT INTO holding VALUES(29, 1, 10, 'visit', 21, 'unit_head', NULL, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO holding VALUES(30, 1, 11, 'visit', 22, 'unit_head', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(31, 1, 12, 'visit', 23, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(32, 1, 12, 'visit', 24, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(33, 1, 13, 'visit', 25, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(34, 1, 13, 'visit', 26, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(35, 1, 13, 'visit', 26, 'desk', 7, '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO holding VALUES(36, 1, 14, 'visit', 27, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(37, 1, 14, 'visit', 28, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(38, 1, 14, 'visit', 29, 'board', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(39, 1, 15, 'visit', 30, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(40, 1, 16, 'visit', 31, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(41, 1, 16, 'visit', 32, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(42, 1, 16, 'visit', 33, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(43, 1, 16, 'visit', 34, 'desk', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(44, 1, 17, 'visit', 35, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(45, 1, 18, 'visit', 36, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(46, 1, 18, 'visit', 37, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(47, 1, 18, 'visit', 38, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(48, 1, 18, 'task', 8, 'webmaster', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(49, 1, 19, 'visit', 39, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(50, 1, 19, 'visit', 40, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(51, 1, 19, 'visit', 41, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(52, 1, 19, 'task', 9, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(53, 1, 19, 'task', 9, 'webmaster', 8, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(54, 1, 20, 'visit', 42, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(55, 1, 20, 'visit', 43, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(56, 1, 20, 'visit', 44, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(57, 1, 20, 'task', 10, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(58, 1, 21, 'visit', 45, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(59, 1, 21, 'visit', 46, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(60, 1, 21, 'visit', 47, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(61, 1, 21, 'task', 11, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(62, 1, 21, 'visit', 48, 'desk', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(63, 1, 22, 'visit', 49, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(64, 1, 22, 'visit', 50, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(65, 1, 22, 'visit', 51, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(66, 1, 22, 'task', 12, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(67, 1, 22, 'visit', 52, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(68, 1, 22, 'visit', 53, 'board', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(69, 1, 23, 'visit', 54, 'unit_head', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(70, 1, 23, 'visit', 55, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(71, 1, 23, 'visit', 56, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(72, 1, 23, 'task', 13, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(73, 1, 23, 'visit', 57, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(74, 1, 23, 'visit', 58, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(75, 1, 23, 'task', 14, 'webmaster', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(76, 1, 24, 'visit', 59, 'unit_head', NULL, '2026-12-01 01:15:00.000000', NULL);
INSERT INTO holding VALUES(77, 1, 25, 'visit', 60, 'unit_head', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(78, 1, 26, 'visit', 61, 'unit_head', NULL, '2026-12-01 01:15:00.000000', NULL);
INSERT INTO holding VALUES(79, 1, 27, 'visit', 62, 'unit_head', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000');
INSERT INTO holding VALUES(80, 1, 27, 'visit', 63, 'desk', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000');
INSERT INTO holding VALUES(81, 1, 27, 'visit', 64, 'board', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(82, 1, 13, 'visit', 26, 'desk', NULL, '2026-12-01 09:45:00.000000', NULL);
INSERT INTO holding VALUES(83, 1, 12, 'visit', 24, 'desk', 7, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(84, 1, 12, 'visit', 24, 'desk', 8, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO holding VALUES(85, 1, 27, 'task', 15, 'webmaster', NULL, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO holding VALUES(86, 1, 25, 'visit', 65, 'desk', NULL, '2026-12-01 15:15:00.000000', NULL);
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
INSERT INTO inbox VALUES(26, 'telegram', '700700000', '510266212', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(27, 'telegram', '700700000', '510266213', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(28, 'telegram', '700700000', '510266214', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(29, 'telegram', '700700000', '510266215', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(30, 'telegram', '700700000', '510266216', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(31, 'telegram', '700700000', '510266217', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(32, 'telegram', '700700000', '510266218', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(33, 'telegram', '700700000', '510266219', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(34, 'telegram', '700700000', '510266220', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(35, 'telegram', '700700000', '510266221', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(36, 'telegram', '700700000', '510266222', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(37, 'telegram', '700700000', '510266223', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(38, 'telegram', '700700000', '510266224', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(39, 'telegram', '700700000', '510266225', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(40, 'telegram', '700700000', '510266226', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(41, 'telegram', '700700000', '510266227', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(42, 'telegram', '700700000', '510266228', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(43, 'telegram', '700700000', '510266229', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(44, 'telegram', '700700000', '510266230', '700404002', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(45, 'telegram', '700700000', '510266231', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(46, 'telegram', '700700000', '510266232', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(47, 'telegram', '700700000', '510266233', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(48, 'telegram', '700700000', '510266234', '700404006', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(49, 'telegram', '700700000', '510266235', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(50, 'telegram', '700700000', '510266236', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(51, 'telegram', '700700000', '510266237', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(52, 'telegram', '700700000', '510266238', '700404010', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(53, 'telegram', '700700000', '510266239', '700404011', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(54, 'telegram', '700700000', '510266240', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(55, 'telegram', '700700000', '510266241', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(56, 'telegram', '700700000', '510266242', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(57, 'telegram', '700700000', '510266243', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(58, 'telegram', '700700000', '510266244', '700404016', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(59, 'telegram', '700700000', '510266245', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(60, 'telegram', '700700000', '510266246', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(61, 'telegram', '700700000', '510266247', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(62, 'telegram', '700700000', '510266248', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(63, 'telegram', '700700000', '510266249', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(64, 'telegram', '700700000', '510266250', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(65, 'telegram', '700700000', '510266251', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(66, 'telegram', '700700000', '510266252', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(67, 'telegram', '700700000', '510266253', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(68, 'telegram', '700700000', '510266254', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(69, 'telegram', '700700000', '510266255', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(70, 'telegram', '700700000', '510266256', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(71, 'telegram', '700700000', '510266257', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(72, 'telegram', '700700000', '510266258', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(73, 'telegram', '700700000', '510266259', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(74, 'telegram', '700700000', '510266260', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(75, 'telegram', '700700000', '510266261', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(76, 'telegram', '700700000', '510266262', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(77, 'telegram', '700700000', '510266263', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(78, 'telegram', '700700000', '510266264', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(79, 'telegram', '700700000', '510266265', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(80, 'telegram', '700700000', '510266266', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(81, 'telegram', '700700000', '510266267', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(82, 'telegram', '700700000', '510266268', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(83, 'telegram', '700700000', '510266269', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(84, 'telegram', '700700000', '510266270', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(85, 'telegram', '700700000', '510266271', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(86, 'telegram', '700700000', '510266272', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(87, 'telegram', '700700000', '510266273', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(88, 'telegram', '700700000', '510266274', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(89, 'telegram', '700700000', '510266275', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(90, 'telegram', '700700000', '510266276', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(91, 'telegram', '700700000', '510266277', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(92, 'telegram', '700700000', '510266278', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(93, 'telegram', '700700000', '510266279', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(94, 'telegram', '700700000', '510266280', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(95, 'telegram', '700700000', '510266281', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(96, 'telegram', '700700000', '510266282', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(97, 'telegram', '700700000', '510266283', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(98, 'telegram', '700700000', '510266284', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(99, 'telegram', '700700000', '510266285', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(100, 'telegram', '700700000', '510266286', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(101, 'telegram', '700700000', '510266287', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(102, 'telegram', '700700000', '510266288', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(103, 'telegram', '700700000', '510266289', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(104, 'telegram', '700700000', '510266290', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(105, 'telegram', '700700000', '510266291', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(106, 'telegram', '700700000', '510266292', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(107, 'telegram', '700700000', '510266293', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(108, 'telegram', '700700000', '510266294', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(109, 'telegram', '700700000', '510266295', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(110, 'telegram', '700700000', '510266296', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(111, 'telegram', '700700000', '510266297', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(112, 'telegram', '700700000', '510266298', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(113, 'telegram', '700700000', '510266299', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(114, 'telegram', '700700000', '510266300', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(115, 'telegram', '700700000', '510266301', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(116, 'telegram', '700700000', '510266302', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(117, 'telegram', '700700000', '510266303', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(118, 'telegram', '700700000', '510266304', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(119, 'telegram', '700700000', '510266305', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(120, 'telegram', '700700000', '510266306', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(121, 'telegram', '700700000', '510266307', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(122, 'telegram', '700700000', '510266308', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(123, 'telegram', '700700000', '510266309', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(124, 'telegram', '700700000', '510266310', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(125, 'telegram', '700700000', '510266311', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(126, 'telegram', '700700000', '510266312', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(127, 'telegram', '700700000', '510266313', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(128, 'telegram', '700700000', '510266314', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(129, 'telegram', '700700000', '510266315', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(130, 'telegram', '700700000', '510266316', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(131, 'telegram', '700700000', '510266317', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(132, 'telegram', '700700000', '510266318', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(133, 'telegram', '700700000', '510266319', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(134, 'telegram', '700700000', '510266320', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(135, 'telegram', '700700000', '510266321', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(136, 'telegram', '700700000', '510266322', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(137, 'telegram', '700700000', '510266323', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(138, 'telegram', '700700000', '510266324', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(139, 'telegram', '700700000', '510266325', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(140, 'telegram', '700700000', '510266326', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(141, 'telegram', '700700000', '510266327', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(142, 'telegram', '700700000', '510266328', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(143, 'telegram', '700700000', '510266329', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(144, 'telegram', '700700000', '510266330', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(145, 'telegram', '700700000', '510266331', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(146, 'telegram', '700700000', '510266332', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(147, 'telegram', '700700000', '510266333', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(148, 'telegram', '700700000', '510266334', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(149, 'telegram', '700700000', '510266335', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(150, 'telegram', '700700000', '510266336', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(151, 'telegram', '700700000', '510266337', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(152, 'telegram', '700700000', '510266338', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(153, 'telegram', '700700000', '510266339', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(154, 'telegram', '700700000', '510266340', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(155, 'telegram', '700700000', '510266341', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(156, 'telegram', '700700000', '510266342', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(157, 'telegram', '700700000', '510266343', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(158, 'telegram', '700700000', '510266344', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(159, 'telegram', '700700000', '510266345', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(160, 'telegram', '700700000', '510266346', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(161, 'telegram', '700700000', '510266347', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(162, 'telegram', '700700000', '510266348', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(163, 'telegram', '700700000', '510266349', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(164, 'telegram', '700700000', '510266350', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(165, 'telegram', '700700000', '510266351', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(166, 'telegram', '700700000', '510266352', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(167, 'telegram', '700700000', '510266353', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(168, 'telegram', '700700000', '510266354', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(169, 'telegram', '700700000', '510266355', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(170, 'telegram', '700700000', '510266356', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(171, 'telegram', '700700000', '510266357', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(172, 'telegram', '700700000', '510266358', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(173, 'telegram', '700700000', '510266359', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(174, 'telegram', '700700000', '510266360', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(175, 'telegram', '700700000', '510266361', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(176, 'telegram', '700700000', '510266362', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(177, 'telegram', '700700000', '510266363', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(178, 'telegram', '700700000', '510266364', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(179, 'telegram', '700700000', '510266365', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(180, 'telegram', '700700000', '510266366', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(181, 'telegram', '700700000', '510266367', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(182, 'telegram', '700700000', '510266368', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(183, 'telegram', '700700000', '510266369', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(184, 'telegram', '700700000', '510266370', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(185, 'telegram', '700700000', '510266371', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(186, 'telegram', '700700000', '510266372', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(187, 'telegram', '700700000', '510266373', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(188, 'telegram', '700700000', '510266374', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(189, 'telegram', '700700000', '510266375', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(190, 'telegram', '700700000', '510266376', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(191, 'telegram', '700700000', '510266377', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(192, 'telegram', '700700000', '510266378', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(193, 'telegram', '700700000', '510266379', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(194, 'telegram', '700700000', '510266380', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(195, 'telegram', '700700000', '510266381', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(196, 'telegram', '700700000', '510266382', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(197, 'telegram', '700700000', '510266383', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(198, 'telegram', '700700000', '510266384', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(199, 'telegram', '700700000', '510266385', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(200, 'telegram', '700700000', '510266386', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(201, 'telegram', '700700000', '510266387', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(202, 'telegram', '700700000', '510266388', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(203, 'telegram', '700700000', '510266389', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(204, 'telegram', '700700000', '510266390', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(205, 'telegram', '700700000', '510266391', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(206, 'telegram', '700700000', '510266392', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(207, 'telegram', '700700000', '510266393', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(208, 'telegram', '700700000', '510266394', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(209, 'telegram', '700700000', '510266395', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(210, 'telegram', '700700000', '510266396', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(211, 'telegram', '700700000', '510266397', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(212, 'telegram', '700700000', '510266398', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(213, 'telegram', '700700000', '510266399', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(214, 'telegram', '700700000', '510266400', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(215, 'telegram', '700700000', '510266401', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(216, 'telegram', '700700000', '510266402', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(217, 'telegram', '700700000', '510266403', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(218, 'telegram', '700700000', '510266404', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(219, 'telegram', '700700000', '510266405', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(220, 'telegram', '700700000', '510266406', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(221, 'telegram', '700700000', '510266407', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(222, 'telegram', '700700000', '510266408', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(223, 'telegram', '700700000', '510266409', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(224, 'telegram', '700700000', '510266410', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(225, 'telegram', '700700000', '510266411', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(226, 'telegram', '700700000', '510266412', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(227, 'telegram', '700700000', '510266413', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(228, 'telegram', '700700000', '510266414', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(229, 'telegram', '700700000', '510266415', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(230, 'telegram', '700700000', '510266416', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(231, 'telegram', '700700000', '510266417', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(232, 'telegram', '700700000', 'redraw:230', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(233, 'telegram', '700700000', 'redraw:231', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(234, 'telegram', '700700000', '510266418', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(235, 'telegram', '700700000', '510266419', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(236, 'telegram', '700700000', '510266420', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(237, 'telegram', '700700000', '510266421', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(238, 'telegram', '700700000', '510266422', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(239, 'telegram', '700700000', '510266423', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(240, 'telegram', '700700000', '510266424', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(241, 'telegram', '700700000', '510266425', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(242, 'telegram', '700700000', '510266426', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(243, 'telegram', '700700000', '510266427', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(244, 'telegram', '700700000', '510266428', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(245, 'telegram', '700700000', '510266429', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(246, 'telegram', '700700000', '510266430', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(247, 'telegram', '700700000', '510266431', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(248, 'telegram', '700700000', '510266432', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(249, 'telegram', '700700000', '510266433', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(250, 'telegram', '700700000', '510266434', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(251, 'telegram', '700700000', '510266435', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(252, 'telegram', '700700000', '510266436', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(253, 'telegram', '700700000', '510266437', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(254, 'telegram', '700700000', '510266438', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(255, 'telegram', '700700000', '510266439', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(256, 'telegram', '700700000', '510266440', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(257, 'telegram', '700700000', '510266441', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(258, 'telegram', '700700000', '510266442', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(259, 'telegram', '700700000', '510266443', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(260, 'telegram', '700700000', '510266444', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(261, 'telegram', '700700000', '510266445', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(262, 'telegram', '700700000', 'redraw:261', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(263, 'telegram', '700700000', '510266446', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(264, 'telegram', '700700000', '510266447', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(265, 'telegram', '700700000', '510266448', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(266, 'telegram', '700700000', '510266449', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(267, 'telegram', '700700000', '510266450', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(268, 'telegram', '700700000', '510266451', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(269, 'telegram', '700700000', '510266452', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(270, 'telegram', '700700000', '510266453', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(271, 'telegram', '700700000', '510266454', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(272, 'telegram', '700700000', '510266455', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(273, 'telegram', '700700000', '510266456', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(274, 'telegram', '700700000', '510266457', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(275, 'telegram', '700700000', '510266458', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(276, 'telegram', '700700000', '510266459', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(277, 'telegram', '700700000', '510266460', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(278, 'telegram', '700700000', '510266461', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(279, 'telegram', '700700000', '510266462', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(280, 'telegram', '700700000', '510266463', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(281, 'telegram', '700700000', '510266464', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(282, 'telegram', '700700000', '510266465', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(283, 'telegram', '700700000', '510266466', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(284, 'telegram', '700700000', '510266467', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(285, 'telegram', '700700000', '510266468', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(286, 'telegram', '700700000', '510266469', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(287, 'telegram', '700700000', '510266470', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(288, 'telegram', '700700000', '510266471', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(289, 'telegram', '700700000', '510266472', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(290, 'telegram', '700700000', '510266473', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(291, 'telegram', '700700000', '510266474', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(292, 'telegram', '700700000', '510266475', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(293, 'telegram', '700700000', '510266476', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(294, 'telegram', '700700000', '510266477', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(295, 'telegram', '700700000', '510266478', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(296, 'telegram', '700700000', '510266479', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(297, 'telegram', '700700000', '510266480', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(298, 'telegram', '700700000', '510266481', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(299, 'telegram', '700700000', '510266482', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(300, 'telegram', '700700000', '510266483', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(301, 'telegram', '700700000', '510266484', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(302, 'telegram', '700700000', '510266485', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(303, 'telegram', '700700000', '510266486', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(304, 'telegram', '700700000', '510266487', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(305, 'telegram', '700700000', '510266488', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(306, 'telegram', '700700000', '510266489', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(307, 'telegram', '700700000', '510266490', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(308, 'telegram', '700700000', '510266491', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(309, 'telegram', '700700000', '510266492', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(310, 'telegram', '700700000', '510266493', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(311, 'telegram', '700700000', '510266494', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(312, 'telegram', '700700000', '510266495', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(313, 'telegram', '700700000', '510266496', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(314, 'telegram', '700700000', '510266497', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(315, 'telegram', '700700000', '510266498', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(316, 'telegram', '700700000', '510266499', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(317, 'telegram', '700700000', '510266500', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(318, 'telegram', '700700000', '510266501', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(319, 'telegram', '700700000', '510266502', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(320, 'telegram', '700700000', '510266503', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(321, 'telegram', '700700000', '510266504', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(322, 'telegram', '700700000', '510266505', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(323, 'telegram', '700700000', '510266506', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(324, 'telegram', '700700000', '510266507', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(325, 'telegram', '700700000', '510266508', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(326, 'telegram', '700700000', '510266509', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(327, 'telegram', '700700000', '510266510', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(328, 'telegram', '700700000', '510266511', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(329, 'telegram', '700700000', '510266512', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(330, 'telegram', '700700000', '510266513', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(331, 'telegram', '700700000', '510266514', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(332, 'telegram', '700700000', '510266515', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(333, 'telegram', '700700000', '510266516', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(334, 'telegram', '700700000', '510266517', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(335, 'telegram', '700700000', '510266518', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(336, 'telegram', '700700000', '510266519', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(337, 'telegram', '700700000', '510266520', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(338, 'telegram', '700700000', '510266521', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(339, 'telegram', '700700000', '510266522', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(340, 'telegram', '700700000', '510266523', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(341, 'telegram', '700700000', '510266524', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(342, 'telegram', '700700000', '510266525', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(343, 'telegram', '700700000', '510266526', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(344, 'telegram', '700700000', '510266527', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(345, 'telegram', '700700000', '510266528', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(346, 'telegram', '700700000', '510266529', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(347, 'telegram', '700700000', '510266530', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(348, 'telegram', '700700000', '510266531', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(349, 'telegram', '700700000', '510266532', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(350, 'telegram', '700700000', '510266533', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(351, 'telegram', '700700000', '510266534', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(352, 'telegram', '700700000', '510266535', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(353, 'telegram', '700700000', '510266536', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(354, 'telegram', '700700000', '510266537', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(355, 'telegram', '700700000', '510266538', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(356, 'telegram', '700700000', '510266539', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(357, 'telegram', '700700000', '510266540', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(358, 'telegram', '700700000', '510266541', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(359, 'telegram', '700700000', '510266542', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(360, 'telegram', '700700000', '510266543', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(361, 'telegram', '700700000', '510266544', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(362, 'telegram', '700700000', '510266545', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(363, 'telegram', '700700000', '510266546', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(364, 'telegram', '700700000', '510266547', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(365, 'telegram', '700700000', '510266548', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(366, 'telegram', '700700000', '510266549', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(367, 'telegram', '700700000', '510266550', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(368, 'telegram', '700700000', '510266551', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(369, 'telegram', '700700000', '510266552', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(370, 'telegram', '700700000', '510266553', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(371, 'telegram', '700700000', '510266554', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(372, 'telegram', '700700000', '510266555', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(373, 'telegram', '700700000', '510266556', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(374, 'telegram', '700700000', '510266557', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(375, 'telegram', '700700000', '510266558', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(376, 'telegram', '700700000', '510266559', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(377, 'telegram', '700700000', '510266560', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(378, 'telegram', '700700000', '510266561', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(379, 'telegram', '700700000', '510266562', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(380, 'telegram', '700700000', '510266563', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(381, 'telegram', '700700000', '510266564', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(382, 'telegram', '700700000', '510266565', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(383, 'telegram', '700700000', '510266566', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(384, 'telegram', '700700000', '510266567', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(385, 'telegram', '700700000', '510266568', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(386, 'telegram', '700700000', '510266569', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(387, 'telegram', '700700000', '510266570', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(388, 'telegram', '700700000', '510266571', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(389, 'telegram', '700700000', '510266572', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(390, 'telegram', '700700000', '510266573', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(391, 'telegram', '700700000', '510266574', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(392, 'telegram', '700700000', '510266575', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(393, 'telegram', '700700000', '510266576', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(394, 'telegram', '700700000', '510266577', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(395, 'telegram', '700700000', '510266578', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(396, 'telegram', '700700000', '510266579', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(397, 'telegram', '700700000', '510266580', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(398, 'telegram', '700700000', '510266581', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(399, 'telegram', '700700000', '510266582', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(400, 'telegram', '700700000', '510266583', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(401, 'telegram', '700700000', '510266584', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(402, 'telegram', '700700000', '510266585', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(403, 'telegram', '700700000', '510266586', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(404, 'telegram', '700700000', '510266587', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(405, 'telegram', '700700000', '510266588', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(406, 'telegram', '700700000', '510266589', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(407, 'telegram', '700700000', '510266590', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(408, 'telegram', '700700000', '510266591', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(409, 'telegram', '700700000', '510266592', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(410, 'telegram', '700700000', '510266593', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(411, 'telegram', '700700000', '510266594', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(412, 'telegram', '700700000', '510266595', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(413, 'telegram', '700700000', '510266596', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(414, 'telegram', '700700000', '510266597', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(415, 'telegram', '700700000', '510266598', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(416, 'telegram', '700700000', '510266599', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(417, 'telegram', '700700000', '510266600', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(418, 'telegram', '700700000', '510266601', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(419, 'telegram', '700700000', '510266602', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(420, 'telegram', '700700000', '510266603', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(421, 'telegram', '700700000', '510266604', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(422, 'telegram', '700700000', '510266605', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(423, 'telegram', '700700000', '510266606', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(424, 'telegram', '700700000', '510266607', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(425, 'telegram', '700700000', '510266608', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(426, 'telegram', '700700000', '510266609', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(427, 'telegram', '700700000', '510266610', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(428, 'telegram', '700700000', '510266611', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(429, 'telegram', '700700000', '510266612', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(430, 'telegram', '700700000', '510266613', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(431, 'telegram', '700700000', '510266614', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(432, 'telegram', '700700000', '510266615', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(433, 'telegram', '700700000', '510266616', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(434, 'telegram', '700700000', '510266617', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(435, 'telegram', '700700000', '510266618', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(436, 'telegram', '700700000', '510266619', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(437, 'telegram', '700700000', '510266620', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(438, 'telegram', '700700000', '510266621', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(439, 'telegram', '700700000', '510266622', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(440, 'telegram', '700700000', '510266623', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(441, 'telegram', '700700000', '510266624', '700403969', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(442, 'telegram', '700700000', '510266625', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(443, 'telegram', '700700000', '510266626', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(444, 'telegram', '700700000', '510266627', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(445, 'telegram', '700700000', '510266628', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(446, 'telegram', '700700000', '510266629', '700403971', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(447, 'telegram', '700700000', '510266630', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(448, 'telegram', '700700000', '510266631', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(449, 'telegram', '700700000', '510266632', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(450, 'telegram', '700700000', '510266633', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(451, 'telegram', '700700000', '510266634', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(452, 'telegram', '700700000', '510266635', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(453, 'telegram', '700700000', '510266636', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(454, 'telegram', '700700000', '510266637', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(455, 'telegram', '700700000', '510266638', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(456, 'telegram', '700700000', '510266639', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(457, 'telegram', '700700000', '510266640', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(458, 'telegram', '700700000', '510266641', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(459, 'telegram', '700700000', '510266642', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(460, 'telegram', '700700000', '510266643', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(461, 'telegram', '700700000', '510266644', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(462, 'telegram', '700700000', '510266645', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(463, 'telegram', '700700000', '510266646', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(464, 'telegram', '700700000', '510266647', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(465, 'telegram', '700700000', '510266648', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(466, 'telegram', '700700000', '510266649', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(467, 'telegram', '700700000', '510266650', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(468, 'telegram', '700700000', '510266651', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(469, 'telegram', '700700000', '510266652', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(470, 'telegram', '700700000', '510266653', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(471, 'telegram', '700700000', '510266654', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(472, 'telegram', '700700000', '510266655', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(473, 'telegram', '700700000', '510266656', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(474, 'telegram', '700700000', '510266657', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(475, 'telegram', '700700000', '510266658', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(476, 'telegram', '700700000', '510266659', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(477, 'telegram', '700700000', '510266660', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(478, 'telegram', '700700000', '510266661', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(479, 'telegram', '700700000', '510266662', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(480, 'telegram', '700700000', '510266663', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(481, 'telegram', '700700000', '510266664', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(482, 'telegram', '700700000', '510266665', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(483, 'telegram', '700700000', '510266666', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(484, 'telegram', '700700000', '510266667', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(485, 'telegram', '700700000', '510266668', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(486, 'telegram', '700700000', 'redraw:484', '700403977', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(487, 'telegram', '700700000', 'redraw:485', '700403977', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(488, 'telegram', '700700000', '510266669', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(489, 'telegram', '700700000', '510266670', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(490, 'telegram', '700700000', '510266671', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(491, 'telegram', '700700000', '510266672', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(492, 'telegram', '700700000', '510266673', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(493, 'telegram', '700700000', '510266674', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(494, 'telegram', '700700000', '510266675', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(495, 'telegram', '700700000', '510266676', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(496, 'telegram', '700700000', '510266677', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(497, 'telegram', '700700000', '510266678', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(498, 'telegram', '700700000', '510266679', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(499, 'telegram', '700700000', '510266680', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(500, 'telegram', '700700000', '510266681', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(501, 'telegram', '700700000', '510266682', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(502, 'telegram', '700700000', '510266683', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(503, 'telegram', '700700000', '510266684', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(504, 'telegram', '700700000', '510266685', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(505, 'telegram', '700700000', '510266686', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(506, 'telegram', '700700000', '510266687', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(507, 'telegram', '700700000', '510266688', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(508, 'telegram', '700700000', '510266689', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(509, 'telegram', '700700000', '510266690', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(510, 'telegram', '700700000', '510266691', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(511, 'telegram', '700700000', '510266692', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(512, 'telegram', '700700000', '510266693', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(513, 'telegram', '700700000', '510266694', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(514, 'telegram', '700700000', '510266695', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(515, 'telegram', '700700000', '510266696', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(516, 'telegram', '700700000', '510266697', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(517, 'telegram', '700700000', '510266698', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(518, 'telegram', '700700000', '510266699', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(519, 'telegram', '700700000', '510266700', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(520, 'telegram', '700700000', '510266701', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(521, 'telegram', '700700000', '510266702', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(522, 'telegram', '700700000', '510266703', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(523, 'telegram', '700700000', '510266704', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(524, 'telegram', '700700000', '510266705', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(525, 'telegram', '700700000', '510266706', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(526, 'telegram', '700700000', '510266707', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(527, 'telegram', '700700000', '510266708', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(528, 'telegram', '700700000', '510266709', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(529, 'telegram', '700700000', '510266710', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(530, 'telegram', '700700000', '510266711', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(531, 'telegram', '700700000', '510266712', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(532, 'telegram', '700700000', '510266713', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(533, 'telegram', '700700000', '510266714', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(534, 'telegram', '700700000', '510266715', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(535, 'telegram', '700700000', '510266716', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(536, 'telegram', '700700000', '510266717', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(537, 'telegram', '700700000', '510266718', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(538, 'telegram', '700700000', '510266719', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(539, 'telegram', '700700000', '510266720', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(540, 'telegram', '700700000', '510266721', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(541, 'telegram', '700700000', '510266722', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(542, 'telegram', '700700000', '510266723', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(543, 'telegram', '700700000', '510266724', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(544, 'telegram', '700700000', '510266725', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(545, 'telegram', '700700000', '510266726', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(546, 'telegram', '700700000', '510266727', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(547, 'telegram', '700700000', '510266728', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(548, 'telegram', '700700000', '510266729', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(549, 'telegram', '700700000', '510266730', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(550, 'telegram', '700700000', '510266731', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(551, 'telegram', '700700000', '510266732', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(552, 'telegram', '700700000', '510266733', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(553, 'telegram', '700700000', '510266734', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(554, 'telegram', '700700000', '510266735', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(555, 'telegram', '700700000', '510266736', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(556, 'telegram', '700700000', '510266737', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(557, 'telegram', '700700000', '510266738', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(558, 'telegram', '700700000', '510266739', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(559, 'telegram', '700700000', '510266740', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(560, 'telegram', '700700000', '510266741', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(561, 'telegram', '700700000', '510266742', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(562, 'telegram', '700700000', '510266743', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(563, 'telegram', '700700000', '510266744', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(564, 'telegram', '700700000', '510266745', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(565, 'telegram', '700700000', '510266746', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(566, 'telegram', '700700000', '510266747', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(567, 'telegram', '700700000', '510266748', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(568, 'telegram', '700700000', '510266749', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(569, 'telegram', '700700000', '510266750', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(570, 'telegram', '700700000', '510266751', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(571, 'telegram', '700700000', '510266752', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(572, 'telegram', '700700000', '510266753', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(573, 'telegram', '700700000', '510266754', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(574, 'telegram', '700700000', '510266755', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(575, 'telegram', '700700000', '510266756', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(576, 'telegram', '700700000', '510266757', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(577, 'telegram', '700700000', '510266758', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(578, 'telegram', '700700000', '510266759', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(579, 'telegram', '700700000', '510266760', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(580, 'telegram', '700700000', '510266761', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(581, 'telegram', '700700000', '510266762', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(582, 'telegram', '700700000', '510266763', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(583, 'telegram', '700700000', '510266764', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(584, 'telegram', '700700000', '510266765', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(585, 'telegram', '700700000', 'redraw:582', '700403994', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(586, 'telegram', '700700000', 'redraw:583', '700403994', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(587, 'telegram', '700700000', 'redraw:584', '700403994', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(588, 'telegram', '700700000', '510266766', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(589, 'telegram', '700700000', '510266767', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(590, 'telegram', '700700000', '510266768', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(591, 'telegram', '700700000', '510266769', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(592, 'telegram', '700700000', '510266770', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(593, 'telegram', '700700000', '510266771', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(594, 'telegram', '700700000', '510266772', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(595, 'telegram', '700700000', '510266773', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(596, 'telegram', '700700000', '510266774', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(597, 'telegram', '700700000', '510266775', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(598, 'telegram', '700700000', '510266776', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(599, 'telegram', '700700000', 'redraw:596', '700403995', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(600, 'telegram', '700700000', 'redraw:597', '700403995', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(601, 'telegram', '700700000', 'redraw:598', '700403995', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(602, 'telegram', '700700000', '510266777', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(603, 'telegram', '700700000', '510266778', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(604, 'telegram', '700700000', '510266779', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(605, 'telegram', '700700000', '510266780', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(606, 'telegram', '700700000', '510266781', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(607, 'telegram', '700700000', '510266782', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(608, 'telegram', '700700000', '510266783', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(609, 'telegram', '700700000', '510266784', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(610, 'telegram', '700700000', '510266785', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(611, 'telegram', '700700000', '510266786', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(612, 'telegram', '700700000', '510266787', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(613, 'telegram', '700700000', '510266788', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(614, 'telegram', '700700000', '510266789', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(615, 'telegram', '700700000', '510266790', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(616, 'telegram', '700700000', '510266791', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(617, 'telegram', '700700000', '510266792', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(618, 'telegram', '700700000', '510266793', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(619, 'telegram', '700700000', '510266794', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(620, 'telegram', '700700000', '510266795', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(621, 'telegram', '700700000', '510266796', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(622, 'telegram', '700700000', '510266797', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(623, 'telegram', '700700000', '510266798', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(624, 'telegram', '700700000', '510266799', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(625, 'telegram', '700700000', '510266800', '700404002', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(626, 'telegram', '700700000', '510266801', '700404002', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(627, 'telegram', '700700000', '510266802', '700404002', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(628, 'telegram', '700700000', '510266803', '700404002', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(629, 'telegram', '700700000', '510266804', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(630, 'telegram', '700700000', '510266805', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(631, 'telegram', '700700000', '510266806', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(632, 'telegram', '700700000', '510266807', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(633, 'telegram', '700700000', '510266808', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(634, 'telegram', '700700000', '510266809', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(635, 'telegram', '700700000', '510266810', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(636, 'telegram', '700700000', '510266811', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(637, 'telegram', '700700000', '510266812', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(638, 'telegram', '700700000', '510266813', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(639, 'telegram', '700700000', '510266814', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(640, 'telegram', '700700000', '510266815', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(641, 'telegram', '700700000', '510266816', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(642, 'telegram', '700700000', '510266817', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(643, 'telegram', '700700000', '510266818', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(644, 'telegram', '700700000', '510266819', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(645, 'telegram', '700700000', '510266820', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(646, 'telegram', '700700000', '510266821', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(647, 'telegram', '700700000', '510266822', '700404006', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(648, 'telegram', '700700000', '510266823', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(649, 'telegram', '700700000', '510266824', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(650, 'telegram', '700700000', '510266825', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(651, 'telegram', '700700000', '510266826', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(652, 'telegram', '700700000', '510266827', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(653, 'telegram', '700700000', '510266828', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(654, 'telegram', '700700000', '510266829', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(655, 'telegram', '700700000', '510266830', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(656, 'telegram', '700700000', '510266831', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(657, 'telegram', '700700000', '510266832', '700404010', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(658, 'telegram', '700700000', '510266833', '700404011', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(659, 'telegram', '700700000', '510266834', '700404011', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(660, 'telegram', '700700000', '510266835', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(661, 'telegram', '700700000', '510266836', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(662, 'telegram', '700700000', '510266837', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(663, 'telegram', '700700000', '510266838', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(664, 'telegram', '700700000', '510266839', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(665, 'telegram', '700700000', '510266840', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(666, 'telegram', '700700000', '510266841', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(667, 'telegram', '700700000', '510266842', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(668, 'telegram', '700700000', '510266843', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(669, 'telegram', '700700000', '510266844', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(670, 'telegram', '700700000', '510266845', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(671, 'telegram', '700700000', '510266846', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(672, 'telegram', '700700000', '510266847', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(673, 'telegram', '700700000', '510266848', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(674, 'telegram', '700700000', '510266849', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(675, 'telegram', '700700000', '510266850', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(676, 'telegram', '700700000', '510266851', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(677, 'telegram', '700700000', '510266852', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(678, 'telegram', '700700000', '510266853', '700404016', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(679, 'telegram', '700700000', '510266854', '700404016', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(680, 'telegram', '700700000', '510266855', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(681, 'telegram', '700700000', '510266856', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(682, 'telegram', '700700000', '510266857', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(683, 'telegram', '700700000', '510266858', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(684, 'telegram', '700700000', '510266859', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(685, 'telegram', '700700000', '510266860', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(686, 'telegram', '700700000', '510266861', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(687, 'telegram', '700700000', '510266862', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(688, 'telegram', '700700000', '510266863', '700403960', '2026-01-05 01:00:00.000000', NULL, 'new', 0, '', '');
INSERT INTO inbox VALUES(689, 'telegram', '700700000', '510266864', '700403960', '2026-01-05 01:00:00.000000', NULL, 'new', 0, '', '');
INSERT INTO inbox_payload VALUES(688, '{"update_id": 510266863, "callback_query": {"id": "264369126515158364", "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "chat_instance": "689459621000295674", "data": "1:104:pass:60.25", "message": {"message_id": 38, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700700000, "is_bot": true, "first_name": "Loa", "username": "loa_demo_bot"}, "text": "Ch\u1edd \u0111\u01a1n v\u1ecb x\u00e1c nh\u1eadn \u00b7 H\u1ed9i th\u1ea3o s\u1ed1 25\nYC-2026-0025 \u00b7 Khoa Kinh t\u1ebf \u00b7 Tin b\u00e0i\n\nN\u1ed9i dung:\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nChuy\u00ean m\u1ee5c: \u0110\u00e0o t\u1ea1o\nC\u1ea7n b\u1ea3n ti\u1ebfng Anh: Kh\u00f4ng\n\n\u0110\u0103ng: Website ti\u1ebfng Vi\u1ec7t\nH\u1ea1n: 16:30 Th\u1ee9 T\u01b0 02/12\nC\u00f4 H\u1ea1nh \u0111\u00e3 g\u1eedi l\u00fac 08:15 Th\u1ee9 Ba 01/12\nC\u0103n c\u1ee9: Quy \u0111\u1ecbnh \u0111\u0103ng t\u1ea3i tin b\u00e0i, \u0110i\u1ec1u 5", "entities": [{"length": 36, "offset": 0, "type": "bold"}, {"length": 74, "offset": 86, "type": "blockquote"}, {"length": 18, "offset": 237, "type": "bold"}, {"length": 79, "offset": 256, "type": "expandable_blockquote"}], "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"callback_data": "1:104:pass:60.25", "style": "success", "text": "X\u00e1c nh\u1eadn"}], [{"callback_data": "1:104:menu:more", "text": "Y\u00eau c\u1ea7u b\u1ed5 sung"}], [{"callback_data": "1:104:menu:refuse", "style": "danger", "text": "T\u1eeb ch\u1ed1i"}]]}}}}');
INSERT INTO inbox_payload VALUES(689, '{"update_id": 510266864, "message": {"message_id": 46, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "text": "Th\u00eam t\u00ean di\u1ec5n gi\u1ea3."}}');
INSERT INTO inquiry VALUES(1, 1, 9, 5, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO inquiry VALUES(2, 1, 10, 6, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL);
INSERT INTO inquiry VALUES(3, 1, 30, 15, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', NULL, NULL);
INSERT INTO intervention VALUES(1, 1, 10, 'end', 2, 'unit_head', 'Tin đã cũ', '2026-11-26 02:00:00.000000');
INSERT INTO intervention VALUES(2, 1, 5, 'end', 2, 'unit_head', 'Thiếu thông tin', '2026-12-01 09:45:00.000000');
INSERT INTO invitation VALUES(1, 1, '15b0a59bc90368da4bd5a318003e5725e89270f75198a1a2bd30c4105f61e645', 'Ngô Thị Hằng', 'Cô', 'staff', 'navigation', '2026-12-04 00:45:00.000000', 9, NULL, NULL);
INSERT INTO logged_day VALUES(1, 1, '2026-11-26', '[{"task": "1", "reference": "YC-2026-0001", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 1", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "posted": "2026-11-26T02:00:00+00:00"}, {"task": "2", "reference": "YC-2026-0002", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 2", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "posted": "2026-11-26T02:00:00+00:00"}, {"task": "3", "reference": "YC-2026-0007", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 7", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "posted": "2026-11-26T02:00:00+00:00"}]', '38ab103f302eb6d187af314661ca87be984ff837dde020f2c5f4f7104b122c25', '2026-12-01 00:45:00.000000');
INSERT INTO logged_day VALUES(2, 1, '2026-12-01', '[{"task": "10", "reference": "YC-2026-0020", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 20", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "11", "reference": "YC-2026-0021", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 21", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "12", "reference": "YC-2026-0022", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 22", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "13", "reference": "YC-2026-0023", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 23", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "posted": "2026-12-01T00:45:00+00:00"}]', 'c1ef74e1885e0f0fa331318ec92d62b909853db80ebbb43076195b53a4dc69e6', '2026-12-01 09:45:00.000000');
INSERT INTO media VALUES(1, 1, 11, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000002', 'AQa1072237dc1d81x', 105, '', '', 800, 'Ảnh số 1', 'have', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735');
INSERT INTO media VALUES(2, 1, 11, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000004', 'AQ7dd1fb839292f8x', 106, '', '', 799, 'Ảnh số 2', 'have', '7dd1fb839292f8ce2e18ed6ae16ead40ec6fa8e3abaddffee093ac9b43f5431e', '7dd1fb839292f8ce2e18ed6ae16ead40ec6fa8e3abaddffee093ac9b43f5431e');
INSERT INTO media VALUES(3, 1, 14, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000008', 'AQa1072237dc1d81x', 129, '', '', 800, 'Ảnh số 1', 'have', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735');
INSERT INTO media VALUES(4, 1, 37, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000011', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34');
INSERT INTO media VALUES(5, 1, 37, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000013', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab');
INSERT INTO media VALUES(6, 1, 51, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000017', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34');
INSERT INTO media VALUES(7, 1, 51, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000019', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab');
INSERT INTO media VALUES(8, 1, 51, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000021', 'AQ93c7517423f0cds', 11, '', '', 93, 'Ảnh số 3', 'have', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4');
INSERT INTO media VALUES(9, 1, 52, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000025', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34');
INSERT INTO media VALUES(10, 1, 52, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000027', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab');
INSERT INTO media VALUES(11, 1, 52, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000029', 'AQ93c7517423f0cds', 11, '', '', 93, 'Ảnh số 3', 'have', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4');
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
INSERT INTO membership VALUES(25, 1, 24, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(26, 1, 24, 'staff', 'navigation', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(27, 1, 25, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(28, 1, 26, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(29, 1, 27, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(30, 1, 28, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(31, 1, 29, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(32, 1, 30, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(33, 1, 31, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(34, 1, 32, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(35, 1, 33, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(36, 1, 34, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(37, 1, 35, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(38, 1, 36, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(39, 1, 37, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(40, 1, 38, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(41, 1, 39, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(42, 1, 40, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(43, 1, 41, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(44, 1, 42, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(45, 1, 43, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(46, 1, 44, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(47, 1, 45, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(48, 1, 46, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(49, 1, 47, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(50, 1, 48, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(51, 1, 49, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(52, 1, 50, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(53, 1, 51, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(54, 1, 52, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(55, 1, 53, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(56, 1, 54, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(57, 1, 55, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(58, 1, 56, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(59, 1, 57, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(60, 1, 58, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(61, 1, 59, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(62, 1, 60, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO nudge VALUES(1, 1, 7, 'task', 4, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 4, NULL);
INSERT INTO nudge VALUES(2, 1, 8, 'task', 4, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 5, NULL);
INSERT INTO nudge VALUES(3, 1, 7, 'task', 6, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 4, NULL);
INSERT INTO nudge VALUES(4, 1, 8, 'task', 6, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 5, NULL);
INSERT INTO nudge VALUES(5, 1, 1, 'inquiry', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 3, NULL);
INSERT INTO nudge VALUES(6, 1, 1, 'inquiry', 2, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 3, NULL);
INSERT INTO nudge VALUES(7, 1, 1, 'recheck', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 3, NULL);
INSERT INTO nudge VALUES(8, 1, 7, 'visit', 24, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 66, NULL);
INSERT INTO nudge VALUES(9, 1, 8, 'visit', 24, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 67, NULL);
INSERT INTO nudge VALUES(10, 1, 7, 'visit', 26, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 66, NULL);
INSERT INTO nudge VALUES(11, 1, 7, 'visit', 34, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 66, NULL);
INSERT INTO nudge VALUES(12, 1, 8, 'visit', 34, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 67, NULL);
INSERT INTO nudge VALUES(13, 1, 7, 'visit', 48, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 66, NULL);
INSERT INTO nudge VALUES(14, 1, 8, 'visit', 48, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 67, NULL);
INSERT INTO nudge VALUES(15, 1, 2, 'inquiry', 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 65, NULL);
INSERT INTO nudge VALUES(16, 1, 2, 'inquiry', 2, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 65, NULL);
INSERT INTO nudge VALUES(17, 1, 8, 'visit', 26, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 67, NULL);
INSERT INTO nudge VALUES(18, 1, 4, 'visit', 29, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(19, 1, 5, 'visit', 29, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(20, 1, 4, 'visit', 53, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(21, 1, 5, 'visit', 53, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(22, 1, 4, 'visit', 64, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO nudge VALUES(23, 1, 5, 'visit', 64, '2026-12-01 15:15:00.000000', NULL, NULL, NULL);
INSERT INTO office_day VALUES(1, 1, '2026-12-25', 0, '15/TB-BX', 9, '2026-12-01 00:45:00.000000');
INSERT INTO outbox VALUES(1, 1, '217.1', 2, NULL, 'event-moved-days', '{"event": 2, "by": 3}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 17, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(2, 1, '221.1', 2, NULL, 'event-cancelled', '{"event": 2, "by": 3}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 18, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(3, 1, '', 1, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 98, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(4, 1, '', 7, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(5, 1, '', 8, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 16, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(6, 1, '', 4, NULL, 'daily-log', '{"day": "2026-11-26", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 8, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(7, 1, '', 5, NULL, 'daily-log', '{"day": "2026-11-26", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 8, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(8, 1, '', 2, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "economics"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 19, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(9, 1, '', 9, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(10, 1, '', 48, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(11, 1, '', 49, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(12, 1, '', 50, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(13, 1, '', 51, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(14, 1, '', 52, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(15, 1, '', 53, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(16, 1, '', 54, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(17, 1, '', 55, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(18, 1, '', 56, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(19, 1, '', 57, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(20, 1, '', 58, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(21, 1, '', 59, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(22, 1, '', 60, NULL, 'stuck', '{"rows": "1 2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 3, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(23, 1, '', 9, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 16, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(24, 1, '', 48, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(25, 1, '', 49, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(26, 1, '', 50, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(27, 1, '', 51, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(28, 1, '', 52, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(29, 1, '', 53, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(30, 1, '', 54, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(31, 1, '', 55, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(32, 1, '', 56, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(33, 1, '', 57, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(34, 1, '', 58, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(35, 1, '', 59, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(36, 1, '', 60, NULL, 'rules-offered', '{"offer": 2}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(37, 1, '399.1', 9, NULL, 'rules-ended', '{"offer": 2, "notice": 23}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 16, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(38, 1, '399.1', 48, NULL, 'rules-ended', '{"offer": 2, "notice": 24}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(39, 1, '399.1', 49, NULL, 'rules-ended', '{"offer": 2, "notice": 25}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(40, 1, '399.1', 50, NULL, 'rules-ended', '{"offer": 2, "notice": 26}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(41, 1, '399.1', 51, NULL, 'rules-ended', '{"offer": 2, "notice": 27}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(42, 1, '399.1', 52, NULL, 'rules-ended', '{"offer": 2, "notice": 28}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(43, 1, '399.1', 53, NULL, 'rules-ended', '{"offer": 2, "notice": 29}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(44, 1, '399.1', 54, NULL, 'rules-ended', '{"offer": 2, "notice": 30}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(45, 1, '399.1', 55, NULL, 'rules-ended', '{"offer": 2, "notice": 31}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(46, 1, '399.1', 56, NULL, 'rules-ended', '{"offer": 2, "notice": 32}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(47, 1, '399.1', 57, NULL, 'rules-ended', '{"offer": 2, "notice": 33}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(48, 1, '399.1', 58, NULL, 'rules-ended', '{"offer": 2, "notice": 34}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(49, 1, '399.1', 59, NULL, 'rules-ended', '{"offer": 2, "notice": 35}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(50, 1, '399.1', 60, NULL, 'rules-ended', '{"offer": 2, "notice": 36}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', 4, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(51, 1, '', 9, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 17, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(52, 1, '', 48, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(53, 1, '', 49, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(54, 1, '', 50, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(55, 1, '', 51, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(56, 1, '', 52, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(57, 1, '', 53, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(58, 1, '', 54, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(59, 1, '', 55, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(60, 1, '', 56, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(61, 1, '', 57, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(62, 1, '', 58, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(63, 1, '', 59, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(64, 1, '', 60, NULL, 'rules-offered', '{"offer": 3}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 5, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(65, 1, '', 2, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 41, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(66, 1, '', 7, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 6, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(67, 1, '', 8, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 40, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(68, 1, '', 4, NULL, 'daily-log', '{"day": "2026-12-01", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 21, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(69, 1, '', 5, NULL, 'daily-log', '{"day": "2026-12-01", "unit": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 21, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(70, 1, '', 2, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "economics"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', 42, '2026-01-05 01:00:00.000000');
INSERT INTO outbox VALUES(71, 1, '686.1', 7, NULL, 'notice-visit-taken-over', '{"reference": "YC-2026-0012", "who": "Anh \u0110\u1ea1t", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 12"}', 5, '2026-01-05 01:00:00.000000', 'held', 0, '', NULL, NULL);
INSERT INTO person VALUES(1, 1, 'Lương Thị Hạnh', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(2, 1, 'Vũ Hoàng Khang', 'Thầy', 'vi', 1, NULL);
INSERT INTO person VALUES(3, 1, 'Đỗ Ngọc Lan', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(4, 1, 'Trịnh Quang Minh', 'Thầy', 'vi', 1, NULL);
INSERT INTO person VALUES(5, 1, 'Hồ Anh Thu', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(6, 1, 'Lý Văn Dũng', 'Thầy', 'vi', 1, NULL);
INSERT INTO person VALUES(7, 1, 'Mai Hải Yến', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(8, 1, 'Tô Khắc Đạt', 'Anh', 'vi', 1, NULL);
INSERT INTO person VALUES(9, 1, 'Phan Gia Bảo', 'Anh', 'vi', 1, NULL);
INSERT INTO person VALUES(10, 1, 'Nghiêm Văn Tú', 'Anh', 'vi', 1, '2026-12-18 17:00:00.000000');
INSERT INTO person VALUES(11, 1, 'Nghiêm Thị An', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(12, 1, 'Nghiêm Thị Bích', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(13, 1, 'Nghiêm Thị Chi', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(14, 1, 'Nghiêm Thị Diệp', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(15, 1, 'Nghiêm Thị Giang', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(16, 1, 'Nghiêm Thị Hà', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(17, 1, 'Nghiêm Thị Hoa', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(18, 1, 'Nghiêm Thị Kim', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(19, 1, 'Nghiêm Thị Lam', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(20, 1, 'Nghiêm Thị Liên', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(21, 1, 'Nghiêm Thị Mai', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(22, 1, 'Nghiêm Thị Nga', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(23, 1, 'Nghiêm Thị Oanh', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(24, 1, 'Nghiêm Thị Quế', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(25, 1, 'Nghiêm Thị Sen', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(26, 1, 'Nghiêm Thị Tâm', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(27, 1, 'Nghiêm Thị Thanh', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(28, 1, 'Nghiêm Thị Thảo', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(29, 1, 'Nghiêm Thị Thu', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(30, 1, 'Nghiêm Thị Thúy', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(31, 1, 'Nghiêm Thị Trà', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(32, 1, 'Nghiêm Thị Trang', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(33, 1, 'Nghiêm Thị Uyên', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(34, 1, 'Nghiêm Thị Vân', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(35, 1, 'Nghiêm Thị Xuân', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(36, 1, 'Nghiêm Thị Yên', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(37, 1, 'Nghiêm Thị Yến', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(38, 1, 'Nghiêm Văn An', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(39, 1, 'Nghiêm Văn Bách', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(40, 1, 'Nghiêm Văn Cường', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(41, 1, 'Nghiêm Văn Dân', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(42, 1, 'Nghiêm Văn Đông', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(43, 1, 'Nghiêm Thị Phượng', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(44, 1, 'Nghiêm Văn Giáp', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(45, 1, 'Nghiêm Văn Hải', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(46, 1, 'Nghiêm Văn Hiếu', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(47, 1, 'Nghiêm Văn Hùng', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(48, 1, 'Nghiêm Văn Kha', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(49, 1, 'Nghiêm Văn Lâm', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(50, 1, 'Nghiêm Văn Quân', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(51, 1, 'Nghiêm Văn Long', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(52, 1, 'Nghiêm Văn Minh', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(53, 1, 'Nghiêm Văn Nam', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(54, 1, 'Nghiêm Văn Phúc', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(55, 1, 'Nghiêm Văn Sang', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(56, 1, 'Nghiêm Văn Tài', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(57, 1, 'Nghiêm Văn Thắng', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(58, 1, 'Nghiêm Văn Trí', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(59, 1, 'Nghiêm Văn Trung', 'Cô', 'vi', 1, NULL);
INSERT INTO person VALUES(60, 1, 'Nghiêm Văn Việt', 'Cô', 'vi', 1, NULL);
INSERT INTO promise VALUES(1, 1, 1, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(2, 1, 2, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(3, 1, 3, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(4, 1, 4, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(5, 1, 5, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(6, 1, 6, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(7, 1, 7, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(8, 1, 8, '2026-12-02 09:30:00.000000', 'B-01', '2026-11-26 02:00:00.000000', NULL);
INSERT INTO promise VALUES(9, 1, 9, '2026-12-02 09:30:00.000000', 'B-01', '2026-11-26 02:00:00.000000', '2026-11-30 17:00:00.000000');
INSERT INTO promise VALUES(10, 1, 10, '2026-12-02 09:30:00.000000', 'W-01', '2026-11-26 02:00:00.000000', NULL);
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
INSERT INTO promise VALUES(22, 1, 22, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(23, 1, 23, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(24, 1, 24, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(25, 1, 25, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(26, 1, 26, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(27, 1, 27, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO recheck VALUES(1, 1, 1, 1, '2026-11-26 02:00:00.000000', '2026-11-30 09:30:00.000000', 'silent', '', '2026-12-01 00:45:00.000000');
INSERT INTO recheck VALUES(2, 1, 2, 1, '2026-11-26 02:00:00.000000', '2026-11-30 09:30:00.000000', 'right', '', '2026-11-26 02:00:00.000000');
INSERT INTO recheck VALUES(3, 1, 7, 1, '2026-11-26 02:00:00.000000', '2026-11-30 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-11-26 02:00:00.000000');
INSERT INTO recheck VALUES(4, 1, 20, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', NULL, '', NULL);
INSERT INTO recheck VALUES(5, 1, 21, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-12-01 00:45:00.000000');
INSERT INTO recheck VALUES(6, 1, 22, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-12-01 00:45:00.000000');
INSERT INTO recheck VALUES(7, 1, 23, 1, '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', 'wrong', 'Sai tên diễn giả', '2026-12-01 00:45:00.000000');
INSERT INTO request VALUES(1, 1, '9462042eec85', 'YC-2026-0001', 'news', 'economics', 1, 1, 'Hội thảo số 1', 'closed', 'unconfirmed', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(2, 1, 'a5c7a957b17b', 'YC-2026-0002', 'news', 'economics', 1, 1, 'Hội thảo số 2', 'closed', 'confirmed', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(3, 1, '1f6d72cf70dd', 'YC-2026-0003', 'news', 'economics', 1, 1, 'Hội thảo số 3', 'closed', 'refused', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(4, 1, '292bf0f7029f', 'YC-2026-0004', 'news', 'economics', 1, 1, 'Hội thảo số 4', 'closed', 'withdrawn', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(5, 1, '345fc48d465a', 'YC-2026-0005', 'news', 'economics', 1, 1, 'Hội thảo số 5', 'closed', 'unanswered', '2026-11-26 02:00:00.000000', '2026-12-01 09:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(6, 1, '158d0fe2025b', 'YC-2026-0006', 'news', 'economics', 1, 1, 'Hội thảo số 6', 'deciding', NULL, '2026-11-26 02:00:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(7, 1, '8c4cd67b573a', 'YC-2026-0007', 'news', 'economics', 1, 1, 'Hội thảo số 7', 'closed', 'kept', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(8, 1, '1dae4783036f', 'YC-2026-0008', 'banner', 'economics', 1, 1, 'Ngày hội việc làm Biển Xanh', 'publishing', NULL, '2026-11-26 02:00:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(9, 1, '60a90374d466', 'YC-2026-0009', 'banner', 'economics', 1, 1, 'Ngày hội việc làm Biển Xanh', 'publishing', NULL, '2026-11-26 02:00:00.000000', NULL, 'Đối tác vừa xác nhận', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(10, 1, 'e62d776e3259', 'YC-2026-0010', 'news', 'economics', 10, 1, 'Hội thảo của người vắng mặt', 'closed', 'ended', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(11, 1, '2d38b0564bcf', 'YC-2026-0011', 'news', 'economics', 1, 1, 'Hội thảo số 11', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(12, 1, 'fe383b15070c', 'YC-2026-0012', 'news', 'economics', 1, 1, 'Hội thảo số 12', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(13, 1, '23f6a6fd348d', 'YC-2026-0013', 'news', 'economics', 1, 1, 'Hội thảo số 13', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(14, 1, '8844f43a1944', 'YC-2026-0014', 'news', 'economics', 1, 1, 'Hội thảo số 14', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(15, 1, 'be762c58787c', 'YC-2026-0015', 'news', 'economics', 1, 1, 'Hội thảo số 15', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(16, 1, '20becccb8983', 'YC-2026-0016', 'news', 'economics', 1, 1, 'Hội thảo số 16', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(17, 1, '4e2ffc30bd7d', 'YC-2026-0017', 'news', 'economics', 1, 1, 'Hội thảo số 17', 'closed', 'refused', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(18, 1, '9db38d607171', 'YC-2026-0018', 'news', 'economics', 1, 1, 'Hội thảo số 18', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(19, 1, '66929bdfabbc', 'YC-2026-0019', 'news', 'economics', 1, 1, 'Hội thảo số 19', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(20, 1, '6a546454e60e', 'YC-2026-0020', 'news', 'economics', 1, 1, 'Hội thảo số 20', 'rechecking', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(21, 1, '42cd105b83b5', 'YC-2026-0021', 'news', 'economics', 1, 1, 'Hội thảo số 21', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(22, 1, '1a2c0661ce37', 'YC-2026-0022', 'news', 'economics', 1, 1, 'Hội thảo số 22', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(23, 1, '74e3a80f7037', 'YC-2026-0023', 'news', 'economics', 1, 1, 'Hội thảo số 23', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(24, 1, '7e8639609255', 'YC-2026-0024', 'news', 'economics', 1, 2, 'Hội thảo số 24', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(25, 1, '768ff0a5d0c2', 'YC-2026-0025', 'news', 'economics', 1, 2, 'Hội thảo số 25', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(26, 1, 'e3f41dce2735', 'YC-2026-0026', 'news', 'economics', 1, 2, 'Hội thảo số 26', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(27, 1, '32be19ee7f4b', 'YC-2026-0027', 'news', 'economics', 1, 2, 'Hội thảo số 27', 'publishing', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO revision VALUES(1, 1, 1, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 1", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(2, 1, 2, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 2", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(3, 1, 3, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 3", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(4, 1, 4, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 4", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '384f1242bc35843369855fffed57e7aa08f444141a276f7ee4450722fa218364', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(5, 1, 5, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 5", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(6, 1, 6, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 6", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(7, 1, 7, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 7", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(8, 1, 8, 'content', 1, '{"event_date": "2026-12-15", "event": "Ng\u00e0y h\u1ed9i vi\u1ec7c l\u00e0m Bi\u1ec3n Xanh", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh", "shown": "2026-12-13/2026-12-18"}', 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(9, 1, 9, 'content', 1, '{"event_date": "2026-12-01", "event": "Ng\u00e0y h\u1ed9i vi\u1ec7c l\u00e0m Bi\u1ec3n Xanh", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh", "shown": "2026-11-30/2026-12-18"}', 'be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478', 1, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(10, 1, 10, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o c\u1ee7a ng\u01b0\u1eddi v\u1eafng m\u1eb7t", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'def5ddd21503f052fbaf16a8954042aacffacc0bc234588fa96669ddb05cca05', 10, '2026-11-26 02:00:00.000000', 'new');
INSERT INTO revision VALUES(11, 1, 11, 'content', 1, '{"event_date": null, "source": null, "photos": [1, 2], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 11", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'ff57fe7f1188bc89d628524425e031e7bb9b3bc932810c50e93908c52b965cb8', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(12, 1, 12, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 12", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(13, 1, 13, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(14, 1, 14, 'content', 1, '{"event_date": null, "source": null, "photos": [3], "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 14", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(15, 1, 15, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 15", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(16, 1, 16, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 16", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(17, 1, 17, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 17", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(18, 1, 18, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 18", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(19, 1, 19, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 19", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(20, 1, 20, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 20", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(21, 1, 21, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 21", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(22, 1, 22, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 22", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(23, 1, 23, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 23", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(24, 1, 24, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 24", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', 'ce4f4bcb276ca5ea1f91e575a962eef76e7186c6d731d2f464f9096954a9e6c1', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(25, 1, 25, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 25", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '5fd892555f6ace1bd87c2280e17a998020d5108191452dbc419c15676b6159c7', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(26, 1, 26, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 26", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '48c99aefb76c14ac6344c61d9e9311bed313368d87b694c26b7bd503fad8c377', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(27, 1, 27, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 27", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea', 1, '2026-12-01 01:15:00.000000', 'new');
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
INSERT INTO task VALUES(6, 1, 9, 'banner', 'desk', 1, 'be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478', 0, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', '2026-12-01 00:45:00.000000', NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(7, 1, 9, 'banner_down', 'desk', 1, 'be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478', 1, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-12-18 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(8, 1, 18, 'website_vi', 'webmaster', 1, '99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(9, 1, 19, 'website_vi', 'webmaster', 1, 'e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c', 0, 'open', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(10, 1, 20, 'website_vi', 'webmaster', 1, '633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(11, 1, 21, 'website_vi', 'webmaster', 1, 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(12, 1, 22, 'website_vi', 'webmaster', 1, '665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(13, 1, 23, 'website_vi', 'webmaster', 1, '49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(14, 1, 23, 'website_vi', 'webmaster', 2, '49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
INSERT INTO task VALUES(15, 1, 27, 'website_vi', 'webmaster', 1, '8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea', 0, 'open', NULL, '2026-12-01 15:15:00.000000', '2026-12-03 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL);
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
INSERT INTO visit VALUES(18, 1, 9, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(19, 1, 9, 'main', 'desk', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-26 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(20, 1, 9, 'main', 'board', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(21, 1, 10, 'main', 'unit', 1, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-11-26 02:00:00.000000', 'ended', NULL);
INSERT INTO visit VALUES(22, 1, 11, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(23, 1, 12, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(24, 1, 12, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, 8);
INSERT INTO visit VALUES(25, 1, 13, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(26, 1, 13, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(27, 1, 14, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(28, 1, 14, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(29, 1, 14, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(30, 1, 15, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, '2026-12-01 00:45:00.000000', '[]', 'requester', 'Thiếu thông tin', NULL, NULL, NULL);
INSERT INTO visit VALUES(31, 1, 16, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(32, 1, 16, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(33, 1, 16, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-12-01 00:45:00.000000', 'return', NULL);
INSERT INTO visit VALUES(34, 1, 16, 'main', 'desk', 2, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(35, 1, 17, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', 'Thiếu thông tin', '2026-12-01 00:45:00.000000', 'refuse', NULL);
INSERT INTO visit VALUES(36, 1, 18, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(37, 1, 18, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(38, 1, 18, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(39, 1, 19, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(40, 1, 19, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(41, 1, 19, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(42, 1, 20, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(43, 1, 20, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(44, 1, 20, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(45, 1, 21, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(46, 1, 21, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(47, 1, 21, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(48, 1, 21, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(49, 1, 22, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(50, 1, 22, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(51, 1, 22, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(52, 1, 22, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(53, 1, 22, 'correction', 'release', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(54, 1, 23, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(55, 1, 23, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(56, 1, 23, 'main', 'board', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(57, 1, 23, 'correction', 'fix', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(58, 1, 23, 'correction', 'release', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(59, 1, 24, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(60, 1, 25, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(61, 1, 26, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(62, 1, 27, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(63, 1, 27, 'main', 'desk', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(64, 1, 27, 'main', 'board', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(65, 1, 25, 'main', 'desk', 1, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000', '2026-12-02 04:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO waiver VALUES(1, 1, 9, 4, 'board', 'Đối tác vừa xác nhận', '2026-11-26 02:00:00.000000');
