# What fell due and could not be done: to the administrators.

notice-set-aside =
    Number { $number } of what has fallen due could not be done
    It was tried five times; nothing else is affected.
    Whoever runs the server can look it up with: loa due list
