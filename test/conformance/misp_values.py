"""
What PyMISP and misp-stix see in events of MISP, as JSON on standard output.

    python misp_values.py < list of {"name", "text"}

For each event: its uuid, type and value of every attribute with to_ids, and the patterns of the indicators that misp-stix makes.
"""

import copy
import json
import sys
import uuid

from misp_stix_converter import MISPtoSTIX21Parser
from pymisp import MISPEvent


def events_in(text):
    parsed = json.loads(text)
    if isinstance(parsed, dict) and "response" in parsed:
        parsed = parsed["response"]
    for one in parsed if isinstance(parsed, list) else [parsed]:
        event = one.get("Event", one)
        if "info" in event:
            yield event


def to_ids(event):
    loaded = MISPEvent()
    # load() empties the dict that it is given.
    loaded.load(copy.deepcopy(event))
    own = list(loaded.attributes)
    for held in loaded.objects:
        own.extend(held.attributes)
    return [
        {"type": one.type, "value": str(one.value)} for one in own if one.to_ids
    ]


def with_uuids(event):
    """misp-stix refuses clusters without a uuid."""
    for holder in holders(event):
        for galaxy in holder.get("Galaxy", []):
            for cluster in galaxy["GalaxyCluster"]:
                if not cluster.get("uuid"):
                    cluster["uuid"] = str(uuid.uuid4())
    return event


def holders(event):
    yield event
    yield from event.get("Attribute", [])
    for held in event.get("Object", []):
        yield from held["Attribute"]


def patterns(event):
    parser = MISPtoSTIX21Parser()
    parser.parse_misp_event({"Event": with_uuids(copy.deepcopy(event))})
    return [
        {"type": one.pattern_type, "pattern": one.pattern}
        for one in parser.stix_objects
        if one["type"] == "indicator"
    ]


json.dump(
    [
        {
            "uuid": event["uuid"],
            "toIds": to_ids(event),
            "patterns": patterns(event),
        }
        for file in json.load(sys.stdin)
        for event in events_in(file["text"])
    ],
    sys.stdout,
)
