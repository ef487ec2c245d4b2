"""The site beside the editor: served on this machine alone, reloaded when a save has changed it, with what is wrong on top of each page.

Nothing of it is in the files that are written: `pages` puts it into what is served.
"""
