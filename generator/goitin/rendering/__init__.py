"""From views to the text of files: pages, templates, escapes, and the proof that each text is what it should be."""
