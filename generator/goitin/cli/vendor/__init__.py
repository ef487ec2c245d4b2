"""Commands of whoever sends and receives packets: judge them, draw them, make them, ask what they mean, compare them."""

from goitin.cli.vendor.bytes import bytes_
from goitin.cli.vendor.explain import explain
from goitin.cli.vendor.sample import sample
from goitin.cli.vendor.show import show
from goitin.cli.vendor.validate import validate

COMMANDS = (validate, show, sample, explain, bytes_)
