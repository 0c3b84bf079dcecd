## Trouble raised at a running request

do-trouble = Report { $word }
card-raised-at = At: { $subject } ({ $reference })
card-trouble = { $at } · { $subject } ({ $reference }): { $state ->
    [open] being dealt with
    [done] over
   *[over] stopped
}
card-troubles-earlier = And { $count } before: press “View”
trouble-head = { $subject ->
    [none] Report trouble
   *[other] Report trouble · { $subject }
}
trouble-option = { $subject } · { $reference }
trouble-contacts = Who is called at once:
trouble-contact = { $names ->
    [none] { $role }: nobody who can be reached
   *[other] { $role }: { $names }
}
trouble-telephone = { $title }: { $value }
trouble-raised = { $reference } · Reported: { $subject }. Being called:
dialog-trouble-where = Where is it?
dialog-trouble-what = Say what is wrong in one line, { $limit } letters at the most. Sending it calls them at once, at night too.
refusal-trouble-over = { $reference } is closed, so nothing more is reported there. Something else: /moi
refusal-trouble-none = Nothing is running at which you report trouble here. Something else: /moi
command-suco = Report trouble and see who is on call, such as /suco no network
events-running = { $kind } · { $subject } ({ $reference })
events-troubles-earlier = And { $count } before: type { $reference } to see them
events-trouble-how = To report trouble: /suco
