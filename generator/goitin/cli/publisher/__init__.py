"""Commands that make files of specifications: SDKs, documents, vectors, packages."""

from goitin.cli.publisher.docs import docs
from goitin.cli.publisher.flavours import flavours
from goitin.cli.publisher.generate import generate
from goitin.cli.publisher.packages import packages
from goitin.cli.publisher.vectors import vectors

COMMANDS = (generate, flavours, vectors, docs, packages)
