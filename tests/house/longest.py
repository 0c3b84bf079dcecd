"""The longest words that are taken in, and many of them."""

MANY = 30  # of what lists hold

TEXT = "Một đoạn <b>dài</b> & có dấu. " * 640


def long(words: str, length: int) -> str:
    """As many words as a limit allows, to the letter."""
    text = f"{words} <b>&" + " của đơn vị" * length
    return text[: length - 1].rstrip() + "x"
