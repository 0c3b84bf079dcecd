# Words typed where a button is meant: they are never a decision.

reply-agreed = No decision is recorded; a decision is recorded only when a button is pressed.
reply-case-verb = Waits to be { $done }: { $subject } ({ $reference }), as sent at { $at }
reply-case-correction = Correction · { $case }
reply-condition = No decision is recorded: { $subject } ({ $reference })
reply-words = The words: “{ $words }”
reply-received = No decision is recorded. This still waits for you until { $due }.
reply-received-late = No decision is recorded. This still waits for you and is overdue since { $due }.
reply-received-open = No decision is recorded. This still waits for you.
reply-several = No decision is recorded: { $count } requests wait. Open the one to decide on.
reply-moved-on = Nothing is recorded: { $subject } ({ $reference }) does not wait for your decision now.
state-several = You have { $count } requests on their way. Open the list, or type the number or the name of one too.
do-open-card = Open the card
refusal-reply-over = This button counts until the end of the working day, so no decision was recorded. Open the card from /viec and decide there.
