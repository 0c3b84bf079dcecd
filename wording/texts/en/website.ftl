# The command /dinhky: how those stand who owe a duty, in words and as a picture.

command-dinhky = How units stand with their duties
website-title = { $title } · { $period }
website-done = ✓ { $unit }: complete
website-late = ● { $unit }: complete, late
website-missing = ✗ { $unit }: { $left ->
    [one] one item
   *[other] { $left } items
} missing{ part-help }
website-open = ○ { $unit }: { GIVEN($left) ->
    [yes] { $left } items left{ part-help }
   *[no] { $help ->
        [0] helped items to be confirmed by the unit
        [one] help is needed with one item
       *[other] help is needed with { $help } items
    }
}
part-help = { $help ->
    [0] {""}
    [one] , help is needed with one item
   *[other] , help is needed with { $help } items
}
website-none-unit = – { $unit }: not opened yet
website-done-counted = ✓ { $unit }: { $counted }
website-late-counted = ● { $unit }: { $counted }, late
website-missing-counted = ✗ { $unit }: { $counted }
website-open-counted = ○ { $unit }: { $counted }
website-none-counted = { website-none-unit }
website-count = Complete: { $count } of { $total } { part-whom }
website-none = Your unit has no recurring duty in the rules. To add one, please contact an administrator.
website-no-duty = The present rules have no periodic review.

picture-months = { $first } – { $last }
picture-part = Units { $first }–{ $last } of { $total }, the most overdue first
picture-done = complete
picture-late = complete, late
picture-missing = missing
picture-open = open
picture-none = not opened
