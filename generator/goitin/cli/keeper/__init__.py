"""Commands of the keeper's desk: begin, check, format, compare, release, review, take back."""

from goitin.cli.keeper.check import check
from goitin.cli.keeper.diff import diff
from goitin.cli.keeper.fmt import fmt
from goitin.cli.keeper.import_ import import_
from goitin.cli.keeper.init import init
from goitin.cli.keeper.lsp import lsp
from goitin.cli.keeper.release import release
from goitin.cli.keeper.review import review
from goitin.cli.keeper.schema import schema

COMMANDS = (init, check, fmt, diff, release, review, import_, schema, lsp)
