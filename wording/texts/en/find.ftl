# Requests by words: the list of what was found, how to seek, a new request from an earlier one (/tim).

command-tim = Find requests, old and new, such as /tim logistics seminar
find-title = Find requests
find-how = Type what to look for: the number of a request (such as { $example }), words of the title or the text, the name of a unit or of who sent it, a place, a day (27/11 or 11/2026). Diacritics may be left out.
find-found = Requests with “{ $words }”
find-none = No request that you may see has all of these words. Type fewer words, or others.
find-again = Type other words to look again.
find-more = Only the first { $most } are shown. Type more words to narrow them down.
find-from = { $unit } · sent { $day }
find-do-found = Found requests
do-copy = Ask for the same
