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
	attempts INTEGER NOT NULL, refused TEXT DEFAULT '' NOT NULL, tried TEXT DEFAULT '' NOT NULL, without JSON DEFAULT '[]' NOT NULL, held BOOLEAN DEFAULT 0 NOT NULL, 
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
	others JSON NOT NULL, 
	shown TEXT NOT NULL, platform TEXT DEFAULT 'telegram' NOT NULL, message VARCHAR(255) DEFAULT '' NOT NULL, 
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
CREATE TABLE choice_number (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	platform VARCHAR(255) NOT NULL, 
	place VARCHAR(255) NOT NULL, 
	number INTEGER NOT NULL, 
	data TEXT NOT NULL, look_at DATETIME DEFAULT '2026-01-01 00:00:00' NOT NULL, 
	CONSTRAINT uq_choice_number_platform_place_number UNIQUE (platform, place, number)
);
CREATE TABLE conversation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	account INTEGER NOT NULL, 
	form TEXT NOT NULL, 
	about JSON NOT NULL, 
	answers JSON NOT NULL, 
	at TEXT NOT NULL, 
	echo JSON NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	outcome JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL
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
	took INTEGER NOT NULL, answers JSON DEFAULT '{}' NOT NULL, acted_for INTEGER CONSTRAINT fk_decision_acted_for REFERENCES person (id), capacity TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_decision_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_decision_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT fk_decision_visit FOREIGN KEY(visit) REFERENCES visit (id), 
	CONSTRAINT uq_decision_visit_person UNIQUE (visit, person)
);
CREATE TABLE delegation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	giver INTEGER NOT NULL, 
	receiver INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	unit TEXT, 
	since DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	scope TEXT NOT NULL, 
	names JSON NOT NULL, 
	capacity TEXT NOT NULL, 
	given_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_by INTEGER, 
	CONSTRAINT fk_delegation_giver FOREIGN KEY(giver) REFERENCES person (id), 
	CONSTRAINT fk_delegation_receiver FOREIGN KEY(receiver) REFERENCES person (id), 
	CONSTRAINT fk_delegation_ended_by FOREIGN KEY(ended_by) REFERENCES person (id)
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
CREATE TABLE "duty_round" (
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
	holder INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT fk_duty_round_rules FOREIGN KEY(rules) REFERENCES rule_version (id), 
	CONSTRAINT fk_duty_round_attested_by FOREIGN KEY(attested_by) REFERENCES person (id), 
	CONSTRAINT uq_duty_round_duty_unit_holder_period UNIQUE (duty, unit, holder, period)
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
CREATE TABLE import (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	owner INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	file TEXT NOT NULL, 
	tables JSON NOT NULL, 
	problems JSON NOT NULL, 
	state VARCHAR(255) NOT NULL, 
	counts JSON NOT NULL, 
	people JSON NOT NULL, 
	read_at DATETIME NOT NULL, 
	over_at DATETIME, 
	CONSTRAINT fk_import_owner FOREIGN KEY(owner) REFERENCES person (id)
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
	at DATETIME NOT NULL, acted_for INTEGER CONSTRAINT fk_intervention_acted_for REFERENCES person (id), capacity TEXT DEFAULT '' NOT NULL, 
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
	digest TEXT, original TEXT, platform TEXT DEFAULT 'telegram' NOT NULL, 
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
	quiet_until DATETIME, why TEXT DEFAULT 'unknown' NOT NULL, deadline INTEGER, nth INTEGER DEFAULT '0' NOT NULL, 
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
CREATE TABLE opinion (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	request INTEGER NOT NULL, 
	visit INTEGER NOT NULL, 
	"by" INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	person INTEGER, 
	question TEXT NOT NULL, 
	asked_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	late_at DATETIME, 
	nobody_since DATETIME, 
	state VARCHAR(255) NOT NULL, 
	words TEXT NOT NULL, 
	saw TEXT NOT NULL, 
	given_by INTEGER, 
	closed_at DATETIME, given_as TEXT DEFAULT '' NOT NULL, acted_for INTEGER CONSTRAINT fk_opinion_acted_for REFERENCES person (id), capacity TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_opinion_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT fk_opinion_visit FOREIGN KEY(visit) REFERENCES visit (id), 
	CONSTRAINT fk_opinion_by FOREIGN KEY("by") REFERENCES person (id), 
	CONSTRAINT fk_opinion_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_opinion_given_by FOREIGN KEY(given_by) REFERENCES person (id)
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
	sent_at DATETIME, message TEXT, 
	CONSTRAINT fk_outbox_chat FOREIGN KEY(chat) REFERENCES chat (id), 
	CONSTRAINT fk_outbox_person FOREIGN KEY(person) REFERENCES person (id)
);
CREATE TABLE "pace" (
	place VARCHAR(64) NOT NULL, 
	next_at DATETIME NOT NULL, 
	platform VARCHAR(32) DEFAULT 'telegram' NOT NULL, 
	CONSTRAINT pk_pace PRIMARY KEY (platform, place)
);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	language TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	away_until DATETIME
, delegated_until DATETIME);
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
	answered_at DATETIME, note TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_rule_offer_by FOREIGN KEY("by") REFERENCES person (id), 
	CONSTRAINT fk_rule_offer_rules FOREIGN KEY(rules) REFERENCES rule_version (id)
);
CREATE TABLE rule_signature (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	offer INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	at DATETIME NOT NULL, acted_for INTEGER CONSTRAINT fk_rule_signature_acted_for REFERENCES person (id), capacity TEXT DEFAULT '' NOT NULL, "instead" TEXT, 
	CONSTRAINT fk_rule_signature_offer FOREIGN KEY(offer) REFERENCES rule_offer (id), 
	CONSTRAINT fk_rule_signature_person FOREIGN KEY(person) REFERENCES person (id)
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
CREATE TABLE "task" (
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
	posted_at DATETIME, 
	answers JSON DEFAULT '{}' NOT NULL, 
	name VARCHAR(255) DEFAULT ('') NOT NULL, 
	value VARCHAR(255) DEFAULT '' NOT NULL, done_as TEXT DEFAULT '' NOT NULL, acted_for INTEGER CONSTRAINT fk_task_acted_for REFERENCES person (id), capacity TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_task_assignee FOREIGN KEY(assignee) REFERENCES person (id), 
	CONSTRAINT fk_task_request FOREIGN KEY(request) REFERENCES request (id), 
	CONSTRAINT fk_task_done_by FOREIGN KEY(done_by) REFERENCES person (id), 
	CONSTRAINT uq_task_request_channel_name_value_n UNIQUE (request, channel, name, value, n)
);
CREATE TABLE telling (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	person INTEGER NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	why TEXT NOT NULL, 
	deadline INTEGER, 
	nth INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	due_at DATETIME, 
	rules INTEGER, 
	rule TEXT NOT NULL, 
	rests_on TEXT NOT NULL, 
	line INTEGER NOT NULL, 
	notice INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_telling_notice FOREIGN KEY(notice) REFERENCES outbox (id), 
	CONSTRAINT fk_telling_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT fk_telling_rules FOREIGN KEY(rules) REFERENCES rule_version (id)
);
CREATE TABLE to_do (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	wanted VARCHAR(255) NOT NULL, 
	due_at DATETIME, 
	day VARCHAR(255) NOT NULL, 
	CONSTRAINT fk_to_do_person FOREIGN KEY(person) REFERENCES person (id), 
	CONSTRAINT uq_to_do_subject_id_subject_person UNIQUE (subject_id, subject, person)
);
CREATE TABLE unit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation INTEGER DEFAULT '1' NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	title_vi TEXT NOT NULL, 
	title_en TEXT, 
	parent TEXT, 
	site_vi TEXT, 
	site_en TEXT, kind TEXT DEFAULT 'office' NOT NULL, owner_vi TEXT, owner_en TEXT, registered BOOLEAN DEFAULT 0 NOT NULL, ended_at DATETIME, 
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
CREATE INDEX ix_choice_number_look_at ON choice_number (look_at);
CREATE INDEX ix_conversation_account_state ON conversation (account, state);
CREATE INDEX ix_deadline_fired_at_due_at ON deadline (fired_at, due_at);
CREATE INDEX ix_deadline_kind_fired_at ON deadline (kind, fired_at);
CREATE INDEX ix_decision_request ON decision (request);
CREATE INDEX ix_delegation_ended_at ON delegation (ended_at);
CREATE INDEX ix_draft_event ON draft (event);
CREATE INDEX ix_draft_owner_sent_at ON draft (owner, sent_at);
CREATE INDEX ix_due_time_subject_subject_id ON due_time (subject, subject_id);
CREATE INDEX ix_duty_round_state ON duty_round (state);
CREATE INDEX ix_duty_round_unit_period ON duty_round (unit, period);
CREATE INDEX ix_event_by_state ON event ("by", state);
CREATE INDEX ix_event_need_state ON event_need (state);
CREATE INDEX ix_event_unit_state ON event (unit, state);
CREATE INDEX ix_holding_request_until ON holding (request, until);
CREATE INDEX ix_import_owner_state ON import (owner, state);
CREATE INDEX ix_inbox_state ON inbox (state, id);
CREATE INDEX ix_inquiry_closed_at ON inquiry (closed_at);
CREATE INDEX ix_inquiry_visit ON inquiry (visit);
CREATE INDEX ix_inquiry_visit_closed_at ON inquiry (visit, closed_at);
CREATE INDEX ix_intervention_request ON intervention (request);
CREATE INDEX ix_media_state ON media (state);
CREATE INDEX ix_membership_person ON membership (person);
CREATE INDEX ix_membership_role_unit ON membership (role, unit);
CREATE INDEX ix_nudge_notice ON nudge (notice);
CREATE INDEX ix_nudge_person_said_at ON nudge (person, said_at);
CREATE INDEX ix_nudge_said_at ON nudge (said_at);
CREATE INDEX ix_nudge_subject_subject_id ON nudge (subject, subject_id);
CREATE INDEX ix_opinion_request ON opinion (request);
CREATE INDEX ix_opinion_state ON opinion (state);
CREATE INDEX ix_outbox_state_not_before ON outbox (state, not_before);
CREATE INDEX ix_recheck_answer ON recheck (answer);
CREATE INDEX ix_recheck_request_answer ON recheck (request, answer);
CREATE INDEX ix_request_author_status ON request (author, status);
CREATE INDEX ix_request_event ON request (event);
CREATE INDEX ix_request_status ON request (status);
CREATE INDEX ix_request_status_rules ON request (status, rules);
CREATE INDEX ix_request_taken_by ON request (taken_by);
CREATE INDEX ix_request_unit_status ON request (unit, status);
CREATE INDEX ix_rule_signature_offer ON rule_signature (offer);
CREATE INDEX ix_task_afterwards_state ON task (afterwards, state);
CREATE INDEX ix_task_assignee_state ON task (assignee, state);
CREATE INDEX ix_task_request_state ON task (request, state);
CREATE INDEX ix_task_state ON task (state);
CREATE INDEX ix_task_state_role ON task (state, role);
CREATE INDEX ix_telling_person ON telling (person);
CREATE INDEX ix_telling_subject_subject_id ON telling (subject, subject_id);
CREATE INDEX ix_to_do_person_subject_wanted_due_at_day_subject_id ON to_do (person, subject, wanted, due_at, day, subject_id);
CREATE INDEX ix_visit_assignee_left_at ON visit (assignee, left_at);
CREATE INDEX ix_visit_left_at ON visit (left_at);
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
INSERT INTO account VALUES(61, 1, 61, 'telegram', '700404019', 1, '');
INSERT INTO account VALUES(62, 1, 62, 'telegram', '700404020', 1, '');
INSERT INTO account VALUES(63, 1, 63, 'telegram', '700404021', 1, '');
INSERT INTO account VALUES(64, 1, 64, 'telegram', '700404022', 1, '');
INSERT INTO alembic_version VALUES('0048');
INSERT INTO audit VALUES(1, 1, '2026-11-26 02:00:00.000000', NULL, 'rules', 'version/1', '{"digest": "1976a9909957c1d1870ce725e2ca2f4348e511a0ea0dd5fa6b1ba3fa43d9f98d"}', '', '0000000000000000000000000000000000000000000000000000000000000000', '34e334ed7df04934290ada9aa0d45dc64fb0e66f878faf74a05fe5a4981665b9');
INSERT INTO audit VALUES(2, 1, '2026-11-26 02:00:00.000000', NULL, 'log.begins', 'day/2026-11-26', '{}', '', '34e334ed7df04934290ada9aa0d45dc64fb0e66f878faf74a05fe5a4981665b9', 'd3c4445aaf74560cca8015067d6d701c291f2622d864f20a9ab0364c4867e259');
INSERT INTO audit VALUES(3, 1, '2026-11-26 02:00:00.000000', NULL, 'group.opened', 'chat/1', '{}', '', 'd3c4445aaf74560cca8015067d6d701c291f2622d864f20a9ab0364c4867e259', 'a95c7142f075abc5067a0bdf0cb0bc70bac2503b523010b6a79f8c89ffd5f73a');
INSERT INTO audit VALUES(4, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0001', '{"revision": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "unit": "economics"}', '', 'a95c7142f075abc5067a0bdf0cb0bc70bac2503b523010b6a79f8c89ffd5f73a', '2ec29f90d1b45f27a1ea9435aea0e183147518854e17edd7541767f886fb45e5');
INSERT INTO audit VALUES(5, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0001', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '2ec29f90d1b45f27a1ea9435aea0e183147518854e17edd7541767f886fb45e5', '437aaaa75af3221d5f29d3434833b6f9df308d46e08f8a6185707a0422db3bdc');
INSERT INTO audit VALUES(6, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0001', '{"answers": null, "role": "unit_head", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "unit"}', '', '437aaaa75af3221d5f29d3434833b6f9df308d46e08f8a6185707a0422db3bdc', 'aba53ef05d7b58370f242f7b5515b78d3c2659e5b72942b55a448534e99ca2db');
INSERT INTO audit VALUES(7, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0001', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'aba53ef05d7b58370f242f7b5515b78d3c2659e5b72942b55a448534e99ca2db', '762b90a085e3e57ddfc0d3dfab225a2b1cbbe188d27f8b28e07b53038d2c7147');
INSERT INTO audit VALUES(8, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0001', '{"answers": null, "role": "desk", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "desk"}', '', '762b90a085e3e57ddfc0d3dfab225a2b1cbbe188d27f8b28e07b53038d2c7147', 'b85e5444defdef23d5603e39d6aa8d695dbe0be45a53abe320cd973a32b43d39');
INSERT INTO audit VALUES(9, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0001', '{"asked": "board", "path": "main", "stage": "board"}', '', 'b85e5444defdef23d5603e39d6aa8d695dbe0be45a53abe320cd973a32b43d39', 'b4041f8edc665fd59492d36a9dbcef3231eaf45f2c0a68a917df42e9517b6d5b');
INSERT INTO audit VALUES(10, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0001', '{"answers": null, "role": "board", "saw": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697", "stage": "board"}', '', 'b4041f8edc665fd59492d36a9dbcef3231eaf45f2c0a68a917df42e9517b6d5b', '803411b250c3ae992e5c7cec81358e5bc17cdb7407cfefc90e00a2d2e56aad6d');
INSERT INTO audit VALUES(11, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0001', '{"revision": "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"}', '', '803411b250c3ae992e5c7cec81358e5bc17cdb7407cfefc90e00a2d2e56aad6d', 'f959c18f702011b98265ba0dd215135b40dfa1b0384bd3a020e077273f6b5ba0');
INSERT INTO audit VALUES(12, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0001', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-11-26T02:00:00+00:00"}', '', 'f959c18f702011b98265ba0dd215135b40dfa1b0384bd3a020e077273f6b5ba0', 'b52e35a57eb97fb7039c937ac264b6bb377448e98cb8fb2158cc70c22c48c340');
INSERT INTO audit VALUES(13, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0001', '{}', '', 'b52e35a57eb97fb7039c937ac264b6bb377448e98cb8fb2158cc70c22c48c340', 'd8219615415b19fb34dcc700094535641ddbe64d239b04e321193c05c5b069e7');
INSERT INTO audit VALUES(14, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0002', '{"revision": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "unit": "economics"}', '', 'd8219615415b19fb34dcc700094535641ddbe64d239b04e321193c05c5b069e7', '9f9aaf1a95fd2c0883313dfb3fadd1c5701649104156e5581362249104eae02e');
INSERT INTO audit VALUES(15, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0002', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '9f9aaf1a95fd2c0883313dfb3fadd1c5701649104156e5581362249104eae02e', '1161ccf2c230fd316268bb5d802774640b6350892e41c7760ee283dcdbc4fa5f');
INSERT INTO audit VALUES(16, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0002', '{"answers": null, "role": "unit_head", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "unit"}', '', '1161ccf2c230fd316268bb5d802774640b6350892e41c7760ee283dcdbc4fa5f', '7cea45418a695b6b8a2f7d517df58a8501b28d01a7008dcb3601f09318f8ad73');
INSERT INTO audit VALUES(17, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0002', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '7cea45418a695b6b8a2f7d517df58a8501b28d01a7008dcb3601f09318f8ad73', '3e09c6d9f13dec61b71e301431f157ed8a51ca0f9ff62faf7b5bfc109e35c37a');
INSERT INTO audit VALUES(18, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0002', '{"answers": null, "role": "desk", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "desk"}', '', '3e09c6d9f13dec61b71e301431f157ed8a51ca0f9ff62faf7b5bfc109e35c37a', 'fd63cf51f9006d7e5f60eed111f330b753fcf0f989f14293520daa093fd29ae4');
INSERT INTO audit VALUES(19, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0002', '{"asked": "board", "path": "main", "stage": "board"}', '', 'fd63cf51f9006d7e5f60eed111f330b753fcf0f989f14293520daa093fd29ae4', '33a3b2121eca64ff71eed0a766a625e8c6b7a27793bf925d58309db7d6e7f3f5');
INSERT INTO audit VALUES(20, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0002', '{"answers": null, "role": "board", "saw": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb", "stage": "board"}', '', '33a3b2121eca64ff71eed0a766a625e8c6b7a27793bf925d58309db7d6e7f3f5', '019c36c7018c76385c3f2f5a930f66d839e39d14bad5fd5ddd5a195718bcc17a');
INSERT INTO audit VALUES(21, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0002', '{"revision": "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"}', '', '019c36c7018c76385c3f2f5a930f66d839e39d14bad5fd5ddd5a195718bcc17a', '55029fdce362d97d18ce67208b8c12a92c648d1cefbe8e4f47923561f18f2c5c');
INSERT INTO audit VALUES(22, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0002', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-11-26T02:00:00+00:00"}', '', '55029fdce362d97d18ce67208b8c12a92c648d1cefbe8e4f47923561f18f2c5c', '70ec67340d78ae0e8a16bebf8cea8dc580863514a71ce9a6a491ab11b61bab19');
INSERT INTO audit VALUES(23, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0002', '{}', '', '70ec67340d78ae0e8a16bebf8cea8dc580863514a71ce9a6a491ab11b61bab19', 'f4ae8e415d99b0d346af52cbd4e3602fdfd12385d0d9b63fc5202e518d631918');
INSERT INTO audit VALUES(24, 1, '2026-11-26 02:00:00.000000', 1, 'closed', 'YC-2026-0002', '{"outcome": "confirmed"}', '', 'f4ae8e415d99b0d346af52cbd4e3602fdfd12385d0d9b63fc5202e518d631918', '2e648f2f8ccb0e05bdedcb1f0bb61028e3e5c638bb2089b53be9ebb769863f0d');
INSERT INTO audit VALUES(25, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0003', '{"revision": "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f", "unit": "economics"}', '', '2e648f2f8ccb0e05bdedcb1f0bb61028e3e5c638bb2089b53be9ebb769863f0d', '31523c0fb9e7b5a1cb7a17fe3877a9beec2d56a92c01ae30d2d0c6753ec08c02');
INSERT INTO audit VALUES(26, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0003', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '31523c0fb9e7b5a1cb7a17fe3877a9beec2d56a92c01ae30d2d0c6753ec08c02', 'b3e8d9959a9ff8e83932fde3a8f5bb23967b9620d6ca953e11435c752702e388');
INSERT INTO audit VALUES(27, 1, '2026-11-26 02:00:00.000000', 2, 'decided.refuse', 'YC-2026-0003', '{"answers": null, "role": "unit_head", "saw": "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f", "stage": "unit"}', '', 'b3e8d9959a9ff8e83932fde3a8f5bb23967b9620d6ca953e11435c752702e388', 'ed4c0dcbdec464dfa3ff053ed16e191c0232920dcc21477026f83c2c39a679e7');
INSERT INTO audit VALUES(28, 1, '2026-11-26 02:00:00.000000', 2, 'closed', 'YC-2026-0003', '{"outcome": "refused"}', '', 'ed4c0dcbdec464dfa3ff053ed16e191c0232920dcc21477026f83c2c39a679e7', '176776b8999fd8b130790fc112b410bf35cc15eb2d403d3c61f2750e4ee81f02');
INSERT INTO audit VALUES(29, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0004', '{"revision": "384f1242bc35843369855fffed57e7aa08f444141a276f7ee4450722fa218364", "unit": "economics"}', '', '176776b8999fd8b130790fc112b410bf35cc15eb2d403d3c61f2750e4ee81f02', '5746db8e68d5c12d2b07857b5511d8d147432621bc7b4423667af8beec970ff6');
INSERT INTO audit VALUES(30, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0004', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '5746db8e68d5c12d2b07857b5511d8d147432621bc7b4423667af8beec970ff6', 'e75beba14c6638ee4668a4cd77eb29557cf03bcb8b30cc2ac55252114980a0cc');
INSERT INTO audit VALUES(31, 1, '2026-11-26 02:00:00.000000', 1, 'closed', 'YC-2026-0004', '{"outcome": "withdrawn"}', '', 'e75beba14c6638ee4668a4cd77eb29557cf03bcb8b30cc2ac55252114980a0cc', '0aa64c096fcf4a3325dde022dacc823a6eeaab5b4c6270be47b60c4d33841923');
INSERT INTO audit VALUES(32, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0005', '{"revision": "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6", "unit": "economics"}', '', '0aa64c096fcf4a3325dde022dacc823a6eeaab5b4c6270be47b60c4d33841923', 'd5419c8ac61c8b87b02f9bfd526478479eebcb7fcbc335c4d6842c158b8d58a4');
INSERT INTO audit VALUES(33, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0005', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'd5419c8ac61c8b87b02f9bfd526478479eebcb7fcbc335c4d6842c158b8d58a4', '148c024b6e1c7883d384ec62dfb61a5a1c45cc01e768b0bde290773ed0b88d5b');
INSERT INTO audit VALUES(34, 1, '2026-11-26 02:00:00.000000', 2, 'decided.more', 'YC-2026-0005', '{"answers": null, "role": "unit_head", "saw": "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6", "stage": "unit"}', '', '148c024b6e1c7883d384ec62dfb61a5a1c45cc01e768b0bde290773ed0b88d5b', 'dd754eb12b0df8327e27736ab26bee5bdec5e03cc5979e676ea2a0d4b50b907b');
INSERT INTO audit VALUES(35, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0006', '{"revision": "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd", "unit": "economics"}', '', 'dd754eb12b0df8327e27736ab26bee5bdec5e03cc5979e676ea2a0d4b50b907b', 'f341e8fb25a455a0e1c5ac71cf2e379a2903f435cb9c1abd1f6d774b37d01b3c');
INSERT INTO audit VALUES(36, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0006', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f341e8fb25a455a0e1c5ac71cf2e379a2903f435cb9c1abd1f6d774b37d01b3c', 'd80d0e77f79f41e312712dd062548e05d97015437e6f8c521ec8485f4840e9f2');
INSERT INTO audit VALUES(37, 1, '2026-11-26 02:00:00.000000', 2, 'decided.more', 'YC-2026-0006', '{"answers": null, "role": "unit_head", "saw": "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd", "stage": "unit"}', '', 'd80d0e77f79f41e312712dd062548e05d97015437e6f8c521ec8485f4840e9f2', '3c75bbd3a09bbedeccd8029f5cb546b6ea2d68dd5bca6a4e93c4d8b5cd8e7ed6');
INSERT INTO audit VALUES(38, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0007', '{"revision": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "unit": "economics"}', '', '3c75bbd3a09bbedeccd8029f5cb546b6ea2d68dd5bca6a4e93c4d8b5cd8e7ed6', '959e568547d9f8146cd7decfbdbecf57e98d415feb2294e1b7d28086c0921ea5');
INSERT INTO audit VALUES(39, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0007', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '959e568547d9f8146cd7decfbdbecf57e98d415feb2294e1b7d28086c0921ea5', '0294d8ba41361e36fe142076003028598c9ca585fe53f849a456ddd85c6a29cf');
INSERT INTO audit VALUES(40, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0007', '{"answers": null, "role": "unit_head", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "unit"}', '', '0294d8ba41361e36fe142076003028598c9ca585fe53f849a456ddd85c6a29cf', 'b5de3e6677c5e2f1d0d1620246271fa3698f048517350ed3e3aeb7cd62750c69');
INSERT INTO audit VALUES(41, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0007', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'b5de3e6677c5e2f1d0d1620246271fa3698f048517350ed3e3aeb7cd62750c69', '49297b11b2aee27fef8e0092711da43afd8acc461e5a6bf4c181a944103cf3f4');
INSERT INTO audit VALUES(42, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0007', '{"answers": null, "role": "desk", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "desk"}', '', '49297b11b2aee27fef8e0092711da43afd8acc461e5a6bf4c181a944103cf3f4', '93a8a1c5c56c56d7e5df2a8f2d09d9a14b59db069ed04dfdbc7b02e982f05933');
INSERT INTO audit VALUES(43, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0007', '{"asked": "board", "path": "main", "stage": "board"}', '', '93a8a1c5c56c56d7e5df2a8f2d09d9a14b59db069ed04dfdbc7b02e982f05933', 'e8f9a223bf2b7a89f3d513cb9dacafdd09133b500a8946bf93b7ab0d60257a9e');
INSERT INTO audit VALUES(44, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0007', '{"answers": null, "role": "board", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "board"}', '', 'e8f9a223bf2b7a89f3d513cb9dacafdd09133b500a8946bf93b7ab0d60257a9e', 'c627d13bae6080209a0d8a3413f1f6574933f73bb34c9e97c7b599cd594dafec');
INSERT INTO audit VALUES(45, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0007', '{"revision": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"}', '', 'c627d13bae6080209a0d8a3413f1f6574933f73bb34c9e97c7b599cd594dafec', '47560d349159d820465bbf9d73fac54d5bc997936d7b485acc685e98558e5ae9');
INSERT INTO audit VALUES(46, 1, '2026-11-26 02:00:00.000000', 8, 'task.done', 'YC-2026-0007', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-11-26T02:00:00+00:00"}', '', '47560d349159d820465bbf9d73fac54d5bc997936d7b485acc685e98558e5ae9', 'f2060d96c26fdba70007dbfa08c7fbc6189d3c243bde60aeb68072e92418204f');
INSERT INTO audit VALUES(47, 1, '2026-11-26 02:00:00.000000', 8, 'published', 'YC-2026-0007', '{}', '', 'f2060d96c26fdba70007dbfa08c7fbc6189d3c243bde60aeb68072e92418204f', 'f8e9698357d9c10bfa14b4491e4e4399125498e6532ed31170dd0715b96c08e2');
INSERT INTO audit VALUES(48, 1, '2026-11-26 02:00:00.000000', 1, 'recheck.wrong', 'YC-2026-0007', '{"n": 1}', '', 'f8e9698357d9c10bfa14b4491e4e4399125498e6532ed31170dd0715b96c08e2', 'ffd15549f4f890cb27e47784fc06758339bcd71cace3b133cc1c0fbd74d1919a');
INSERT INTO audit VALUES(49, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0007', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', 'ffd15549f4f890cb27e47784fc06758339bcd71cace3b133cc1c0fbd74d1919a', '041a705759b9901dabc12df8f514c65d9de5eb38d274e142b2d6cabf4904639a');
INSERT INTO audit VALUES(50, 1, '2026-11-26 02:00:00.000000', 7, 'visit.claimed', 'YC-2026-0007', '{"stage": "fix"}', '', '041a705759b9901dabc12df8f514c65d9de5eb38d274e142b2d6cabf4904639a', '0662d04dc38de21a5d9d7a2849b76cd9bf04cd1ddaf3c721cc12905a6989e690');
INSERT INTO audit VALUES(51, 1, '2026-11-26 02:00:00.000000', 7, 'decided.refuse', 'YC-2026-0007', '{"answers": null, "role": "desk", "saw": "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33", "stage": "fix"}', '', '0662d04dc38de21a5d9d7a2849b76cd9bf04cd1ddaf3c721cc12905a6989e690', '6582d73bfe544a6faff11f932b4c9fb70c23fa1cf65aef5018e2135bbe1d1be3');
INSERT INTO audit VALUES(52, 1, '2026-11-26 02:00:00.000000', 7, 'closed', 'YC-2026-0007', '{"outcome": "kept"}', '', '6582d73bfe544a6faff11f932b4c9fb70c23fa1cf65aef5018e2135bbe1d1be3', 'b3ecbe5400cf4899656ea47c4ac3569607fac287a30de4f2bb4ba50cfa0929aa');
INSERT INTO audit VALUES(53, 1, '2026-11-26 02:00:00.000000', 3, 'event.planned', 'event/1', '{"ends": "2026-12-25", "starts": "2026-12-25", "unit": "economics"}', '', 'b3ecbe5400cf4899656ea47c4ac3569607fac287a30de4f2bb4ba50cfa0929aa', '1cb8d7f658799709bcaf7bf81263cfbe21705a1303fc71c99984a551fa9596d7');
INSERT INTO audit VALUES(54, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0008', '{"revision": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "unit": "economics"}', '', '1cb8d7f658799709bcaf7bf81263cfbe21705a1303fc71c99984a551fa9596d7', '7347b8a279e43fa4d2503f3d2ece32fb67717d8cc2ade69be3bdfc11c3ff5f22');
INSERT INTO audit VALUES(55, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0008', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '7347b8a279e43fa4d2503f3d2ece32fb67717d8cc2ade69be3bdfc11c3ff5f22', 'eda4e102a905d3f92d40207f6cee3710c9c7bbe6cae1dab15906e8f452ccd244');
INSERT INTO audit VALUES(56, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0008', '{"answers": null, "role": "unit_head", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "unit"}', '', 'eda4e102a905d3f92d40207f6cee3710c9c7bbe6cae1dab15906e8f452ccd244', '57bc814357f8bc808124e91a40bbced8a5f96d6fb34a3f892c9866829f4b654f');
INSERT INTO audit VALUES(57, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0008', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '57bc814357f8bc808124e91a40bbced8a5f96d6fb34a3f892c9866829f4b654f', 'e80f9361ab5e0ec5345e9a8f135c35f1e1bd4bd924b4aa879055be912cee2c87');
INSERT INTO audit VALUES(58, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0008', '{"answers": null, "role": "desk", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "desk"}', '', 'e80f9361ab5e0ec5345e9a8f135c35f1e1bd4bd924b4aa879055be912cee2c87', '74fdc004601614cd9c623ec69104dc9f1529abef4241d48285e7e48e2f464720');
INSERT INTO audit VALUES(59, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0008', '{"asked": "board", "path": "main", "stage": "board"}', '', '74fdc004601614cd9c623ec69104dc9f1529abef4241d48285e7e48e2f464720', '72b8eb1be23dc9f29d818469cf7d759817d2b441fa412f3f835d02e661aaf13c');
INSERT INTO audit VALUES(60, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0008', '{"answers": null, "role": "board", "saw": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7", "stage": "board"}', '', '72b8eb1be23dc9f29d818469cf7d759817d2b441fa412f3f835d02e661aaf13c', 'e1ca46e9a714931b4f5f2c0caae05e46afd6f9efe5f1dfbf61829dc029b26a1b');
INSERT INTO audit VALUES(61, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0008', '{"revision": "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"}', '', 'e1ca46e9a714931b4f5f2c0caae05e46afd6f9efe5f1dfbf61829dc029b26a1b', '61d5c277f8cc305fe50e7ab3b8ba7c241d873ec887384a128d9d9ccbf5127040');
INSERT INTO audit VALUES(62, 1, '2026-11-26 02:00:00.000000', 1, 'submitted', 'YC-2026-0009', '{"revision": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "unit": "economics"}', '', '61d5c277f8cc305fe50e7ab3b8ba7c241d873ec887384a128d9d9ccbf5127040', '85577335dae1cc7bc8e5267cac08c2bace666afaa0790bfa97f8f0b9d44be74a');
INSERT INTO audit VALUES(63, 1, '2026-11-26 02:00:00.000000', 1, 'late.request', 'YC-2026-0009', '{}', '', '85577335dae1cc7bc8e5267cac08c2bace666afaa0790bfa97f8f0b9d44be74a', '8966377c0d622131f676ce69bac9d1b5ece20f15b7306f1f9918a807318de601');
INSERT INTO audit VALUES(64, 1, '2026-11-26 02:00:00.000000', 1, 'stage', 'YC-2026-0009', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '8966377c0d622131f676ce69bac9d1b5ece20f15b7306f1f9918a807318de601', '7b433ea3360164b4c3cb14404f6dd39d52d1d1eefdcd99d89d1bb22e76041a33');
INSERT INTO audit VALUES(65, 1, '2026-11-26 02:00:00.000000', 2, 'decided.pass', 'YC-2026-0009', '{"answers": null, "role": "unit_head", "saw": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "stage": "unit"}', '', '7b433ea3360164b4c3cb14404f6dd39d52d1d1eefdcd99d89d1bb22e76041a33', '3c82380280602096655f2f11673e6e639a65704c88876cfe182f70fadb9a6473');
INSERT INTO audit VALUES(66, 1, '2026-11-26 02:00:00.000000', 2, 'stage', 'YC-2026-0009', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '3c82380280602096655f2f11673e6e639a65704c88876cfe182f70fadb9a6473', '88731b221c1f5ef77b2f941dec4701e77f3e27c7607249f25ba49454c1c96c1b');
INSERT INTO audit VALUES(67, 1, '2026-11-26 02:00:00.000000', 7, 'decided.pass', 'YC-2026-0009', '{"answers": null, "role": "desk", "saw": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "stage": "desk"}', '', '88731b221c1f5ef77b2f941dec4701e77f3e27c7607249f25ba49454c1c96c1b', 'de8b0ab8307bb7713f99386bae6311c74e47c621986924a325dfdc08f3931785');
INSERT INTO audit VALUES(68, 1, '2026-11-26 02:00:00.000000', 7, 'stage', 'YC-2026-0009', '{"asked": "board", "path": "main", "stage": "board"}', '', 'de8b0ab8307bb7713f99386bae6311c74e47c621986924a325dfdc08f3931785', '47234cedf42dd830743eab93e72192bb1f5b830a5a6ce92fb52ab1d1087df5a2');
INSERT INTO audit VALUES(69, 1, '2026-11-26 02:00:00.000000', 4, 'decided.pass', 'YC-2026-0009', '{"answers": null, "role": "board", "saw": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478", "stage": "board"}', '', '47234cedf42dd830743eab93e72192bb1f5b830a5a6ce92fb52ab1d1087df5a2', '0000d67546d88e41bd2ce6326a9573ab5f192503502b25b6eee394b14e224137');
INSERT INTO audit VALUES(70, 1, '2026-11-26 02:00:00.000000', 4, 'waived', 'YC-2026-0009', '{"role": "board", "stage": "board"}', '', '0000d67546d88e41bd2ce6326a9573ab5f192503502b25b6eee394b14e224137', '35c16d72dd2ee5920d687f4cf9c0d3b25e3cb19d44ea9d31ce9cdbb272474026');
INSERT INTO audit VALUES(71, 1, '2026-11-26 02:00:00.000000', 4, 'released', 'YC-2026-0009', '{"revision": "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"}', '', '35c16d72dd2ee5920d687f4cf9c0d3b25e3cb19d44ea9d31ce9cdbb272474026', '1279b0dcc75421da2d92ef4f890f96e9904ba7b6568923709f018954cd729b0a');
INSERT INTO audit VALUES(72, 1, '2026-11-26 02:00:00.000000', 10, 'submitted', 'YC-2026-0010', '{"revision": "def5ddd21503f052fbaf16a8954042aacffacc0bc234588fa96669ddb05cca05", "unit": "economics"}', '', '1279b0dcc75421da2d92ef4f890f96e9904ba7b6568923709f018954cd729b0a', '0cf9df67e6b36e5a722b27a64d52aedbf16d2774ccdb0b0f6f5b0c3c1b4db768');
INSERT INTO audit VALUES(73, 1, '2026-11-26 02:00:00.000000', 10, 'stage', 'YC-2026-0010', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '0cf9df67e6b36e5a722b27a64d52aedbf16d2774ccdb0b0f6f5b0c3c1b4db768', '34b235cb3801e5ad01ec07de83b902e456d12985ce2af70e623c6521d3b95f6e');
INSERT INTO audit VALUES(74, 1, '2026-11-26 02:00:00.000000', 10, 'away', 'person/10', '{"until": "2026-12-19T00:00:00+07:00"}', '', '34b235cb3801e5ad01ec07de83b902e456d12985ce2af70e623c6521d3b95f6e', '35ea2d3573175f63219b7c7f65e453240efed6be829c7a308978ef965326eaa2');
INSERT INTO audit VALUES(75, 1, '2026-11-26 02:00:00.000000', 2, 'ended', 'YC-2026-0010', '{"role": "unit_head"}', '', '35ea2d3573175f63219b7c7f65e453240efed6be829c7a308978ef965326eaa2', '425d2079462058d93534b6f864e24668eb458dc46c288854bb159d451a6af9bf');
INSERT INTO audit VALUES(76, 1, '2026-11-26 02:00:00.000000', 2, 'closed', 'YC-2026-0010', '{"outcome": "ended"}', '', '425d2079462058d93534b6f864e24668eb458dc46c288854bb159d451a6af9bf', '722fa37f9cd9d9e153e2f4384fa993bbf012bdc244907178acc9381897604c0c');
INSERT INTO audit VALUES(77, 1, '2026-11-26 02:00:00.000000', 3, 'event.planned', 'event/2', '{"ends": "2026-12-21", "starts": "2026-12-21", "unit": "economics"}', '', '722fa37f9cd9d9e153e2f4384fa993bbf012bdc244907178acc9381897604c0c', '396a61e784f06d8588192d72a082656cc70a5deb73f82e552c391805bdd3b490');
INSERT INTO audit VALUES(78, 1, '2026-11-26 02:00:00.000000', 3, 'event.moved', 'event/2', '{"ends": "2026-12-22", "starts": "2026-12-22"}', '', '396a61e784f06d8588192d72a082656cc70a5deb73f82e552c391805bdd3b490', '2325102dfb6e93e5c013d7b97474b0dfbb6bc8f8fcb46189ab43b729a1006b7d');
INSERT INTO audit VALUES(79, 1, '2026-11-26 02:00:00.000000', 3, 'event.cancelled', 'event/2', '{}', '', '2325102dfb6e93e5c013d7b97474b0dfbb6bc8f8fcb46189ab43b729a1006b7d', '91a1c8a6b6117a5c4b5d7bf03db106c0a18e46ce4a22bcf03ab745340111664a');
INSERT INTO audit VALUES(80, 1, '2026-11-26 02:00:00.000000', 3, 'away', 'person/3', '{"since": "2026-12-14T00:00:00+07:00", "until": "2026-12-17T00:00:00+07:00"}', '', '91a1c8a6b6117a5c4b5d7bf03db106c0a18e46ce4a22bcf03ab745340111664a', '7fe0cac4b8e893bbbbd7c9a0c41be8e25b9fce71a5b78ed5a55ffc7d3dd64b41');
INSERT INTO audit VALUES(81, 1, '2026-12-01 00:45:00.000000', NULL, 'late', 'YC-2026-0008', '{"channel": "banner"}', '', '7fe0cac4b8e893bbbbd7c9a0c41be8e25b9fce71a5b78ed5a55ffc7d3dd64b41', '7b35d6739eecb38c995c98317e0a19406f7647da99a769e457e6b6227c122329');
INSERT INTO audit VALUES(82, 1, '2026-12-01 00:45:00.000000', NULL, 'late', 'YC-2026-0009', '{"channel": "banner"}', '', '7b35d6739eecb38c995c98317e0a19406f7647da99a769e457e6b6227c122329', 'e6697d387171d060a13a881b201e6a6942fe2feaecbc61a3f6ceaec8f6564872');
INSERT INTO audit VALUES(83, 1, '2026-12-01 00:45:00.000000', NULL, 'closed', 'YC-2026-0001', '{"outcome": "unconfirmed"}', '', 'e6697d387171d060a13a881b201e6a6942fe2feaecbc61a3f6ceaec8f6564872', '62972fbec43fc3930275ed1dfca2fb6631d23ce04b77f5b172fcbebbc6d69862');
INSERT INTO audit VALUES(84, 1, '2026-12-01 00:45:00.000000', NULL, 'log.told', 'log/11:30', '{"count": 3, "day": "2026-11-26"}', '', '62972fbec43fc3930275ed1dfca2fb6631d23ce04b77f5b172fcbebbc6d69862', '391f9222114a9d6c39eb2c3845360d7abeaae68f85bf2bfc70d37a2f52363d18');
INSERT INTO audit VALUES(85, 1, '2026-12-01 00:45:00.000000', NULL, 'log', 'day/2026-11-26', '{"count": 3, "digest": "358e86a4c1a96dcdb32ba2f6a3fd381ddcdb2d35599e9079a082b2c6676797f8", "restored": null, "sealed": 85}', '', '391f9222114a9d6c39eb2c3845360d7abeaae68f85bf2bfc70d37a2f52363d18', '047e4fc75eee70be6ad74a8214f9995d444f42af5dff2d93b1552e25d6925f7a');
INSERT INTO audit VALUES(86, 1, '2026-12-01 00:45:00.000000', NULL, 'rounds.opened', 'unit_site/2026-12', '{"alone": 1, "units": 3}', '', '047e4fc75eee70be6ad74a8214f9995d444f42af5dff2d93b1552e25d6925f7a', '1d3288667124b52d5646d3da20ec800235fc0cdeda59d96f75e26fbf49b5d43d');
INSERT INTO audit VALUES(87, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/3', '{"why": "no-holder"}', '', '1d3288667124b52d5646d3da20ec800235fc0cdeda59d96f75e26fbf49b5d43d', '5ec88d36fdd48986b729f1017b4c2fae3e254f68bca4dcf77c6f4bf0e3205bc9');
INSERT INTO audit VALUES(88, 1, '2026-12-01 00:45:00.000000', NULL, 'rounds.opened', 'phones/2026-W49', '{"alone": 1, "units": 3}', '', '5ec88d36fdd48986b729f1017b4c2fae3e254f68bca4dcf77c6f4bf0e3205bc9', 'b789b640bc5cd3ca654f3847e150cdbdaf8c275440904aa7546f1eadac0aa1ef');
INSERT INTO audit VALUES(89, 1, '2026-12-01 00:45:00.000000', NULL, 'stuck', 'round/6', '{"why": "no-holder"}', '', 'b789b640bc5cd3ca654f3847e150cdbdaf8c275440904aa7546f1eadac0aa1ef', '7771ccbe1f7f0cc3d22bd8222ff22e27f55dad05c30500a6c9d44dc36cb8d0d0');
INSERT INTO audit VALUES(90, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0011', '{"revision": "ff57fe7f1188bc89d628524425e031e7bb9b3bc932810c50e93908c52b965cb8", "unit": "economics"}', '', '7771ccbe1f7f0cc3d22bd8222ff22e27f55dad05c30500a6c9d44dc36cb8d0d0', '2d409cce5d053b19f4e3fa1222d7795fea89e3aa76244b93a5ae81fedb5ab4a5');
INSERT INTO audit VALUES(91, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0011', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '2d409cce5d053b19f4e3fa1222d7795fea89e3aa76244b93a5ae81fedb5ab4a5', '95aefcdd2484a3323dcc8ce111487e22bac7a420e184141f6c09411d5dc8a1eb');
INSERT INTO audit VALUES(92, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0012', '{"revision": "7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892", "unit": "economics"}', '', '95aefcdd2484a3323dcc8ce111487e22bac7a420e184141f6c09411d5dc8a1eb', '6e286862d55581ebc2cfcb2153e0104de8a9ea3056191fe400ad212b46f13505');
INSERT INTO audit VALUES(93, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0012', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '6e286862d55581ebc2cfcb2153e0104de8a9ea3056191fe400ad212b46f13505', '8caa3685d8354f52e4d295125090fc7ea46a07556fdf66a528555c29941b7f96');
INSERT INTO audit VALUES(94, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0012', '{"answers": null, "role": "unit_head", "saw": "7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892", "stage": "unit"}', '', '8caa3685d8354f52e4d295125090fc7ea46a07556fdf66a528555c29941b7f96', '240c4985541dd0af74e31fd98b40ad380f5b3f8da2e9bd502612b82e925d8b15');
INSERT INTO audit VALUES(95, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0012', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '240c4985541dd0af74e31fd98b40ad380f5b3f8da2e9bd502612b82e925d8b15', '211953d7d4772959d6de8a34ab6f94554c29ceb5ca4ea64c96a31083830e756c');
INSERT INTO audit VALUES(96, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0013', '{"revision": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "unit": "economics"}', '', '211953d7d4772959d6de8a34ab6f94554c29ceb5ca4ea64c96a31083830e756c', 'f70f55c22b6400f3faf0f9b2337625c8fd69d3476e564b3775231c9b7475cd9c');
INSERT INTO audit VALUES(97, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0013', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f70f55c22b6400f3faf0f9b2337625c8fd69d3476e564b3775231c9b7475cd9c', '629c5f380c2733e26d04a261857b7557de234604b2d8ef219edc5a727e663d85');
INSERT INTO audit VALUES(98, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0013', '{"answers": null, "role": "unit_head", "saw": "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c", "stage": "unit"}', '', '629c5f380c2733e26d04a261857b7557de234604b2d8ef219edc5a727e663d85', 'd3d12f9640903d2a1001614adae51df278a55dd3a0d4c8497357394d9cc3e4a5');
INSERT INTO audit VALUES(99, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0013', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'd3d12f9640903d2a1001614adae51df278a55dd3a0d4c8497357394d9cc3e4a5', 'ab9b95a7ccb4828126c4ef93ebc6a6f596c02a43d71b5a9b2a9657793a01233b');
INSERT INTO audit VALUES(100, 1, '2026-12-01 00:45:00.000000', 7, 'visit.claimed', 'YC-2026-0013', '{"stage": "desk"}', '', 'ab9b95a7ccb4828126c4ef93ebc6a6f596c02a43d71b5a9b2a9657793a01233b', '72beea99af5e4b0a18872af883641314efc278f0108cb226afe14903c7f7a551');
INSERT INTO audit VALUES(101, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0014', '{"revision": "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6", "unit": "economics"}', '', '72beea99af5e4b0a18872af883641314efc278f0108cb226afe14903c7f7a551', 'f4c7089407bc6bc01a0c9555013ff3f1ae26fe3f7dd08d9e2b5a9f5cb747fa4d');
INSERT INTO audit VALUES(102, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0014', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f4c7089407bc6bc01a0c9555013ff3f1ae26fe3f7dd08d9e2b5a9f5cb747fa4d', 'ecaf15f69b339026e33d9b1f04086d4b6ec119f1469ebd7ba053fb210f9bfd4e');
INSERT INTO audit VALUES(103, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0014', '{"answers": null, "role": "unit_head", "saw": "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6", "stage": "unit"}', '', 'ecaf15f69b339026e33d9b1f04086d4b6ec119f1469ebd7ba053fb210f9bfd4e', 'ddcbad98b2a21866ef7376cc6c136f27e3ffd3ac229ed623c7cc1db841924653');
INSERT INTO audit VALUES(104, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0014', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'ddcbad98b2a21866ef7376cc6c136f27e3ffd3ac229ed623c7cc1db841924653', 'f5f9de12d4f28a8f195d0b1aa8d9fed14439d6db50b8eefdc03afc19e8074317');
INSERT INTO audit VALUES(105, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0014', '{"answers": null, "role": "desk", "saw": "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6", "stage": "desk"}', '', 'f5f9de12d4f28a8f195d0b1aa8d9fed14439d6db50b8eefdc03afc19e8074317', '131d1608d652e3164ab2675482e86a2841049d82c932dd250ba4ad1242ae2229');
INSERT INTO audit VALUES(106, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0014', '{"asked": "board", "path": "main", "stage": "board"}', '', '131d1608d652e3164ab2675482e86a2841049d82c932dd250ba4ad1242ae2229', 'ec68f74a61c14692339eb0a0cfed9e4cab6eb17db8ebe42c064ecc5157a83923');
INSERT INTO audit VALUES(107, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0015', '{"revision": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "unit": "economics"}', '', 'ec68f74a61c14692339eb0a0cfed9e4cab6eb17db8ebe42c064ecc5157a83923', 'c0db6350c998dd979542ba62b2222d92e23ca656e2aa620af151b823ebf86653');
INSERT INTO audit VALUES(108, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0015', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'c0db6350c998dd979542ba62b2222d92e23ca656e2aa620af151b823ebf86653', 'd360d1ffd72e68bcd583c781664b87301796f833103da64acb3d9372b7866d8d');
INSERT INTO audit VALUES(109, 1, '2026-12-01 00:45:00.000000', 2, 'decided.more', 'YC-2026-0015', '{"answers": null, "role": "unit_head", "saw": "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9", "stage": "unit"}', '', 'd360d1ffd72e68bcd583c781664b87301796f833103da64acb3d9372b7866d8d', '722f9f83b92068e3c212f3f56fd1d58e27e4eb9934c353844ae20625988bdc1d');
INSERT INTO audit VALUES(110, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0016', '{"revision": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "unit": "economics"}', '', '722f9f83b92068e3c212f3f56fd1d58e27e4eb9934c353844ae20625988bdc1d', 'f725c18302d9d2a67e3eb4c076deaa9890ee4b7c6d8f2905e9283ff15a807217');
INSERT INTO audit VALUES(111, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0016', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'f725c18302d9d2a67e3eb4c076deaa9890ee4b7c6d8f2905e9283ff15a807217', '7378ef017184705c4c2a9d5255730b8a633d55da629e2af98ac311cc87a1bea2');
INSERT INTO audit VALUES(112, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0016', '{"answers": null, "role": "unit_head", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "unit"}', '', '7378ef017184705c4c2a9d5255730b8a633d55da629e2af98ac311cc87a1bea2', 'c15bb03545b076dd23db308e77585c7573159bc69ae42263ef22f221606bf880');
INSERT INTO audit VALUES(113, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0016', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'c15bb03545b076dd23db308e77585c7573159bc69ae42263ef22f221606bf880', 'a2679c96a1f5eee14a83d98ee73b873e5901058d77a85a6355db6068cc23d9f1');
INSERT INTO audit VALUES(114, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0016', '{"answers": null, "role": "desk", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "desk"}', '', 'a2679c96a1f5eee14a83d98ee73b873e5901058d77a85a6355db6068cc23d9f1', 'abbc4df794dd88121f2f0f186a42682ddc2e24dbc61ae6a9e558e60f9709635a');
INSERT INTO audit VALUES(115, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0016', '{"asked": "board", "path": "main", "stage": "board"}', '', 'abbc4df794dd88121f2f0f186a42682ddc2e24dbc61ae6a9e558e60f9709635a', '128e7ee49b140aa34bfbba4e1621fd63e0eb54d2f67c94434b83e1c3eebcc9bf');
INSERT INTO audit VALUES(116, 1, '2026-12-01 00:45:00.000000', 4, 'decided.return', 'YC-2026-0016', '{"answers": null, "role": "board", "saw": "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c", "stage": "board"}', '', '128e7ee49b140aa34bfbba4e1621fd63e0eb54d2f67c94434b83e1c3eebcc9bf', 'c96f1f95786cd1666cb1358ffb0f371993e3b7165bf90a47699d8c08aaaa9ae6');
INSERT INTO audit VALUES(117, 1, '2026-12-01 00:45:00.000000', 4, 'stage', 'YC-2026-0016', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'c96f1f95786cd1666cb1358ffb0f371993e3b7165bf90a47699d8c08aaaa9ae6', '945723d8ecec3a49c79821385043b29662d00a6c51aef5e2284a1adb1f508606');
INSERT INTO audit VALUES(118, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0017', '{"revision": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "unit": "economics"}', '', '945723d8ecec3a49c79821385043b29662d00a6c51aef5e2284a1adb1f508606', 'd4edf2416f2b6dadb6de4d92017d1e67311acd79a94c12f2de90c3c01fc728a3');
INSERT INTO audit VALUES(119, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0017', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'd4edf2416f2b6dadb6de4d92017d1e67311acd79a94c12f2de90c3c01fc728a3', '2bd2131d3c398f2fdebdf3b0163be1d327feeaf0833c90ec0f6157c5f4b40f30');
INSERT INTO audit VALUES(120, 1, '2026-12-01 00:45:00.000000', 2, 'decided.refuse', 'YC-2026-0017', '{"answers": null, "role": "unit_head", "saw": "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b", "stage": "unit"}', '', '2bd2131d3c398f2fdebdf3b0163be1d327feeaf0833c90ec0f6157c5f4b40f30', '1ef8c1aef15037bdeea90b03d94c84976d0cc619422b8d6b997dc04d1df0ab7a');
INSERT INTO audit VALUES(121, 1, '2026-12-01 00:45:00.000000', 2, 'closed', 'YC-2026-0017', '{"outcome": "refused"}', '', '1ef8c1aef15037bdeea90b03d94c84976d0cc619422b8d6b997dc04d1df0ab7a', '0a430cfcd37d6de0502dee8d74677244e77eb55f470fd0b6d25c81d9bbd5f8ee');
INSERT INTO audit VALUES(122, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "unit": "economics"}', '', '0a430cfcd37d6de0502dee8d74677244e77eb55f470fd0b6d25c81d9bbd5f8ee', 'a13ae4bf39e83d25b6fa55f54fd8f9ae8a51882aeaf7079e59268e06115d6b7e');
INSERT INTO audit VALUES(123, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0018', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'a13ae4bf39e83d25b6fa55f54fd8f9ae8a51882aeaf7079e59268e06115d6b7e', 'db23c52c94b2cd769b5da400a318e7fdd0002e6746e9109c83d74ea05f21d0df');
INSERT INTO audit VALUES(124, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0018', '{"answers": null, "role": "unit_head", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "unit"}', '', 'db23c52c94b2cd769b5da400a318e7fdd0002e6746e9109c83d74ea05f21d0df', '0286d766b4f066037bd4a39ced797f9e8ee7ac92922274c581e03fc1d775e639');
INSERT INTO audit VALUES(125, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0018', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '0286d766b4f066037bd4a39ced797f9e8ee7ac92922274c581e03fc1d775e639', '51cfb1c80ab6eee02e20e6f18e8c105a948d8cd11adaf9f59f2d37bfe4348835');
INSERT INTO audit VALUES(126, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0018', '{"answers": null, "role": "desk", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "desk"}', '', '51cfb1c80ab6eee02e20e6f18e8c105a948d8cd11adaf9f59f2d37bfe4348835', 'cbdeffaba9d2bdd21e64a89c43bf26748251ccace6dddbf75199ab15e0b4e8b1');
INSERT INTO audit VALUES(127, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0018', '{"asked": "board", "path": "main", "stage": "board"}', '', 'cbdeffaba9d2bdd21e64a89c43bf26748251ccace6dddbf75199ab15e0b4e8b1', '4bec5594b35864c38d73d65f9511328ba7e15860323e6b32e85e45d8f7c8ec74');
INSERT INTO audit VALUES(128, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0018', '{"answers": null, "role": "board", "saw": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13", "stage": "board"}', '', '4bec5594b35864c38d73d65f9511328ba7e15860323e6b32e85e45d8f7c8ec74', 'fdf3c86b8342ed5c12f23c0df648c021b13f11d675f0f744e9d001c13405edce');
INSERT INTO audit VALUES(129, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0018', '{"revision": "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"}', '', 'fdf3c86b8342ed5c12f23c0df648c021b13f11d675f0f744e9d001c13405edce', 'e021c3b98b6333ca90a9d5c76c6f2297fa2925ecd7a668e71547106202be97ac');
INSERT INTO audit VALUES(130, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "unit": "economics"}', '', 'e021c3b98b6333ca90a9d5c76c6f2297fa2925ecd7a668e71547106202be97ac', '0e9861de4eee25d8e0767c7b2fc036ff0235033554ec8da95b8e4844aff1d63f');
INSERT INTO audit VALUES(131, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0019', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '0e9861de4eee25d8e0767c7b2fc036ff0235033554ec8da95b8e4844aff1d63f', 'e6e0342a8eed97fd98834bb3543f50d0ed99e61861fd9ba318e5c2c7d959b2ea');
INSERT INTO audit VALUES(132, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0019', '{"answers": null, "role": "unit_head", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "unit"}', '', 'e6e0342a8eed97fd98834bb3543f50d0ed99e61861fd9ba318e5c2c7d959b2ea', '48f4173fb1d91a9fad4904aaa27a30bbf2c1faadeecd3f4db92674b7e297b3b3');
INSERT INTO audit VALUES(133, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0019', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '48f4173fb1d91a9fad4904aaa27a30bbf2c1faadeecd3f4db92674b7e297b3b3', '53f689fd83ad471f086421a7a954bb2deeb894a2d1a280eee2aa71ae2c916f63');
INSERT INTO audit VALUES(134, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0019', '{"answers": null, "role": "desk", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "desk"}', '', '53f689fd83ad471f086421a7a954bb2deeb894a2d1a280eee2aa71ae2c916f63', 'b7f47bf8d7c4c6b1231c5cca14426a04be8f84e6650b0af10960633c5c2d9ed3');
INSERT INTO audit VALUES(135, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0019', '{"asked": "board", "path": "main", "stage": "board"}', '', 'b7f47bf8d7c4c6b1231c5cca14426a04be8f84e6650b0af10960633c5c2d9ed3', 'a5ec8a1d1bededd8bd99ca5baec7b115a7939f2c33557e1049016823001c3485');
INSERT INTO audit VALUES(136, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0019', '{"answers": null, "role": "board", "saw": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c", "stage": "board"}', '', 'a5ec8a1d1bededd8bd99ca5baec7b115a7939f2c33557e1049016823001c3485', 'fc6fb9ebd4b62d0cb1e2add7e056318138d8483da077f7ca1aa43d8bc852e58d');
INSERT INTO audit VALUES(137, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0019', '{"revision": "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"}', '', 'fc6fb9ebd4b62d0cb1e2add7e056318138d8483da077f7ca1aa43d8bc852e58d', '23dbe3c54551a95b4de7b883104ace4d0f1d197bb07efc02f969fdf98a1d4885');
INSERT INTO audit VALUES(138, 1, '2026-12-01 00:45:00.000000', 8, 'claimed', 'YC-2026-0019', '{"channel": "website_vi"}', '', '23dbe3c54551a95b4de7b883104ace4d0f1d197bb07efc02f969fdf98a1d4885', 'd4bd980ca4227d7b50e593210cbdbbaa220e4362442afa8a865522160eb77bd6');
INSERT INTO audit VALUES(139, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "unit": "economics"}', '', 'd4bd980ca4227d7b50e593210cbdbbaa220e4362442afa8a865522160eb77bd6', '08c12fe1c681b346fb21b316d9c66ceb1a81137acc9e21557cec37fc20608dbc');
INSERT INTO audit VALUES(140, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0020', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '08c12fe1c681b346fb21b316d9c66ceb1a81137acc9e21557cec37fc20608dbc', '26a9a2d3f2ca4fa10c2f551f681b0da28e65743adef855a448e4352b5b6563a7');
INSERT INTO audit VALUES(141, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0020', '{"answers": null, "role": "unit_head", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "unit"}', '', '26a9a2d3f2ca4fa10c2f551f681b0da28e65743adef855a448e4352b5b6563a7', '7319a884f0fd50fd1f9591f07a29c4976ec9555724638e0256f0f41f05c5b29f');
INSERT INTO audit VALUES(142, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0020', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '7319a884f0fd50fd1f9591f07a29c4976ec9555724638e0256f0f41f05c5b29f', '1b631d04e2d93f0f78ce58bbc51d1c8cdce3a0d914f681859fde82c25924122f');
INSERT INTO audit VALUES(143, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0020', '{"answers": null, "role": "desk", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "desk"}', '', '1b631d04e2d93f0f78ce58bbc51d1c8cdce3a0d914f681859fde82c25924122f', '6a7e67458cdd708dfe1e830d513e2f36b141ffe09faf3faab2841318146f18b8');
INSERT INTO audit VALUES(144, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0020', '{"asked": "board", "path": "main", "stage": "board"}', '', '6a7e67458cdd708dfe1e830d513e2f36b141ffe09faf3faab2841318146f18b8', '95a21df47bd3acd2f31c5e8db5c3f2891410ce65a34876505c16019857b55c1f');
INSERT INTO audit VALUES(145, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0020', '{"answers": null, "role": "board", "saw": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202", "stage": "board"}', '', '95a21df47bd3acd2f31c5e8db5c3f2891410ce65a34876505c16019857b55c1f', '039b8dab5e95cc703dfe54faad7d4f2156a782ea6035feb3a8dcd3bd4a8d3c15');
INSERT INTO audit VALUES(146, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0020', '{"revision": "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"}', '', '039b8dab5e95cc703dfe54faad7d4f2156a782ea6035feb3a8dcd3bd4a8d3c15', '0a93ed96c7549221f19554105b576340d08fa87bbe903bc16e0f36b402e5c868');
INSERT INTO audit VALUES(147, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0020', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '0a93ed96c7549221f19554105b576340d08fa87bbe903bc16e0f36b402e5c868', '85eda45d648df4069a4e93dfe9b93af9b115a58330072418ba69eef0e2421c33');
INSERT INTO audit VALUES(148, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0020', '{}', '', '85eda45d648df4069a4e93dfe9b93af9b115a58330072418ba69eef0e2421c33', '5e4bf8fe7a7965133cccd322cff96d70174b325aade033a7b928ab11b7299036');
INSERT INTO audit VALUES(149, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "unit": "economics"}', '', '5e4bf8fe7a7965133cccd322cff96d70174b325aade033a7b928ab11b7299036', '2500fb98f0d5eded612e1eb84ba686a7734a1c571de48f6df67fd52f774e4b3f');
INSERT INTO audit VALUES(150, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '2500fb98f0d5eded612e1eb84ba686a7734a1c571de48f6df67fd52f774e4b3f', '41e25fc23fa2a093e9f33e9700376406648a9229764a1ae675937b1660a5a83a');
INSERT INTO audit VALUES(151, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0021', '{"answers": null, "role": "unit_head", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "unit"}', '', '41e25fc23fa2a093e9f33e9700376406648a9229764a1ae675937b1660a5a83a', '98ac8112619765c56a64135937a198a547e2f56fd43913aaa1351f5947788291');
INSERT INTO audit VALUES(152, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '98ac8112619765c56a64135937a198a547e2f56fd43913aaa1351f5947788291', 'e94aa9d68a824eb7449887a830e32523f605701d94ed0f83328cb6d0c21249e7');
INSERT INTO audit VALUES(153, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0021', '{"answers": null, "role": "desk", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "desk"}', '', 'e94aa9d68a824eb7449887a830e32523f605701d94ed0f83328cb6d0c21249e7', '76719dcd3befaa11643df6517977ed7a752e78d64912422fdf620c80b812195e');
INSERT INTO audit VALUES(154, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0021', '{"asked": "board", "path": "main", "stage": "board"}', '', '76719dcd3befaa11643df6517977ed7a752e78d64912422fdf620c80b812195e', 'fc53bbc5486577b53e81fcb9cd6ac2b10c55778f066ec0fa5630412bd976ca0e');
INSERT INTO audit VALUES(155, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0021', '{"answers": null, "role": "board", "saw": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1", "stage": "board"}', '', 'fc53bbc5486577b53e81fcb9cd6ac2b10c55778f066ec0fa5630412bd976ca0e', '5cc1455cbdd10684b5cf5764b4f6123c590e3f2ec3ad5d6af029c53bf90338df');
INSERT INTO audit VALUES(156, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0021', '{"revision": "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"}', '', '5cc1455cbdd10684b5cf5764b4f6123c590e3f2ec3ad5d6af029c53bf90338df', '3a7c43f338d3601bdac9ca7090354f5514a22516f2177ffdec0ceb4145ae2959');
INSERT INTO audit VALUES(157, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0021', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '3a7c43f338d3601bdac9ca7090354f5514a22516f2177ffdec0ceb4145ae2959', '8822f09e87ae7362bc6fc6d3144c5c9cdbde9d293f3a616fd58d1dcb42ceeca6');
INSERT INTO audit VALUES(158, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0021', '{}', '', '8822f09e87ae7362bc6fc6d3144c5c9cdbde9d293f3a616fd58d1dcb42ceeca6', '6e93b2ccae056dcf3ff33172014fe43285ff77a27ef97b7e30ce1b970e84c3fe');
INSERT INTO audit VALUES(159, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0021', '{"n": 1}', '', '6e93b2ccae056dcf3ff33172014fe43285ff77a27ef97b7e30ce1b970e84c3fe', 'cc3f5e3b647ee30966788347a19f99d987997efec83d32174eaf3b43848480be');
INSERT INTO audit VALUES(160, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0021', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', 'cc3f5e3b647ee30966788347a19f99d987997efec83d32174eaf3b43848480be', 'd8fc76723f773b9798259cd238f291415a7aec755882f619af6db1983fca5fc5');
INSERT INTO audit VALUES(161, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0022', '{"revision": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "unit": "economics"}', '', 'd8fc76723f773b9798259cd238f291415a7aec755882f619af6db1983fca5fc5', '4404b150f441110955a678ee4acb4ec6225c65ab6d02fe01c34a67f2c23fc6d4');
INSERT INTO audit VALUES(162, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0022', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '4404b150f441110955a678ee4acb4ec6225c65ab6d02fe01c34a67f2c23fc6d4', '352efab744cf2e78d196bf8e9fd9fdcd44a8df8a0e74126941216027dbf2a56e');
INSERT INTO audit VALUES(163, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0022', '{"answers": null, "role": "unit_head", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "unit"}', '', '352efab744cf2e78d196bf8e9fd9fdcd44a8df8a0e74126941216027dbf2a56e', 'a7523973a02d22711a935f96931802e3f496ed327ce371fdb8b8f90eec2248dd');
INSERT INTO audit VALUES(164, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0022', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'a7523973a02d22711a935f96931802e3f496ed327ce371fdb8b8f90eec2248dd', '9b048dc4c80d5f110a7ba7ccf62ed474467b65146293ea5b1139d2cba034b3e3');
INSERT INTO audit VALUES(165, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0022', '{"answers": null, "role": "desk", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "desk"}', '', '9b048dc4c80d5f110a7ba7ccf62ed474467b65146293ea5b1139d2cba034b3e3', '57b6f9e25d3a078622e82b7f928cd34d44ae2a7bf0917bc1a6aa017fefdea3ac');
INSERT INTO audit VALUES(166, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0022', '{"asked": "board", "path": "main", "stage": "board"}', '', '57b6f9e25d3a078622e82b7f928cd34d44ae2a7bf0917bc1a6aa017fefdea3ac', '7d2571859f483c2431aa3babe9519680ee47deb32f8f7a28f98d41537037fbaa');
INSERT INTO audit VALUES(167, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0022', '{"answers": null, "role": "board", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "board"}', '', '7d2571859f483c2431aa3babe9519680ee47deb32f8f7a28f98d41537037fbaa', 'fa105c41e5a8f02385d923d9a46b90ac9fe52882ecbb10db863db21902414f69');
INSERT INTO audit VALUES(168, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0022', '{"revision": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"}', '', 'fa105c41e5a8f02385d923d9a46b90ac9fe52882ecbb10db863db21902414f69', 'ebfaa980e0eb241387ba369e66514e82779b6616b80ecd01834e14add1d9b678');
INSERT INTO audit VALUES(169, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0022', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', 'ebfaa980e0eb241387ba369e66514e82779b6616b80ecd01834e14add1d9b678', 'e5eae62fdac38bbf844341ee721a409cb052e14d4ad29beb0317617536e84647');
INSERT INTO audit VALUES(170, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0022', '{}', '', 'e5eae62fdac38bbf844341ee721a409cb052e14d4ad29beb0317617536e84647', '2dfd21325389f03d0345d967849eeb1fccafe8f5dd59cce08e99a12fb7458714');
INSERT INTO audit VALUES(171, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0022', '{"n": 1}', '', '2dfd21325389f03d0345d967849eeb1fccafe8f5dd59cce08e99a12fb7458714', '7510a3d9ae55215d43e446597b2808cefdf17f5f1ace6b39838f406c1e782650');
INSERT INTO audit VALUES(172, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0022', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '7510a3d9ae55215d43e446597b2808cefdf17f5f1ace6b39838f406c1e782650', '92a8c4854201d7df10d513ec1cf4af062b5687300f44177b091deed5ae89aeb4');
INSERT INTO audit VALUES(173, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0022', '{"answers": null, "role": "desk", "saw": "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35", "stage": "fix"}', '', '92a8c4854201d7df10d513ec1cf4af062b5687300f44177b091deed5ae89aeb4', '31d7e8f628efafff49c5e76f04a6ee004343094d6ff409ee50c77efadd3e9b77');
INSERT INTO audit VALUES(174, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0022', '{"asked": "board", "path": "correction", "stage": "release"}', '', '31d7e8f628efafff49c5e76f04a6ee004343094d6ff409ee50c77efadd3e9b77', '12b439f1b323821843104ea39d374eecda54d981eced9ceda4aaf7f01d59f6ac');
INSERT INTO audit VALUES(175, 1, '2026-12-01 00:45:00.000000', 9, 'day.off', 'day/2026-12-25', '{"document": "15/TB-BX"}', '', '12b439f1b323821843104ea39d374eecda54d981eced9ceda4aaf7f01d59f6ac', '9148fba4253517876144a5c58994ff7fddb413aae1dd7c5d18bf5b8a39fe3a50');
INSERT INTO audit VALUES(176, 1, '2026-12-01 00:45:00.000000', 9, 'invited', 'staff/navigation', '{}', 'Ngô Thị Hằng', '9148fba4253517876144a5c58994ff7fddb413aae1dd7c5d18bf5b8a39fe3a50', '0bf162f1fab02e8175ae82f9c2bd427ca8befe16f6bec559d3be3b6891088d44');
INSERT INTO audit VALUES(177, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "unit": "economics"}', '', '0bf162f1fab02e8175ae82f9c2bd427ca8befe16f6bec559d3be3b6891088d44', '365a31d6e56a71f17404dc2a9efbe8fe583b85ae3e9d6b58953ab3738f1280bb');
INSERT INTO audit VALUES(178, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0023', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '365a31d6e56a71f17404dc2a9efbe8fe583b85ae3e9d6b58953ab3738f1280bb', 'a554a869a80101994f45772197095af342154dc679a51a6c1573ac633daa6445');
INSERT INTO audit VALUES(179, 1, '2026-12-01 00:45:00.000000', 2, 'decided.pass', 'YC-2026-0023', '{"answers": null, "role": "unit_head", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "unit"}', '', 'a554a869a80101994f45772197095af342154dc679a51a6c1573ac633daa6445', 'c576bcda4c9ed1580bd207476b6758d9d61e96a448798db22bde6aca1d1c52e9');
INSERT INTO audit VALUES(180, 1, '2026-12-01 00:45:00.000000', 2, 'stage', 'YC-2026-0023', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'c576bcda4c9ed1580bd207476b6758d9d61e96a448798db22bde6aca1d1c52e9', 'f1f8d888d161c7417c404b1a06a2df9dcfa2f5dfaf259c35e8903d69facfb5f5');
INSERT INTO audit VALUES(181, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0023', '{"answers": null, "role": "desk", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "desk"}', '', 'f1f8d888d161c7417c404b1a06a2df9dcfa2f5dfaf259c35e8903d69facfb5f5', '54f86113d9d1875a8769ddb2ae6767cc71802f17d5e0e27c050c3b1d8929174d');
INSERT INTO audit VALUES(182, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0023', '{"asked": "board", "path": "main", "stage": "board"}', '', '54f86113d9d1875a8769ddb2ae6767cc71802f17d5e0e27c050c3b1d8929174d', '3686261f2ead192acfa9bc48da2fc40c2102e85b542525ae3f17213f301d574c');
INSERT INTO audit VALUES(183, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0023', '{"answers": null, "role": "board", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "board"}', '', '3686261f2ead192acfa9bc48da2fc40c2102e85b542525ae3f17213f301d574c', '2a14b72471c7aa5666ec3230c0994ba08d05c52d48b19718b0ae46d24cc2dd06');
INSERT INTO audit VALUES(184, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"}', '', '2a14b72471c7aa5666ec3230c0994ba08d05c52d48b19718b0ae46d24cc2dd06', '65963b46be2a31f1bc55c710d3c0f0f4343f6e1c6cd0cb73e460bf643eb8a5b5');
INSERT INTO audit VALUES(185, 1, '2026-12-01 00:45:00.000000', 8, 'task.done', 'YC-2026-0023', '{"answers": null, "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "posted": "2026-12-01T00:45:00+00:00"}', '', '65963b46be2a31f1bc55c710d3c0f0f4343f6e1c6cd0cb73e460bf643eb8a5b5', '8b2f38cec02e01276deb8dedd80b0d3cb7225c266d6e6d890829d8550630fea5');
INSERT INTO audit VALUES(186, 1, '2026-12-01 00:45:00.000000', 8, 'published', 'YC-2026-0023', '{}', '', '8b2f38cec02e01276deb8dedd80b0d3cb7225c266d6e6d890829d8550630fea5', '0ca454e317a322acfa97cf9bce640374ce19b2333ea6ceaf13d685f90db457c6');
INSERT INTO audit VALUES(187, 1, '2026-12-01 00:45:00.000000', 1, 'recheck.wrong', 'YC-2026-0023', '{"n": 1}', '', '0ca454e317a322acfa97cf9bce640374ce19b2333ea6ceaf13d685f90db457c6', '3fee4cda5f4da3bb7056188999c0de1a6bdfeca75f4ade50e3957d9780812d1d');
INSERT INTO audit VALUES(188, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0023', '{"asked": "desk", "path": "correction", "stage": "fix"}', '', '3fee4cda5f4da3bb7056188999c0de1a6bdfeca75f4ade50e3957d9780812d1d', 'f39264ce7aec88d7764dfaa03d75f5725f3a6bb0c036517daaf9db760e71fa16');
INSERT INTO audit VALUES(189, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0023', '{"answers": null, "role": "desk", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "fix"}', '', 'f39264ce7aec88d7764dfaa03d75f5725f3a6bb0c036517daaf9db760e71fa16', '733dffb9fad23e8c1e45c7370d96f1759bca6b17bd7588fada46d28d8f74cde4');
INSERT INTO audit VALUES(190, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0023', '{"asked": "board", "path": "correction", "stage": "release"}', '', '733dffb9fad23e8c1e45c7370d96f1759bca6b17bd7588fada46d28d8f74cde4', '8ed316aca707bd28e12cbce265240880251d9ab0b5098961e3831076468015e7');
INSERT INTO audit VALUES(191, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0023', '{"answers": null, "role": "board", "saw": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1", "stage": "release"}', '', '8ed316aca707bd28e12cbce265240880251d9ab0b5098961e3831076468015e7', '903779526cf717b856a4a3c34b5afd8dab1caa6eb212f94bd56445ca19908f96');
INSERT INTO audit VALUES(192, 1, '2026-12-01 00:45:00.000000', 4, 'released', 'YC-2026-0023', '{"revision": "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"}', '', '903779526cf717b856a4a3c34b5afd8dab1caa6eb212f94bd56445ca19908f96', '5de9f92df263edfe086f17614bd9ae82649d43bd63b373dff048a84ecca7db1f');
INSERT INTO audit VALUES(193, 1, '2026-12-01 00:45:00.000000', 2, 'round.answered', 'round/1', '{"answer": "help", "items": "directory", "late": "no", "left": 5, "link": ""}', '', '5de9f92df263edfe086f17614bd9ae82649d43bd63b373dff048a84ecca7db1f', '7967070145ae6cd7c4d6cbbfa47c40a5384cd024ad947f942829960b0101269f');
INSERT INTO audit VALUES(194, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0024', '{"revision": "e7e6a67ae965bbf80b31235ee8bc6944cb161565a28d3c7a5dbfdfcacb4ecc2f", "unit": "economics"}', '', '7967070145ae6cd7c4d6cbbfa47c40a5384cd024ad947f942829960b0101269f', '938377391cbc2c14ca956aa573312aad6c119970adbfc021ab99e005279ada4e');
INSERT INTO audit VALUES(195, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0024', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '938377391cbc2c14ca956aa573312aad6c119970adbfc021ab99e005279ada4e', '03a6ed92a0ed840548961a4403d79f0dd9958344f9e4271bf281ef25bb9bd1ac');
INSERT INTO audit VALUES(196, 1, '2026-12-01 00:45:00.000000', 7, 'visit.claimed', 'YC-2026-0024', '{"stage": "desk"}', '', '03a6ed92a0ed840548961a4403d79f0dd9958344f9e4271bf281ef25bb9bd1ac', '1a6ca4a4ae4d5c99a73aed04a3f1b17cc930dfd6982038a0a762333a482437fe');
INSERT INTO audit VALUES(197, 1, '2026-12-01 00:45:00.000000', 7, 'opinion.asked', 'YC-2026-0024', '{"of": "person/6", "opinion": 1, "stage": "desk"}', '', '1a6ca4a4ae4d5c99a73aed04a3f1b17cc930dfd6982038a0a762333a482437fe', '595537c0682e1d1b40ae7351159f2875137c331d097ae83f88216dab41cfe54d');
INSERT INTO audit VALUES(198, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0025', '{"revision": "31aa6d6b5e197144a19f50bcccc823853b0822fd3a725d715c9185b39355d1da", "unit": "economics"}', '', '595537c0682e1d1b40ae7351159f2875137c331d097ae83f88216dab41cfe54d', 'd619ba16fd7bd7f498e5427834c335a49976f9f25b1d180b989c5ca51fcf6fb9');
INSERT INTO audit VALUES(199, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0025', '{"asked": "desk", "path": "main", "stage": "desk"}', '', 'd619ba16fd7bd7f498e5427834c335a49976f9f25b1d180b989c5ca51fcf6fb9', 'e00019403ed4beb965a0b2930f416c5979a777db52ca2d060a03c19f2b98f206');
INSERT INTO audit VALUES(200, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0025', '{"answers": null, "role": "desk", "saw": "31aa6d6b5e197144a19f50bcccc823853b0822fd3a725d715c9185b39355d1da", "stage": "desk"}', '', 'e00019403ed4beb965a0b2930f416c5979a777db52ca2d060a03c19f2b98f206', 'ca359d6503d5f49f45cf50acb5497dcd8b92b0d87a7ff69fdc8783cfa73c387c');
INSERT INTO audit VALUES(201, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0025', '{"asked": "board,deputy", "path": "main", "stage": "council"}', '', 'ca359d6503d5f49f45cf50acb5497dcd8b92b0d87a7ff69fdc8783cfa73c387c', '937c06a0fb73e8d6609eb5236ba8f924d6ab8ae2872c8f65c4dd9f75b3be9b83');
INSERT INTO audit VALUES(202, 1, '2026-12-01 00:45:00.000000', 4, 'decided.refuse', 'YC-2026-0025', '{"answers": null, "role": "board", "saw": "31aa6d6b5e197144a19f50bcccc823853b0822fd3a725d715c9185b39355d1da", "stage": "council", "verb": "thông qua"}', '', '937c06a0fb73e8d6609eb5236ba8f924d6ab8ae2872c8f65c4dd9f75b3be9b83', '49da4758fdc6f1e1485ac95ce442767e401fdfa16ad05758196539bcb4e87e66');
INSERT INTO audit VALUES(203, 1, '2026-12-01 00:45:00.000000', 1, 'submitted', 'YC-2026-0026', '{"revision": "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be", "unit": "economics"}', '', '49da4758fdc6f1e1485ac95ce442767e401fdfa16ad05758196539bcb4e87e66', '57f1d68480bd59e2e25ad00b84cf877c39af0d601f502e43d2eee3cd3e7ba17a');
INSERT INTO audit VALUES(204, 1, '2026-12-01 00:45:00.000000', 1, 'stage', 'YC-2026-0026', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '57f1d68480bd59e2e25ad00b84cf877c39af0d601f502e43d2eee3cd3e7ba17a', '4951fdac556288864181a8dc3fcbd5d8794e43aea5f3068e752f4af1d03153b6');
INSERT INTO audit VALUES(205, 1, '2026-12-01 00:45:00.000000', 7, 'decided.pass', 'YC-2026-0026', '{"answers": null, "role": "desk", "saw": "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be", "stage": "desk"}', '', '4951fdac556288864181a8dc3fcbd5d8794e43aea5f3068e752f4af1d03153b6', 'a31db409750e700d7a8f71979f243c63006d4b7ee750950c5d4b75e1adfc6790');
INSERT INTO audit VALUES(206, 1, '2026-12-01 00:45:00.000000', 7, 'stage', 'YC-2026-0026', '{"asked": "board,deputy", "path": "main", "stage": "council"}', '', 'a31db409750e700d7a8f71979f243c63006d4b7ee750950c5d4b75e1adfc6790', '24a1f710182ef4606e20929e3e58af8befa7c21b13056807787e1c87231a7025');
INSERT INTO audit VALUES(207, 1, '2026-12-01 00:45:00.000000', 4, 'decided.pass', 'YC-2026-0026', '{"answers": null, "role": "board", "saw": "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be", "stage": "council", "verb": "thông qua"}', '', '24a1f710182ef4606e20929e3e58af8befa7c21b13056807787e1c87231a7025', '96f503e942332c0a7f5ebbf4258d804e7ce7aab229ff1dd199090246fcb4072f');
INSERT INTO audit VALUES(208, 1, '2026-12-01 00:45:00.000000', 5, 'decided.pass', 'YC-2026-0026', '{"answers": null, "role": "board", "saw": "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be", "stage": "council", "verb": "thông qua"}', '', '96f503e942332c0a7f5ebbf4258d804e7ce7aab229ff1dd199090246fcb4072f', '800279fed3e52c7e0a87ad845bc186d6d5fbee9975615bff23416168f6332d3d');
INSERT INTO audit VALUES(209, 1, '2026-12-01 00:45:00.000000', 5, 'released', 'YC-2026-0026', '{"revision": "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be"}', '', '800279fed3e52c7e0a87ad845bc186d6d5fbee9975615bff23416168f6332d3d', 'e3fd69f0d666d1dcfa6fc4398db5b77e12c3cd5f088356c9ef3896b9f322b1e1');
INSERT INTO audit VALUES(210, 1, '2026-12-01 00:45:00.000000', 4, 'task.waived', 'YC-2026-0026', '{"role": "board", "task": "line"}', '', 'e3fd69f0d666d1dcfa6fc4398db5b77e12c3cd5f088356c9ef3896b9f322b1e1', 'd49aa6f3fcab2e9e3130fee0d4a1e9448ec93512b9ee75afbfba50ab8219af88');
INSERT INTO audit VALUES(211, 1, '2026-12-01 00:45:00.000000', 8, 'claimed', 'YC-2026-0026', '{"channel": "website_vi"}', '', 'd49aa6f3fcab2e9e3130fee0d4a1e9448ec93512b9ee75afbfba50ab8219af88', 'db8cf3a887ad58bcb126b829396b58b89a0b78df44275364c6a74ceeabe6cacc');
INSERT INTO audit VALUES(212, 1, '2026-12-01 00:45:00.000000', 8, 'task.handed-over', 'YC-2026-0026', '{"channel": "website_vi", "to": 11}', '', 'db8cf3a887ad58bcb126b829396b58b89a0b78df44275364c6a74ceeabe6cacc', 'b752288187367999000b05d42c6e8f1eae38ea47a41484f95e4ce307f7552d1c');
INSERT INTO audit VALUES(213, 1, '2026-12-01 00:45:00.000000', 2, 'round.answered', 'round/4', '{"answer": "changed", "items": "hotline", "late": "no", "left": 1, "link": ""}', '', 'b752288187367999000b05d42c6e8f1eae38ea47a41484f95e4ce307f7552d1c', 'f988bf8733591f76835e02c3a13c92173d6e9e3d22e88d662752a401329158c8');
INSERT INTO audit VALUES(214, 1, '2026-12-01 00:45:00.000000', 9, 'unit.added', 'unit/khoa_du_lich', '{"of": "faculty", "parent": null}', '', 'f988bf8733591f76835e02c3a13c92173d6e9e3d22e88d662752a401329158c8', 'c4ef4066fb760d9122d01aca2902eb11678fb131cf0acacba56e2521af7deec8');
INSERT INTO audit VALUES(215, 1, '2026-12-01 00:45:00.000000', 12, 'delegation.given', 'person/12', '{"role": "unit_head", "scope": "all", "since": "2026-12-01 00:45:00+00:00", "to": 13, "unit": "navigation", "until": "2026-12-19 00:00:00+07:00"}', '', 'c4ef4066fb760d9122d01aca2902eb11678fb131cf0acacba56e2521af7deec8', '2aff749552bc67354ed884bd182e9a6d0073894009663ac19cfd33dd9d392f8d');
INSERT INTO audit VALUES(216, 1, '2026-12-01 00:45:00.000000', 14, 'submitted', 'YC-2026-0027', '{"revision": "8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea", "unit": "navigation"}', '', '2aff749552bc67354ed884bd182e9a6d0073894009663ac19cfd33dd9d392f8d', 'c3112872f046ca43f8106c54414692ea12e62f170f463bb79188ad341f210def');
INSERT INTO audit VALUES(217, 1, '2026-12-01 00:45:00.000000', 14, 'stage', 'YC-2026-0027', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'c3112872f046ca43f8106c54414692ea12e62f170f463bb79188ad341f210def', 'c3f750fb118dedafc498db8ee0975b39ff0e2e0d85ce0b602df02ebc669e86db');
INSERT INTO audit VALUES(218, 1, '2026-12-01 01:15:00.000000', NULL, 'rules.offered', 'version/2', '{"digest": "57b23bd2eab67c20d37a45972da2c7b096c588dfd756b887eb618b47d21f061e"}', '', 'c3f750fb118dedafc498db8ee0975b39ff0e2e0d85ce0b602df02ebc669e86db', '9b3507d4c26b61f3c2ebeac2c299bead3ec3b598f25fd7cace90373fd86058fa');
INSERT INTO audit VALUES(219, 1, '2026-12-01 01:15:00.000000', 9, 'rules', 'version/2', '{"digest": "57b23bd2eab67c20d37a45972da2c7b096c588dfd756b887eb618b47d21f061e"}', '', '9b3507d4c26b61f3c2ebeac2c299bead3ec3b598f25fd7cace90373fd86058fa', '282a2f470b8349f43d5da1ff81528578637f1d1eaa4b43404c43a67673c262d0');
INSERT INTO audit VALUES(220, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0028', '{"revision": "8e76310ca331aa71bd242c062b7cd2c049663c70dee3804886d72d2de549dc8c", "unit": "economics"}', '', '282a2f470b8349f43d5da1ff81528578637f1d1eaa4b43404c43a67673c262d0', '800b2f4058ea7326bd34e3d2070839b37154edfe266d6a5e441263e7de3f3680');
INSERT INTO audit VALUES(221, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0028', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '800b2f4058ea7326bd34e3d2070839b37154edfe266d6a5e441263e7de3f3680', '7deebdc95a180b5d1dc0a36ffac90f39f0d9fb985fa86ae9cdd8f9149a0a3c8d');
INSERT INTO audit VALUES(222, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0029', '{"revision": "352df49408a2e157af977a0c957a829a0354a42004a509f505a3f8e348c6ee6a", "unit": "economics"}', '', '7deebdc95a180b5d1dc0a36ffac90f39f0d9fb985fa86ae9cdd8f9149a0a3c8d', '48f46339bba5dbe02c7eac72eca3f7ed05a366f925ea5a634d8b23d7d9cf524e');
INSERT INTO audit VALUES(223, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0029', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '48f46339bba5dbe02c7eac72eca3f7ed05a366f925ea5a634d8b23d7d9cf524e', '9e12019590fd6fb2eae4f4b8af99e4f10a24527e73e295cae135fd8b9968bc89');
INSERT INTO audit VALUES(224, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0030', '{"revision": "35388fcecbb6d1189070b116050bbb970c20d8285211ce30568ad0c99e847327", "unit": "economics"}', '', '9e12019590fd6fb2eae4f4b8af99e4f10a24527e73e295cae135fd8b9968bc89', '9bc2e66e3a7c8b0fbe5bec2e8e2ffefc31e19ee546c37d1b633e27bd44f88b5e');
INSERT INTO audit VALUES(225, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0030', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', '9bc2e66e3a7c8b0fbe5bec2e8e2ffefc31e19ee546c37d1b633e27bd44f88b5e', 'b014b022ee2fe0a0379d8a8070306546b6b3703dce9ba12f4d5c96e68618a9d8');
INSERT INTO audit VALUES(226, 1, '2026-12-01 01:15:00.000000', 1, 'submitted', 'YC-2026-0031', '{"revision": "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d", "unit": "economics"}', '', 'b014b022ee2fe0a0379d8a8070306546b6b3703dce9ba12f4d5c96e68618a9d8', 'ea37759cba964c41ae0b531b4cc6b0af9b743fd86b96cada4497d71aa3fdd08b');
INSERT INTO audit VALUES(227, 1, '2026-12-01 01:15:00.000000', 1, 'stage', 'YC-2026-0031', '{"asked": "unit_head", "path": "main", "stage": "unit"}', '', 'ea37759cba964c41ae0b531b4cc6b0af9b743fd86b96cada4497d71aa3fdd08b', 'bc0f9e3c37d4843cef675add5b8ccd5d8b5c1b3eb9e46cd814dc7ca6e7af55f8');
INSERT INTO audit VALUES(228, 1, '2026-12-01 01:15:00.000000', 2, 'decided.pass', 'YC-2026-0031', '{"answers": null, "role": "unit_head", "saw": "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d", "stage": "unit"}', '', 'bc0f9e3c37d4843cef675add5b8ccd5d8b5c1b3eb9e46cd814dc7ca6e7af55f8', '3b10710a79fbc4a6bf0a4a86d35c0cd489cdc1e1846c792b7f68333e3c1fbb34');
INSERT INTO audit VALUES(229, 1, '2026-12-01 01:15:00.000000', 2, 'stage', 'YC-2026-0031', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '3b10710a79fbc4a6bf0a4a86d35c0cd489cdc1e1846c792b7f68333e3c1fbb34', '76b87f128c0b9f121f5f8ebebc4e9ceb9ea45814da0da1a053282d5f7f5bd8a4');
INSERT INTO audit VALUES(230, 1, '2026-12-01 01:15:00.000000', 7, 'decided.pass', 'YC-2026-0031', '{"answers": null, "role": "desk", "saw": "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d", "stage": "desk"}', '', '76b87f128c0b9f121f5f8ebebc4e9ceb9ea45814da0da1a053282d5f7f5bd8a4', '37ddf8965eb22670a1213c482c34b5bb6200c5214411b86a73df2848bdc15d5b');
INSERT INTO audit VALUES(231, 1, '2026-12-01 01:15:00.000000', 7, 'stage', 'YC-2026-0031', '{"asked": "board", "path": "main", "stage": "board"}', '', '37ddf8965eb22670a1213c482c34b5bb6200c5214411b86a73df2848bdc15d5b', '0184348171f69075783a5e9f5ba33a7600be465624f2ecaf311f63885eb5f4a3');
INSERT INTO audit VALUES(232, 1, '2026-12-01 09:45:00.000000', NULL, 'rules.offered', 'version/3', '{"digest": "efa7894d1d7a3c2bc4566ed94a27eaebb03a4b8a99fb800c95a2f3fc203f8593"}', '', '0184348171f69075783a5e9f5ba33a7600be465624f2ecaf311f63885eb5f4a3', '2ea9e8257a3814fa488d9f24339db6e92dfaf6b2469d0d471ff82d4c60993c82');
INSERT INTO audit VALUES(233, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0005', '{"path": "main", "stage": "unit"}', '', '2ea9e8257a3814fa488d9f24339db6e92dfaf6b2469d0d471ff82d4c60993c82', '63780f31cde4b18d3b5822139c6991fa93a2b5eea6d7f3cf2a315e90e71c968d');
INSERT INTO audit VALUES(234, 1, '2026-12-01 09:45:00.000000', NULL, 'unanswered', 'YC-2026-0006', '{"path": "main", "stage": "unit"}', '', '63780f31cde4b18d3b5822139c6991fa93a2b5eea6d7f3cf2a315e90e71c968d', '2d508d2818ae856c024b871c11d1e47336a133d2cc441c1992edd6887db04e7b');
INSERT INTO audit VALUES(235, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0012', '{"path": "main", "stage": "desk", "then": null}', '', '2d508d2818ae856c024b871c11d1e47336a133d2cc441c1992edd6887db04e7b', '172bc782b40b1c4ee2c4a89a392812a95f9f9b91cf6c360bce8a26016ccdec89');
INSERT INTO audit VALUES(236, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0013', '{"path": "main", "stage": "desk", "then": null}', '', '172bc782b40b1c4ee2c4a89a392812a95f9f9b91cf6c360bce8a26016ccdec89', '151a1398234e7e9e8c178e5c64a325299c782c9183766d994ebed9f65e5368f0');
INSERT INTO audit VALUES(237, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0016', '{"path": "main", "stage": "desk", "then": null}', '', '151a1398234e7e9e8c178e5c64a325299c782c9183766d994ebed9f65e5368f0', '717a5651adb32e067497c9ad00e75076cb10a87d72b77d7e0485eef670c230f0');
INSERT INTO audit VALUES(238, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0021', '{"path": "correction", "stage": "fix", "then": null}', '', '717a5651adb32e067497c9ad00e75076cb10a87d72b77d7e0485eef670c230f0', 'e711bbbb0f397e38273e2abd700e7811468e4a8cc071f1c95013457709719f72');
INSERT INTO audit VALUES(239, 1, '2026-12-01 09:45:00.000000', NULL, 'late', 'YC-2026-0024', '{"path": "main", "stage": "desk", "then": null}', '', 'e711bbbb0f397e38273e2abd700e7811468e4a8cc071f1c95013457709719f72', '2371f82deeb64c93c28ed18068942f658bb172a38c0e34c5d51535bf5df89c61');
INSERT INTO audit VALUES(240, 1, '2026-12-01 09:45:00.000000', NULL, 'opinion.late', 'YC-2026-0024', '{"opinion": 1}', '', '2371f82deeb64c93c28ed18068942f658bb172a38c0e34c5d51535bf5df89c61', 'f072b6dfe108ff516c40c7ed1a37c527e4caeb370a2f32ecd23a870031482468');
INSERT INTO audit VALUES(241, 1, '2026-12-01 09:45:00.000000', NULL, 'log.told', 'log/11:30', '{"count": 4, "day": "2026-12-01"}', '', 'f072b6dfe108ff516c40c7ed1a37c527e4caeb370a2f32ecd23a870031482468', '47b2a1f24f63764d758c934de0a6d964fb9690c7651826f486d75e090e30c68c');
INSERT INTO audit VALUES(242, 1, '2026-12-01 09:45:00.000000', NULL, 'log', 'day/2026-12-01', '{"count": 4, "digest": "210258d42bcbe7e193196f012d085679e612374785a6581560c8d0be72dbc2a6", "restored": null, "sealed": 242}', '', '47b2a1f24f63764d758c934de0a6d964fb9690c7651826f486d75e090e30c68c', 'ae4a64af21caba82a3c2bc76133ebaadbd414af30433b43b712b601435ecbbd3');
INSERT INTO audit VALUES(243, 1, '2026-12-01 09:45:00.000000', 7, 'rules.signed', 'version/3', '{"digest": "efa7894d1d7a3c2bc4566ed94a27eaebb03a4b8a99fb800c95a2f3fc203f8593", "part": "drafts", "role": "desk"}', '', 'ae4a64af21caba82a3c2bc76133ebaadbd414af30433b43b712b601435ecbbd3', '278e07a785831d4d739d5d60b1cf9b1b90a8b380e95bd51a8c7385b43e7c5d13');
INSERT INTO audit VALUES(244, 1, '2026-12-01 09:45:00.000000', 2, 'ended', 'YC-2026-0005', '{"role": "unit_head"}', '', '278e07a785831d4d739d5d60b1cf9b1b90a8b380e95bd51a8c7385b43e7c5d13', '47a1e9a9c1afdea928842bf64d96c0c70e97e74c5a4f966baffe17ce5f5f7efe');
INSERT INTO audit VALUES(245, 1, '2026-12-01 09:45:00.000000', 2, 'closed', 'YC-2026-0005', '{"outcome": "unanswered"}', '', '47a1e9a9c1afdea928842bf64d96c0c70e97e74c5a4f966baffe17ce5f5f7efe', '800a6b01ed979f6161c34aa1e9ca9b2c21108aa42c669c11c2fa1f46e73efbb1');
INSERT INTO audit VALUES(246, 1, '2026-12-01 15:15:00.000000', 7, 'visit.claimed', 'YC-2026-0012', '{"stage": "desk"}', '', '800a6b01ed979f6161c34aa1e9ca9b2c21108aa42c669c11c2fa1f46e73efbb1', 'ff54a06166432e7b39ad6d393bc8ae202fd951e0f916cd7dba01510457c08a5e');
INSERT INTO audit VALUES(247, 1, '2026-12-01 15:15:00.000000', 8, 'visit.taken-over', 'YC-2026-0012', '{"before": 7, "stage": "desk"}', '', 'ff54a06166432e7b39ad6d393bc8ae202fd951e0f916cd7dba01510457c08a5e', 'ee7292f605bf0a90fc916321bebbf6c57e470c067107cb80c8948608420baed7');
INSERT INTO audit VALUES(248, 1, '2026-12-01 15:15:00.000000', 4, 'decided.pass', 'YC-2026-0031', '{"answers": null, "role": "board", "saw": "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d", "stage": "board"}', '', 'ee7292f605bf0a90fc916321bebbf6c57e470c067107cb80c8948608420baed7', '0f8be26e0d907c45f33b0e242d207999a40d22a4e97b7e8c83422ffe6b7eba0b');
INSERT INTO audit VALUES(249, 1, '2026-12-01 15:15:00.000000', 4, 'released', 'YC-2026-0031', '{"revision": "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d"}', '', '0f8be26e0d907c45f33b0e242d207999a40d22a4e97b7e8c83422ffe6b7eba0b', 'b6f56f365d48306ab9d52c39f7d4656aec6d2e492119a3ae4246e2fba9bc72c3');
INSERT INTO audit VALUES(250, 1, '2026-12-01 15:15:00.000000', 2, 'decided.pass', 'YC-2026-0029', '{"answers": null, "role": "unit_head", "saw": "352df49408a2e157af977a0c957a829a0354a42004a509f505a3f8e348c6ee6a", "stage": "unit"}', '', 'b6f56f365d48306ab9d52c39f7d4656aec6d2e492119a3ae4246e2fba9bc72c3', '4c26dc6a7a058f0db8b7a332036aab4689248e8fb76d508b9b4f6dc90b5786e7');
INSERT INTO audit VALUES(251, 1, '2026-12-01 15:15:00.000000', 2, 'stage', 'YC-2026-0029', '{"asked": "desk", "path": "main", "stage": "desk"}', '', '4c26dc6a7a058f0db8b7a332036aab4689248e8fb76d508b9b4f6dc90b5786e7', '3f0cfb898008043629b7366bcb5bc4a52c517e9cdc88a37b81ae8d2c854a0b77');
INSERT INTO card VALUES(1, 1, 1, NULL, 1, NULL, '', 0, 6, 2, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(2, 1, 1, NULL, 2, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(3, 1, 1, NULL, NULL, 1, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(4, 1, 1, NULL, 4, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(5, 1, 1, NULL, 5, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(6, 1, 1, NULL, 8, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(7, 1, 1, NULL, 11, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(8, 1, 2, NULL, 1, NULL, '', 0, 6, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(9, 1, 2, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(10, 1, 2, NULL, NULL, 1, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(11, 1, 2, NULL, 4, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(12, 1, 2, NULL, 5, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(13, 1, 2, NULL, 8, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(14, 1, 2, NULL, 11, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(15, 1, 3, NULL, 1, NULL, '', 0, 5, 2, 'closed:refused', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(16, 1, 3, NULL, 2, NULL, '', 0, 5, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(17, 1, 4, NULL, 1, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(18, 1, 4, NULL, 2, NULL, '', 0, 3, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(19, 1, 5, NULL, 1, NULL, '', 0, 7, 3, 'closed:unanswered', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(20, 1, 5, NULL, 2, NULL, '', 0, 7, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(21, 1, 6, NULL, 1, NULL, '', 0, 5, 2, 'more:10', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(22, 1, 6, NULL, 2, NULL, '', 0, 5, 2, 'unanswered:2', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(23, 1, 7, NULL, 1, NULL, '', 0, 8, 3, 'closed:kept', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(24, 1, 7, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(25, 1, 7, NULL, NULL, 1, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(26, 1, 7, NULL, 4, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(27, 1, 7, NULL, 5, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(28, 1, 7, NULL, 8, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(29, 1, 7, NULL, 11, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(30, 1, 7, NULL, 7, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(31, 1, 8, NULL, 1, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(32, 1, 8, NULL, 2, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(33, 1, 8, NULL, NULL, 1, '', 0, 9, 2, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(34, 1, 8, NULL, 4, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(35, 1, 8, NULL, 5, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(36, 1, 9, NULL, 1, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(37, 1, 9, NULL, 2, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(38, 1, 9, NULL, NULL, 1, '', 0, 9, 2, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(39, 1, 9, NULL, 4, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(40, 1, 9, NULL, 5, NULL, '', 0, 9, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(41, 1, 10, NULL, 10, NULL, '', 0, 6, 2, 'closed:ended', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(42, 1, 10, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(43, 1, NULL, 1, 2, NULL, '', 0, 6, 1, 'round:open', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(44, 1, NULL, 2, 12, NULL, '', 0, 6, 1, 'round:open', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(45, 1, NULL, 4, 2, NULL, '', 0, 6, 1, 'round:open', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(46, 1, NULL, 5, 12, NULL, '', 0, 6, 1, 'round:open', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(47, 1, 11, NULL, 1, NULL, '', 0, 2, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(48, 1, 11, NULL, 2, NULL, '', 0, 2, 1, 'visit:22', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(49, 1, 12, NULL, 1, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(50, 1, 12, NULL, 2, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(51, 1, 12, NULL, NULL, 1, '', 0, 7, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(52, 1, 13, NULL, 1, NULL, '', 0, 5, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(53, 1, 13, NULL, 2, NULL, '', 0, 5, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(54, 1, 13, NULL, NULL, 1, '', 0, 5, 2, 'visit:26', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(55, 1, 13, NULL, 7, NULL, '', 0, 5, 1, 'visit:26', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(56, 1, 14, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(57, 1, 14, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(58, 1, 14, NULL, NULL, 1, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(59, 1, 14, NULL, 4, NULL, '', 0, 4, 1, 'visit:29', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(60, 1, 14, NULL, 5, NULL, '', 0, 4, 1, 'visit:29', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(61, 1, 15, NULL, 1, NULL, '', 0, 4, 2, 'more:30', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(62, 1, 15, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(63, 1, 16, NULL, 1, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(64, 1, 16, NULL, 2, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(65, 1, 16, NULL, NULL, 1, '', 0, 6, 2, 'visit:34', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(66, 1, 16, NULL, 4, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(67, 1, 16, NULL, 5, NULL, '', 0, 6, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(68, 1, 17, NULL, 1, NULL, '', 0, 5, 2, 'closed:refused', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(69, 1, 17, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(70, 1, 18, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(71, 1, 18, NULL, 2, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(72, 1, 18, NULL, NULL, 1, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(73, 1, 18, NULL, 4, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(74, 1, 18, NULL, 5, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(75, 1, 18, NULL, 8, NULL, '', 0, 5, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(76, 1, 18, NULL, 11, NULL, '', 0, 5, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(77, 1, 19, NULL, 1, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(78, 1, 19, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(79, 1, 19, NULL, NULL, 1, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(80, 1, 19, NULL, 4, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(81, 1, 19, NULL, 5, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(82, 1, 19, NULL, 8, NULL, '', 0, 6, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(83, 1, 19, NULL, 11, NULL, '', 0, 6, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(84, 1, 20, NULL, 1, NULL, '', 0, 6, 2, 'recheck:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(85, 1, 20, NULL, 2, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(86, 1, 20, NULL, NULL, 1, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(87, 1, 20, NULL, 4, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(88, 1, 20, NULL, 5, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(89, 1, 20, NULL, 8, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(90, 1, 20, NULL, 11, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(91, 1, 21, NULL, 1, NULL, '', 0, 8, 2, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(92, 1, 21, NULL, 2, NULL, '', 0, 8, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(93, 1, 21, NULL, NULL, 1, '', 0, 8, 2, 'visit:48', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(94, 1, 21, NULL, 4, NULL, '', 0, 8, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(95, 1, 21, NULL, 5, NULL, '', 0, 8, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(96, 1, 21, NULL, 8, NULL, '', 0, 8, 2, 'visit:48', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(97, 1, 21, NULL, 11, NULL, '', 0, 8, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(98, 1, 22, NULL, 1, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(99, 1, 22, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(100, 1, 22, NULL, NULL, 1, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(101, 1, 22, NULL, 4, NULL, '', 0, 8, 2, 'visit:53', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(102, 1, 22, NULL, 5, NULL, '', 0, 8, 2, 'visit:53', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(103, 1, 22, NULL, 8, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(104, 1, 22, NULL, 11, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(105, 1, 23, NULL, 1, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(106, 1, 23, NULL, 2, NULL, '', 0, 8, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(107, 1, 23, NULL, NULL, 1, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(108, 1, 23, NULL, 4, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(109, 1, 23, NULL, 5, NULL, '', 0, 8, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(110, 1, 23, NULL, 8, NULL, '', 0, 8, 3, 'publish:2', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(111, 1, 23, NULL, 11, NULL, '', 0, 8, 2, 'publish:2', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(112, 1, NULL, 1, 8, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(113, 1, NULL, 1, 11, NULL, '', 0, 6, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(114, 1, 24, NULL, 1, NULL, '', 0, 5, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(115, 1, 24, NULL, NULL, 1, '', 0, 5, 2, 'visit:59', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(116, 1, 24, NULL, 4, NULL, '', 0, 5, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(117, 1, 24, NULL, 5, NULL, '', 0, 5, 1, '', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(118, 1, 24, NULL, 7, NULL, '', 0, 5, 1, 'visit:59', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(119, 1, 24, NULL, 6, NULL, '', 0, 5, 1, 'opinion:1', '2026-01-05 01:00:00.000000', 0, '', '', '[]', 0);
INSERT INTO card VALUES(120, 1, 25, NULL, 1, NULL, '', 0, 5, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(121, 1, 25, NULL, NULL, 1, '', 0, 5, 2, 'task:16', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(122, 1, 25, NULL, 4, NULL, '', 0, 5, 2, 'visit:61', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(123, 1, 25, NULL, 5, NULL, '', 0, 5, 2, 'visit:61', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(124, 1, 25, NULL, 6, NULL, '', 0, 5, 1, 'visit:61', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(125, 1, 26, NULL, 1, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(126, 1, 26, NULL, NULL, 1, '', 0, 7, 3, 'publish:0', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(127, 1, 26, NULL, 4, NULL, '', 0, 7, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(128, 1, 26, NULL, 5, NULL, '', 0, 7, 2, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(129, 1, 26, NULL, 6, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(130, 1, 26, NULL, 8, NULL, '', 0, 7, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(131, 1, 26, NULL, 11, NULL, '', 0, 7, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(132, 1, NULL, 2, 13, NULL, '', 0, 1, 1, 'round:open', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(133, 1, NULL, 5, 13, NULL, '', 0, 1, 1, 'round:open', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(134, 1, 27, NULL, 14, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(135, 1, 27, NULL, 13, NULL, '', 0, 1, 1, 'visit:64', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(136, 1, 28, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(137, 1, 28, NULL, 2, NULL, '', 0, 1, 1, 'visit:65', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(138, 1, 29, NULL, 1, NULL, '', 1, 2, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(139, 1, 29, NULL, 2, NULL, '', 1, 2, 1, 'visit:66', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(140, 1, 30, NULL, 1, NULL, '', 0, 1, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(141, 1, 30, NULL, 2, NULL, 'more', 0, 2, 1, 'visit:67', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(142, 1, 31, NULL, 1, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(143, 1, 31, NULL, 2, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(144, 1, 31, NULL, NULL, 1, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(145, 1, 31, NULL, 4, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(146, 1, 31, NULL, 5, NULL, '', 0, 4, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(147, 1, 12, NULL, 7, NULL, '', 0, 7, 1, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(148, 1, 12, NULL, 8, NULL, '', 0, 1, 1, 'visit:24', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(149, 1, 31, NULL, 8, NULL, '', 0, 1, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(150, 1, 31, NULL, 11, NULL, '', 0, 1, 1, 'publish:1', NULL, 0, '', '', '[]', 0);
INSERT INTO card VALUES(151, 1, 29, NULL, NULL, 1, '', 1, 1, 0, '', NULL, 0, '', '', '[]', 0);
INSERT INTO card_part VALUES(1, 1, 3, 1, 0, 'message', '-4000794773', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '1');
INSERT INTO card_part VALUES(2, 1, 58, 1, 0, 'message', '-4000794773', '[]', '4b19157117daa23f5a589925a37b499a', 'telegram', '11');
INSERT INTO card_part VALUES(3, 1, 65, 2, 0, 'message', '-4000794773', '[]', '66f06e992971f9b65399331b0bed9365', 'telegram', '13');
INSERT INTO card_part VALUES(4, 1, 72, 1, 0, 'message', '-4000794773', '[]', '09f09caae66cc6019a8d5bf3a7cfb355', 'telegram', '14');
INSERT INTO card_part VALUES(5, 1, 79, 1, 0, 'message', '-4000794773', '[]', '5cd114592c5837698efff5077ef83d6a', 'telegram', '15');
INSERT INTO card_part VALUES(6, 1, 86, 1, 0, 'message', '-4000794773', '[]', '2217dacb4f9f7aff788993209579ff5b', 'telegram', '16');
INSERT INTO card_part VALUES(7, 1, 93, 2, 0, 'message', '-4000794773', '[]', '0a3cf9c4ab5388332425b919d3a52dff', 'telegram', '18');
INSERT INTO card_part VALUES(8, 1, 10, 1, 0, 'message', '-4000794773', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '2');
INSERT INTO card_part VALUES(9, 1, 100, 2, 0, 'message', '-4000794773', '[]', 'de983e8bf7bcea6dc72cc69ff18af08b', 'telegram', '20');
INSERT INTO card_part VALUES(10, 1, 107, 2, 0, 'message', '-4000794773', '[]', 'f379fc2ce45e13539f0357f0c0a39a48', 'telegram', '22');
INSERT INTO card_part VALUES(11, 1, 121, 2, 0, 'message', '-4000794773', '[]', 'f9c40dc09b1341177e85d6d9d3cba3d8', 'telegram', '25');
INSERT INTO card_part VALUES(12, 1, 126, 3, 0, 'message', '-4000794773', '[]', 'c9deab848230146d835b8f6cfc4881a1', 'telegram', '28');
INSERT INTO card_part VALUES(13, 1, 144, 1, 0, 'message', '-4000794773', '[]', '92db6cc91bf22ff32d35223b01544ec0', 'telegram', '29');
INSERT INTO card_part VALUES(14, 1, 54, 2, 0, 'message', '-4000794773', '[]', '73f93d31d5e64898b6c3890c7a6af6f1', 'telegram', '30');
INSERT INTO card_part VALUES(15, 1, 115, 2, 0, 'message', '-4000794773', '[]', '2039a1000392076308d2585b2e6849e0', 'telegram', '31');
INSERT INTO card_part VALUES(16, 1, 25, 2, 0, 'message', '-4000794773', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '4');
INSERT INTO card_part VALUES(17, 1, 33, 2, 0, 'message', '-4000794773', '[]', '781dda677cfd9888129e301de1645cbf', 'telegram', '6');
INSERT INTO card_part VALUES(18, 1, 38, 2, 0, 'message', '-4000794773', '[]', '61e6419885b6184d06c3a3f553667c7e', 'telegram', '8');
INSERT INTO card_part VALUES(19, 1, 51, 1, 0, 'message', '-4000794773', '[]', 'bbeaf9c55bad8776e8a32b89df550da9', 'telegram', '9');
INSERT INTO card_part VALUES(20, 1, 1, 2, 0, 'message', '700403959', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '10');
INSERT INTO card_part VALUES(21, 1, 47, 1, 0, 'message', '700403959', '[]', '22f7e1b8d18aa406728de554b0c72044', 'telegram', '108');
INSERT INTO card_part VALUES(22, 1, 49, 1, 0, 'message', '700403959', '[]', '9f4ede37e1d06d934277f19a36102594', 'telegram', '115');
INSERT INTO card_part VALUES(23, 1, 52, 1, 0, 'message', '700403959', '[]', 'bcb780a93b4e2c818cda38794bd7ff8e', 'telegram', '122');
INSERT INTO card_part VALUES(24, 1, 56, 1, 0, 'message', '700403959', '[]', '9595e944f62924918ecf8a8cdf3becd0', 'telegram', '131');
INSERT INTO card_part VALUES(25, 1, 61, 2, 0, 'message', '700403959', '[]', '4cd6be1d5e9009670243282fb32224ba', 'telegram', '140');
INSERT INTO card_part VALUES(26, 1, 63, 1, 0, 'message', '700403959', '[]', 'd7b684810cbe121e36963f91070473a0', 'telegram', '146');
INSERT INTO card_part VALUES(27, 1, 68, 2, 0, 'message', '700403959', '[]', '50fe82b5f0550ac6e249e0f73e75cd8e', 'telegram', '154');
INSERT INTO card_part VALUES(28, 1, 70, 1, 0, 'message', '700403959', '[]', '8a3ceb14e3721b02969fdde19c79ccb7', 'telegram', '161');
INSERT INTO card_part VALUES(29, 1, 77, 1, 0, 'message', '700403959', '[]', '194b5b262ffe57efcec8aa38efaf225a', 'telegram', '168');
INSERT INTO card_part VALUES(30, 1, 84, 2, 0, 'message', '700403959', '[]', '88e1ec5af22afc729b2731d9f923ab0a', 'telegram', '176');
INSERT INTO card_part VALUES(31, 1, 8, 2, 0, 'message', '700403959', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '18');
INSERT INTO card_part VALUES(32, 1, 91, 2, 0, 'message', '700403959', '[]', 'f5b146bad9fb47dd3ff05d2e5dd70220', 'telegram', '184');
INSERT INTO card_part VALUES(33, 1, 98, 2, 0, 'message', '700403959', '[]', '0954758dd54a629c5ebc9e07793c5d8a', 'telegram', '195');
INSERT INTO card_part VALUES(34, 1, 105, 2, 0, 'message', '700403959', '[]', 'f379fc2ce45e13539f0357f0c0a39a48', 'telegram', '206');
INSERT INTO card_part VALUES(35, 1, 114, 1, 0, 'message', '700403959', '[]', 'ca8f767398c34764c587afa114d7d11a', 'telegram', '216');
INSERT INTO card_part VALUES(36, 1, 120, 1, 0, 'message', '700403959', '[]', '93473783b078c9352ee6817bed546853', 'telegram', '223');
INSERT INTO card_part VALUES(37, 1, 125, 1, 0, 'message', '700403959', '[]', '3416d3db745b4b91fb601980b4b5a7c4', 'telegram', '230');
INSERT INTO card_part VALUES(38, 1, 136, 1, 0, 'message', '700403959', '[]', '3b3e608428e26b20a70da8bccd08dc55', 'telegram', '237');
INSERT INTO card_part VALUES(39, 1, 138, 1, 0, 'message', '700403959', '[]', 'db282cee5b3e5927d6f826cf68bc906b', 'telegram', '244');
INSERT INTO card_part VALUES(40, 1, 140, 1, 0, 'message', '700403959', '[]', 'c9b3f8f79fef6d08d446ce9427b85628', 'telegram', '251');
INSERT INTO card_part VALUES(41, 1, 142, 1, 0, 'message', '700403959', '[]', 'fdede28823bb506628be425fef2c514e', 'telegram', '258');
INSERT INTO card_part VALUES(42, 1, 19, 3, 0, 'message', '700403959', '[]', '0015953205bd35d018f5a4e4511b21cc', 'telegram', '259');
INSERT INTO card_part VALUES(43, 1, 15, 2, 0, 'message', '700403959', '[]', 'aaf2441e2464c26eeaeff84487bdbbea', 'telegram', '26');
INSERT INTO card_part VALUES(44, 1, 17, 1, 0, 'message', '700403959', '[]', 'e04fee0146c2159e34c7ce4060a97035', 'telegram', '33');
INSERT INTO card_part VALUES(45, 1, 21, 2, 0, 'message', '700403959', '[]', '89ba51dc5fb11e89147f0cfd97428779', 'telegram', '49');
INSERT INTO card_part VALUES(46, 1, 23, 3, 0, 'message', '700403959', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '61');
INSERT INTO card_part VALUES(47, 1, 31, 1, 0, 'message', '700403959', '[]', '3a907af1309f521ed19d38469c4c3ca7', 'telegram', '78');
INSERT INTO card_part VALUES(48, 1, 36, 1, 0, 'message', '700403959', '[]', 'e57e24d756a1e76eb8ab56f159bd142b', 'telegram', '97');
INSERT INTO card_part VALUES(49, 1, 32, 1, 0, 'message', '700403960', '[]', '5cb55bf4dc41e11083c07d70c116f437', 'telegram', '10');
INSERT INTO card_part VALUES(50, 1, 37, 1, 0, 'message', '700403960', '[]', 'c98ec7224ae1c7e564e4fb4d0e0fcc9f', 'telegram', '11');
INSERT INTO card_part VALUES(51, 1, 42, 1, 0, 'message', '700403960', '[]', 'c0c8425256300d1b4ea628e2712ec402', 'telegram', '12');
INSERT INTO card_part VALUES(52, 1, 43, 1, 0, 'message', '700403960', '[]', 'fc683be845e2008a95dc4ea1c2cd53fb', 'telegram', '20');
INSERT INTO card_part VALUES(53, 1, 45, 1, 0, 'message', '700403960', '[]', 'a54b2ba385263cd18fc6a87300dd9d53', 'telegram', '21');
INSERT INTO card_part VALUES(54, 1, 48, 1, 1, 'album', '700403960', '["23"]', '9a27386f627ee0741b402bbc91ea8221', 'telegram', '22');
INSERT INTO card_part VALUES(55, 1, 48, 1, 0, 'message', '700403960', '[]', 'aab4a6d5f2a026678d1d79295bd21669', 'telegram', '24');
INSERT INTO card_part VALUES(56, 1, 50, 1, 0, 'message', '700403960', '[]', '83d5c33a1636b499d655e8864820e5ce', 'telegram', '25');
INSERT INTO card_part VALUES(57, 1, 53, 1, 0, 'message', '700403960', '[]', '1ab10e2febb1aaf32fa8664adfb4a22a', 'telegram', '26');
INSERT INTO card_part VALUES(58, 1, 57, 1, 0, 'message', '700403960', '[]', '4b19157117daa23f5a589925a37b499a', 'telegram', '28');
INSERT INTO card_part VALUES(59, 1, 62, 1, 0, 'message', '700403960', '[]', '07f4ade28e86e1c106bc54a1b2c90e53', 'telegram', '29');
INSERT INTO card_part VALUES(60, 1, 2, 1, 0, 'message', '700403960', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '3');
INSERT INTO card_part VALUES(61, 1, 64, 1, 0, 'message', '700403960', '[]', 'ba8f6c96a50319cce9d8f3cf44b4c381', 'telegram', '30');
INSERT INTO card_part VALUES(62, 1, 69, 1, 0, 'message', '700403960', '[]', 'fda7478bd7815f3d268e82db3798ea4d', 'telegram', '31');
INSERT INTO card_part VALUES(63, 1, 71, 1, 0, 'message', '700403960', '[]', '09f09caae66cc6019a8d5bf3a7cfb355', 'telegram', '32');
INSERT INTO card_part VALUES(64, 1, 78, 1, 0, 'message', '700403960', '[]', '5cd114592c5837698efff5077ef83d6a', 'telegram', '33');
INSERT INTO card_part VALUES(65, 1, 85, 1, 0, 'message', '700403960', '[]', '2217dacb4f9f7aff788993209579ff5b', 'telegram', '34');
INSERT INTO card_part VALUES(66, 1, 92, 1, 0, 'message', '700403960', '[]', 'ce00c6f94dac32be8d1ce189c472b3fe', 'telegram', '35');
INSERT INTO card_part VALUES(67, 1, 99, 1, 0, 'message', '700403960', '[]', 'de983e8bf7bcea6dc72cc69ff18af08b', 'telegram', '36');
INSERT INTO card_part VALUES(68, 1, 106, 1, 0, 'message', '700403960', '[]', 'f379fc2ce45e13539f0357f0c0a39a48', 'telegram', '37');
INSERT INTO card_part VALUES(69, 1, 137, 1, 0, 'message', '700403960', '[]', '9a574d311e4abc312cdf6d81217657f5', 'telegram', '38');
INSERT INTO card_part VALUES(70, 1, 139, 1, 0, 'message', '700403960', '[]', '23bff7cf0b1fa41606f808ec49227b41', 'telegram', '39');
INSERT INTO card_part VALUES(71, 1, 9, 1, 0, 'message', '700403960', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '4');
INSERT INTO card_part VALUES(72, 1, 141, 1, 0, 'message', '700403960', '[]', 'ac8622641f7bde5f344c5bd52b226cf0', 'telegram', '40');
INSERT INTO card_part VALUES(73, 1, 143, 1, 0, 'message', '700403960', '[]', '92db6cc91bf22ff32d35223b01544ec0', 'telegram', '41');
INSERT INTO card_part VALUES(74, 1, 20, 2, 0, 'message', '700403960', '[]', '160bf27ad53973a5478bdbe355a3335c', 'telegram', '42');
INSERT INTO card_part VALUES(75, 1, 22, 2, 0, 'message', '700403960', '[]', 'd1355878ec9b588964eb89364b27d6cb', 'telegram', '45');
INSERT INTO card_part VALUES(76, 1, 16, 1, 0, 'message', '700403960', '[]', '3fa065f83450626b31151669ec7c2d54', 'telegram', '5');
INSERT INTO card_part VALUES(77, 1, 18, 1, 0, 'message', '700403960', '[]', 'e04fee0146c2159e34c7ce4060a97035', 'telegram', '6');
INSERT INTO card_part VALUES(78, 1, 24, 1, 0, 'message', '700403960', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '9');
INSERT INTO card_part VALUES(79, 1, 59, 1, 1, 'album', '700403962', '[]', '52031b55a8213b45136cfabd85f95995', 'telegram', '11');
INSERT INTO card_part VALUES(80, 1, 59, 1, 0, 'message', '700403962', '[]', '61baa74c24d8e49899a89d3fc024fa5e', 'telegram', '12');
INSERT INTO card_part VALUES(81, 1, 66, 1, 0, 'message', '700403962', '[]', 'ba8f6c96a50319cce9d8f3cf44b4c381', 'telegram', '13');
INSERT INTO card_part VALUES(82, 1, 73, 1, 0, 'message', '700403962', '[]', '4045cb6da746e0437ea8d95b9f8f6c01', 'telegram', '14');
INSERT INTO card_part VALUES(83, 1, 80, 1, 0, 'message', '700403962', '[]', 'a8696b5ec8c94b640e1a0bfda52727fb', 'telegram', '15');
INSERT INTO card_part VALUES(84, 1, 87, 1, 0, 'message', '700403962', '[]', '2217dacb4f9f7aff788993209579ff5b', 'telegram', '16');
INSERT INTO card_part VALUES(85, 1, 94, 1, 0, 'message', '700403962', '[]', 'ce00c6f94dac32be8d1ce189c472b3fe', 'telegram', '17');
INSERT INTO card_part VALUES(86, 1, 101, 2, 0, 'message', '700403962', '[]', '8cc24a493c966054cfb48f5789db34b1', 'telegram', '19');
INSERT INTO card_part VALUES(87, 1, 108, 2, 0, 'message', '700403962', '[]', '770ad252dd8996e5237748ab4b589644', 'telegram', '21');
INSERT INTO card_part VALUES(88, 1, 116, 1, 0, 'message', '700403962', '[]', '14d6ed997911eff56372f12441ca091d', 'telegram', '22');
INSERT INTO card_part VALUES(89, 1, 122, 2, 0, 'message', '700403962', '[]', 'b9b8bb6cd0f7db0cbc856be9967e853e', 'telegram', '24');
INSERT INTO card_part VALUES(90, 1, 127, 2, 0, 'message', '700403962', '[]', '8295c9f611faf8faffcbf05987ca914a', 'telegram', '26');
INSERT INTO card_part VALUES(91, 1, 4, 1, 0, 'message', '700403962', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '3');
INSERT INTO card_part VALUES(92, 1, 145, 1, 0, 'message', '700403962', '[]', 'a73ee69fa4235b36ec8c12a50bdbff27', 'telegram', '30');
INSERT INTO card_part VALUES(93, 1, 11, 1, 0, 'message', '700403962', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '4');
INSERT INTO card_part VALUES(94, 1, 26, 1, 0, 'message', '700403962', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '5');
INSERT INTO card_part VALUES(95, 1, 34, 1, 0, 'message', '700403962', '[]', 'e9cbd85bf6dadd0ba05227835235078d', 'telegram', '6');
INSERT INTO card_part VALUES(96, 1, 39, 1, 0, 'message', '700403962', '[]', 'cf542728c266bbe049ee316c119db4a6', 'telegram', '7');
INSERT INTO card_part VALUES(97, 1, 60, 1, 1, 'album', '700403963', '[]', '52031b55a8213b45136cfabd85f95995', 'telegram', '11');
INSERT INTO card_part VALUES(98, 1, 60, 1, 0, 'message', '700403963', '[]', '61baa74c24d8e49899a89d3fc024fa5e', 'telegram', '12');
INSERT INTO card_part VALUES(99, 1, 67, 1, 0, 'message', '700403963', '[]', 'ba8f6c96a50319cce9d8f3cf44b4c381', 'telegram', '13');
INSERT INTO card_part VALUES(100, 1, 74, 1, 0, 'message', '700403963', '[]', '09f09caae66cc6019a8d5bf3a7cfb355', 'telegram', '14');
INSERT INTO card_part VALUES(101, 1, 81, 1, 0, 'message', '700403963', '[]', '5cd114592c5837698efff5077ef83d6a', 'telegram', '15');
INSERT INTO card_part VALUES(102, 1, 88, 1, 0, 'message', '700403963', '[]', '2217dacb4f9f7aff788993209579ff5b', 'telegram', '16');
INSERT INTO card_part VALUES(103, 1, 95, 1, 0, 'message', '700403963', '[]', 'ce00c6f94dac32be8d1ce189c472b3fe', 'telegram', '17');
INSERT INTO card_part VALUES(104, 1, 102, 2, 0, 'message', '700403963', '[]', '8cc24a493c966054cfb48f5789db34b1', 'telegram', '19');
INSERT INTO card_part VALUES(105, 1, 109, 2, 0, 'message', '700403963', '[]', 'f379fc2ce45e13539f0357f0c0a39a48', 'telegram', '21');
INSERT INTO card_part VALUES(106, 1, 117, 1, 0, 'message', '700403963', '[]', '14d6ed997911eff56372f12441ca091d', 'telegram', '22');
INSERT INTO card_part VALUES(107, 1, 123, 2, 0, 'message', '700403963', '[]', '0d229fca50c4ed97c33f16e6480232da', 'telegram', '24');
INSERT INTO card_part VALUES(108, 1, 128, 2, 0, 'message', '700403963', '[]', '8295c9f611faf8faffcbf05987ca914a', 'telegram', '26');
INSERT INTO card_part VALUES(109, 1, 146, 1, 0, 'message', '700403963', '[]', '92db6cc91bf22ff32d35223b01544ec0', 'telegram', '27');
INSERT INTO card_part VALUES(110, 1, 5, 1, 0, 'message', '700403963', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '3');
INSERT INTO card_part VALUES(111, 1, 12, 1, 0, 'message', '700403963', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '4');
INSERT INTO card_part VALUES(112, 1, 27, 1, 0, 'message', '700403963', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '5');
INSERT INTO card_part VALUES(113, 1, 35, 1, 0, 'message', '700403963', '[]', '5cb55bf4dc41e11083c07d70c116f437', 'telegram', '6');
INSERT INTO card_part VALUES(114, 1, 40, 1, 0, 'message', '700403963', '[]', 'c98ec7224ae1c7e564e4fb4d0e0fcc9f', 'telegram', '7');
INSERT INTO card_part VALUES(115, 1, 119, 1, 0, 'message', '700403964', '[]', '17eef5e72dc74e3fd07f6b57079e69ef', 'telegram', '3');
INSERT INTO card_part VALUES(116, 1, 124, 1, 0, 'message', '700403964', '[]', '70f9733cf5040d5995b20af173cf92fa', 'telegram', '4');
INSERT INTO card_part VALUES(117, 1, 129, 1, 0, 'message', '700403964', '[]', 'fa279da25cc697c2a0872d0bd3a19956', 'telegram', '5');
INSERT INTO card_part VALUES(118, 1, 147, 1, 0, 'message', '700403965', '[]', 'bbeaf9c55bad8776e8a32b89df550da9', 'telegram', '16');
INSERT INTO card_part VALUES(119, 1, 30, 1, 0, 'message', '700403965', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '3');
INSERT INTO card_part VALUES(120, 1, 55, 1, 0, 'message', '700403965', '[]', '44ff377caf077577113312e268b63085', 'telegram', '5');
INSERT INTO card_part VALUES(121, 1, 118, 1, 0, 'message', '700403965', '[]', 'f967b19a305e14e1f8f1139532fa60eb', 'telegram', '6');
INSERT INTO card_part VALUES(122, 1, 28, 2, 0, 'message', '700403966', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '15');
INSERT INTO card_part VALUES(123, 1, 75, 1, 0, 'message', '700403966', '[]', '4cd94f7b615983c90aa45d7426840ea1', 'telegram', '18');
INSERT INTO card_part VALUES(124, 1, 82, 1, 0, 'message', '700403966', '[]', '9b85bbcb28a73ce7a125547065225b13', 'telegram', '19');
INSERT INTO card_part VALUES(125, 1, 89, 1, 0, 'message', '700403966', '[]', '2217dacb4f9f7aff788993209579ff5b', 'telegram', '20');
INSERT INTO card_part VALUES(126, 1, 96, 2, 0, 'message', '700403966', '[]', '0b4df2fc3c1465f36f5b593dacbf6856', 'telegram', '28');
INSERT INTO card_part VALUES(127, 1, 6, 1, 0, 'message', '700403966', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '3');
INSERT INTO card_part VALUES(128, 1, 103, 2, 0, 'message', '700403966', '[]', 'de983e8bf7bcea6dc72cc69ff18af08b', 'telegram', '33');
INSERT INTO card_part VALUES(129, 1, 110, 3, 0, 'message', '700403966', '[]', '8fdb391a77200a63b6a7d4a8f81cd371', 'telegram', '39');
INSERT INTO card_part VALUES(130, 1, 112, 1, 0, 'message', '700403966', '[]', '0a01c0f31f7c03c17523f4701ff53362', 'telegram', '40');
INSERT INTO card_part VALUES(131, 1, 130, 1, 0, 'message', '700403966', '[]', '3d59aed6649697d18fa57c2bb200d20b', 'telegram', '41');
INSERT INTO card_part VALUES(132, 1, 148, 1, 0, 'message', '700403966', '[]', 'c9b65d735ec0f8392993dae40c181fa1', 'telegram', '47');
INSERT INTO card_part VALUES(133, 1, 149, 1, 0, 'message', '700403966', '[]', '6288920c3fb5564c5b0a0d4afced381f', 'telegram', '48');
INSERT INTO card_part VALUES(134, 1, 13, 1, 0, 'message', '700403966', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '7');
INSERT INTO card_part VALUES(135, 1, 41, 2, 0, 'message', '700403968', '[]', 'd53ab8ab4e562143e2650bdf32c2e694', 'telegram', '12');
INSERT INTO card_part VALUES(136, 1, 97, 1, 0, 'message', '700403969', '[]', 'ce00c6f94dac32be8d1ce189c472b3fe', 'telegram', '10');
INSERT INTO card_part VALUES(137, 1, 104, 1, 0, 'message', '700403969', '[]', 'de983e8bf7bcea6dc72cc69ff18af08b', 'telegram', '11');
INSERT INTO card_part VALUES(138, 1, 111, 2, 0, 'message', '700403969', '[]', '9acd9811dae388547789f64de04509ff', 'telegram', '13');
INSERT INTO card_part VALUES(139, 1, 113, 1, 0, 'message', '700403969', '[]', '0a01c0f31f7c03c17523f4701ff53362', 'telegram', '14');
INSERT INTO card_part VALUES(140, 1, 131, 1, 0, 'message', '700403969', '[]', '3476261dbe6b9077722248f23481cbe4', 'telegram', '15');
INSERT INTO card_part VALUES(141, 1, 150, 1, 0, 'message', '700403969', '[]', '0da5caa0b11291da1f741ffd69d402ea', 'telegram', '18');
INSERT INTO card_part VALUES(142, 1, 7, 1, 0, 'message', '700403969', '[]', '0b644b21da6e90a669eb7521a825852d', 'telegram', '3');
INSERT INTO card_part VALUES(143, 1, 14, 1, 0, 'message', '700403969', '[]', '211f546a293d98d8a3fab188f50be9de', 'telegram', '4');
INSERT INTO card_part VALUES(144, 1, 29, 1, 0, 'message', '700403969', '[]', '2c38fcf0a4ea4288d7361bd72ea0c359', 'telegram', '5');
INSERT INTO card_part VALUES(145, 1, 76, 1, 0, 'message', '700403969', '[]', 'b3bae09424b20c8b3c55e25cdade9467', 'telegram', '7');
INSERT INTO card_part VALUES(146, 1, 83, 1, 0, 'message', '700403969', '[]', '4046be7f5820b5109aed46f25f22ae8a', 'telegram', '8');
INSERT INTO card_part VALUES(147, 1, 90, 1, 0, 'message', '700403969', '[]', '2217dacb4f9f7aff788993209579ff5b', 'telegram', '9');
INSERT INTO card_part VALUES(148, 1, 44, 1, 0, 'message', '700403970', '[]', 'b3651b22af3944871db5b7d055f476ff', 'telegram', '3');
INSERT INTO card_part VALUES(149, 1, 46, 1, 0, 'message', '700403970', '[]', 'fb1fb6ec33c3f21a04cbf4bf0fcae458', 'telegram', '4');
INSERT INTO card_part VALUES(150, 1, 132, 1, 0, 'message', '700403971', '[]', 'b3651b22af3944871db5b7d055f476ff', 'telegram', '4');
INSERT INTO card_part VALUES(151, 1, 133, 1, 0, 'message', '700403971', '[]', 'fb1fb6ec33c3f21a04cbf4bf0fcae458', 'telegram', '5');
INSERT INTO card_part VALUES(152, 1, 135, 1, 0, 'message', '700403971', '[]', '462185b39fd7e23c39a4c31bd0f748b3', 'telegram', '6');
INSERT INTO card_part VALUES(153, 1, 134, 1, 0, 'message', '700403972', '[]', '66e562003a8496605596746a9499b351', 'telegram', '9');
INSERT INTO chat VALUES(1, 1, 'telegram', '-4000794773', 'Phòng Truyền thông', 1, '');
INSERT INTO conversation VALUES(16, 1, 10, 'absence', '{}', '{"days": "2026-11-26/2026-12-18"}', '', '{}', 'sent', '{"later": false}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO conversation VALUES(20, 1, 3, 'absence', '{}', '{"days": "2026-12-14/2026-12-16"}', '', '{}', 'sent', '{"later": true}', '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000');
INSERT INTO conversation VALUES(47, 1, 4, 'waive', '{"task": 17}', '{"reason": "Kh\u00f4ng truy\u1ec1n tr\u1ef1c ti\u1ebfp"}', '', '{}', 'sent', '{"reference": "YC-2026-0026"}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO conversation VALUES(49, 1, 9, 'unit', '{}', '{"title": "Khoa Du l\u1ecbch", "kind": "faculty", "parent": null, "site": null}', '', '{}', 'sent', '{"unit": 7}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO conversation VALUES(50, 1, 12, 'delegation', '{}', '{"whom": "13", "scope": "all", "days": "2026-12-01/2026-12-18", "capacity": "TUQ."}', '', '{}', 'sent', '{"later": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO conversation VALUES(51, 1, 14, 'request', '{"draft": 27}', '{"which-type": "news", "another": 1}', '', '{}', 'sent', '{"purpose": "new", "reference": "YC-2026-0027", "changed": 1}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO conversation VALUES(56, 1, 1, 'request', '{"draft": 32}', '{}', '', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(57, 1, 7, 'request', '{"draft": 33}', '{}', '', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(58, 1, 8, 'result', '{"task": 8}', '{}', 'result', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(59, 1, 2, 'reason', '{"verdict": "more", "visit": 67, "revision": 30}', '{}', 'reason', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(60, 1, 15, 'request', '{}', '{}', 'which-type', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(61, 1, 16, 'request', '{"draft": 34}', '{"which-type": "news", "another": 1}', 'title', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(62, 1, 17, 'request', '{"draft": 35}', '{"which-type": "news", "another": 1}', 'body', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(63, 1, 18, 'request', '{"draft": 36}', '{"which-type": "news", "another": 1}', 'category', '{"told": "taken", "of": "body"}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(64, 1, 19, 'request', '{"draft": 37}', '{"which-type": "news", "another": 1}', 'english', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(65, 1, 20, 'request', '{"draft": 38}', '{"which-type": "news", "another": 1}', 'more-fields', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(66, 1, 21, 'request', '{"draft": 39}', '{"which-type": "news", "another": 1}', '', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(67, 1, 22, 'request', '{"draft": 40}', '{"which-type": "news", "another": 1}', 'event_date', '{"code": "", "meant": ["2026-12-11"]}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(68, 1, 23, 'request', '{"draft": 41}', '{"which-type": "news", "another": 1}', 'photos', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(69, 1, 24, 'request', '{"draft": 42}', '{"which-type": "news", "another": 1}', 'which-field', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(70, 1, 27, 'absence', '{}', '{}', 'days', '{"code": "", "meant": ["2026-12-01/2026-12-18"]}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(71, 1, 28, 'request', '{}', '{}', 'which-unit', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(72, 1, 29, 'request', '{"draft": 44}', '{"which-type": "news", "another": 1}', 'body', '{}', 'parked', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(73, 1, 29, 'request', '{}', '{}', 'which-draft', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(74, 1, 30, 'request', '{"draft": 45, "alone": 1}', '{"which-type": "news", "another": 1}', 'held-part', '{"text": "H\u1ed9i th\u1ea3o c\u00f3 h\u01a1n 250 \u0111\u1ea1i bi\u1ec3u.", "field": "body", "from": "body", "under": "{}"}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(75, 1, 31, 'request', '{"draft": 46, "alone": 1}', '{"which-type": "news", "another": 1}', 'held-instead', '{"text": "H\u1ed9i th\u1ea3o c\u00f3 h\u01a1n 250 \u0111\u1ea1i bi\u1ec3u.", "field": "body", "from": "body", "under": "{}"}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(76, 1, 32, 'request', '{"draft": 47, "alone": 1}', '{"which-type": "news", "another": 1}', 'spot-words', '{"field": "body"}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(77, 1, 33, 'request', '{"draft": 48, "alone": 1}', '{"which-type": "news", "another": 1}', 'spot-places', '{"field": "body", "spot": ["200", "250"]}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(78, 1, 34, 'request', '{"draft": 49}', '{"which-type": "banner", "another": 1}', 'event_date', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(79, 1, 35, 'request', '{"draft": 50}', '{"which-type": "banner", "another": 1}', 'event_date', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(80, 1, 36, 'request', '{"draft": 51}', '{"which-type": "banner", "another": 1}', 'too-late', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(81, 1, 37, 'request', '{"draft": 52}', '{"which-type": "banner", "another": 1}', 'why-late', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(82, 1, 38, 'request', '{"draft": 53}', '{"which-type": "banner", "another": 1}', 'shown', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(83, 1, 39, 'request', '{"draft": 54}', '{"which-type": "press", "another": 1}', 'time', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(84, 1, 40, 'request', '{"draft": 55}', '{"which-type": "news", "another": 1}', 'photos', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(85, 1, 41, 'request', '{"draft": 56}', '{"which-type": "news", "another": 1}', 'photos', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(86, 1, 42, 'request', '{"draft": 57}', '{"which-type": "news", "another": 1}', 'attachment', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(87, 1, 43, 'request', '{"draft": 58}', '{"which-type": "news", "another": 1}', 'draft-goes', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(88, 1, 44, 'absence', '{}', '{}', 'days', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(89, 1, 46, 'event', '{}', '{}', 'title', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(90, 1, 47, 'event', '{}', '{"title": "H\u1ed9i th\u1ea3o c\u1ea3ng bi\u1ec3n"}', 'when', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(91, 1, 48, 'event', '{}', '{"title": "H\u1ed9i th\u1ea3o \u0111\u00f3ng t\u00e0u"}', 'when', '{"code": "", "meant": ["2026-12-25/2026-12-25/08:00"]}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(92, 1, 49, 'event', '{}', '{"title": "H\u1ed9i th\u1ea3o h\u00e0ng h\u1ea3i", "when": "2026-12-25/2026-12-25/08:00"}', 'place', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(93, 1, 50, 'event', '{}', '{"title": "H\u1ed9i th\u1ea3o kh\u00ed t\u01b0\u1ee3ng", "when": "2026-12-25/2026-12-25/08:00", "place": "H\u1ed9i tr\u01b0\u1eddng A"}', 'important', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(94, 1, 51, 'event', '{}', '{"title": "H\u1ed9i th\u1ea3o th\u1ee7y s\u1ea3n", "when": "2026-12-25/2026-12-25/08:00", "place": "H\u1ed9i tr\u01b0\u1eddng A", "important": false}', '', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(95, 1, 53, 'days', '{}', '{}', 'notice', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(96, 1, 54, 'days', '{}', '{"notice": "", "days": ["1|2026-12-24|off|"], "problems": []}', 'document', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(97, 1, 55, 'days', '{}', '{"notice": "", "days": ["1|2026-12-23|off|"], "problems": [], "document": "12/TB-BX"}', '', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(98, 1, 57, 'invitation', '{}', '{}', 'role', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(99, 1, 58, 'invitation', '{}', '{"role": "staff"}', 'unit', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(100, 1, 59, 'invitation', '{}', '{"role": "staff", "unit": "navigation"}', 'name', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(101, 1, 60, 'invitation', '{}', '{"role": "staff", "unit": "navigation", "name": "Ng\u00f4 Th\u1ecb Duy\u00ean"}', 'address', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO conversation VALUES(102, 1, 61, 'invitation', '{}', '{"role": "staff", "unit": "navigation", "name": "Ng\u00f4 Th\u1ecb Giang", "address": "C\u00f4"}', '', '{}', 'open', '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO deadline VALUES(1, 1, 'office', 0, 'digest', 7399461, '2026-11-26 06:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(2, 1, 'office', 691, 'log', 739946, '2026-11-26 04:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(3, 1, 'office', 0, 'log', 739946, '2026-11-26 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(4, 1, 'office', 0, 'rounds', 29933310, '2026-11-30 00:30:00.000000', '', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(5, 1, 'office', 0, 'nightly', 1, '2026-12-01 22:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(6, 1, 'visit', 1, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(7, 1, 'visit', 1, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(8, 1, 'visit', 2, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(9, 1, 'visit', 2, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(10, 1, 'visit', 3, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(11, 1, 'visit', 3, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(12, 1, 'visit', 3, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(13, 1, 'task', 1, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(14, 1, 'task', 1, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(15, 1, 'recheck', 1, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(16, 1, 'recheck', 1, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(17, 1, 'visit', 4, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(18, 1, 'visit', 4, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(19, 1, 'visit', 5, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(20, 1, 'visit', 5, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(21, 1, 'visit', 6, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(22, 1, 'visit', 6, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(23, 1, 'visit', 6, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(24, 1, 'task', 2, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(25, 1, 'task', 2, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(26, 1, 'recheck', 2, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(27, 1, 'recheck', 2, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(28, 1, 'visit', 7, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(29, 1, 'visit', 7, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(30, 1, 'visit', 7, 'reopen', 1, '2026-11-27 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(31, 1, 'visit', 8, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(32, 1, 'visit', 8, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(33, 1, 'visit', 9, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(34, 1, 'visit', 9, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(35, 1, 'inquiry', 1, 'late', 1, '2026-12-01 09:30:00.000000', '3 working days', '2026-11-26 02:00:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(36, 1, 'inquiry', 1, 'remind', 1, '2026-11-27 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(37, 1, 'inquiry', 1, 'remind', 2, '2026-11-30 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(38, 1, 'visit', 10, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(39, 1, 'visit', 10, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(40, 1, 'inquiry', 2, 'late', 1, '2026-12-01 09:30:00.000000', '3 working days', '2026-11-26 02:00:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(41, 1, 'inquiry', 2, 'remind', 1, '2026-11-27 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(42, 1, 'inquiry', 2, 'remind', 2, '2026-11-30 09:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(43, 1, 'visit', 11, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(44, 1, 'visit', 11, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(45, 1, 'visit', 12, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(46, 1, 'visit', 12, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(47, 1, 'visit', 13, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(48, 1, 'visit', 13, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(49, 1, 'visit', 13, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(50, 1, 'task', 3, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(51, 1, 'task', 3, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(52, 1, 'recheck', 3, 'late', 1, '2026-11-30 09:30:00.000000', '2 working days', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(53, 1, 'recheck', 3, 'remind', 1, '2026-11-28 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(54, 1, 'visit', 14, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(55, 1, 'visit', 14, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(56, 1, 'need', 1, 'late', 1, '2026-12-15 09:30:00.000000', 'before 10 days', '2026-12-25 01:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(57, 1, 'need', 1, 'remind', 1, '2026-12-06 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(58, 1, 'need', 1, 'remind', 2, '2026-12-07 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(59, 1, 'need', 1, 'remind', 3, '2026-12-08 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(60, 1, 'need', 2, 'late', 1, '2026-12-18 09:30:00.000000', 'before 5 working days', '2026-12-25 01:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(61, 1, 'need', 2, 'remind', 1, '2026-12-15 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(62, 1, 'need', 2, 'remind', 2, '2026-12-16 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(63, 1, 'need', 2, 'remind', 3, '2026-12-17 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(64, 1, 'need', 3, 'late', 1, '2026-12-22 09:30:00.000000', 'before 3 working days', '2026-12-25 01:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(65, 1, 'need', 3, 'remind', 1, '2026-12-17 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(66, 1, 'need', 3, 'remind', 2, '2026-12-20 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(67, 1, 'need', 3, 'remind', 3, '2026-12-21 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(68, 1, 'need', 4, 'late', 1, '2026-12-28 09:30:00.000000', 'following 1 working day', '2026-12-24 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(69, 1, 'need', 4, 'remind', 1, '2026-12-24 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(70, 1, 'need', 4, 'remind', 2, '2026-12-27 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(71, 1, 'need', 5, 'late', 1, '2026-12-30 09:30:00.000000', 'following 3 working days', '2026-12-24 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(72, 1, 'need', 5, 'remind', 1, '2026-12-27 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(73, 1, 'need', 5, 'remind', 2, '2026-12-28 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(74, 1, 'need', 5, 'remind', 3, '2026-12-29 17:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(75, 1, 'visit', 15, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(76, 1, 'visit', 15, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(77, 1, 'visit', 16, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(78, 1, 'visit', 16, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(79, 1, 'visit', 17, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(80, 1, 'visit', 17, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(81, 1, 'visit', 17, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(82, 1, 'task', 4, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(83, 1, 'task', 4, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(84, 1, 'task', 5, 'late', 1, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(85, 1, 'task', 5, 'remind', 1, '2026-12-17 22:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(86, 1, 'task', 5, 'remind', 2, '2026-12-18 04:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(87, 1, 'visit', 18, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(88, 1, 'visit', 18, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(89, 1, 'visit', 19, 'late', 1, '2026-11-26 09:30:00.000000', '4 working hours', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(90, 1, 'visit', 19, 'remind', 1, '2026-11-26 05:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(91, 1, 'visit', 20, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(92, 1, 'visit', 20, 'remind', 1, '2026-11-26 12:30:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(93, 1, 'visit', 20, 'remind', 2, '2026-11-26 23:00:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(94, 1, 'task', 6, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(95, 1, 'task', 6, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(96, 1, 'task', 7, 'late', 1, '2026-12-18 09:30:00.000000', 'by the end of the day', '2026-12-17 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(97, 1, 'task', 7, 'remind', 1, '2026-12-17 22:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(98, 1, 'task', 7, 'remind', 2, '2026-12-18 04:00:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(99, 1, 'visit', 21, 'late', 1, '2026-11-27 09:30:00.000000', '1 working day', '2026-11-26 02:00:00.000000', '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(100, 1, 'visit', 21, 'remind', 1, '2026-11-26 17:45:00.000000', '', NULL, '2026-12-01 00:45:00.000000', 0, '');
INSERT INTO deadline VALUES(101, 1, 'office', 0, 'people', 1, '2026-12-04 00:45:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(110, 1, 'person', 3, 'absence', 1, '2026-12-13 17:00:00.000000', '', '2026-12-16 17:00:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(117, 1, 'round', 1, 'late', 1, '2026-12-31 09:30:00.000000', 'period 2026-12 last working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(118, 1, 'round', 1, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(119, 1, 'round', 1, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(120, 1, 'round', 2, 'late', 1, '2026-12-31 09:30:00.000000', 'period 2026-12 last working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(121, 1, 'round', 2, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(122, 1, 'round', 2, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(123, 1, 'round', 3, 'late', 1, '2026-12-31 09:30:00.000000', 'period 2026-12 last working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(124, 1, 'round', 3, 'remind', 1, '2026-12-11 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(125, 1, 'round', 3, 'remind', 2, '2026-12-21 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(126, 1, 'round', 4, 'late', 1, '2026-12-04 09:30:00.000000', 'period 2026-W49 last working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(127, 1, 'round', 4, 'remind', 1, '2026-12-02 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(128, 1, 'round', 4, 'remind', 2, '2026-12-03 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(129, 1, 'round', 5, 'late', 1, '2026-12-04 09:30:00.000000', 'period 2026-W49 last working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(130, 1, 'round', 5, 'remind', 1, '2026-12-02 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(131, 1, 'round', 5, 'remind', 2, '2026-12-03 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(132, 1, 'round', 6, 'late', 1, '2026-12-04 09:30:00.000000', 'period 2026-W49 last working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(133, 1, 'round', 6, 'remind', 1, '2026-12-02 03:40:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(134, 1, 'round', 6, 'remind', 2, '2026-12-03 06:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(135, 1, 'office', 0, 'rounds', 29943390, '2026-12-07 00:30:00.000000', '', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(145, 1, 'visit', 22, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(146, 1, 'visit', 22, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(147, 1, 'visit', 23, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(148, 1, 'visit', 23, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(149, 1, 'visit', 24, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(150, 1, 'visit', 24, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(151, 1, 'visit', 25, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(152, 1, 'visit', 25, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(153, 1, 'visit', 26, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(154, 1, 'visit', 26, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(155, 1, 'visit', 27, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(156, 1, 'visit', 27, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(157, 1, 'visit', 28, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(158, 1, 'visit', 28, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(159, 1, 'visit', 29, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(160, 1, 'visit', 29, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(161, 1, 'visit', 29, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(162, 1, 'visit', 30, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(163, 1, 'visit', 30, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(164, 1, 'inquiry', 3, 'late', 1, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(165, 1, 'inquiry', 3, 'remind', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(166, 1, 'inquiry', 3, 'remind', 2, '2026-12-03 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(167, 1, 'visit', 31, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(168, 1, 'visit', 31, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(169, 1, 'visit', 32, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(170, 1, 'visit', 32, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(171, 1, 'visit', 33, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(172, 1, 'visit', 33, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(173, 1, 'visit', 33, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(174, 1, 'visit', 34, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(175, 1, 'visit', 34, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(176, 1, 'visit', 35, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(177, 1, 'visit', 35, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(178, 1, 'visit', 35, 'reopen', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(179, 1, 'visit', 36, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(180, 1, 'visit', 36, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(181, 1, 'visit', 37, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(182, 1, 'visit', 37, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(183, 1, 'visit', 38, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(184, 1, 'visit', 38, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(185, 1, 'visit', 38, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(186, 1, 'task', 8, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(187, 1, 'task', 8, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(188, 1, 'visit', 39, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(189, 1, 'visit', 39, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(190, 1, 'visit', 40, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(191, 1, 'visit', 40, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(192, 1, 'visit', 41, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(193, 1, 'visit', 41, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(194, 1, 'visit', 41, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(195, 1, 'task', 9, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(196, 1, 'task', 9, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(197, 1, 'visit', 42, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(198, 1, 'visit', 42, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(199, 1, 'visit', 43, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(200, 1, 'visit', 43, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(201, 1, 'visit', 44, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(202, 1, 'visit', 44, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(203, 1, 'visit', 44, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(204, 1, 'task', 10, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(205, 1, 'task', 10, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(206, 1, 'recheck', 4, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(207, 1, 'recheck', 4, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(208, 1, 'visit', 45, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(209, 1, 'visit', 45, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(210, 1, 'visit', 46, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(211, 1, 'visit', 46, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(212, 1, 'visit', 47, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(213, 1, 'visit', 47, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(214, 1, 'visit', 47, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(215, 1, 'task', 11, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(216, 1, 'task', 11, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(217, 1, 'recheck', 5, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(218, 1, 'recheck', 5, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(219, 1, 'visit', 48, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(220, 1, 'visit', 48, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(221, 1, 'visit', 49, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(222, 1, 'visit', 49, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(223, 1, 'visit', 50, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(224, 1, 'visit', 50, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(225, 1, 'visit', 51, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(226, 1, 'visit', 51, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(227, 1, 'visit', 51, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(228, 1, 'task', 12, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(229, 1, 'task', 12, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(230, 1, 'recheck', 6, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(231, 1, 'recheck', 6, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(232, 1, 'visit', 52, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(233, 1, 'visit', 52, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(234, 1, 'visit', 53, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(235, 1, 'visit', 53, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(236, 1, 'visit', 53, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(237, 1, 'office', 0, 'digest', 7399511, '2026-12-01 06:00:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(240, 1, 'visit', 54, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(241, 1, 'visit', 54, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(242, 1, 'visit', 55, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(243, 1, 'visit', 55, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(244, 1, 'visit', 56, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(245, 1, 'visit', 56, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(246, 1, 'visit', 56, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(247, 1, 'task', 13, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(248, 1, 'task', 13, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(249, 1, 'recheck', 7, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(250, 1, 'recheck', 7, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(251, 1, 'visit', 57, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(252, 1, 'visit', 57, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(253, 1, 'visit', 58, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(254, 1, 'visit', 58, 'remind', 1, '2026-12-01 11:40:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(255, 1, 'visit', 58, 'remind', 2, '2026-12-01 22:35:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(256, 1, 'task', 14, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(257, 1, 'task', 14, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(258, 1, 'visit', 59, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(259, 1, 'visit', 59, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(260, 1, 'opinion', 1, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(261, 1, 'opinion', 1, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(262, 1, 'visit', 60, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(263, 1, 'visit', 60, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(264, 1, 'visit', 61, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(265, 1, 'visit', 61, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(266, 1, 'visit', 62, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(267, 1, 'visit', 62, 'remind', 1, '2026-12-01 05:07:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(268, 1, 'visit', 63, 'late', 1, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(269, 1, 'visit', 63, 'remind', 1, '2026-12-02 05:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(270, 1, 'task', 18, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(271, 1, 'task', 18, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(272, 1, 'visit', 64, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(273, 1, 'visit', 64, 'remind', 1, '2026-12-01 17:07:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(276, 1, 'office', 691, 'log', 739951, '2026-12-01 04:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(277, 1, 'office', 0, 'log', 739951, '2026-12-01 09:30:00.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(278, 1, 'visit', 65, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(279, 1, 'visit', 65, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(280, 1, 'visit', 66, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(281, 1, 'visit', 66, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(282, 1, 'visit', 67, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(283, 1, 'visit', 67, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(284, 1, 'visit', 68, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(285, 1, 'visit', 68, 'remind', 1, '2026-12-01 17:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(286, 1, 'visit', 69, 'late', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(287, 1, 'visit', 69, 'remind', 1, '2026-12-01 05:22:30.000000', '', NULL, '2026-12-01 09:45:00.000000', 0, '');
INSERT INTO deadline VALUES(288, 1, 'visit', 70, 'late', 1, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(289, 1, 'visit', 70, 'remind', 1, '2026-12-01 12:00:00.000000', '', NULL, '2026-12-01 15:15:00.000000', 0, '');
INSERT INTO deadline VALUES(290, 1, 'visit', 70, 'remind', 2, '2026-12-01 22:45:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(291, 1, 'office', 0, 'digest', 7399520, '2026-12-02 00:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(296, 1, 'draft', 43, 'offered', 1, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(299, 1, 'office', 0, 'wake', 739952, '2026-12-01 23:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(300, 1, 'task', 21, 'late', 1, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(301, 1, 'task', 21, 'remind', 1, '2026-12-02 12:22:30.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(302, 1, 'office', 691, 'log', 739952, '2026-12-02 04:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(303, 1, 'office', 0, 'log', 739952, '2026-12-02 09:30:00.000000', '', NULL, NULL, 0, '');
INSERT INTO deadline VALUES(304, 1, 'visit', 71, 'late', 1, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', NULL, 0, '');
INSERT INTO deadline VALUES(305, 1, 'visit', 71, 'remind', 1, '2026-12-01 21:52:30.000000', '', NULL, NULL, 0, '');
INSERT INTO decision VALUES(1, 1, 1, 1, 2, 'unit_head', 'pass', '', '[["content", "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(2, 1, 2, 1, 7, 'desk', 'pass', '', '[["content", "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(3, 1, 3, 1, 4, 'board', 'pass', '', '[["content", "709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(4, 1, 4, 2, 2, 'unit_head', 'pass', '', '[["content", "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(5, 1, 5, 2, 7, 'desk', 'pass', '', '[["content", "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(6, 1, 6, 2, 4, 'board', 'pass', '', '[["content", "eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(7, 1, 7, 3, 2, 'unit_head', 'refuse', 'Thiếu thông tin', '[["content", "6f210ef1e864f403dee4731f99143917b039a844bd0f29326e94b8842ee8e96f"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(8, 1, 9, 5, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "be8a1f6a9cd4be05726321272cf1880e67c4a5d37aca5a27e089132beaf18ed6"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(9, 1, 10, 6, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "91e7a1b968fd4b3ddb1aa0a084f8cbfe7fc59ce659a42f89456e391be4293abd"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(10, 1, 11, 7, 2, 'unit_head', 'pass', '', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(11, 1, 12, 7, 7, 'desk', 'pass', '', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(12, 1, 13, 7, 4, 'board', 'pass', '', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(13, 1, 14, 7, 7, 'desk', 'refuse', 'Thiếu thông tin', '[["content", "b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(14, 1, 15, 8, 2, 'unit_head', 'pass', '', '[["content", "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(15, 1, 16, 8, 7, 'desk', 'pass', '', '[["content", "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(16, 1, 17, 8, 4, 'board', 'pass', '', '[["content", "f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(17, 1, 18, 9, 2, 'unit_head', 'pass', '', '[["content", "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(18, 1, 19, 9, 7, 'desk', 'pass', '', '[["content", "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(19, 1, 20, 9, 4, 'board', 'pass', '', '[["content", "be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478"]]', '2026-11-26 02:00:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(20, 1, 23, 12, 2, 'unit_head', 'pass', '', '[["content", "7e6ac11bd61967588271ab6e7d927ef674e4b1dec91a0da5b6edf39124a1b892"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(21, 1, 25, 13, 2, 'unit_head', 'pass', '', '[["content", "74d2f7fe756bd73561755ce13ea9cdfb2a0e925e657afc39ef9dcd26e55e737c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(22, 1, 27, 14, 2, 'unit_head', 'pass', '', '[["content", "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(23, 1, 28, 14, 7, 'desk', 'pass', '', '[["content", "7cb1be675eb0b3e293df1be01072b3e7641ad88bfaad6103e41366ced80d7dd6"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(24, 1, 30, 15, 2, 'unit_head', 'more', 'Thiếu thông tin', '[["content", "8f33c5a5f0411e6cd7571e8825a742044e2533b92fa85a5ddc093a2951b97cb9"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(25, 1, 31, 16, 2, 'unit_head', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(26, 1, 32, 16, 7, 'desk', 'pass', '', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(27, 1, 33, 16, 4, 'board', 'return', 'Thiếu thông tin', '[["content", "6ae96b4110d874f59fa8a173abb3d0e790f4b95b44734c88b69e3664b6c6376c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(28, 1, 35, 17, 2, 'unit_head', 'refuse', 'Thiếu thông tin', '[["content", "0a80f794611d81d06b6cb518df52fed992386a9988c81dc818d98653accd7a6b"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(29, 1, 36, 18, 2, 'unit_head', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(30, 1, 37, 18, 7, 'desk', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(31, 1, 38, 18, 4, 'board', 'pass', '', '[["content", "99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(32, 1, 39, 19, 2, 'unit_head', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(33, 1, 40, 19, 7, 'desk', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(34, 1, 41, 19, 4, 'board', 'pass', '', '[["content", "e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(35, 1, 42, 20, 2, 'unit_head', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(36, 1, 43, 20, 7, 'desk', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(37, 1, 44, 20, 4, 'board', 'pass', '', '[["content", "633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(38, 1, 45, 21, 2, 'unit_head', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(39, 1, 46, 21, 7, 'desk', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(40, 1, 47, 21, 4, 'board', 'pass', '', '[["content", "a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(41, 1, 49, 22, 2, 'unit_head', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(42, 1, 50, 22, 7, 'desk', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(43, 1, 51, 22, 4, 'board', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(44, 1, 52, 22, 7, 'desk', 'pass', '', '[["content", "665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(45, 1, 54, 23, 2, 'unit_head', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(46, 1, 55, 23, 7, 'desk', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(47, 1, 56, 23, 4, 'board', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(48, 1, 57, 23, 7, 'desk', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(49, 1, 58, 23, 4, 'board', 'pass', '', '[["content", "49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(50, 1, 60, 25, 7, 'desk', 'pass', '', '[["content", "31aa6d6b5e197144a19f50bcccc823853b0822fd3a725d715c9185b39355d1da"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(51, 1, 61, 25, 4, 'board', 'refuse', 'Thiếu thông tin', '[["content", "31aa6d6b5e197144a19f50bcccc823853b0822fd3a725d715c9185b39355d1da"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(52, 1, 62, 26, 7, 'desk', 'pass', '', '[["content", "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(53, 1, 63, 26, 4, 'board', 'pass', '', '[["content", "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(54, 1, 63, 26, 5, 'board', 'pass', '', '[["content", "02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be"]]', '2026-12-01 00:45:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(55, 1, 68, 31, 2, 'unit_head', 'pass', '', '[["content", "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d"]]', '2026-12-01 01:15:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(56, 1, 69, 31, 7, 'desk', 'pass', '', '[["content", "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d"]]', '2026-12-01 01:15:00.000000', 0, '{}', NULL, '');
INSERT INTO decision VALUES(57, 1, 70, 31, 4, 'board', 'pass', '', '[["content", "9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d"]]', '2026-12-01 15:15:00.000000', 405, '{}', NULL, '');
INSERT INTO decision VALUES(58, 1, 66, 29, 2, 'unit_head', 'pass', '', '[["content", "352df49408a2e157af977a0c957a829a0354a42004a509f505a3f8e348c6ee6a"]]', '2026-12-01 15:15:00.000000', 405, '{}', NULL, '');
INSERT INTO delegation VALUES(1, 1, 12, 13, 'unit_head', 'navigation', '2026-12-01 00:45:00.000000', '2026-12-18 17:00:00.000000', 'all', '[]', 'TUQ.', '2026-12-01 00:45:00.000000', NULL, NULL);
INSERT INTO dialog_state VALUES('fsm:700700000:700403959:700403959:aiogd:context:4d370c0b8d', NULL, '{"_intent_id": "4d370c0b8d", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 56, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 56, "form": "request", "left_at": 0, "field": "", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403959], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403959:700403959:aiogd:stack:', NULL, '{"_id": "", "intents": ["4d370c0b8d"], "last_message_id": 260, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403960:700403960:aiogd:context:bfa071c8c7', NULL, '{"_intent_id": "bfa071c8c7", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 59, "form": "reason", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 59, "form": "reason", "left_at": 0, "field": "reason", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403960], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403960:700403960:aiogd:stack:', NULL, '{"_id": "", "intents": ["bfa071c8c7"], "last_message_id": 46, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403965:700403965:aiogd:context:b1e7a8fb1e', NULL, '{"_intent_id": "b1e7a8fb1e", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 57, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 57, "form": "request", "left_at": 0, "field": "", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403965], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403965:700403965:aiogd:stack:', NULL, '{"_id": "", "intents": ["b1e7a8fb1e"], "last_message_id": 15, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403966:700403966:aiogd:context:25b3330b53', NULL, '{"_intent_id": "25b3330b53", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 58, "form": "result", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 58, "form": "result", "left_at": 0, "field": "result", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403966], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403966:700403966:aiogd:stack:', NULL, '{"_id": "", "intents": ["25b3330b53"], "last_message_id": 46, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403967:700403967:aiogd:context:02b23c313c', NULL, '{"_intent_id": "02b23c313c", "_stack_id": "", "state": "Units:one", "start_data": {"unit": 7, "hints": ["Đã thêm Khoa Du lịch. Giao vai trò ở /nguoi."]}, "dialog_data": {"unit": 7}, "widget_data": {}, "access_settings": {"user_ids": [700403967], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403967:700403967:aiogd:stack:', NULL, '{"_id": "", "intents": ["02b23c313c"], "last_message_id": 20, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:context:878d6e2491', NULL, '{"_intent_id": "878d6e2491", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 60, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 60, "form": "request", "left_at": 0, "field": "which-type", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403973], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403973:700403973:aiogd:stack:', NULL, '{"_id": "", "intents": ["878d6e2491"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:context:0c77518869', NULL, '{"_intent_id": "0c77518869", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 61, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 61, "form": "request", "left_at": 0, "field": "title", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403974], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403974:700403974:aiogd:stack:', NULL, '{"_id": "", "intents": ["0c77518869"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:context:d3097d67ba', NULL, '{"_intent_id": "d3097d67ba", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 62, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 62, "form": "request", "left_at": 0, "field": "body", "page": 0, "draft": 35, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403975], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403975:700403975:aiogd:stack:', NULL, '{"_id": "", "intents": ["d3097d67ba"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:context:1c2dd7210d', NULL, '{"_intent_id": "1c2dd7210d", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 63, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 63, "form": "request", "left_at": 0, "field": "category", "page": 0, "draft": 36, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403976], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403976:700403976:aiogd:stack:', NULL, '{"_id": "", "intents": ["1c2dd7210d"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:context:3ed4208785', NULL, '{"_intent_id": "3ed4208785", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 64, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 64, "form": "request", "left_at": 0, "field": "english", "page": 0, "draft": 37, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403977], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403977:700403977:aiogd:stack:', NULL, '{"_id": "", "intents": ["3ed4208785"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:context:acdddb06a1', NULL, '{"_intent_id": "acdddb06a1", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 65, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 65, "form": "request", "left_at": 0, "field": "more-fields", "page": 0, "draft": 38, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403978], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403978:700403978:aiogd:stack:', NULL, '{"_id": "", "intents": ["acdddb06a1"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403979:700403979:aiogd:context:4df4a48f6a', NULL, '{"_intent_id": "4df4a48f6a", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 66, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 66, "form": "request", "left_at": 0, "field": "", "page": 0, "draft": 39, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403979], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403979:700403979:aiogd:stack:', NULL, '{"_id": "", "intents": ["4df4a48f6a"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403980:700403980:aiogd:context:d1448e3e2b', NULL, '{"_intent_id": "d1448e3e2b", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 67, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 67, "form": "request", "left_at": 0, "field": "event_date?", "page": 0, "draft": 40, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]], "proposed_by": 9}, "widget_data": {}, "access_settings": {"user_ids": [700403980], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403980:700403980:aiogd:stack:', NULL, '{"_id": "", "intents": ["d1448e3e2b"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403981:700403981:aiogd:context:f660853181', NULL, '{"_intent_id": "f660853181", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 68, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 68, "form": "request", "left_at": 0, "field": "photos", "page": 0, "draft": 41, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as"], ["Ảnh số 1", "Ảnh số 2"]]], "sent": [[9, null, null], [10, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403981], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403981:700403981:aiogd:stack:', NULL, '{"_id": "", "intents": ["f660853181"], "last_message_id": 11, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000016", "last_media_unique_id": "AQ961a5acb4e9dfex", "last_income_media_group_id": "876791408642453381"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403982:700403982:aiogd:context:9fc05f50cd', NULL, '{"_intent_id": "9fc05f50cd", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 69, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 69, "form": "request", "left_at": 0, "field": "which-field", "page": 0, "draft": 42, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403982], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403982:700403982:aiogd:stack:', NULL, '{"_id": "", "intents": ["9fc05f50cd"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403983:700403983:aiogd:context:e691de05e6', NULL, '{"_intent_id": "e691de05e6", "_stack_id": "", "state": "Offer:window", "start_data": {}, "dialog_data": {"offer": 43, "draft": 43, "said": {"3": {"field": "body", "text": "Hội thảo logistics xanh 2026\nKhoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự.\nHội thảo nhận 45 bài tham luận của các trường đại học, cảng biển và doanh nghiệp vận tải.\nBan tổ chức sẽ in kỷ yếu trong tháng 12, gửi các đại biểu và thư viện của trường."}}}, "widget_data": {}, "access_settings": {"user_ids": [700403983], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403983:700403983:aiogd:stack:', NULL, '{"_id": "", "intents": ["e691de05e6"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403984:700403984:aiogd:context:45740b78bc', NULL, '{"_intent_id": "45740b78bc", "_stack_id": "", "state": "MyWork:lists", "start_data": null, "dialog_data": {"tab": "mine", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403984], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403984:700403984:aiogd:stack:', NULL, '{"_id": "", "intents": ["45740b78bc"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403985:700403985:aiogd:context:a182af2cda', NULL, '{"_intent_id": "a182af2cda", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 70, "form": "absence", "typed": "đến 18/12/2026", "left_at": 0}, "dialog_data": {"conversation": 70, "form": "absence", "left_at": 0, "proposed_by": 3, "field": "days?", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403985], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403985:700403985:aiogd:stack:', NULL, '{"_id": "", "intents": ["a182af2cda"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403986:700403986:aiogd:context:f5d629b964', NULL, '{"_intent_id": "f5d629b964", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 71, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 71, "form": "request", "left_at": 0, "field": "which-unit", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403986], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403986:700403986:aiogd:stack:', NULL, '{"_id": "", "intents": ["f5d629b964"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403987:700403987:aiogd:context:deb7a836e1', NULL, '{"_intent_id": "deb7a836e1", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 73, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 73, "form": "request", "left_at": 0, "field": "which-draft", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403987], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403987:700403987:aiogd:stack:', NULL, '{"_id": "", "intents": ["deb7a836e1"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403988:700403988:aiogd:context:8bb4e40296', NULL, '{"_intent_id": "8bb4e40296", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 74, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 74, "form": "request", "left_at": 0, "field": "held-part", "page": 0, "draft": 45, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "body", "text": "Hội thảo có hơn 250 đại biểu."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403988], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403988:700403988:aiogd:stack:', NULL, '{"_id": "", "intents": ["8bb4e40296"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403989:700403989:aiogd:context:a4d8e49ef2', NULL, '{"_intent_id": "a4d8e49ef2", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 75, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 75, "form": "request", "left_at": 0, "field": "held-instead", "page": 0, "draft": 46, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "body", "text": "Hội thảo có hơn 250 đại biểu."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403989], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403989:700403989:aiogd:stack:', NULL, '{"_id": "", "intents": ["a4d8e49ef2"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403990:700403990:aiogd:context:603f369f75', NULL, '{"_intent_id": "603f369f75", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 76, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 76, "form": "request", "left_at": 0, "field": "spot-words", "page": 0, "draft": 47, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403990], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403990:700403990:aiogd:stack:', NULL, '{"_id": "", "intents": ["603f369f75"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403991:700403991:aiogd:context:da10111ef1', NULL, '{"_intent_id": "da10111ef1", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 77, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 77, "form": "request", "left_at": 0, "field": "spot-places", "page": 0, "draft": 48, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700403991], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403991:700403991:aiogd:stack:', NULL, '{"_id": "", "intents": ["da10111ef1"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403992:700403992:aiogd:context:fb9deccb79', NULL, '{"_intent_id": "fb9deccb79", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 78, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 78, "form": "request", "left_at": 0, "field": "event_date", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403992], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403992:700403992:aiogd:stack:', NULL, '{"_id": "", "intents": ["fb9deccb79"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403993:700403993:aiogd:context:cfe888ea30', NULL, '{"_intent_id": "cfe888ea30", "_stack_id": "", "state": "Conversing:month", "start_data": {"conversation": 79, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 79, "form": "request", "left_at": 0, "field": "event_date", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403993], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403993:700403993:aiogd:stack:', NULL, '{"_id": "", "intents": ["cfe888ea30"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403994:700403994:aiogd:context:a1d3f4db09', NULL, '{"_intent_id": "a1d3f4db09", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 80, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 80, "form": "request", "left_at": 0, "field": "too-late", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403994], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403994:700403994:aiogd:stack:', NULL, '{"_id": "", "intents": ["a1d3f4db09"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403995:700403995:aiogd:context:806b64d240', NULL, '{"_intent_id": "806b64d240", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 81, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 81, "form": "request", "left_at": 0, "field": "why-late", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700403995], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403995:700403995:aiogd:stack:', NULL, '{"_id": "", "intents": ["806b64d240"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403996:700403996:aiogd:context:07a333ea30', NULL, '{"_intent_id": "07a333ea30", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 82, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 82, "form": "request", "left_at": 0, "field": "shown", "page": 0, "draft": 53, "said": {"7": {"field": "event", "text": "Lễ hội cảng biển"}, "9": {"field": "wording", "text": "Chào mừng ngày hội"}, "11": {"field": "size", "text": "6 m x 0,8 m"}, "13": {"field": "quantity", "text": "2"}, "15": {"field": "place", "text": "Cổng chính"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403996], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403996:700403996:aiogd:stack:', NULL, '{"_id": "", "intents": ["07a333ea30"], "last_message_id": 16, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403997:700403997:aiogd:context:2267dee431', NULL, '{"_intent_id": "2267dee431", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 83, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 83, "form": "request", "left_at": 0, "field": "time", "page": 0, "draft": 54, "said": {"7": {"field": "event", "text": "Lễ hội cảng biển"}}}, "widget_data": {}, "access_settings": {"user_ids": [700403997], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403997:700403997:aiogd:stack:', NULL, '{"_id": "", "intents": ["2267dee431"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403998:700403998:aiogd:context:5a3647adfb', NULL, '{"_intent_id": "5a3647adfb", "_stack_id": "", "state": "Conversing:photos_less", "start_data": {"conversation": 84, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 84, "form": "request", "left_at": 0, "field": "photos", "page": 0, "draft": 55, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}, "11": {"field": "photos", "text": "Ảnh số 3", "photo": "AQ93c7517423f0cds"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as", "AQ93c7517423f0cds"], ["Ảnh số 1", "Ảnh số 2", "Ảnh số 3"]]], "sent": [[9, null, null], [10, null, null], [11, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403998], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403998:700403998:aiogd:stack:', NULL, '{"_id": "", "intents": ["5a3647adfb"], "last_message_id": 12, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000024", "last_media_unique_id": "AQ7cbf53e48b192fx", "last_income_media_group_id": "597735231939596359"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403999:700403999:aiogd:context:5926a0d0fc', NULL, '{"_intent_id": "5926a0d0fc", "_stack_id": "", "state": "Conversing:photos_caption", "start_data": {"conversation": 85, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 85, "form": "request", "left_at": 0, "field": "photos", "page": 0, "draft": 56, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}, "9": {"field": "photos", "text": "Ảnh số 1", "photo": "AQ36e138367f26f1s"}, "10": {"field": "photos", "text": "Ảnh số 2", "photo": "AQcfd2c46925aa6as"}, "11": {"field": "photos", "text": "Ảnh số 3", "photo": "AQ93c7517423f0cds"}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []], ["2026-01-05T01:00:00+00:00", "photos", ["AQ36e138367f26f1s", "AQcfd2c46925aa6as", "AQ93c7517423f0cds"], ["Ảnh số 1", "Ảnh số 2", "Ảnh số 3"]]], "sent": [[9, null, null], [10, null, null], [11, null, null]]}, "widget_data": {}, "access_settings": {"user_ids": [700403999], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700403999:700403999:aiogd:stack:', NULL, '{"_id": "", "intents": ["5926a0d0fc"], "last_message_id": 12, "last_reply_keyboard": false, "last_media_id": "AgAC00000000000000000000000000000000000000000000000000000024", "last_media_unique_id": "AQ7cbf53e48b192fx", "last_income_media_group_id": "657193112773251864"}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404000:700404000:aiogd:context:953dec4c7f', NULL, '{"_intent_id": "953dec4c7f", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 86, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 86, "form": "request", "left_at": 0, "field": "attachment", "page": 0, "draft": 57, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700404000], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404000:700404000:aiogd:stack:', NULL, '{"_id": "", "intents": ["953dec4c7f"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404001:700404001:aiogd:context:5683f5314e', NULL, '{"_intent_id": "5683f5314e", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 87, "form": "request", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 87, "form": "request", "left_at": 0, "field": "draft-goes", "page": 0, "draft": 58, "said": {"5": {"field": "title", "text": "Hội thảo logistics xanh 2026"}, "7": {"field": "body", "text": "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."}}, "drawings": [["2026-01-05T01:00:00+00:00", "photos", [], []]]}, "widget_data": {}, "access_settings": {"user_ids": [700404001], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404001:700404001:aiogd:stack:', NULL, '{"_id": "", "intents": ["5683f5314e"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404002:700404002:aiogd:context:2f2e383562', NULL, '{"_intent_id": "2f2e383562", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 88, "form": "absence", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 88, "form": "absence", "left_at": 0, "field": "days", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404002], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404002:700404002:aiogd:stack:', NULL, '{"_id": "", "intents": ["2f2e383562"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404003:700404003:aiogd:context:f39d8ea3f4', NULL, '{"_intent_id": "f39d8ea3f4", "_stack_id": "", "state": "Events:list", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404003], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404003:700404003:aiogd:stack:', NULL, '{"_id": "", "intents": ["f39d8ea3f4"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404004:700404004:aiogd:context:e773dd9044', NULL, '{"_intent_id": "e773dd9044", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 89, "form": "event", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 89, "form": "event", "left_at": 0, "field": "title", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404004], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404004:700404004:aiogd:stack:', NULL, '{"_id": "", "intents": ["e773dd9044"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404005:700404005:aiogd:context:417e3ae6c3', NULL, '{"_intent_id": "417e3ae6c3", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 90, "form": "event", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 90, "form": "event", "left_at": 0, "field": "when", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404005], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404005:700404005:aiogd:stack:', NULL, '{"_id": "", "intents": ["417e3ae6c3"], "last_message_id": 6, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404006:700404006:aiogd:context:438de293cc', NULL, '{"_intent_id": "438de293cc", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 91, "form": "event", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 91, "form": "event", "left_at": 0, "field": "when?", "page": 0, "proposed_by": 7}, "widget_data": {}, "access_settings": {"user_ids": [700404006], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404006:700404006:aiogd:stack:', NULL, '{"_id": "", "intents": ["438de293cc"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404007:700404007:aiogd:context:6f564e8345', NULL, '{"_intent_id": "6f564e8345", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 92, "form": "event", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 92, "form": "event", "left_at": 0, "field": "place", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404007], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404007:700404007:aiogd:stack:', NULL, '{"_id": "", "intents": ["6f564e8345"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404008:700404008:aiogd:context:da836c38e8', NULL, '{"_intent_id": "da836c38e8", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 93, "form": "event", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 93, "form": "event", "left_at": 0, "field": "important", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404008], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404008:700404008:aiogd:stack:', NULL, '{"_id": "", "intents": ["da836c38e8"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404009:700404009:aiogd:context:c9affb68f0', NULL, '{"_intent_id": "c9affb68f0", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 94, "form": "event", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 94, "form": "event", "left_at": 0, "field": "", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404009], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404009:700404009:aiogd:stack:', NULL, '{"_id": "", "intents": ["c9affb68f0"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404010:700404010:aiogd:context:3052cc759b', NULL, '{"_intent_id": "3052cc759b", "_stack_id": "", "state": "Days:list", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404010], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404010:700404010:aiogd:stack:', NULL, '{"_id": "", "intents": ["3052cc759b"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404011:700404011:aiogd:context:f5c16a4a5a', NULL, '{"_intent_id": "f5c16a4a5a", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 95, "form": "days", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 95, "form": "days", "left_at": 0, "field": "notice", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404011], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404011:700404011:aiogd:stack:', NULL, '{"_id": "", "intents": ["f5c16a4a5a"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404012:700404012:aiogd:context:5414056ef1', NULL, '{"_intent_id": "5414056ef1", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 96, "form": "days", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 96, "form": "days", "left_at": 0, "field": "document", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404012], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404012:700404012:aiogd:stack:', NULL, '{"_id": "", "intents": ["5414056ef1"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404013:700404013:aiogd:context:27310da97a', NULL, '{"_intent_id": "27310da97a", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 97, "form": "days", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 97, "form": "days", "left_at": 0, "field": "", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404013], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404013:700404013:aiogd:stack:', NULL, '{"_id": "", "intents": ["27310da97a"], "last_message_id": 12, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404014:700404014:aiogd:context:c540cd182d', NULL, '{"_intent_id": "c540cd182d", "_stack_id": "", "state": "People:menu", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700404014], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404014:700404014:aiogd:stack:', NULL, '{"_id": "", "intents": ["c540cd182d"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404015:700404015:aiogd:context:1259c3c0e3', NULL, '{"_intent_id": "1259c3c0e3", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 98, "form": "invitation", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 98, "form": "invitation", "left_at": 0, "field": "role", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404015], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404015:700404015:aiogd:stack:', NULL, '{"_id": "", "intents": ["1259c3c0e3"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404016:700404016:aiogd:context:f951b1940e', NULL, '{"_intent_id": "f951b1940e", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 99, "form": "invitation", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 99, "form": "invitation", "left_at": 0, "field": "unit", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404016], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404016:700404016:aiogd:stack:', NULL, '{"_id": "", "intents": ["f951b1940e"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404017:700404017:aiogd:context:55c666bd02', NULL, '{"_intent_id": "55c666bd02", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 100, "form": "invitation", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 100, "form": "invitation", "left_at": 0, "field": "name", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404017], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404017:700404017:aiogd:stack:', NULL, '{"_id": "", "intents": ["55c666bd02"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404018:700404018:aiogd:context:4d43a6e897', NULL, '{"_intent_id": "4d43a6e897", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 101, "form": "invitation", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 101, "form": "invitation", "left_at": 0, "field": "address", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404018], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404018:700404018:aiogd:stack:', NULL, '{"_id": "", "intents": ["4d43a6e897"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404019:700404019:aiogd:context:c3872f3999', NULL, '{"_intent_id": "c3872f3999", "_stack_id": "", "state": "Conversing:asked", "start_data": {"conversation": 102, "form": "invitation", "typed": "", "left_at": 0}, "dialog_data": {"conversation": 102, "form": "invitation", "left_at": 0, "field": "", "page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404019], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404019:700404019:aiogd:stack:', NULL, '{"_id": "", "intents": ["c3872f3999"], "last_message_id": 10, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404020:700404020:aiogd:context:73e5143342', NULL, '{"_intent_id": "73e5143342", "_stack_id": "", "state": "People:table", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [700404020], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404020:700404020:aiogd:stack:', NULL, '{"_id": "", "intents": ["73e5143342"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404021:700404021:aiogd:context:50f64e4633', NULL, '{"_intent_id": "50f64e4633", "_stack_id": "", "state": "People:list", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404021], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404021:700404021:aiogd:stack:', NULL, '{"_id": "", "intents": ["50f64e4633"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404022:700404022:aiogd:context:d20fbdf1ef', NULL, '{"_intent_id": "d20fbdf1ef", "_stack_id": "", "state": "People:waiting", "start_data": null, "dialog_data": {"page": 0}, "widget_data": {}, "access_settings": {"user_ids": [700404022], "custom": null}}');
INSERT INTO dialog_state VALUES('fsm:700700000:700404022:700404022:aiogd:stack:', NULL, '{"_id": "", "intents": ["d20fbdf1ef"], "last_message_id": 8, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}');
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
INSERT INTO draft VALUES(24, 1, 1, 'feature', 'economics', 1, 'new', 24, NULL, '{"title": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 24", "pages": "Trang khoa | Gi\u1edbi thi\u1ec7u\nTrang tr\u01b0\u1eddng | Tuy\u1ec3n sinh"}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(25, 1, 1, 'feature', 'economics', 1, 'new', 25, NULL, '{"title": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 25", "pages": "Trang khoa | Gi\u1edbi thi\u1ec7u\nTrang tr\u01b0\u1eddng | Tuy\u1ec3n sinh"}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(26, 1, 1, 'feature', 'economics', 1, 'new', 26, NULL, '{"title": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 26", "pages": "Trang khoa | Gi\u1edbi thi\u1ec7u\nTrang tr\u01b0\u1eddng | Tuy\u1ec3n sinh"}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(27, 1, 14, 'news', 'navigation', 1, 'new', 27, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 27", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(28, 1, 1, 'news', 'economics', 2, 'new', 28, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 28", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(29, 1, 1, 'news', 'economics', 2, 'new', 29, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 29", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(30, 1, 1, 'news', 'economics', 2, 'new', 30, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 30", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(31, 1, 1, 'news', 'economics', 2, 'new', 31, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 31", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '', NULL, NULL);
INSERT INTO draft VALUES(32, 1, 1, 'news', 'economics', 1, 'supplement', 15, 15, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 15", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(33, 1, 7, 'news', 'economics', 1, 'edit', 13, 13, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 13", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(34, 1, 16, 'news', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(35, 1, 17, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(36, 1, 18, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1."}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(37, 1, 19, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(38, 1, 20, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(39, 1, 21, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(40, 1, 22, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(41, 1, 23, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [4, 5]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(42, 1, 24, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(43, 1, 25, 'news', 'economics', 2, 'offered', NULL, NULL, '{"body": "H\u1ed9i th\u1ea3o logistics xanh 2026\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nH\u1ed9i th\u1ea3o nh\u1eadn 45 b\u00e0i tham lu\u1eadn c\u1ee7a c\u00e1c tr\u01b0\u1eddng \u0111\u1ea1i h\u1ecdc, c\u1ea3ng bi\u1ec3n v\u00e0 doanh nghi\u1ec7p v\u1eadn t\u1ea3i.\nBan t\u1ed5 ch\u1ee9c s\u1ebd in k\u1ef7 y\u1ebfu trong th\u00e1ng 12, g\u1eedi c\u00e1c \u0111\u1ea1i bi\u1ec3u v\u00e0 th\u01b0 vi\u1ec7n c\u1ee7a tr\u01b0\u1eddng."}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(44, 1, 29, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(45, 1, 30, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(46, 1, 31, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(47, 1, 32, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(48, 1, 33, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(49, 1, 34, 'banner', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(50, 1, 35, 'banner', 'economics', 2, 'new', NULL, NULL, '{}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(51, 1, 36, 'banner', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-03"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(52, 1, 37, 'banner', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-03"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(53, 1, 38, 'banner', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-25", "event": "L\u1ec5 h\u1ed9i c\u1ea3ng bi\u1ec3n", "form": "panel", "wording": "Ch\u00e0o m\u1eebng ng\u00e0y h\u1ed9i", "size": "6 m x 0,8 m", "quantity": "2", "place": "C\u1ed5ng ch\u00ednh"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(54, 1, 39, 'press', 'economics', 2, 'new', NULL, NULL, '{"event_date": "2026-12-25", "event": "L\u1ec5 h\u1ed9i c\u1ea3ng bi\u1ec3n"}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(55, 1, 40, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [6, 7, 8]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(56, 1, 41, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false, "photos": [9, 10, 11]}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(57, 1, 42, 'news', 'economics', 2, 'new', NULL, NULL, '{"title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
INSERT INTO draft VALUES(58, 1, 43, 'news', 'economics', 2, 'new', NULL, NULL, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o logistics xanh 2026", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "research", "english": false}', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', NULL, '', NULL, NULL);
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
INSERT INTO due_time VALUES(41, 1, 'round', 1, '2026-12-31 09:30:00.000000', 'period 2026-12 last working day', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(42, 1, 'round', 2, '2026-12-31 09:30:00.000000', 'period 2026-12 last working day', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(43, 1, 'round', 3, '2026-12-31 09:30:00.000000', 'period 2026-12 last working day', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(44, 1, 'round', 4, '2026-12-04 09:30:00.000000', 'period 2026-W49 last working day', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(45, 1, 'round', 5, '2026-12-04 09:30:00.000000', 'period 2026-W49 last working day', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(46, 1, 'round', 6, '2026-12-04 09:30:00.000000', 'period 2026-W49 last working day', '2026-12-01 00:45:00.000000', 'counted', NULL, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(47, 1, 'visit', 22, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(48, 1, 'visit', 23, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(49, 1, 'visit', 24, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(50, 1, 'visit', 25, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(51, 1, 'visit', 26, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(52, 1, 'visit', 27, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(53, 1, 'visit', 28, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(54, 1, 'visit', 29, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(55, 1, 'visit', 30, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(56, 1, 'inquiry', 3, '2026-12-04 09:30:00.000000', '3 working days', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(57, 1, 'visit', 31, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(58, 1, 'visit', 32, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(59, 1, 'visit', 33, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(60, 1, 'visit', 34, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(61, 1, 'visit', 35, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(62, 1, 'visit', 36, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(63, 1, 'visit', 37, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(64, 1, 'visit', 38, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(65, 1, 'task', 8, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(66, 1, 'visit', 39, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(67, 1, 'visit', 40, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(68, 1, 'visit', 41, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(69, 1, 'task', 9, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(70, 1, 'visit', 42, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(71, 1, 'visit', 43, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(72, 1, 'visit', 44, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(73, 1, 'task', 10, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(74, 1, 'recheck', 4, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(75, 1, 'visit', 45, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(76, 1, 'visit', 46, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(77, 1, 'visit', 47, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(78, 1, 'task', 11, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(79, 1, 'recheck', 5, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(80, 1, 'visit', 48, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(81, 1, 'visit', 49, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(82, 1, 'visit', 50, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(83, 1, 'visit', 51, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(84, 1, 'task', 12, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(85, 1, 'recheck', 6, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(86, 1, 'visit', 52, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(87, 1, 'visit', 53, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(88, 1, 'visit', 54, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(89, 1, 'visit', 55, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 2, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(90, 1, 'visit', 56, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(91, 1, 'task', 13, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(92, 1, 'recheck', 7, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 8, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(93, 1, 'visit', 57, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(94, 1, 'visit', 58, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(95, 1, 'task', 14, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 4, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(96, 1, 'visit', 59, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(97, 1, 'opinion', 1, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(98, 1, 'visit', 60, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(99, 1, 'visit', 61, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(100, 1, 'visit', 62, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 00:45:00.000000', 'counted', 1, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(101, 1, 'visit', 63, '2026-12-03 09:30:00.000000', '2 working days', '2026-12-01 00:45:00.000000', 'counted', 7, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(102, 1, 'task', 18, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 5, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(103, 1, 'visit', 64, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 00:45:00.000000', 'counted', 14, '2026-12-01 00:45:00.000000');
INSERT INTO due_time VALUES(104, 1, 'visit', 65, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(105, 1, 'visit', 66, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(106, 1, 'visit', 67, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(107, 1, 'visit', 68, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 1, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(108, 1, 'visit', 69, '2026-12-01 09:30:00.000000', '4 working hours', '2026-12-01 01:15:00.000000', 'counted', 2, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(109, 1, 'visit', 70, '2026-12-02 09:30:00.000000', '1 working day', '2026-12-01 01:15:00.000000', 'counted', 7, '2026-12-01 01:15:00.000000');
INSERT INTO due_time VALUES(110, 1, 'task', 21, '2026-12-03 09:30:00.000000', '1 working day', '2026-12-01 15:15:00.000000', 'counted', 4, '2026-12-01 15:15:00.000000');
INSERT INTO due_time VALUES(111, 1, 'visit', 71, '2026-12-02 04:30:00.000000', '4 working hours', '2026-12-01 15:15:00.000000', 'counted', 2, '2026-12-01 15:15:00.000000');
INSERT INTO duty_round VALUES(1, 1, 'unit_site', 'economics', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{"directory": {"answer": "help", "by": 2, "at": "2026-12-01T00:45:00+00:00"}}', 'open', NULL, NULL, NULL, 0);
INSERT INTO duty_round VALUES(2, 1, 'unit_site', 'navigation', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL, 0);
INSERT INTO duty_round VALUES(3, 1, 'unit_site', 'computing', '2026-12', 1, '2026-12-01 00:45:00.000000', '2026-12-31 09:30:00.000000', '{}', 'open', NULL, NULL, NULL, 0);
INSERT INTO duty_round VALUES(4, 1, 'phones', 'economics', '2026-W49', 1, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', '{"hotline": {"answer": "changed", "by": 2, "at": "2026-12-01T00:45:00+00:00"}}', 'open', NULL, NULL, NULL, 0);
INSERT INTO duty_round VALUES(5, 1, 'phones', 'navigation', '2026-W49', 1, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', '{}', 'open', NULL, NULL, NULL, 0);
INSERT INTO duty_round VALUES(6, 1, 'phones', 'computing', '2026-W49', 1, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', '{}', 'open', NULL, NULL, NULL, 0);
INSERT INTO effect VALUES('754.1', '{"key":"said-pass","reference":"YC-2026-0029","elsewhere":false,"verb":{"vi":"xác nhận","en":"confirm/confirmed"}}', 'Press');
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
INSERT INTO holding VALUES(76, 1, 24, 'visit', 59, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(77, 1, 24, 'task', 15, 'desk', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(78, 1, 24, 'visit', 59, 'desk', 7, '2026-12-01 00:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO holding VALUES(79, 1, 25, 'visit', 60, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(80, 1, 25, 'task', 16, 'desk', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(81, 1, 25, 'visit', 61, 'board', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(82, 1, 25, 'visit', 61, 'deputy', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(83, 1, 26, 'visit', 62, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(84, 1, 26, 'task', 17, 'desk', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(85, 1, 26, 'visit', 63, 'board', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(86, 1, 26, 'visit', 63, 'deputy', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(87, 1, 26, 'task', 18, 'webmaster', NULL, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(88, 1, 26, 'task', 19, 'webmaster', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(89, 1, 26, 'task', 20, 'webmaster', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(90, 1, 26, 'task', 18, 'webmaster', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO holding VALUES(91, 1, 26, 'task', 18, 'webmaster', 11, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(92, 1, 27, 'visit', 64, 'unit_head', NULL, '2026-12-01 00:45:00.000000', NULL);
INSERT INTO holding VALUES(93, 1, 28, 'visit', 65, 'unit_head', NULL, '2026-12-01 01:15:00.000000', NULL);
INSERT INTO holding VALUES(94, 1, 29, 'visit', 66, 'unit_head', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(95, 1, 30, 'visit', 67, 'unit_head', NULL, '2026-12-01 01:15:00.000000', NULL);
INSERT INTO holding VALUES(96, 1, 31, 'visit', 68, 'unit_head', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000');
INSERT INTO holding VALUES(97, 1, 31, 'visit', 69, 'desk', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000');
INSERT INTO holding VALUES(98, 1, 31, 'visit', 70, 'board', NULL, '2026-12-01 01:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(99, 1, 13, 'visit', 26, 'desk', NULL, '2026-12-01 09:45:00.000000', NULL);
INSERT INTO holding VALUES(100, 1, 24, 'visit', 59, 'desk', NULL, '2026-12-01 09:45:00.000000', NULL);
INSERT INTO holding VALUES(101, 1, 12, 'visit', 24, 'desk', 7, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000');
INSERT INTO holding VALUES(102, 1, 12, 'visit', 24, 'desk', 8, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO holding VALUES(103, 1, 31, 'task', 21, 'webmaster', NULL, '2026-12-01 15:15:00.000000', NULL);
INSERT INTO holding VALUES(104, 1, 29, 'visit', 71, 'desk', NULL, '2026-12-01 15:15:00.000000', NULL);
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
INSERT INTO inbox VALUES(61, 'telegram', '700700000', '510266247', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(62, 'telegram', '700700000', '510266248', '700404020', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(63, 'telegram', '700700000', '510266249', '700404021', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(64, 'telegram', '700700000', '510266250', '700404022', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(65, 'telegram', '700700000', '510266251', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(66, 'telegram', '700700000', '510266252', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(67, 'telegram', '700700000', '510266253', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(68, 'telegram', '700700000', '510266254', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(69, 'telegram', '700700000', '510266255', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(70, 'telegram', '700700000', '510266256', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(71, 'telegram', '700700000', '510266257', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(72, 'telegram', '700700000', '510266258', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(73, 'telegram', '700700000', '510266259', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(74, 'telegram', '700700000', '510266260', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(75, 'telegram', '700700000', '510266261', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(76, 'telegram', '700700000', '510266262', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(77, 'telegram', '700700000', '510266263', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(78, 'telegram', '700700000', '510266264', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(79, 'telegram', '700700000', '510266265', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(80, 'telegram', '700700000', '510266266', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(81, 'telegram', '700700000', '510266267', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(82, 'telegram', '700700000', '510266268', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(83, 'telegram', '700700000', '510266269', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(84, 'telegram', '700700000', '510266270', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(85, 'telegram', '700700000', '510266271', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(86, 'telegram', '700700000', '510266272', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(87, 'telegram', '700700000', '510266273', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(88, 'telegram', '700700000', '510266274', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(89, 'telegram', '700700000', '510266275', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(90, 'telegram', '700700000', '510266276', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(91, 'telegram', '700700000', '510266277', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(92, 'telegram', '700700000', '510266278', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(93, 'telegram', '700700000', '510266279', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(94, 'telegram', '700700000', '510266280', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(95, 'telegram', '700700000', '510266281', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(96, 'telegram', '700700000', '510266282', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(97, 'telegram', '700700000', '510266283', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(98, 'telegram', '700700000', '510266284', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(99, 'telegram', '700700000', '510266285', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(100, 'telegram', '700700000', '510266286', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(101, 'telegram', '700700000', '510266287', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(102, 'telegram', '700700000', '510266288', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(103, 'telegram', '700700000', '510266289', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
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
INSERT INTO inbox VALUES(118, 'telegram', '700700000', '510266304', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(119, 'telegram', '700700000', '510266305', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(120, 'telegram', '700700000', '510266306', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(121, 'telegram', '700700000', '510266307', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(122, 'telegram', '700700000', '510266308', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(123, 'telegram', '700700000', '510266309', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(124, 'telegram', '700700000', '510266310', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(125, 'telegram', '700700000', '510266311', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(126, 'telegram', '700700000', '510266312', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(127, 'telegram', '700700000', '510266313', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(128, 'telegram', '700700000', '510266314', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(129, 'telegram', '700700000', '510266315', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(130, 'telegram', '700700000', '510266316', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(131, 'telegram', '700700000', '510266317', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(132, 'telegram', '700700000', '510266318', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(133, 'telegram', '700700000', '510266319', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(134, 'telegram', '700700000', '510266320', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(135, 'telegram', '700700000', '510266321', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(136, 'telegram', '700700000', '510266322', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(137, 'telegram', '700700000', '510266323', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(138, 'telegram', '700700000', '510266324', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(139, 'telegram', '700700000', '510266325', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(140, 'telegram', '700700000', '510266326', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(141, 'telegram', '700700000', '510266327', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(142, 'telegram', '700700000', '510266328', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(143, 'telegram', '700700000', '510266329', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(144, 'telegram', '700700000', '510266330', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(145, 'telegram', '700700000', '510266331', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(146, 'telegram', '700700000', '510266332', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(147, 'telegram', '700700000', '510266333', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(148, 'telegram', '700700000', '510266334', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(149, 'telegram', '700700000', '510266335', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(150, 'telegram', '700700000', '510266336', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(151, 'telegram', '700700000', '510266337', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(152, 'telegram', '700700000', '510266338', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(153, 'telegram', '700700000', '510266339', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(154, 'telegram', '700700000', '510266340', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(155, 'telegram', '700700000', '510266341', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(156, 'telegram', '700700000', '510266342', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(157, 'telegram', '700700000', '510266343', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(158, 'telegram', '700700000', '510266344', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(159, 'telegram', '700700000', '510266345', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(160, 'telegram', '700700000', '510266346', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(161, 'telegram', '700700000', '510266347', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(162, 'telegram', '700700000', '510266348', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(163, 'telegram', '700700000', '510266349', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(164, 'telegram', '700700000', '510266350', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(165, 'telegram', '700700000', '510266351', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(166, 'telegram', '700700000', '510266352', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(167, 'telegram', '700700000', '510266353', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(168, 'telegram', '700700000', '510266354', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(169, 'telegram', '700700000', '510266355', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(170, 'telegram', '700700000', '510266356', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(171, 'telegram', '700700000', '510266357', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(172, 'telegram', '700700000', '510266358', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(173, 'telegram', '700700000', '510266359', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(174, 'telegram', '700700000', '510266360', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(175, 'telegram', '700700000', '510266361', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(176, 'telegram', '700700000', '510266362', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
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
INSERT INTO inbox VALUES(188, 'telegram', '700700000', '510266374', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(189, 'telegram', '700700000', '510266375', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(190, 'telegram', '700700000', '510266376', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(191, 'telegram', '700700000', '510266377', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(192, 'telegram', '700700000', '510266378', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(193, 'telegram', '700700000', '510266379', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(194, 'telegram', '700700000', '510266380', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(195, 'telegram', '700700000', '510266381', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(196, 'telegram', '700700000', '510266382', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(197, 'telegram', '700700000', '510266383', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(198, 'telegram', '700700000', '510266384', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(199, 'telegram', '700700000', '510266385', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(200, 'telegram', '700700000', '510266386', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(201, 'telegram', '700700000', '510266387', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(202, 'telegram', '700700000', '510266388', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(203, 'telegram', '700700000', '510266389', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(204, 'telegram', '700700000', '510266390', '700403968', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(205, 'telegram', '700700000', '510266391', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(206, 'telegram', '700700000', '510266392', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(207, 'telegram', '700700000', '510266393', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
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
INSERT INTO inbox VALUES(224, 'telegram', '700700000', '510266410', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(225, 'telegram', '700700000', '510266411', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(226, 'telegram', '700700000', '510266412', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(227, 'telegram', '700700000', '510266413', '700403961', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(228, 'telegram', '700700000', '510266414', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(229, 'telegram', '700700000', '510266415', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(230, 'telegram', '700700000', '510266416', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(231, 'telegram', '700700000', '510266417', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(232, 'telegram', '700700000', '510266418', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(233, 'telegram', '700700000', '510266419', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(234, 'telegram', '700700000', '510266420', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(235, 'telegram', '700700000', '510266421', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(236, 'telegram', '700700000', 'redraw:234', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(237, 'telegram', '700700000', 'redraw:235', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(238, 'telegram', '700700000', '510266422', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(239, 'telegram', '700700000', '510266423', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(240, 'telegram', '700700000', '510266424', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(241, 'telegram', '700700000', '510266425', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(242, 'telegram', '700700000', '510266426', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(243, 'telegram', '700700000', '510266427', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(244, 'telegram', '700700000', '510266428', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(245, 'telegram', '700700000', '510266429', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(246, 'telegram', '700700000', '510266430', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(247, 'telegram', '700700000', '510266431', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(248, 'telegram', '700700000', '510266432', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(249, 'telegram', '700700000', '510266433', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(250, 'telegram', '700700000', '510266434', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(251, 'telegram', '700700000', '510266435', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(252, 'telegram', '700700000', '510266436', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(253, 'telegram', '700700000', '510266437', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(254, 'telegram', '700700000', '510266438', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(255, 'telegram', '700700000', '510266439', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(256, 'telegram', '700700000', '510266440', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(257, 'telegram', '700700000', '510266441', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(258, 'telegram', '700700000', '510266442', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(259, 'telegram', '700700000', '510266443', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(260, 'telegram', '700700000', '510266444', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(261, 'telegram', '700700000', '510266445', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(262, 'telegram', '700700000', '510266446', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(263, 'telegram', '700700000', '510266447', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(264, 'telegram', '700700000', '510266448', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(265, 'telegram', '700700000', '510266449', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(266, 'telegram', '700700000', 'redraw:265', '700403959', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(267, 'telegram', '700700000', '510266450', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(268, 'telegram', '700700000', '510266451', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(269, 'telegram', '700700000', '510266452', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(270, 'telegram', '700700000', '510266453', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(271, 'telegram', '700700000', '510266454', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(272, 'telegram', '700700000', '510266455', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(273, 'telegram', '700700000', '510266456', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(274, 'telegram', '700700000', '510266457', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(275, 'telegram', '700700000', '510266458', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(276, 'telegram', '700700000', '510266459', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(277, 'telegram', '700700000', '510266460', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(278, 'telegram', '700700000', '510266461', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(279, 'telegram', '700700000', '510266462', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(280, 'telegram', '700700000', '510266463', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
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
INSERT INTO inbox VALUES(292, 'telegram', '700700000', '510266475', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(293, 'telegram', '700700000', '510266476', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(294, 'telegram', '700700000', '510266477', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(295, 'telegram', '700700000', '510266478', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(296, 'telegram', '700700000', '510266479', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(297, 'telegram', '700700000', '510266480', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(298, 'telegram', '700700000', '510266481', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(299, 'telegram', '700700000', '510266482', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(300, 'telegram', '700700000', '510266483', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(301, 'telegram', '700700000', '510266484', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(302, 'telegram', '700700000', '510266485', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(303, 'telegram', '700700000', '510266486', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(304, 'telegram', '700700000', '510266487', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(305, 'telegram', '700700000', '510266488', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(306, 'telegram', '700700000', '510266489', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(307, 'telegram', '700700000', '510266490', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(308, 'telegram', '700700000', '510266491', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(309, 'telegram', '700700000', '510266492', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(310, 'telegram', '700700000', '510266493', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(311, 'telegram', '700700000', '510266494', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(312, 'telegram', '700700000', '510266495', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(313, 'telegram', '700700000', '510266496', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(314, 'telegram', '700700000', '510266497', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(315, 'telegram', '700700000', '510266498', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(316, 'telegram', '700700000', '510266499', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(317, 'telegram', '700700000', '510266500', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(318, 'telegram', '700700000', '510266501', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(319, 'telegram', '700700000', '510266502', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(320, 'telegram', '700700000', '510266503', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(321, 'telegram', '700700000', '510266504', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(322, 'telegram', '700700000', '510266505', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(323, 'telegram', '700700000', '510266506', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(324, 'telegram', '700700000', '510266507', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(325, 'telegram', '700700000', '510266508', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(326, 'telegram', '700700000', '510266509', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(327, 'telegram', '700700000', '510266510', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(328, 'telegram', '700700000', '510266511', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(329, 'telegram', '700700000', '510266512', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(330, 'telegram', '700700000', '510266513', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(331, 'telegram', '700700000', '510266514', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(332, 'telegram', '700700000', '510266515', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(333, 'telegram', '700700000', '510266516', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(334, 'telegram', '700700000', '510266517', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(335, 'telegram', '700700000', '510266518', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(336, 'telegram', '700700000', '510266519', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(337, 'telegram', '700700000', '510266520', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(338, 'telegram', '700700000', '510266521', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(339, 'telegram', '700700000', '510266522', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(340, 'telegram', '700700000', '510266523', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(341, 'telegram', '700700000', '510266524', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(342, 'telegram', '700700000', '510266525', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(343, 'telegram', '700700000', '510266526', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(344, 'telegram', '700700000', '510266527', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(345, 'telegram', '700700000', '510266528', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(346, 'telegram', '700700000', '510266529', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(347, 'telegram', '700700000', '510266530', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(348, 'telegram', '700700000', '510266531', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(349, 'telegram', '700700000', '510266532', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(350, 'telegram', '700700000', '510266533', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(351, 'telegram', '700700000', '510266534', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(352, 'telegram', '700700000', '510266535', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(353, 'telegram', '700700000', '510266536', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(354, 'telegram', '700700000', '510266537', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(355, 'telegram', '700700000', '510266538', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(356, 'telegram', '700700000', '510266539', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(357, 'telegram', '700700000', '510266540', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(358, 'telegram', '700700000', '510266541', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(359, 'telegram', '700700000', '510266542', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(360, 'telegram', '700700000', '510266543', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(361, 'telegram', '700700000', '510266544', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(362, 'telegram', '700700000', '510266545', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(363, 'telegram', '700700000', '510266546', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(364, 'telegram', '700700000', '510266547', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(365, 'telegram', '700700000', '510266548', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(366, 'telegram', '700700000', '510266549', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(367, 'telegram', '700700000', '510266550', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(368, 'telegram', '700700000', '510266551', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(369, 'telegram', '700700000', '510266552', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(370, 'telegram', '700700000', '510266553', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(371, 'telegram', '700700000', '510266554', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(372, 'telegram', '700700000', '510266555', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(373, 'telegram', '700700000', '510266556', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(374, 'telegram', '700700000', '510266557', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(375, 'telegram', '700700000', '510266558', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(376, 'telegram', '700700000', '510266559', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(377, 'telegram', '700700000', '510266560', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(378, 'telegram', '700700000', '510266561', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(379, 'telegram', '700700000', '510266562', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(380, 'telegram', '700700000', '510266563', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(381, 'telegram', '700700000', '510266564', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(382, 'telegram', '700700000', '510266565', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(383, 'telegram', '700700000', '510266566', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(384, 'telegram', '700700000', '510266567', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(385, 'telegram', '700700000', '510266568', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(386, 'telegram', '700700000', '510266569', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(387, 'telegram', '700700000', '510266570', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(388, 'telegram', '700700000', '510266571', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(389, 'telegram', '700700000', '510266572', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(390, 'telegram', '700700000', '510266573', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(391, 'telegram', '700700000', '510266574', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(392, 'telegram', '700700000', '510266575', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(393, 'telegram', '700700000', '510266576', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(394, 'telegram', '700700000', '510266577', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(395, 'telegram', '700700000', '510266578', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(396, 'telegram', '700700000', '510266579', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(397, 'telegram', '700700000', '510266580', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(398, 'telegram', '700700000', '510266581', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(399, 'telegram', '700700000', '510266582', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(400, 'telegram', '700700000', '510266583', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(401, 'telegram', '700700000', '510266584', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(402, 'telegram', '700700000', '510266585', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(403, 'telegram', '700700000', '510266586', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(404, 'telegram', '700700000', '510266587', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(405, 'telegram', '700700000', '510266588', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(406, 'telegram', '700700000', '510266589', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(407, 'telegram', '700700000', '510266590', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(408, 'telegram', '700700000', '510266591', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(409, 'telegram', '700700000', '510266592', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(410, 'telegram', '700700000', '510266593', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(411, 'telegram', '700700000', '510266594', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(412, 'telegram', '700700000', '510266595', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(413, 'telegram', '700700000', '510266596', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(414, 'telegram', '700700000', '510266597', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(415, 'telegram', '700700000', '510266598', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(416, 'telegram', '700700000', '510266599', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(417, 'telegram', '700700000', '510266600', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(418, 'telegram', '700700000', '510266601', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(419, 'telegram', '700700000', '510266602', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(420, 'telegram', '700700000', '510266603', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(421, 'telegram', '700700000', '510266604', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(422, 'telegram', '700700000', '510266605', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(423, 'telegram', '700700000', '510266606', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(424, 'telegram', '700700000', '510266607', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(425, 'telegram', '700700000', '510266608', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(426, 'telegram', '700700000', '510266609', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(427, 'telegram', '700700000', '510266610', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(428, 'telegram', '700700000', '510266611', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(429, 'telegram', '700700000', '510266612', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(430, 'telegram', '700700000', '510266613', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(431, 'telegram', '700700000', '510266614', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(432, 'telegram', '700700000', '510266615', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(433, 'telegram', '700700000', '510266616', '700403963', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(434, 'telegram', '700700000', '510266617', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(435, 'telegram', '700700000', '510266618', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(436, 'telegram', '700700000', '510266619', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(437, 'telegram', '700700000', '510266620', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(438, 'telegram', '700700000', '510266621', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(439, 'telegram', '700700000', '510266622', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(440, 'telegram', '700700000', '510266623', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(441, 'telegram', '700700000', '510266624', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(442, 'telegram', '700700000', '510266625', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(443, 'telegram', '700700000', '510266626', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(444, 'telegram', '700700000', '510266627', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(445, 'telegram', '700700000', '510266628', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(446, 'telegram', '700700000', '510266629', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(447, 'telegram', '700700000', '510266630', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(448, 'telegram', '700700000', '510266631', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(449, 'telegram', '700700000', '510266632', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(450, 'telegram', '700700000', '510266633', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(451, 'telegram', '700700000', '510266634', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(452, 'telegram', '700700000', '510266635', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(453, 'telegram', '700700000', '510266636', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(454, 'telegram', '700700000', '510266637', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(455, 'telegram', '700700000', '510266638', '700403970', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(456, 'telegram', '700700000', '510266639', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(457, 'telegram', '700700000', '510266640', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(458, 'telegram', '700700000', '510266641', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(459, 'telegram', '700700000', '510266642', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(460, 'telegram', '700700000', '510266643', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(461, 'telegram', '700700000', '510266644', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(462, 'telegram', '700700000', '510266645', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(463, 'telegram', '700700000', '510266646', '700403972', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(464, 'telegram', '700700000', '510266647', '700403967', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(465, 'telegram', '700700000', '510266648', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(466, 'telegram', '700700000', '510266649', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(467, 'telegram', '700700000', '510266650', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(468, 'telegram', '700700000', '510266651', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(469, 'telegram', '700700000', '510266652', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(470, 'telegram', '700700000', '510266653', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(471, 'telegram', '700700000', '510266654', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(472, 'telegram', '700700000', '510266655', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(473, 'telegram', '700700000', '510266656', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(474, 'telegram', '700700000', '510266657', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(475, 'telegram', '700700000', '510266658', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(476, 'telegram', '700700000', '510266659', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(477, 'telegram', '700700000', '510266660', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(478, 'telegram', '700700000', '510266661', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(479, 'telegram', '700700000', '510266662', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(480, 'telegram', '700700000', '510266663', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(481, 'telegram', '700700000', '510266664', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(482, 'telegram', '700700000', '510266665', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(483, 'telegram', '700700000', '510266666', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(484, 'telegram', '700700000', '510266667', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(485, 'telegram', '700700000', '510266668', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(486, 'telegram', '700700000', '510266669', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(487, 'telegram', '700700000', '510266670', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(488, 'telegram', '700700000', '510266671', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(489, 'telegram', '700700000', '510266672', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(490, 'telegram', '700700000', '510266673', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(491, 'telegram', '700700000', '510266674', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(492, 'telegram', '700700000', '510266675', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(493, 'telegram', '700700000', '510266676', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(494, 'telegram', '700700000', '510266677', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(495, 'telegram', '700700000', '510266678', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(496, 'telegram', '700700000', '510266679', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(497, 'telegram', '700700000', '510266680', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(498, 'telegram', '700700000', '510266681', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(499, 'telegram', '700700000', '510266682', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(500, 'telegram', '700700000', '510266683', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(501, 'telegram', '700700000', '510266684', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(502, 'telegram', '700700000', '510266685', '700403959', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(503, 'telegram', '700700000', '510266686', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(504, 'telegram', '700700000', '510266687', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(505, 'telegram', '700700000', '510266688', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(506, 'telegram', '700700000', '510266689', '700403960', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(507, 'telegram', '700700000', '510266690', '700403973', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(508, 'telegram', '700700000', '510266691', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(509, 'telegram', '700700000', '510266692', '700403974', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(510, 'telegram', '700700000', '510266693', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(511, 'telegram', '700700000', '510266694', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(512, 'telegram', '700700000', '510266695', '700403975', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(513, 'telegram', '700700000', '510266696', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(514, 'telegram', '700700000', '510266697', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(515, 'telegram', '700700000', '510266698', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(516, 'telegram', '700700000', '510266699', '700403976', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(517, 'telegram', '700700000', '510266700', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(518, 'telegram', '700700000', '510266701', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(519, 'telegram', '700700000', '510266702', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(520, 'telegram', '700700000', '510266703', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(521, 'telegram', '700700000', '510266704', '700403977', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(522, 'telegram', '700700000', '510266705', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(523, 'telegram', '700700000', '510266706', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(524, 'telegram', '700700000', '510266707', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(525, 'telegram', '700700000', '510266708', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(526, 'telegram', '700700000', '510266709', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(527, 'telegram', '700700000', '510266710', '700403978', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(528, 'telegram', '700700000', '510266711', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(529, 'telegram', '700700000', '510266712', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(530, 'telegram', '700700000', '510266713', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(531, 'telegram', '700700000', '510266714', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(532, 'telegram', '700700000', '510266715', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(533, 'telegram', '700700000', '510266716', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(534, 'telegram', '700700000', '510266717', '700403979', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(535, 'telegram', '700700000', '510266718', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(536, 'telegram', '700700000', '510266719', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(537, 'telegram', '700700000', '510266720', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(538, 'telegram', '700700000', '510266721', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(539, 'telegram', '700700000', '510266722', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(540, 'telegram', '700700000', '510266723', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(541, 'telegram', '700700000', '510266724', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(542, 'telegram', '700700000', '510266725', '700403980', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(543, 'telegram', '700700000', '510266726', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(544, 'telegram', '700700000', '510266727', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(545, 'telegram', '700700000', '510266728', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(546, 'telegram', '700700000', '510266729', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(547, 'telegram', '700700000', '510266730', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(548, 'telegram', '700700000', '510266731', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(549, 'telegram', '700700000', '510266732', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(550, 'telegram', '700700000', '510266733', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(551, 'telegram', '700700000', '510266734', '700403981', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(552, 'telegram', '700700000', 'redraw:550', '700403981', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(553, 'telegram', '700700000', 'redraw:551', '700403981', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(554, 'telegram', '700700000', '510266735', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(555, 'telegram', '700700000', '510266736', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(556, 'telegram', '700700000', '510266737', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(557, 'telegram', '700700000', '510266738', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(558, 'telegram', '700700000', '510266739', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(559, 'telegram', '700700000', '510266740', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(560, 'telegram', '700700000', '510266741', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(561, 'telegram', '700700000', '510266742', '700403982', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(562, 'telegram', '700700000', '510266743', '700403983', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(563, 'telegram', '700700000', '510266744', '700403984', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(564, 'telegram', '700700000', '510266745', '700403985', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(565, 'telegram', '700700000', '510266746', '700403986', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(566, 'telegram', '700700000', '510266747', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(567, 'telegram', '700700000', '510266748', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(568, 'telegram', '700700000', '510266749', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(569, 'telegram', '700700000', '510266750', '700403987', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(570, 'telegram', '700700000', '510266751', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(571, 'telegram', '700700000', '510266752', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(572, 'telegram', '700700000', '510266753', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(573, 'telegram', '700700000', '510266754', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(574, 'telegram', '700700000', '510266755', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(575, 'telegram', '700700000', '510266756', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(576, 'telegram', '700700000', '510266757', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(577, 'telegram', '700700000', '510266758', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(578, 'telegram', '700700000', '510266759', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(579, 'telegram', '700700000', '510266760', '700403988', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(580, 'telegram', '700700000', '510266761', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(581, 'telegram', '700700000', '510266762', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(582, 'telegram', '700700000', '510266763', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(583, 'telegram', '700700000', '510266764', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(584, 'telegram', '700700000', '510266765', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(585, 'telegram', '700700000', '510266766', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(586, 'telegram', '700700000', '510266767', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(587, 'telegram', '700700000', '510266768', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(588, 'telegram', '700700000', '510266769', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(589, 'telegram', '700700000', '510266770', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(590, 'telegram', '700700000', '510266771', '700403989', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(591, 'telegram', '700700000', '510266772', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(592, 'telegram', '700700000', '510266773', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(593, 'telegram', '700700000', '510266774', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(594, 'telegram', '700700000', '510266775', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(595, 'telegram', '700700000', '510266776', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(596, 'telegram', '700700000', '510266777', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(597, 'telegram', '700700000', '510266778', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(598, 'telegram', '700700000', '510266779', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(599, 'telegram', '700700000', '510266780', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(600, 'telegram', '700700000', '510266781', '700403990', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(601, 'telegram', '700700000', '510266782', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(602, 'telegram', '700700000', '510266783', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(603, 'telegram', '700700000', '510266784', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(604, 'telegram', '700700000', '510266785', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(605, 'telegram', '700700000', '510266786', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(606, 'telegram', '700700000', '510266787', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(607, 'telegram', '700700000', '510266788', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(608, 'telegram', '700700000', '510266789', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(609, 'telegram', '700700000', '510266790', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(610, 'telegram', '700700000', '510266791', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(611, 'telegram', '700700000', '510266792', '700403991', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(612, 'telegram', '700700000', '510266793', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(613, 'telegram', '700700000', '510266794', '700403992', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(614, 'telegram', '700700000', '510266795', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(615, 'telegram', '700700000', '510266796', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(616, 'telegram', '700700000', '510266797', '700403993', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(617, 'telegram', '700700000', '510266798', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(618, 'telegram', '700700000', '510266799', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(619, 'telegram', '700700000', '510266800', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(620, 'telegram', '700700000', '510266801', '700403994', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(621, 'telegram', '700700000', '510266802', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(622, 'telegram', '700700000', '510266803', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(623, 'telegram', '700700000', '510266804', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(624, 'telegram', '700700000', '510266805', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(625, 'telegram', '700700000', '510266806', '700403995', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(626, 'telegram', '700700000', '510266807', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(627, 'telegram', '700700000', '510266808', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(628, 'telegram', '700700000', '510266809', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(629, 'telegram', '700700000', '510266810', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(630, 'telegram', '700700000', '510266811', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(631, 'telegram', '700700000', '510266812', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(632, 'telegram', '700700000', '510266813', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(633, 'telegram', '700700000', '510266814', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(634, 'telegram', '700700000', '510266815', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(635, 'telegram', '700700000', '510266816', '700403996', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(636, 'telegram', '700700000', '510266817', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(637, 'telegram', '700700000', '510266818', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(638, 'telegram', '700700000', '510266819', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(639, 'telegram', '700700000', '510266820', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(640, 'telegram', '700700000', '510266821', '700403997', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(641, 'telegram', '700700000', '510266822', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(642, 'telegram', '700700000', '510266823', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(643, 'telegram', '700700000', '510266824', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(644, 'telegram', '700700000', '510266825', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(645, 'telegram', '700700000', '510266826', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(646, 'telegram', '700700000', '510266827', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(647, 'telegram', '700700000', '510266828', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(648, 'telegram', '700700000', '510266829', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(649, 'telegram', '700700000', '510266830', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(650, 'telegram', '700700000', '510266831', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(651, 'telegram', '700700000', 'redraw:648', '700403998', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(652, 'telegram', '700700000', 'redraw:649', '700403998', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(653, 'telegram', '700700000', 'redraw:650', '700403998', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(654, 'telegram', '700700000', '510266832', '700403998', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(655, 'telegram', '700700000', '510266833', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(656, 'telegram', '700700000', '510266834', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(657, 'telegram', '700700000', '510266835', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(658, 'telegram', '700700000', '510266836', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(659, 'telegram', '700700000', '510266837', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(660, 'telegram', '700700000', '510266838', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(661, 'telegram', '700700000', '510266839', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(662, 'telegram', '700700000', '510266840', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(663, 'telegram', '700700000', '510266841', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(664, 'telegram', '700700000', '510266842', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(665, 'telegram', '700700000', 'redraw:662', '700403999', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(666, 'telegram', '700700000', 'redraw:663', '700403999', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(667, 'telegram', '700700000', 'redraw:664', '700403999', '2026-01-05 01:00:00.000000', '2026-01-05 01:00:01.500000', 'done', 0, '', '');
INSERT INTO inbox VALUES(668, 'telegram', '700700000', '510266843', '700403999', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(669, 'telegram', '700700000', '510266844', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(670, 'telegram', '700700000', '510266845', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(671, 'telegram', '700700000', '510266846', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(672, 'telegram', '700700000', '510266847', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(673, 'telegram', '700700000', '510266848', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(674, 'telegram', '700700000', '510266849', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(675, 'telegram', '700700000', '510266850', '700404000', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(676, 'telegram', '700700000', '510266851', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(677, 'telegram', '700700000', '510266852', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(678, 'telegram', '700700000', '510266853', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(679, 'telegram', '700700000', '510266854', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(680, 'telegram', '700700000', '510266855', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(681, 'telegram', '700700000', '510266856', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(682, 'telegram', '700700000', '510266857', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(683, 'telegram', '700700000', '510266858', '700404001', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(684, 'telegram', '700700000', '510266859', '700404002', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(685, 'telegram', '700700000', '510266860', '700404003', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(686, 'telegram', '700700000', '510266861', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(687, 'telegram', '700700000', '510266862', '700404004', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(688, 'telegram', '700700000', '510266863', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(689, 'telegram', '700700000', '510266864', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(690, 'telegram', '700700000', '510266865', '700404005', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(691, 'telegram', '700700000', '510266866', '700404006', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(692, 'telegram', '700700000', '510266867', '700404006', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(693, 'telegram', '700700000', '510266868', '700404006', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(694, 'telegram', '700700000', '510266869', '700404006', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(695, 'telegram', '700700000', '510266870', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(696, 'telegram', '700700000', '510266871', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(697, 'telegram', '700700000', '510266872', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(698, 'telegram', '700700000', '510266873', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(699, 'telegram', '700700000', '510266874', '700404007', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(700, 'telegram', '700700000', '510266875', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(701, 'telegram', '700700000', '510266876', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(702, 'telegram', '700700000', '510266877', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(703, 'telegram', '700700000', '510266878', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(704, 'telegram', '700700000', '510266879', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(705, 'telegram', '700700000', '510266880', '700404008', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(706, 'telegram', '700700000', '510266881', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(707, 'telegram', '700700000', '510266882', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(708, 'telegram', '700700000', '510266883', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(709, 'telegram', '700700000', '510266884', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(710, 'telegram', '700700000', '510266885', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(711, 'telegram', '700700000', '510266886', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(712, 'telegram', '700700000', '510266887', '700404009', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(713, 'telegram', '700700000', '510266888', '700404010', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(714, 'telegram', '700700000', '510266889', '700404011', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(715, 'telegram', '700700000', '510266890', '700404011', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(716, 'telegram', '700700000', '510266891', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(717, 'telegram', '700700000', '510266892', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(718, 'telegram', '700700000', '510266893', '700404012', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(719, 'telegram', '700700000', '510266894', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(720, 'telegram', '700700000', '510266895', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(721, 'telegram', '700700000', '510266896', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(722, 'telegram', '700700000', '510266897', '700404013', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(723, 'telegram', '700700000', '510266898', '700404014', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(724, 'telegram', '700700000', '510266899', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(725, 'telegram', '700700000', '510266900', '700404015', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(726, 'telegram', '700700000', '510266901', '700404016', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(727, 'telegram', '700700000', '510266902', '700404016', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(728, 'telegram', '700700000', '510266903', '700404016', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(729, 'telegram', '700700000', '510266904', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(730, 'telegram', '700700000', '510266905', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(731, 'telegram', '700700000', '510266906', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(732, 'telegram', '700700000', '510266907', '700404017', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(733, 'telegram', '700700000', '510266908', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(734, 'telegram', '700700000', '510266909', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(735, 'telegram', '700700000', '510266910', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(736, 'telegram', '700700000', '510266911', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(737, 'telegram', '700700000', '510266912', '700404018', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(738, 'telegram', '700700000', '510266913', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(739, 'telegram', '700700000', '510266914', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(740, 'telegram', '700700000', '510266915', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(741, 'telegram', '700700000', '510266916', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(742, 'telegram', '700700000', '510266917', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(743, 'telegram', '700700000', '510266918', '700404019', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(744, 'telegram', '700700000', '510266919', '700404020', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(745, 'telegram', '700700000', '510266920', '700404020', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(746, 'telegram', '700700000', '510266921', '700404021', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(747, 'telegram', '700700000', '510266922', '700404021', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(748, 'telegram', '700700000', '510266923', '700404022', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(749, 'telegram', '700700000', '510266924', '700404022', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(750, 'telegram', '700700000', '510266925', '700403965', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(751, 'telegram', '700700000', '510266926', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(752, 'telegram', '700700000', '510266927', '700403966', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(753, 'telegram', '700700000', '510266928', '700403962', '2026-01-05 01:00:00.000000', NULL, 'done', 0, '', '');
INSERT INTO inbox VALUES(754, 'telegram', '700700000', '510266929', '700403960', '2026-01-05 01:00:00.000000', NULL, 'new', 0, '', '');
INSERT INTO inbox VALUES(755, 'telegram', '700700000', '510266930', '700403960', '2026-01-05 01:00:00.000000', NULL, 'new', 0, '', '');
INSERT INTO inbox_payload VALUES(754, '{"update_id": 510266929, "callback_query": {"id": "997607331499354607", "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "chat_instance": "689459621000295674", "data": "1:139:pass:66.29", "message": {"message_id": 39, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700700000, "is_bot": true, "first_name": "Loa", "username": "loa_demo_bot"}, "text": "Ch\u1edd \u0111\u01a1n v\u1ecb x\u00e1c nh\u1eadn \u00b7 H\u1ed9i th\u1ea3o s\u1ed1 29\nYC-2026-0029 \u00b7 Khoa Kinh t\u1ebf \u00b7 Tin b\u00e0i\n\nN\u1ed9i dung:\nKhoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.\nChuy\u00ean m\u1ee5c: \u0110\u00e0o t\u1ea1o\nC\u1ea7n b\u1ea3n ti\u1ebfng Anh: Kh\u00f4ng\n\n\u0110\u0103ng: Website ti\u1ebfng Vi\u1ec7t\nH\u1ea1n: 16:30 Th\u1ee9 T\u01b0 02/12\nC\u00f4 H\u1ea1nh \u0111\u00e3 g\u1eedi l\u00fac 08:15 Th\u1ee9 Ba 01/12\nC\u0103n c\u1ee9: Quy \u0111\u1ecbnh \u0111\u0103ng t\u1ea3i tin b\u00e0i, \u0110i\u1ec1u 5\nTh\u1eddi h\u1ea1n 1 ng\u00e0y l\u00e0m vi\u1ec7c, t\u00ednh t\u1eeb 08:15 Th\u1ee9 Ba 01/12, kh\u00f4ng t\u00ednh ng\u00e0y nh\u1eadn, quy t\u1eafc W-01 b\u1ea3n 2", "entities": [{"length": 36, "offset": 0, "type": "bold"}, {"length": 74, "offset": 86, "type": "blockquote"}, {"length": 18, "offset": 237, "type": "bold"}, {"length": 174, "offset": 256, "type": "expandable_blockquote"}], "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"callback_data": "1:139:pass:66.29", "style": "success", "text": "X\u00e1c nh\u1eadn"}], [{"callback_data": "1:139:menu:more", "text": "Y\u00eau c\u1ea7u b\u1ed5 sung"}], [{"callback_data": "1:139:menu:refuse", "style": "danger", "text": "T\u1eeb ch\u1ed1i"}]]}}}}');
INSERT INTO inbox_payload VALUES(755, '{"update_id": 510266930, "message": {"message_id": 47, "date": 1767574800, "chat": {"id": 700403960, "type": "private", "first_name": "V\u0169 Ho\u00e0ng Khang"}, "from": {"id": 700403960, "is_bot": false, "first_name": "V\u0169 Ho\u00e0ng Khang", "language_code": "vi"}, "text": "Th\u00eam t\u00ean di\u1ec5n gi\u1ea3."}}');
INSERT INTO inquiry VALUES(1, 1, 9, 5, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000');
INSERT INTO inquiry VALUES(2, 1, 10, 6, '2026-11-26 02:00:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL);
INSERT INTO inquiry VALUES(3, 1, 30, 15, '2026-12-01 00:45:00.000000', '2026-12-04 09:30:00.000000', NULL, NULL);
INSERT INTO intervention VALUES(1, 1, 10, 'end', 2, 'unit_head', 'Tin đã cũ', '2026-11-26 02:00:00.000000', NULL, '');
INSERT INTO intervention VALUES(2, 1, 5, 'end', 2, 'unit_head', 'Thiếu thông tin', '2026-12-01 09:45:00.000000', NULL, '');
INSERT INTO invitation VALUES(1, 1, '854c0094e1d372365aa60cf70dfad1ebb6d675a0539698f25e6bb80345081341', 'Ngô Thị Hằng', 'Cô', 'staff', 'navigation', '2026-12-04 00:45:00.000000', 9, NULL, NULL);
INSERT INTO logged_day VALUES(1, 1, '2026-11-26', '[{"task": "1", "reference": "YC-2026-0001", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 1", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-11-26T02:00:00+00:00"}, {"task": "2", "reference": "YC-2026-0002", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 2", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-11-26T02:00:00+00:00"}, {"task": "3", "reference": "YC-2026-0007", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 7", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-11-26T02:00:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-11-26T02:00:00+00:00"}]', '358e86a4c1a96dcdb32ba2f6a3fd381ddcdb2d35599e9079a082b2c6676797f8', '2026-12-01 00:45:00.000000');
INSERT INTO logged_day VALUES(2, 1, '2026-12-01', '[{"task": "10", "reference": "YC-2026-0020", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 20", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "11", "reference": "YC-2026-0021", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 21", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "12", "reference": "YC-2026-0022", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 22", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-12-01T00:45:00+00:00"}, {"task": "13", "reference": "YC-2026-0023", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 23", "unit": "economics", "channel": "website_vi", "link": "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh", "photos": "0", "who": "8", "at": "2026-12-01T00:45:00+00:00", "n": "1", "as": "webmaster", "for": "", "capacity": "", "posted": "2026-12-01T00:45:00+00:00"}]', '210258d42bcbe7e193196f012d085679e612374785a6581560c8d0be72dbc2a6', '2026-12-01 09:45:00.000000');
INSERT INTO media VALUES(1, 1, 11, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000002', 'AQa1072237dc1d81x', 105, '', '', 800, 'Ảnh số 1', 'have', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'telegram');
INSERT INTO media VALUES(2, 1, 11, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000004', 'AQ7dd1fb839292f8x', 106, '', '', 799, 'Ảnh số 2', 'have', '7dd1fb839292f8ce2e18ed6ae16ead40ec6fa8e3abaddffee093ac9b43f5431e', '7dd1fb839292f8ce2e18ed6ae16ead40ec6fa8e3abaddffee093ac9b43f5431e', 'telegram');
INSERT INTO media VALUES(3, 1, 14, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000008', 'AQa1072237dc1d81x', 129, '', '', 800, 'Ảnh số 1', 'have', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'a1072237dc1d8182e1455e9d8f042e444ea13205560ddec46c620d03ccd0e735', 'telegram');
INSERT INTO media VALUES(4, 1, 41, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000011', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', 'telegram');
INSERT INTO media VALUES(5, 1, 41, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000013', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'telegram');
INSERT INTO media VALUES(6, 1, 55, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000017', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', 'telegram');
INSERT INTO media VALUES(7, 1, 55, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000019', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'telegram');
INSERT INTO media VALUES(8, 1, 55, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000021', 'AQ93c7517423f0cds', 11, '', '', 93, 'Ảnh số 3', 'have', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4', 'telegram');
INSERT INTO media VALUES(9, 1, 56, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000025', 'AQ36e138367f26f1s', 9, '', '', 93, 'Ảnh số 1', 'have', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', '36e138367f26f16814bbbaea9d74b574e9a900470eb52e9afc2a84170b30dd34', 'telegram');
INSERT INTO media VALUES(10, 1, 56, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000027', 'AQcfd2c46925aa6as', 10, '', '', 93, 'Ảnh số 2', 'have', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'cfd2c46925aa6a41730cca0c1c83ac2a01c1700025a9584dad9824510f654eab', 'telegram');
INSERT INTO media VALUES(11, 1, 56, 'photo', 'AgAC00000000000000000000000000000000000000000000000000000029', 'AQ93c7517423f0cds', 11, '', '', 93, 'Ảnh số 3', 'have', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4', '93c7517423f0cd388b06edc9eb84d5d7bd167b3765795bf3c4d0e81d734fcdb4', 'telegram');
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
INSERT INTO membership VALUES(12, 1, 11, 'webmaster', NULL, '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(13, 1, 12, 'unit_head', 'navigation', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(14, 1, 13, 'unit_deputy', 'navigation', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(15, 1, 14, 'staff', 'navigation', '2020-01-06 00:00:00.000000', NULL, '');
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
INSERT INTO membership VALUES(26, 1, 25, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(27, 1, 26, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(28, 1, 27, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(29, 1, 28, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(30, 1, 28, 'staff', 'navigation', '2020-01-06 00:00:00.000000', NULL, '');
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
INSERT INTO membership VALUES(50, 1, 48, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(51, 1, 49, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(52, 1, 50, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(53, 1, 51, 'staff', 'economics', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(54, 1, 52, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(55, 1, 53, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(56, 1, 54, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(57, 1, 55, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(58, 1, 56, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(59, 1, 57, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(60, 1, 58, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(61, 1, 59, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(62, 1, 60, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(63, 1, 61, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(64, 1, 62, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(65, 1, 63, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO membership VALUES(66, 1, 64, 'administrator', 'training', '2020-01-06 00:00:00.000000', NULL, '');
INSERT INTO nudge VALUES(1, 1, 7, 'task', 4, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 6, NULL, 'remind', 83, 1);
INSERT INTO nudge VALUES(2, 1, 8, 'task', 4, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 7, NULL, 'remind', 83, 1);
INSERT INTO nudge VALUES(3, 1, 7, 'task', 6, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 6, NULL, 'remind', 95, 1);
INSERT INTO nudge VALUES(4, 1, 8, 'task', 6, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 7, NULL, 'remind', 95, 1);
INSERT INTO nudge VALUES(5, 1, 1, 'inquiry', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 5, NULL, 'remind', 36, 1);
INSERT INTO nudge VALUES(6, 1, 1, 'inquiry', 2, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 5, NULL, 'remind', 41, 1);
INSERT INTO nudge VALUES(7, 1, 1, 'recheck', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', 5, NULL, 'remind', 16, 1);
INSERT INTO nudge VALUES(8, 1, 7, 'visit', 24, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 93, NULL, 'remind', 150, 1);
INSERT INTO nudge VALUES(9, 1, 8, 'visit', 24, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 94, NULL, 'remind', 150, 1);
INSERT INTO nudge VALUES(10, 1, 7, 'visit', 26, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 93, NULL, 'remind', 154, 1);
INSERT INTO nudge VALUES(11, 1, 7, 'visit', 34, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 93, NULL, 'remind', 175, 1);
INSERT INTO nudge VALUES(12, 1, 8, 'visit', 34, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 94, NULL, 'remind', 175, 1);
INSERT INTO nudge VALUES(13, 1, 7, 'visit', 48, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 93, NULL, 'remind', 220, 1);
INSERT INTO nudge VALUES(14, 1, 8, 'visit', 48, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 94, NULL, 'remind', 220, 1);
INSERT INTO nudge VALUES(15, 1, 7, 'visit', 59, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 93, NULL, 'remind', 259, 1);
INSERT INTO nudge VALUES(16, 1, 6, 'opinion', 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 92, NULL, 'remind', 261, 1);
INSERT INTO nudge VALUES(17, 1, 2, 'inquiry', 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 91, NULL, 'late', 35, 1);
INSERT INTO nudge VALUES(18, 1, 2, 'inquiry', 2, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 91, NULL, 'late', 40, 1);
INSERT INTO nudge VALUES(19, 1, 8, 'visit', 26, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 94, NULL, 'late', 153, 1);
INSERT INTO nudge VALUES(20, 1, 8, 'visit', 59, '2026-12-01 09:45:00.000000', '2026-12-01 09:45:00.000000', 94, NULL, 'late', 258, 1);
INSERT INTO nudge VALUES(21, 1, 4, 'visit', 29, '2026-12-01 15:15:00.000000', NULL, NULL, NULL, 'remind', 160, 1);
INSERT INTO nudge VALUES(22, 1, 5, 'visit', 29, '2026-12-01 15:15:00.000000', NULL, NULL, NULL, 'remind', 160, 1);
INSERT INTO nudge VALUES(23, 1, 4, 'visit', 53, '2026-12-01 15:15:00.000000', NULL, NULL, NULL, 'remind', 235, 1);
INSERT INTO nudge VALUES(24, 1, 5, 'visit', 53, '2026-12-01 15:15:00.000000', NULL, NULL, NULL, 'remind', 235, 1);
INSERT INTO nudge VALUES(25, 1, 4, 'visit', 70, '2026-12-01 15:15:00.000000', NULL, NULL, NULL, 'remind', 289, 1);
INSERT INTO nudge VALUES(26, 1, 5, 'visit', 70, '2026-12-01 15:15:00.000000', NULL, NULL, NULL, 'remind', 289, 1);
INSERT INTO office_day VALUES(1, 1, '2026-12-25', 0, '15/TB-BX', 9, '2026-12-01 00:45:00.000000');
INSERT INTO opinion VALUES(1, 1, 24, 59, 7, '', 6, 'Các mục đã đủ chưa?', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, 'open', '', '', NULL, NULL, '', NULL, '');
INSERT INTO outbox VALUES(1, 1, '221.1', 2, NULL, 'event-moved-days', '{"event": 2, "by": 3}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '17');
INSERT INTO outbox VALUES(2, 1, '225.1', 2, NULL, 'event-cancelled', '{"event": 2, "by": 3}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '18');
INSERT INTO outbox VALUES(3, 1, '', 8, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "", "channels": "website_vi", "since": 2, "until": 84}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '16');
INSERT INTO outbox VALUES(4, 1, '', 11, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "", "channels": "website_vi", "since": 2, "until": 84}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(5, 1, '', 1, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '98');
INSERT INTO outbox VALUES(6, 1, '', 7, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(7, 1, '', 8, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '17');
INSERT INTO outbox VALUES(8, 1, '', 4, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "", "channels": "", "since": 0, "until": 0}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '8');
INSERT INTO outbox VALUES(9, 1, '', 5, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "", "channels": "", "since": 0, "until": 0}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '8');
INSERT INTO outbox VALUES(10, 1, '', 2, NULL, 'daily-log', '{"day": "2026-11-26", "unit": "economics", "channels": "", "since": 0, "until": 0}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '19');
INSERT INTO outbox VALUES(11, 1, '', 4, NULL, 'rounds-alone', '{"duty": "unit_site", "period": "2026-12"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '9');
INSERT INTO outbox VALUES(12, 1, '', 5, NULL, 'rounds-alone', '{"duty": "unit_site", "period": "2026-12"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '9');
INSERT INTO outbox VALUES(13, 1, '', 9, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(14, 1, '', 52, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(15, 1, '', 53, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(16, 1, '', 54, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(17, 1, '', 55, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(18, 1, '', 56, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(19, 1, '', 57, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(20, 1, '', 58, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(21, 1, '', 59, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(22, 1, '', 60, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(23, 1, '', 61, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(24, 1, '', 62, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(25, 1, '', 63, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(26, 1, '', 64, NULL, 'stuck', '{"rows": "1"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(27, 1, '', 4, NULL, 'rounds-alone', '{"duty": "phones", "period": "2026-W49"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '10');
INSERT INTO outbox VALUES(28, 1, '', 5, NULL, 'rounds-alone', '{"duty": "phones", "period": "2026-W49"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '10');
INSERT INTO outbox VALUES(29, 1, '', 9, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(30, 1, '', 52, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(31, 1, '', 53, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(32, 1, '', 54, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(33, 1, '', 55, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(34, 1, '', 56, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(35, 1, '', 57, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(36, 1, '', 58, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(37, 1, '', 59, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(38, 1, '', 60, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(39, 1, '', 61, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(40, 1, '', 62, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(41, 1, '', 63, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(42, 1, '', 64, NULL, 'stuck', '{"rows": "2"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '4');
INSERT INTO outbox VALUES(43, 1, '439.1', 11, NULL, 'notice-task-handed-over', '{"reference": "YC-2026-0026", "who": "Anh \u0110\u1ea1t", "channel": {"vi": "Website ti\u1ebfng Vi\u1ec7t", "en": "Vietnamese website"}}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '16');
INSERT INTO outbox VALUES(44, 1, '448.1', 52, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(45, 1, '448.1', 53, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(46, 1, '448.1', 54, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(47, 1, '448.1', 55, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(48, 1, '448.1', 56, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(49, 1, '448.1', 57, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(50, 1, '448.1', 58, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(51, 1, '448.1', 59, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(52, 1, '448.1', 60, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(53, 1, '448.1', 61, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(54, 1, '448.1', 62, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(55, 1, '448.1', 63, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(56, 1, '448.1', 64, NULL, 'notice-unit', '{"unit": {"vi": "Khoa Du l\u1ecbch", "en": null}, "what": "added", "part": "", "who": "Anh B\u1ea3o"}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '5');
INSERT INTO outbox VALUES(57, 1, '455.1', 13, NULL, 'notice-delegation-given', '{"giver": "C\u00f4 H\u00f2a", "receiver": "Th\u1ea7y B\u00ecnh", "role": {"vi": "Th\u1ee7 tr\u01b0\u1edfng \u0111\u01a1n v\u1ecb", "en": "Head of unit"}, "unit": {"vi": "Khoa H\u00e0ng h\u1ea3i", "en": "Faculty of Navigation"}, "first": "2026-12-01", "last": "2026-12-18", "scope": "", "who": "C\u00f4 H\u00f2a"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '3');
INSERT INTO outbox VALUES(58, 1, '', 9, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '21');
INSERT INTO outbox VALUES(59, 1, '', 52, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(60, 1, '', 53, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(61, 1, '', 54, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(62, 1, '', 55, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(63, 1, '', 56, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(64, 1, '', 57, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(65, 1, '', 58, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(66, 1, '', 59, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(67, 1, '', 60, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(68, 1, '', 61, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(69, 1, '', 62, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(70, 1, '', 63, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(71, 1, '', 64, NULL, 'rules-offered', '{"offer": 2, "part": "", "way": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(72, 1, '464.1', 9, NULL, 'rules-ended', '{"offer": 2, "notice": 58}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '21');
INSERT INTO outbox VALUES(73, 1, '464.1', 52, NULL, 'rules-ended', '{"offer": 2, "notice": 59}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(74, 1, '464.1', 53, NULL, 'rules-ended', '{"offer": 2, "notice": 60}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(75, 1, '464.1', 54, NULL, 'rules-ended', '{"offer": 2, "notice": 61}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(76, 1, '464.1', 55, NULL, 'rules-ended', '{"offer": 2, "notice": 62}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(77, 1, '464.1', 56, NULL, 'rules-ended', '{"offer": 2, "notice": 63}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(78, 1, '464.1', 57, NULL, 'rules-ended', '{"offer": 2, "notice": 64}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(79, 1, '464.1', 58, NULL, 'rules-ended', '{"offer": 2, "notice": 65}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(80, 1, '464.1', 59, NULL, 'rules-ended', '{"offer": 2, "notice": 66}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(81, 1, '464.1', 60, NULL, 'rules-ended', '{"offer": 2, "notice": 67}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(82, 1, '464.1', 61, NULL, 'rules-ended', '{"offer": 2, "notice": 68}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(83, 1, '464.1', 62, NULL, 'rules-ended', '{"offer": 2, "notice": 69}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(84, 1, '464.1', 63, NULL, 'rules-ended', '{"offer": 2, "notice": 70}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(85, 1, '464.1', 64, NULL, 'rules-ended', '{"offer": 2, "notice": 71}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(86, 1, '', 7, NULL, 'rules-offered', '{"offer": 3, "part": "drafts", "way": "post"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '12');
INSERT INTO outbox VALUES(87, 1, '', 8, NULL, 'rules-offered', '{"offer": 3, "part": "drafts", "way": "post"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '43');
INSERT INTO outbox VALUES(88, 1, '', 7, NULL, 'notice-opinion-late', '{"reference": "YC-2026-0024", "subject": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 24", "whom": {"vi": "Th\u1ea7y D\u0169ng", "en": null}, "words": ""}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '13');
INSERT INTO outbox VALUES(89, 1, '', 8, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "", "channels": "website_vi", "since": 84, "until": 241}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '44');
INSERT INTO outbox VALUES(90, 1, '', 11, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "", "channels": "website_vi", "since": 84, "until": 241}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '17');
INSERT INTO outbox VALUES(91, 1, '', 2, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '43');
INSERT INTO outbox VALUES(92, 1, '', 6, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'dropped', 0, 'nothing is left to say', NULL, NULL);
INSERT INTO outbox VALUES(93, 1, '', 7, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '14');
INSERT INTO outbox VALUES(94, 1, '', 8, NULL, 'digest', '{}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '45');
INSERT INTO outbox VALUES(95, 1, '', 4, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "", "channels": "", "since": 0, "until": 0}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '31');
INSERT INTO outbox VALUES(96, 1, '', 5, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "", "channels": "", "since": 0, "until": 0}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '28');
INSERT INTO outbox VALUES(97, 1, '', 2, NULL, 'daily-log', '{"day": "2026-12-01", "unit": "economics", "channels": "", "since": 0, "until": 0}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '44');
INSERT INTO outbox VALUES(98, 1, '499.1', 7, NULL, 'rules-ended', '{"offer": 3, "notice": 86}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '12');
INSERT INTO outbox VALUES(99, 1, '499.1', 8, NULL, 'rules-ended', '{"offer": 3, "notice": 87}', 9, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '43');
INSERT INTO outbox VALUES(100, 1, '499.1', 6, NULL, 'rules-offered', '{"offer": 3, "part": "reviews", "way": "post"}', 5, '2026-01-05 01:00:00.000000', 'sent', 0, '', '2026-01-05 01:00:00.000000', '6');
INSERT INTO outbox VALUES(101, 1, '752.1', 7, NULL, 'notice-visit-taken-over', '{"reference": "YC-2026-0012", "who": "Anh \u0110\u1ea1t", "subject": "H\u1ed9i th\u1ea3o s\u1ed1 12"}', 5, '2026-01-05 01:00:00.000000', 'held', 0, '', NULL, NULL);
INSERT INTO person VALUES(1, 1, 'Lương Thị Hạnh', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(2, 1, 'Vũ Hoàng Khang', 'Thầy', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(3, 1, 'Đỗ Ngọc Lan', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(4, 1, 'Trịnh Quang Minh', 'Thầy', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(5, 1, 'Hồ Anh Thu', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(6, 1, 'Lý Văn Dũng', 'Thầy', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(7, 1, 'Mai Hải Yến', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(8, 1, 'Tô Khắc Đạt', 'Anh', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(9, 1, 'Phan Gia Bảo', 'Anh', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(10, 1, 'Nghiêm Văn Tú', 'Anh', 'vi', 1, '2026-12-18 17:00:00.000000', NULL);
INSERT INTO person VALUES(11, 1, 'Lê Hồng Phúc', 'Anh', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(12, 1, 'Bùi Thị Hòa', 'Cô', 'vi', 1, NULL, '2026-12-18 17:00:00.000000');
INSERT INTO person VALUES(13, 1, 'Cao Văn Bình', 'Thầy', 'vi', 1, NULL, '2026-12-18 17:00:00.000000');
INSERT INTO person VALUES(14, 1, 'Đào Khánh Vy', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(15, 1, 'Nghiêm Thị An', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(16, 1, 'Nghiêm Thị Bích', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(17, 1, 'Nghiêm Thị Chi', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(18, 1, 'Nghiêm Thị Diệp', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(19, 1, 'Nghiêm Thị Giang', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(20, 1, 'Nghiêm Thị Hà', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(21, 1, 'Nghiêm Thị Hoa', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(22, 1, 'Nghiêm Thị Kim', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(23, 1, 'Nghiêm Thị Lam', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(24, 1, 'Nghiêm Thị Liên', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(25, 1, 'Nghiêm Thị Mai', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(26, 1, 'Nghiêm Thị Nga', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(27, 1, 'Nghiêm Thị Oanh', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(28, 1, 'Nghiêm Thị Quế', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(29, 1, 'Nghiêm Thị Sen', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(30, 1, 'Nghiêm Thị Tâm', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(31, 1, 'Nghiêm Thị Thanh', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(32, 1, 'Nghiêm Thị Thảo', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(33, 1, 'Nghiêm Thị Thu', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(34, 1, 'Nghiêm Thị Thúy', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(35, 1, 'Nghiêm Thị Trà', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(36, 1, 'Nghiêm Thị Trang', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(37, 1, 'Nghiêm Thị Uyên', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(38, 1, 'Nghiêm Thị Vân', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(39, 1, 'Nghiêm Thị Xuân', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(40, 1, 'Nghiêm Thị Yên', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(41, 1, 'Nghiêm Thị Yến', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(42, 1, 'Nghiêm Văn An', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(43, 1, 'Nghiêm Văn Bách', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(44, 1, 'Nghiêm Văn Cường', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(45, 1, 'Nghiêm Văn Dân', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(46, 1, 'Nghiêm Văn Đông', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(47, 1, 'Nghiêm Thị Phượng', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(48, 1, 'Nghiêm Văn Giáp', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(49, 1, 'Nghiêm Văn Hải', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(50, 1, 'Nghiêm Văn Hiếu', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(51, 1, 'Nghiêm Văn Hùng', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(52, 1, 'Nghiêm Văn Kha', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(53, 1, 'Nghiêm Văn Lâm', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(54, 1, 'Nghiêm Văn Quân', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(55, 1, 'Nghiêm Văn Long', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(56, 1, 'Nghiêm Văn Minh', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(57, 1, 'Nghiêm Văn Nam', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(58, 1, 'Nghiêm Văn Phúc', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(59, 1, 'Nghiêm Văn Sang', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(60, 1, 'Nghiêm Văn Tài', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(61, 1, 'Nghiêm Văn Thắng', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(62, 1, 'Nghiêm Văn Trí', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(63, 1, 'Nghiêm Văn Trung', 'Cô', 'vi', 1, NULL, NULL);
INSERT INTO person VALUES(64, 1, 'Nghiêm Văn Việt', 'Cô', 'vi', 1, NULL, NULL);
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
INSERT INTO promise VALUES(24, 1, 24, '2026-12-04 09:30:00.000000', '', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(25, 1, 25, '2026-12-04 09:30:00.000000', '', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(26, 1, 26, '2026-12-04 09:30:00.000000', '', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(27, 1, 27, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 00:45:00.000000', NULL);
INSERT INTO promise VALUES(28, 1, 28, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(29, 1, 29, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(30, 1, 30, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
INSERT INTO promise VALUES(31, 1, 31, '2026-12-07 09:30:00.000000', 'W-01', '2026-12-01 01:15:00.000000', NULL);
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
INSERT INTO request VALUES(11, 1, '70656a7e896c', 'YC-2026-0011', 'news', 'economics', 1, 1, 'Hội thảo số 11', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(12, 1, '2d38b0564bcf', 'YC-2026-0012', 'news', 'economics', 1, 1, 'Hội thảo số 12', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(13, 1, 'fe383b15070c', 'YC-2026-0013', 'news', 'economics', 1, 1, 'Hội thảo số 13', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(14, 1, '23f6a6fd348d', 'YC-2026-0014', 'news', 'economics', 1, 1, 'Hội thảo số 14', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(15, 1, '9c8d2932fce8', 'YC-2026-0015', 'news', 'economics', 1, 1, 'Hội thảo số 15', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(16, 1, '8844f43a1944', 'YC-2026-0016', 'news', 'economics', 1, 1, 'Hội thảo số 16', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(17, 1, 'be762c58787c', 'YC-2026-0017', 'news', 'economics', 1, 1, 'Hội thảo số 17', 'closed', 'refused', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(18, 1, '20becccb8983', 'YC-2026-0018', 'news', 'economics', 1, 1, 'Hội thảo số 18', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(19, 1, '4e2ffc30bd7d', 'YC-2026-0019', 'news', 'economics', 1, 1, 'Hội thảo số 19', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(20, 1, '9db38d607171', 'YC-2026-0020', 'news', 'economics', 1, 1, 'Hội thảo số 20', 'rechecking', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(21, 1, '66929bdfabbc', 'YC-2026-0021', 'news', 'economics', 1, 1, 'Hội thảo số 21', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(22, 1, '6a546454e60e', 'YC-2026-0022', 'news', 'economics', 1, 1, 'Hội thảo số 22', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(23, 1, '1a2c0661ce37', 'YC-2026-0023', 'news', 'economics', 1, 1, 'Hội thảo số 23', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(24, 1, 'b1b24b0bf92b', 'YC-2026-0024', 'feature', 'economics', 1, 1, 'Chuyên đề biển số 24', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(25, 1, '74e3a80f7037', 'YC-2026-0025', 'feature', 'economics', 1, 1, 'Chuyên đề biển số 25', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(26, 1, 'f67ef1061fad', 'YC-2026-0026', 'feature', 'economics', 1, 1, 'Chuyên đề biển số 26', 'publishing', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(27, 1, 'c809f6832cf3', 'YC-2026-0027', 'news', 'navigation', 14, 1, 'Hội thảo số 27', 'deciding', NULL, '2026-12-01 00:45:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(28, 1, '7e8639609255', 'YC-2026-0028', 'news', 'economics', 1, 2, 'Hội thảo số 28', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(29, 1, '768ff0a5d0c2', 'YC-2026-0029', 'news', 'economics', 1, 2, 'Hội thảo số 29', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(30, 1, 'e3f41dce2735', 'YC-2026-0030', 'news', 'economics', 1, 2, 'Hội thảo số 30', 'deciding', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO request VALUES(31, 1, '32be19ee7f4b', 'YC-2026-0031', 'news', 'economics', 1, 2, 'Hội thảo số 31', 'publishing', NULL, '2026-12-01 01:15:00.000000', NULL, '', NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO revision VALUES(24, 1, 24, 'content', 1, '{"title": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 24", "pages": "Trang khoa | Gi\u1edbi thi\u1ec7u\nTrang tr\u01b0\u1eddng | Tuy\u1ec3n sinh"}', 'e7e6a67ae965bbf80b31235ee8bc6944cb161565a28d3c7a5dbfdfcacb4ecc2f', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(25, 1, 25, 'content', 1, '{"title": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 25", "pages": "Trang khoa | Gi\u1edbi thi\u1ec7u\nTrang tr\u01b0\u1eddng | Tuy\u1ec3n sinh"}', '31aa6d6b5e197144a19f50bcccc823853b0822fd3a725d715c9185b39355d1da', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(26, 1, 26, 'content', 1, '{"title": "Chuy\u00ean \u0111\u1ec1 bi\u1ec3n s\u1ed1 26", "pages": "Trang khoa | Gi\u1edbi thi\u1ec7u\nTrang tr\u01b0\u1eddng | Tuy\u1ec3n sinh"}', '02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be', 1, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(27, 1, 27, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 27", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '8c245bb34ebe8d8725e5e9f2cba2bebf789f0129cae6f0ea67485cab0a023dea', 14, '2026-12-01 00:45:00.000000', 'new');
INSERT INTO revision VALUES(28, 1, 28, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 28", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '8e76310ca331aa71bd242c062b7cd2c049663c70dee3804886d72d2de549dc8c', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(29, 1, 29, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 29", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '352df49408a2e157af977a0c957a829a0354a42004a509f505a3f8e348c6ee6a', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(30, 1, 30, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 30", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '35388fcecbb6d1189070b116050bbb970c20d8285211ce30568ad0c99e847327', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO revision VALUES(31, 1, 31, 'content', 1, '{"event_date": null, "source": null, "photos": null, "attachment": null, "title": "H\u1ed9i th\u1ea3o s\u1ed1 31", "body": "Khoa Kinh t\u1ebf t\u1ed5 ch\u1ee9c h\u1ed9i th\u1ea3o v\u1ec1 logistics xanh.\nH\u01a1n 200 \u0111\u1ea1i bi\u1ec3u tham d\u1ef1.", "category": "training", "english": false}', '9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d', 1, '2026-12-01 01:15:00.000000', 'new');
INSERT INTO route VALUES(1, 1, 1, 'desk', NULL);
INSERT INTO rule_offer VALUES(1, 1, 1, '2026-11-26 02:00:00.000000', 'applied', NULL, '2026-11-26 02:00:00.000000', '');
INSERT INTO rule_offer VALUES(2, 1, 2, '2026-12-01 01:15:00.000000', 'applied', 9, '2026-12-01 01:15:00.000000', '');
INSERT INTO rule_offer VALUES(3, 1, 3, '2026-12-01 09:45:00.000000', 'open', NULL, NULL, '');
INSERT INTO rule_signature VALUES(1, 1, 3, 'drafts', 7, 'desk', 'efa7894d1d7a3c2bc4566ed94a27eaebb03a4b8a99fb800c95a2f3fc203f8593', '2026-12-01 09:45:00.000000', NULL, '', NULL);
INSERT INTO rule_version VALUES(1, 1, '1976a9909957c1d1870ce725e2ca2f4348e511a0ea0dd5fa6b1ba3fa43d9f98d', 'edition: 2
# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
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
daily_log:
  - {at: "11:30", to: webmaster, channels: [website_vi]}
  - {at: "16:30", to: board, unit_heads: unit_head}

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
    published: 3 working days after event
    for: every event
    title: {vi: Tin sau sự kiện, en: News after the event}
  - type: news
    published: 10 days before event
    for: important events
    title: {vi: Tin giới thiệu sự kiện, en: News introducing the event}
  - type: news
    published: 1 working day after start of event
    for: important events
    title: {vi: Tin trong sự kiện, en: News during the event}
  # Không ghi within thì theo thời hạn đề xuất (lead_time) của loại yêu cầu
  - {type: banner, for: important events}
  - {type: press, for: important events}

request_types:
  news:
    title: {vi: Tin bài, en: News item}
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a finished text, to be published on the website"}
    rests_on: Quy định đăng tải tin bài, Điều 5
    rule: W-01
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # within: 5 working days   # thời hạn cả yêu cầu, từ lúc nhận đến lúc đăng; không ghi thì theo từng bước

    # Các câu hỏi. Câu bắt buộc (required) được hỏi từng câu theo thứ tự này; có lead_time thì sự kiện
    # và ngày ghi ở before được hỏi trước. Các câu không bắt buộc được hỏi sau cùng, chung một lần.
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

        within: 1 working day
        late: {remind: 2, then: deputy}    # nhắc 2 lần, sau đó chuyển Phó Hiệu trưởng

    # Đăng ở đâu, trong bao lâu kể từ lúc phê duyệt; có after thì kể từ hết ngày mà câu hỏi ấy ghi.
    # only_if: chỉ đăng khi câu hỏi có/không ấy được trả lời là có.
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      website_en: {channel: website_en, within: 2 working days, when: {english: yes}}

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
    lead_time: {at_least: 5 working days before event_date, late: {needs: reason}}

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      banner: {channel: banner, within: 1 working day}
      # due: end of gỡ xuống khi hết ngày cuối của câu hỏi ấy (ngày nghỉ thì hết ngày làm việc kế tiếp). Việc này mở từ
      # lúc phê duyệt, nhắc trong ngày phải gỡ; kiểm tra lại và kết thúc yêu cầu không chờ việc này.
      banner_down: {channel: banner_down, due: end of shown, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}

  press:
    title: {vi: Mời báo chí, en: Press invitation}
    used_for: {vi: "mời báo, đài dự sự kiện, cần có dự thảo", en: "newspapers and broadcasters at an event; needs a draft"}
    rests_on: Quy định truyền thông sự kiện, Điều 4
    rule: P-01
    subject: event
    lead_time: {at_least: 3 working days before event_date, late: {needs: reason}}

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      press: {channel: press, within: 4 working hours}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}

  coverage:
    title: {vi: Đưa tin sự kiện, en: Event coverage}
    used_for: {vi: "đề nghị cử người đến viết tin, chụp ảnh", en: "somebody to come, write and take photos"}
    rests_on: Quy định đăng tải tin bài, Điều 7
    rule: W-02
    subject: event
    lead_time: 2 working days before event_date

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      # after: thời hạn tính từ hết ngày diễn ra sự kiện, không tính từ lúc phê duyệt
      website_vi: {channel: website_vi, within: 3 working days after event_date, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}
# Việc các đơn vị phải làm lặp lại. Mỗi tháng Loa mở một đợt vào đầu ngày làm việc đầu tiên, gửi thẻ cho từng
# đơn vị, nhắc, và hết ngày làm việc cuối cùng của tháng thì báo cáo.
  feature:
    title: {vi: Chuyên đề, en: Feature}
    used_for: {vi: chuyên đề do hội đồng thông qua, en: a feature that a council adopts}
    subject: title
    fields:
      title: {kind: text, title: {vi: Tên chuyên đề, en: Title}, required: true, max: 150}
      pages:
        kind: rows
        title: {vi: Các trang cần sửa, en: Pages to mend}
        required: true
        columns: [{vi: Trang, en: Page}, {vi: Mục, en: Section}]
    stages:
      - {name: desk, by: desk, verb: review, may: [more, opinion, refuse], within: 4 working hours}
      - name: council
        by: board
        verb: {vi: thông qua, en: adopt/adopted}
        may: [more, refuse]
        needs: 2
        veto: deputy
        within: 2 working days
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      line: {title: {vi: Đo đường truyền, en: Line test}, to: desk, opens: sent, may_be_waived_by: board}
      page: {title: {vi: Sửa trang, en: Mend a page}, to: webmaster, for_each: pages, gives: link}
    result: {recheck_within: 2 working days}

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

  phones:
    title: {vi: Kiểm tra liên hệ, en: Contacts}
    every: week
    for: each unit with a site
    by: unit_head
    helped_by: desk
    items:
      hotline: {vi: Đường dây nóng, en: Hotline}
      rooms: {vi: Phòng tiếp khách, en: Rooms}
    answers:
      same: {vi: Còn dùng, en: In use}
      changed: {vi: Đã thay số, en: Changed}
      help: {vi: Nhờ hỗ trợ, en: Help, done: no}
    late: {report_to: board}
');
INSERT INTO rule_version VALUES(2, 1, '57b23bd2eab67c20d37a45972da2c7b096c588dfd756b887eb618b47d21f061e', 'edition: 2
# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
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
daily_log:
  - {at: "11:30", to: webmaster, channels: [website_vi]}
  - {at: "16:30", to: board, unit_heads: unit_head}

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
    published: 3 working days after event
    for: every event
    title: {vi: Tin sau sự kiện, en: News after the event}
  - type: news
    published: 10 days before event
    for: important events
    title: {vi: Tin giới thiệu sự kiện, en: News introducing the event}
  - type: news
    published: 1 working day after start of event
    for: important events
    title: {vi: Tin trong sự kiện, en: News during the event}
  # Không ghi within thì theo thời hạn đề xuất (lead_time) của loại yêu cầu
  - {type: banner, for: important events}
  - {type: press, for: important events}

request_types:
  news:
    title: {vi: Tin bài, en: News item}
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a finished text, to be published on the website"}
    rests_on: Quy định đăng tải tin bài, Điều 5
    rule: W-01
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # within: 5 working days   # thời hạn cả yêu cầu, từ lúc nhận đến lúc đăng; không ghi thì theo từng bước

    # Các câu hỏi. Câu bắt buộc (required) được hỏi từng câu theo thứ tự này; có lead_time thì sự kiện
    # và ngày ghi ở before được hỏi trước. Các câu không bắt buộc được hỏi sau cùng, chung một lần.
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

        within: 1 working day
        late: {remind: 2, then: deputy}    # nhắc 2 lần, sau đó chuyển Phó Hiệu trưởng

    # Đăng ở đâu, trong bao lâu kể từ lúc phê duyệt; có after thì kể từ hết ngày mà câu hỏi ấy ghi.
    # only_if: chỉ đăng khi câu hỏi có/không ấy được trả lời là có.
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      website_en: {channel: website_en, within: 2 working days, when: {english: yes}}

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
    lead_time: {at_least: 5 working days before event_date, late: {needs: reason}}

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      banner: {channel: banner, within: 1 working day}
      # due: end of gỡ xuống khi hết ngày cuối của câu hỏi ấy (ngày nghỉ thì hết ngày làm việc kế tiếp). Việc này mở từ
      # lúc phê duyệt, nhắc trong ngày phải gỡ; kiểm tra lại và kết thúc yêu cầu không chờ việc này.
      banner_down: {channel: banner_down, due: end of shown, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}

  press:
    title: {vi: Mời báo chí, en: Press invitation}
    used_for: {vi: "mời báo, đài dự sự kiện, cần có dự thảo", en: "newspapers and broadcasters at an event; needs a draft"}
    rests_on: Quy định truyền thông sự kiện, Điều 4
    rule: P-01
    subject: event
    lead_time: {at_least: 3 working days before event_date, late: {needs: reason}}

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      press: {channel: press, within: 4 working hours}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}

  coverage:
    title: {vi: Đưa tin sự kiện, en: Event coverage}
    used_for: {vi: "đề nghị cử người đến viết tin, chụp ảnh", en: "somebody to come, write and take photos"}
    rests_on: Quy định đăng tải tin bài, Điều 7
    rule: W-02
    subject: event
    lead_time: 2 working days before event_date

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      # after: thời hạn tính từ hết ngày diễn ra sự kiện, không tính từ lúc phê duyệt
      website_vi: {channel: website_vi, within: 3 working days after event_date, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}
# Việc các đơn vị phải làm lặp lại. Mỗi tháng Loa mở một đợt vào đầu ngày làm việc đầu tiên, gửi thẻ cho từng
# đơn vị, nhắc, và hết ngày làm việc cuối cùng của tháng thì báo cáo.
  feature:
    title: {vi: Chuyên đề, en: Feature}
    used_for: {vi: chuyên đề do hội đồng thông qua, en: a feature that a council adopts}
    subject: title
    fields:
      title: {kind: text, title: {vi: Tên chuyên đề, en: Title}, required: true, max: 150}
      pages:
        kind: rows
        title: {vi: Các trang cần sửa, en: Pages to mend}
        required: true
        columns: [{vi: Trang, en: Page}, {vi: Mục, en: Section}]
    stages:
      - {name: desk, by: desk, verb: review, may: [more, opinion, refuse], within: 4 working hours}
      - name: council
        by: board
        verb: {vi: thông qua, en: adopt/adopted}
        may: [more, refuse]
        needs: 2
        veto: deputy
        within: 2 working days
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      line: {title: {vi: Đo đường truyền, en: Line test}, to: desk, opens: sent, may_be_waived_by: board}
      page: {title: {vi: Sửa trang, en: Mend a page}, to: webmaster, for_each: pages, gives: link}
    result: {recheck_within: 2 working days}

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

  phones:
    title: {vi: Kiểm tra liên hệ, en: Contacts}
    every: week
    for: each unit with a site
    by: unit_head
    helped_by: desk
    items:
      hotline: {vi: Đường dây nóng, en: Hotline}
      rooms: {vi: Phòng tiếp khách, en: Rooms}
    answers:
      same: {vi: Còn dùng, en: In use}
      changed: {vi: Đã thay số, en: Changed}
      help: {vi: Nhờ hỗ trợ, en: Help, done: no}
    late: {report_to: board}

signatures: {drafts: desk, reviews: deputy, approves: board}
');
INSERT INTO rule_version VALUES(3, 1, 'efa7894d1d7a3c2bc4566ed94a27eaebb03a4b8a99fb800c95a2f3fc203f8593', 'edition: 2
# Quy định của một trường đại học tưởng tượng, dùng để chạy thử Loa.
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
daily_log:
  - {at: "11:30", to: webmaster, channels: [website_vi]}
  - {at: "16:30", to: board, unit_heads: unit_head}

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
    published: 3 working days after event
    for: every event
    title: {vi: Tin sau sự kiện, en: News after the event}
  - type: news
    published: 10 days before event
    for: important events
    title: {vi: Tin giới thiệu sự kiện, en: News introducing the event}
  - type: news
    published: 1 working day after start of event
    for: important events
    title: {vi: Tin trong sự kiện, en: News during the event}
  # Không ghi within thì theo thời hạn đề xuất (lead_time) của loại yêu cầu
  - {type: banner, for: important events}
  - {type: press, for: important events}

request_types:
  news:
    title: {vi: Tin bài, en: News item}
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: {vi: "đăng tin, bài đã viết lên website", en: "a finished text, to be published on the website"}
    rests_on: Quy định đăng tải tin bài, Điều 5
    rule: W-01
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # within: 5 working days   # thời hạn cả yêu cầu, từ lúc nhận đến lúc đăng; không ghi thì theo từng bước

    # Các câu hỏi. Câu bắt buộc (required) được hỏi từng câu theo thứ tự này; có lead_time thì sự kiện
    # và ngày ghi ở before được hỏi trước. Các câu không bắt buộc được hỏi sau cùng, chung một lần.
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

        within: 1 working day
        late: {remind: 2, then: deputy}    # nhắc 2 lần, sau đó chuyển Phó Hiệu trưởng

    # Đăng ở đâu, trong bao lâu kể từ lúc phê duyệt; có after thì kể từ hết ngày mà câu hỏi ấy ghi.
    # only_if: chỉ đăng khi câu hỏi có/không ấy được trả lời là có.
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      website_en: {channel: website_en, within: 2 working days, when: {english: yes}}

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
    lead_time: {at_least: 5 working days before event_date, late: {needs: reason}}

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      banner: {channel: banner, within: 1 working day}
      # due: end of gỡ xuống khi hết ngày cuối của câu hỏi ấy (ngày nghỉ thì hết ngày làm việc kế tiếp). Việc này mở từ
      # lúc phê duyệt, nhắc trong ngày phải gỡ; kiểm tra lại và kết thúc yêu cầu không chờ việc này.
      banner_down: {channel: banner_down, due: end of shown, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}

  press:
    title: {vi: Mời báo chí và đài, en: Press invitation}
    used_for: {vi: "mời báo, đài dự sự kiện, cần có dự thảo", en: "newspapers and broadcasters at an event; needs a draft"}
    rests_on: Quy định truyền thông sự kiện, Điều 4
    rule: P-01
    subject: event
    lead_time: {at_least: 3 working days before event_date, late: {needs: reason}}

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      press: {channel: press, within: 4 working hours}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}

  coverage:
    title: {vi: Đưa tin sự kiện, en: Event coverage}
    used_for: {vi: "đề nghị cử người đến viết tin, chụp ảnh", en: "somebody to come, write and take photos"}
    rests_on: Quy định đăng tải tin bài, Điều 7
    rule: W-02
    subject: event
    lead_time: 2 working days before event_date

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

        within: 1 working day
        late: {remind: 2, then: deputy}
    tasks:
      # after: thời hạn tính từ hết ngày diễn ra sự kiện, không tính từ lúc phê duyệt
      website_vi: {channel: website_vi, within: 3 working days after event_date, late: {remind: 2}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: board, verb: approve, may: [return, refuse], within: 1 working day}
# Việc các đơn vị phải làm lặp lại. Mỗi tháng Loa mở một đợt vào đầu ngày làm việc đầu tiên, gửi thẻ cho từng
# đơn vị, nhắc, và hết ngày làm việc cuối cùng của tháng thì báo cáo.
  feature:
    title: {vi: Chuyên đề, en: Feature}
    used_for: {vi: chuyên đề do hội đồng thông qua, en: a feature that a council adopts}
    subject: title
    fields:
      title: {kind: text, title: {vi: Tên chuyên đề, en: Title}, required: true, max: 150}
      pages:
        kind: rows
        title: {vi: Các trang cần sửa, en: Pages to mend}
        required: true
        columns: [{vi: Trang, en: Page}, {vi: Mục, en: Section}]
    stages:
      - {name: desk, by: desk, verb: review, may: [more, opinion, refuse], within: 4 working hours}
      - name: council
        by: board
        verb: {vi: thông qua, en: adopt/adopted}
        may: [more, refuse]
        needs: 2
        veto: deputy
        within: 2 working days
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      line: {title: {vi: Đo đường truyền, en: Line test}, to: desk, opens: sent, may_be_waived_by: board}
      page: {title: {vi: Sửa trang, en: Mend a page}, to: webmaster, for_each: pages, gives: link}
    result: {recheck_within: 2 working days}

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

  phones:
    title: {vi: Kiểm tra liên hệ, en: Contacts}
    every: week
    for: each unit with a site
    by: unit_head
    helped_by: desk
    items:
      hotline: {vi: Đường dây nóng, en: Hotline}
      rooms: {vi: Phòng tiếp khách, en: Rooms}
    answers:
      same: {vi: Còn dùng, en: In use}
      changed: {vi: Đã thay số, en: Changed}
      help: {vi: Nhờ hỗ trợ, en: Help, done: no}
    late: {report_to: board}

signatures: {drafts: desk, reviews: deputy, approves: board}
');
INSERT INTO stuck VALUES(1, 1, 'round', 3, 'no-holder', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO stuck VALUES(2, 1, 'round', 6, 'no-holder', '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000');
INSERT INTO task VALUES(1, 1, 1, 'website_vi', 'webmaster', 1, '709237a4a356f8e571082a67f1e4fe14373ee7c50b458c83c513fdad89d97697', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(2, 1, 2, 'website_vi', 'webmaster', 1, 'eaf6f6d0d2ec998acd238668dc502f25e4c622530011ca8487efc79dddad57bb', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(3, 1, 7, 'website_vi', 'webmaster', 1, 'b03667fe443fb9b1a5716c25969cbc353f41052634e4b95963fda9097161de33', 0, 'done', 8, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-11-26 02:00:00.000000', '2026-11-26 02:00:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(4, 1, 8, 'banner', 'desk', 1, 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 0, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', '2026-12-01 00:45:00.000000', NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(5, 1, 8, 'banner_down', 'desk', 1, 'f1b1dbd4fd40047591be06efc8ccac7c979a38a8f5610890a0f81296cda8d5f7', 1, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-12-18 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(6, 1, 9, 'banner', 'desk', 1, 'be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478', 0, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-11-27 09:30:00.000000', '2026-12-01 00:45:00.000000', NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(7, 1, 9, 'banner_down', 'desk', 1, 'be225cbf5cf5f16b5012d548d7cee3b3fc4d384cf3d7b1e329ec8ac159be9478', 1, 'open', NULL, '2026-11-26 02:00:00.000000', '2026-12-18 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(8, 1, 18, 'website_vi', 'webmaster', 1, '99b014a38041d5992d36607273cbc6c217affcb74c705c658b84ac2f6b4dba13', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(9, 1, 19, 'website_vi', 'webmaster', 1, 'e8f4e217ed17a6f84a5865a5751ac2451d7c4db1ca108c0d772f97553e7b6c7c', 0, 'open', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(10, 1, 20, 'website_vi', 'webmaster', 1, '633affe3074b7ab9c7f14eb481ca6998bc8461e336f222f86322df2ec76b8202', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(11, 1, 21, 'website_vi', 'webmaster', 1, 'a895c1a0afcc8c6cab0d8fe815939c59820d61434b7295ad8911fa7ce7de86b1', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(12, 1, 22, 'website_vi', 'webmaster', 1, '665138b84ae7ef3735b67a850c3e61bc0a20244958dc2b50cc580935df99ef35', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(13, 1, 23, 'website_vi', 'webmaster', 1, '49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1', 0, 'done', 8, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, 'https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh', '', '[]', 8, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '{}', '', '', 'webmaster', NULL, '');
INSERT INTO task VALUES(14, 1, 23, 'website_vi', 'webmaster', 2, '49c1f5935498f5dde1cd27682afd499b6d62c2b26c86108646ebf628d4ebdbc1', 0, 'open', NULL, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(15, 1, 24, '', 'desk', 0, '', 0, 'open', NULL, '2026-12-01 00:45:00.000000', NULL, NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', 'line', '', '', NULL, '');
INSERT INTO task VALUES(16, 1, 25, '', 'desk', 0, '', 0, 'open', NULL, '2026-12-01 00:45:00.000000', NULL, NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', 'line', '', '', NULL, '');
INSERT INTO task VALUES(17, 1, 26, '', 'desk', 0, '', 0, 'waived', NULL, '2026-12-01 00:45:00.000000', NULL, NULL, NULL, 'Không truyền trực tiếp', '[]', 4, '2026-12-01 00:45:00.000000', NULL, '{}', 'line', '', 'board', NULL, '');
INSERT INTO task VALUES(18, 1, 26, 'website_vi', 'webmaster', 1, '02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be', 0, 'open', 11, '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO task VALUES(19, 1, 26, '', 'webmaster', 1, '02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be', 0, 'open', NULL, '2026-12-01 00:45:00.000000', NULL, NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', 'page', 'Trang khoa | Giới thiệu', '', NULL, '');
INSERT INTO task VALUES(20, 1, 26, '', 'webmaster', 1, '02df9bb2f1949244af0dcc9f1c1b6dae69d92bc3091ef40e69574c2aa21614be', 0, 'open', NULL, '2026-12-01 00:45:00.000000', NULL, NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', 'page', 'Trang trường | Tuyển sinh', '', NULL, '');
INSERT INTO task VALUES(21, 1, 31, 'website_vi', 'webmaster', 1, '9405ee27670a0f0571c26c56d8cdb29540ac56e64dffe424dd92ad6b0789769d', 0, 'open', NULL, '2026-12-01 15:15:00.000000', '2026-12-03 09:30:00.000000', NULL, NULL, '', '[]', NULL, NULL, NULL, '{}', '', '', '', NULL, '');
INSERT INTO telling VALUES(1, 1, 7, 'task', 4, 'remind', 83, 1, '2026-12-01 00:45:00.000000', '2026-11-27 09:30:00.000000', 1, 'request_types.banner.tasks.banner', 'Quy định truyền thông sự kiện, Điều 3', 1, 6, '2026-12-01 00:45:00.000000');
INSERT INTO telling VALUES(2, 1, 7, 'task', 6, 'remind', 95, 1, '2026-12-01 00:45:00.000000', '2026-11-27 09:30:00.000000', 1, 'request_types.banner.tasks.banner', 'Quy định truyền thông sự kiện, Điều 3', 2, 6, '2026-12-01 00:45:00.000000');
INSERT INTO telling VALUES(3, 1, 1, 'inquiry', 1, 'remind', 36, 1, '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, '', '', 1, 5, '2026-12-01 00:45:00.000000');
INSERT INTO telling VALUES(4, 1, 1, 'inquiry', 2, 'remind', 41, 1, '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, '', '', 2, 5, '2026-12-01 00:45:00.000000');
INSERT INTO telling VALUES(5, 1, 8, 'task', 4, 'remind', 83, 1, '2026-12-01 00:45:00.000000', '2026-11-27 09:30:00.000000', 1, 'request_types.banner.tasks.banner', 'Quy định truyền thông sự kiện, Điều 3', 1, 7, '2026-12-01 00:45:00.000000');
INSERT INTO telling VALUES(6, 1, 8, 'task', 6, 'remind', 95, 1, '2026-12-01 00:45:00.000000', '2026-11-27 09:30:00.000000', 1, 'request_types.banner.tasks.banner', 'Quy định truyền thông sự kiện, Điều 3', 2, 7, '2026-12-01 00:45:00.000000');
INSERT INTO telling VALUES(7, 1, 8, 'visit', 24, 'remind', 150, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.stages[1]', 'Quy định đăng tải tin bài, Điều 5', 1, 94, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(8, 1, 8, 'visit', 34, 'remind', 175, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.stages[1]', 'Quy định đăng tải tin bài, Điều 5', 2, 94, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(9, 1, 8, 'visit', 48, 'remind', 220, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.result.correction.stages[0]', 'Quy định đăng tải tin bài, Điều 5', 3, 94, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(10, 1, 8, 'visit', 26, 'late', 153, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.stages[1]', 'Quy định đăng tải tin bài, Điều 5', 4, 94, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(11, 1, 8, 'visit', 59, 'late', 258, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.feature.stages[0]', '', 5, 94, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(12, 1, 7, 'visit', 24, 'remind', 150, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.stages[1]', 'Quy định đăng tải tin bài, Điều 5', 1, 93, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(13, 1, 7, 'visit', 26, 'remind', 154, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.stages[1]', 'Quy định đăng tải tin bài, Điều 5', 2, 93, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(14, 1, 7, 'visit', 34, 'remind', 175, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.stages[1]', 'Quy định đăng tải tin bài, Điều 5', 3, 93, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(15, 1, 7, 'visit', 48, 'remind', 220, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.news.result.correction.stages[0]', 'Quy định đăng tải tin bài, Điều 5', 4, 93, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(16, 1, 7, 'visit', 59, 'remind', 259, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', 1, 'request_types.feature.stages[0]', '', 5, 93, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(17, 1, 2, 'inquiry', 1, 'late', 35, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', NULL, '', '', 1, 91, '2026-12-01 09:45:00.000000');
INSERT INTO telling VALUES(18, 1, 2, 'inquiry', 2, 'late', 40, 1, '2026-12-01 09:45:00.000000', '2026-12-01 09:30:00.000000', NULL, '', '', 2, 91, '2026-12-01 09:45:00.000000');
INSERT INTO to_do VALUES(22, 1, 'request', 6, 1, 'supplement', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(33, 1, 'need', 1, 1, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(34, 1, 'need', 1, 10, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(35, 1, 'need', 1, 15, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(36, 1, 'need', 1, 16, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(37, 1, 'need', 1, 17, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(38, 1, 'need', 1, 18, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(39, 1, 'need', 1, 19, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(40, 1, 'need', 1, 20, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(41, 1, 'need', 1, 21, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(42, 1, 'need', 1, 22, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(43, 1, 'need', 1, 23, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(44, 1, 'need', 1, 24, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(45, 1, 'need', 1, 25, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(46, 1, 'need', 1, 26, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(47, 1, 'need', 1, 27, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(48, 1, 'need', 1, 28, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(49, 1, 'need', 1, 29, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(50, 1, 'need', 1, 30, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(51, 1, 'need', 1, 31, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(52, 1, 'need', 1, 32, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(53, 1, 'need', 1, 33, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(54, 1, 'need', 1, 34, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(55, 1, 'need', 1, 35, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(56, 1, 'need', 1, 36, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(57, 1, 'need', 1, 37, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(58, 1, 'need', 1, 38, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(59, 1, 'need', 1, 39, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(60, 1, 'need', 1, 40, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(61, 1, 'need', 1, 41, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(62, 1, 'need', 1, 42, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(63, 1, 'need', 1, 43, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(64, 1, 'need', 1, 44, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(65, 1, 'need', 1, 45, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(66, 1, 'need', 1, 46, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(67, 1, 'need', 1, 47, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(68, 1, 'need', 1, 48, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(69, 1, 'need', 1, 49, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(70, 1, 'need', 1, 50, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(71, 1, 'need', 1, 51, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(72, 1, 'need', 1, 2, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(73, 1, 'need', 1, 3, 'ask', '2026-12-15 09:30:00.000000', '');
INSERT INTO to_do VALUES(74, 1, 'need', 2, 1, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(75, 1, 'need', 2, 10, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(76, 1, 'need', 2, 15, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(77, 1, 'need', 2, 16, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(78, 1, 'need', 2, 17, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(79, 1, 'need', 2, 18, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(80, 1, 'need', 2, 19, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(81, 1, 'need', 2, 20, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(82, 1, 'need', 2, 21, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(83, 1, 'need', 2, 22, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(84, 1, 'need', 2, 23, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(85, 1, 'need', 2, 24, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(86, 1, 'need', 2, 25, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(87, 1, 'need', 2, 26, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(88, 1, 'need', 2, 27, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(89, 1, 'need', 2, 28, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(90, 1, 'need', 2, 29, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(91, 1, 'need', 2, 30, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(92, 1, 'need', 2, 31, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(93, 1, 'need', 2, 32, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(94, 1, 'need', 2, 33, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(95, 1, 'need', 2, 34, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(96, 1, 'need', 2, 35, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(97, 1, 'need', 2, 36, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(98, 1, 'need', 2, 37, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(99, 1, 'need', 2, 38, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(100, 1, 'need', 2, 39, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(101, 1, 'need', 2, 40, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(102, 1, 'need', 2, 41, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(103, 1, 'need', 2, 42, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(104, 1, 'need', 2, 43, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(105, 1, 'need', 2, 44, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(106, 1, 'need', 2, 45, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(107, 1, 'need', 2, 46, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(108, 1, 'need', 2, 47, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(109, 1, 'need', 2, 48, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(110, 1, 'need', 2, 49, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(111, 1, 'need', 2, 50, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(112, 1, 'need', 2, 51, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(113, 1, 'need', 2, 2, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(114, 1, 'need', 2, 3, 'ask', '2026-12-18 09:30:00.000000', '');
INSERT INTO to_do VALUES(115, 1, 'need', 3, 1, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(116, 1, 'need', 3, 10, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(117, 1, 'need', 3, 15, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(118, 1, 'need', 3, 16, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(119, 1, 'need', 3, 17, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(120, 1, 'need', 3, 18, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(121, 1, 'need', 3, 19, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(122, 1, 'need', 3, 20, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(123, 1, 'need', 3, 21, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(124, 1, 'need', 3, 22, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(125, 1, 'need', 3, 23, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(126, 1, 'need', 3, 24, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(127, 1, 'need', 3, 25, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(128, 1, 'need', 3, 26, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(129, 1, 'need', 3, 27, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(130, 1, 'need', 3, 28, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(131, 1, 'need', 3, 29, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(132, 1, 'need', 3, 30, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(133, 1, 'need', 3, 31, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(134, 1, 'need', 3, 32, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(135, 1, 'need', 3, 33, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(136, 1, 'need', 3, 34, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(137, 1, 'need', 3, 35, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(138, 1, 'need', 3, 36, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(139, 1, 'need', 3, 37, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(140, 1, 'need', 3, 38, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(141, 1, 'need', 3, 39, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(142, 1, 'need', 3, 40, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(143, 1, 'need', 3, 41, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(144, 1, 'need', 3, 42, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(145, 1, 'need', 3, 43, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(146, 1, 'need', 3, 44, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(147, 1, 'need', 3, 45, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(148, 1, 'need', 3, 46, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(149, 1, 'need', 3, 47, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(150, 1, 'need', 3, 48, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(151, 1, 'need', 3, 49, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(152, 1, 'need', 3, 50, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(153, 1, 'need', 3, 51, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(154, 1, 'need', 3, 2, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(155, 1, 'need', 3, 3, 'ask', '2026-12-22 09:30:00.000000', '');
INSERT INTO to_do VALUES(156, 1, 'need', 4, 1, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(157, 1, 'need', 4, 10, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(158, 1, 'need', 4, 15, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(159, 1, 'need', 4, 16, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(160, 1, 'need', 4, 17, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(161, 1, 'need', 4, 18, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(162, 1, 'need', 4, 19, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(163, 1, 'need', 4, 20, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(164, 1, 'need', 4, 21, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(165, 1, 'need', 4, 22, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(166, 1, 'need', 4, 23, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(167, 1, 'need', 4, 24, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(168, 1, 'need', 4, 25, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(169, 1, 'need', 4, 26, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(170, 1, 'need', 4, 27, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(171, 1, 'need', 4, 28, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(172, 1, 'need', 4, 29, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(173, 1, 'need', 4, 30, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(174, 1, 'need', 4, 31, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(175, 1, 'need', 4, 32, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(176, 1, 'need', 4, 33, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(177, 1, 'need', 4, 34, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(178, 1, 'need', 4, 35, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(179, 1, 'need', 4, 36, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(180, 1, 'need', 4, 37, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(181, 1, 'need', 4, 38, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(182, 1, 'need', 4, 39, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(183, 1, 'need', 4, 40, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(184, 1, 'need', 4, 41, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(185, 1, 'need', 4, 42, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(186, 1, 'need', 4, 43, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(187, 1, 'need', 4, 44, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(188, 1, 'need', 4, 45, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(189, 1, 'need', 4, 46, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(190, 1, 'need', 4, 47, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(191, 1, 'need', 4, 48, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(192, 1, 'need', 4, 49, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(193, 1, 'need', 4, 50, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(194, 1, 'need', 4, 51, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(195, 1, 'need', 4, 2, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(196, 1, 'need', 4, 3, 'ask', '2026-12-28 09:30:00.000000', '');
INSERT INTO to_do VALUES(197, 1, 'need', 5, 1, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(198, 1, 'need', 5, 10, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(199, 1, 'need', 5, 15, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(200, 1, 'need', 5, 16, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(201, 1, 'need', 5, 17, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(202, 1, 'need', 5, 18, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(203, 1, 'need', 5, 19, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(204, 1, 'need', 5, 20, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(205, 1, 'need', 5, 21, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(206, 1, 'need', 5, 22, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(207, 1, 'need', 5, 23, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(208, 1, 'need', 5, 24, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(209, 1, 'need', 5, 25, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(210, 1, 'need', 5, 26, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(211, 1, 'need', 5, 27, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(212, 1, 'need', 5, 28, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(213, 1, 'need', 5, 29, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(214, 1, 'need', 5, 30, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(215, 1, 'need', 5, 31, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(216, 1, 'need', 5, 32, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(217, 1, 'need', 5, 33, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(218, 1, 'need', 5, 34, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(219, 1, 'need', 5, 35, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(220, 1, 'need', 5, 36, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(221, 1, 'need', 5, 37, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(222, 1, 'need', 5, 38, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(223, 1, 'need', 5, 39, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(224, 1, 'need', 5, 40, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(225, 1, 'need', 5, 41, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(226, 1, 'need', 5, 42, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(227, 1, 'need', 5, 43, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(228, 1, 'need', 5, 44, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(229, 1, 'need', 5, 45, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(230, 1, 'need', 5, 46, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(231, 1, 'need', 5, 47, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(232, 1, 'need', 5, 48, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(233, 1, 'need', 5, 49, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(234, 1, 'need', 5, 50, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(235, 1, 'need', 5, 51, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(236, 1, 'need', 5, 2, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(237, 1, 'need', 5, 3, 'ask', '2026-12-30 09:30:00.000000', '');
INSERT INTO to_do VALUES(243, 1, 'request', 8, 7, 'result', '2026-11-27 09:30:00.000000', '');
INSERT INTO to_do VALUES(244, 1, 'request', 8, 8, 'result', '2026-11-27 09:30:00.000000', '');
INSERT INTO to_do VALUES(250, 1, 'request', 9, 7, 'result', '2026-11-27 09:30:00.000000', '');
INSERT INTO to_do VALUES(251, 1, 'request', 9, 8, 'result', '2026-11-27 09:30:00.000000', '');
INSERT INTO to_do VALUES(335, 1, 'round', 1, 2, 'answer', '2026-12-31 09:30:00.000000', '');
INSERT INTO to_do VALUES(336, 1, 'round', 2, 12, 'answer', '2026-12-31 09:30:00.000000', '');
INSERT INTO to_do VALUES(337, 1, 'round', 4, 2, 'answer', '2026-12-04 09:30:00.000000', '');
INSERT INTO to_do VALUES(338, 1, 'round', 5, 12, 'answer', '2026-12-04 09:30:00.000000', '');
INSERT INTO to_do VALUES(339, 1, 'request', 11, 2, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(344, 1, 'request', 13, 7, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(349, 1, 'request', 14, 4, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(350, 1, 'request', 14, 5, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(352, 1, 'request', 15, 1, 'supplement', '2026-12-04 09:30:00.000000', '');
INSERT INTO to_do VALUES(358, 1, 'request', 16, 7, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(359, 1, 'request', 16, 8, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(366, 1, 'request', 18, 8, 'publish', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(367, 1, 'request', 18, 11, 'publish', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(373, 1, 'request', 19, 8, 'publish', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(382, 1, 'request', 20, 1, 'recheck', '2026-12-03 09:30:00.000000', '');
INSERT INTO to_do VALUES(391, 1, 'request', 21, 7, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(392, 1, 'request', 21, 8, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(403, 1, 'request', 22, 4, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(404, 1, 'request', 22, 5, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(417, 1, 'request', 23, 8, 'publish', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(418, 1, 'request', 23, 11, 'publish', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(419, 1, 'request', 24, 7, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(421, 1, 'request', 24, 4, 'waive', NULL, '');
INSERT INTO to_do VALUES(422, 1, 'request', 24, 5, 'waive', NULL, '');
INSERT INTO to_do VALUES(424, 1, 'request', 24, 6, 'opinion', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(430, 1, 'request', 25, 5, 'decide', '2026-12-03 09:30:00.000000', '');
INSERT INTO to_do VALUES(431, 1, 'request', 25, 6, 'decide', '2026-12-03 09:30:00.000000', '');
INSERT INTO to_do VALUES(432, 1, 'request', 25, 7, 'result', NULL, '');
INSERT INTO to_do VALUES(433, 1, 'request', 25, 8, 'result', NULL, '');
INSERT INTO to_do VALUES(434, 1, 'request', 25, 4, 'waive', NULL, '');
INSERT INTO to_do VALUES(449, 1, 'request', 26, 11, 'publish', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(450, 1, 'request', 26, 8, 'result', NULL, '');
INSERT INTO to_do VALUES(451, 1, 'round', 2, 13, 'answer', '2026-12-31 09:30:00.000000', '');
INSERT INTO to_do VALUES(452, 1, 'round', 5, 13, 'answer', '2026-12-04 09:30:00.000000', '');
INSERT INTO to_do VALUES(453, 1, 'request', 27, 12, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(454, 1, 'request', 27, 13, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(455, 1, 'request', 28, 2, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(457, 1, 'request', 30, 2, 'decide', '2026-12-02 09:30:00.000000', '');
INSERT INTO to_do VALUES(464, 1, 'request', 6, 2, 'unanswered', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(465, 1, 'request', 13, 8, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(466, 1, 'request', 24, 8, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(467, 1, 'request', 12, 8, 'decide', '2026-12-01 09:30:00.000000', '');
INSERT INTO to_do VALUES(468, 1, 'request', 31, 8, 'publish', '2026-12-03 09:30:00.000000', '');
INSERT INTO to_do VALUES(469, 1, 'request', 31, 11, 'publish', '2026-12-03 09:30:00.000000', '');
INSERT INTO to_do VALUES(470, 1, 'request', 29, 7, 'decide', '2026-12-02 04:30:00.000000', '');
INSERT INTO to_do VALUES(471, 1, 'request', 29, 8, 'decide', '2026-12-02 04:30:00.000000', '');
INSERT INTO unit VALUES(1, 1, 'board_of_rectors', 'Ban Giám hiệu', 'Board of Rectors', NULL, NULL, NULL, 'office', NULL, NULL, 0, NULL);
INSERT INTO unit VALUES(2, 1, 'economics', 'Khoa Kinh tế', 'Faculty of Economics', NULL, 'https://kinhte.bienxanh.example', 'https://economics.bienxanh.example', 'office', NULL, NULL, 0, NULL);
INSERT INTO unit VALUES(3, 1, 'navigation', 'Khoa Hàng hải', 'Faculty of Navigation', NULL, 'https://hanghai.bienxanh.example', 'https://navigation.bienxanh.example', 'office', NULL, NULL, 0, NULL);
INSERT INTO unit VALUES(4, 1, 'computing', 'Khoa Công nghệ thông tin', 'Faculty of Computing', NULL, 'https://cntt.bienxanh.example', NULL, 'office', NULL, NULL, 0, NULL);
INSERT INTO unit VALUES(5, 1, 'communications', 'Phòng Truyền thông', 'Communications Office', NULL, NULL, NULL, 'office', NULL, NULL, 0, NULL);
INSERT INTO unit VALUES(6, 1, 'training', 'Phòng Đào tạo', 'Academic Affairs Office', NULL, NULL, NULL, 'office', NULL, NULL, 0, NULL);
INSERT INTO unit VALUES(7, 1, 'khoa_du_lich', 'Khoa Du lịch', NULL, NULL, NULL, NULL, 'faculty', NULL, NULL, 1, NULL);
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
INSERT INTO visit VALUES(59, 1, 24, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', '2026-12-01 09:45:00.000000', NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(60, 1, 25, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(61, 1, 25, 'main', 'council', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(62, 1, 26, 'main', 'desk', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(63, 1, 26, 'main', 'council', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-03 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 00:45:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(64, 1, 27, 'main', 'unit', 1, '2026-12-01 00:45:00.000000', '2026-12-01 00:45:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(65, 1, 28, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(66, 1, 29, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(67, 1, 30, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO visit VALUES(68, 1, 31, 'main', 'unit', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(69, 1, 31, 'main', 'desk', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-01 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 01:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(70, 1, 31, 'main', 'board', 1, '2026-12-01 01:15:00.000000', '2026-12-01 01:15:00.000000', '2026-12-02 09:30:00.000000', NULL, NULL, '[]', 'decider', '', '2026-12-01 15:15:00.000000', 'pass', NULL);
INSERT INTO visit VALUES(71, 1, 29, 'main', 'desk', 1, '2026-12-01 15:15:00.000000', '2026-12-01 15:15:00.000000', '2026-12-02 04:30:00.000000', NULL, NULL, '[]', 'decider', '', NULL, NULL, NULL);
INSERT INTO waiver VALUES(1, 1, 9, 4, 'board', 'Đối tác vừa xác nhận', '2026-11-26 02:00:00.000000');
