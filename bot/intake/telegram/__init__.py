"""Updates of Telegram, polled or pushed, into the lanes; and aiogram, which answers them."""
