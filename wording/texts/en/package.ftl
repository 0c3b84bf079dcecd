# Everything to be published

do-package = Get everything
said-package = { $reference }: everything is on its way to your private chat.
package-caption =
    To be published · { $subject }
    { $reference }
package-lacks =
    Not sent · { $reference }
    Originals are missing or altered: { $files }
    Only what was released is handed out. Please tell the administrator.
package-answers = Other answers
package-photos = Photos
package-files = Files
package-facts = What was released
package-of = { $reference } · { $unit }
package-channel = Published in: { $channel }
package-seal = Hash of the content: { $digest }
package-no-files =
    Not sent here · { $reference }
    This chat platform takes no files. The text is on the card; photos and files can be had on a platform that takes them, or by a colleague there who may publish it.
