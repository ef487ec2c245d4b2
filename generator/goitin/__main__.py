"""`python -m goitin`."""

from goitin.cli import main

main()
