"""
Whether the tools of others take exports, as JSON on standard output.

    python export_tools.py < {"stix": [texts], "misp": [texts], "words": [[type, category]]}

Of each bundle the errors of OASIS's validator and the types that stix2 parses; of each event what PyMISP reads;
and the pairs that MISP does not know.
"""

import json
import sys

import stix2
from pymisp import MISPEvent
from stix2validator import ValidationOptions, validate_string


def of_bundle(text):
    result = validate_string(text, ValidationOptions(version="2.1"))
    results = result.object_results if hasattr(result, "object_results") else [result]
    parsed = stix2.parse(text, allow_custom=True, version="2.1")
    return {
        "valid": result.is_valid,
        "errors": [str(error) for one in results for error in one.errors],
        "types": [one["type"] for one in parsed.objects],
    }


def of_event(text):
    event = MISPEvent()
    event.load(json.loads(text))
    return {
        "attributes": [
            {"type": one.type, "value": str(one.value), "toIds": one.to_ids}
            for one in event.attributes
        ],
        "tags": [tag.name for tag in event.tags],
    }


def strange(words):
    known = MISPEvent().describe_types["category_type_mappings"]
    return [pair for pair in words if pair[0] not in known.get(pair[1], [])]


given = json.load(sys.stdin)
json.dump(
    {
        "stix": [of_bundle(text) for text in given["stix"]],
        "strange": strange(given["words"]),
        "misp": [of_event(text) for text in given["misp"]],
    },
    sys.stdout,
)
