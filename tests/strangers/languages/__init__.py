"""One module a language: what a generator made is compiled together with a probe, a small program that uses it as a vendor would.

`built(made, probe, work)` gives the command that runs the probe; `BrokenError` says what the compiler said. Every probe is
called alike: `probe FILE [ADDRESS]`. It reads the request of the file into what was made, writes it back as one line of JSON,
and posts it to the address with the client that was made, if there is one.
"""
