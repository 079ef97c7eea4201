"""
What mitreattack-python sees in files of ATT&CK, as JSON on standard output.

    python attack_groups.py < list of paths to gzipped bundles

For each file: its groups with their aliases and ids of ATT&CK, and its campaigns, withdrawn ones too, and which campaign is attributed to which group,
which it says of those alone that are not withdrawn.
"""

import gzip
import json
import sys

import stix2
from mitreattack.stix20 import MitreAttackData


def attack_in(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        bundle = json.load(file)
    return MitreAttackData(src=stix2.MemoryStore(bundle, allow_custom=True))


def attributions(attack):
    by_group = attack.get_all_campaigns_attributed_to_all_groups()
    return [
        {"campaign": found["object"].id, "group": group}
        for group, campaigns in by_group.items()
        for found in campaigns
    ]


def named(attack, thing):
    return {
        "id": thing.id,
        "name": thing.name,
        "aliases": list(thing.get("aliases", [])),
        "attackId": attack.get_attack_id(thing.id),
        "revoked": bool(thing.get("revoked")),
    }


def seen(path):
    attack = attack_in(path)
    return {
        "groups": [named(attack, one) for one in attack.get_groups()],
        "campaigns": [named(attack, one) for one in attack.get_campaigns()],
        "attributions": attributions(attack),
    }


json.dump([seen(path) for path in json.load(sys.stdin)], sys.stdout)
