"""What editors ask about specifications while they are typed: faults, completion, what a word means, where it is defined and used.

`server` speaks the Language Server Protocol, over pygls; what it says is made here, from the tree of each file and the meaning of all.
"""
