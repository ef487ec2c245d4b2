"""From specifications to trees of files: which pages to make anew, on how many cores, again at each save."""
