"""What must hold across records, one small rule each.

Whether a single record has the right keys and types is schema.py's business; these rules see the
whole catalogue. To add one, write a generator of problems, put it in RULES, and give it a bad
example in tests/test_checks.py.
"""

from sneakerdex.catalogue import Catalogue
from sneakerdex.checks import naming, shoes, sourcing, times
from sneakerdex.checks.rule import Rule
from sneakerdex.errors import Problem

RULES = (
    Rule("unsourced", "no fact without a source", sourcing.unsourced),
    Rule("denylisted", "content farms are never sources", sourcing.denylisted),
    Rule("padded", "a date is never more precise than its source", times.padded),
    Rule("first-days", "who always says the first does not know the day", times.first_days),
    Rule("out-of-order", "lives end after they begin, retros follow originals", times.out_of_order),
    Rule("premature", "a release follows its model", times.premature),
    Rule("duplicate-codes", "a style code is one release", naming.duplicate_codes),
    Rule("bare-codes", "a model's number is no style code", naming.bare_codes),
    Rule("duplicate-names", "a name is one record", naming.duplicate_names),
    Rule("duplicate-colorways", "a colourway is one release", naming.duplicate_colorways),
    Rule("mixed-spellings", "a name is written one way", naming.mixed_spellings),
    Rule("wordy-names", "a colourway's name is its own", naming.wordy_names),
    Rule("odd-regions", "a region is written one way", naming.odd_regions),
    Rule("rival-origins", "a shoe has one sole, one upper, one original", shoes.rival_origins),
    Rule("idle-collaborators", "a collaborator made something", shoes.idle_collaborators),
    Rule("unpainted", "every colour has its swatch", shoes.unpainted),
    Rule("jumbled-charts", "a chart goes from small to large", shoes.jumbled_charts),
    Rule("unexplained", "a ranking gives its reason", sourcing.unexplained),
    Rule("unused-sources", "what nothing rests on is not a source", sourcing.unused_sources),
    Rule("repeated-pages", "one page is one witness", sourcing.repeated_pages),
    Rule("split-publishers", "one publisher is one file", sourcing.split_publishers),
)


def check(catalogue: Catalogue) -> list[Problem]:
    """Every breach of every rule, in the order of files. Links must be known to hold."""
    found: list[Problem] = []
    for rule in RULES:
        found += rule.breaches(catalogue)
    return sorted(found, key=lambda problem: (problem.file, problem.record, problem.message))
