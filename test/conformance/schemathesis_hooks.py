"""What schemathesis needs to know of Tessera's schema, and what it must find of every answer."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

schemathesis.graphql.scalar(
    "JSON", st.sampled_from(["", "campaign", "Operation Parliament"]).map(nodes.String)
)
schemathesis.graphql.scalar("_Any", st.just(nodes.Null))
schemathesis.graphql.scalar("federation__FieldSet", st.just("id").map(nodes.String))


@schemathesis.check
def told_by_code(ctx, response, case):
    """No fault of the server's own; whatever is wrong has a code of the table."""
    assert response.status_code < 500, f"status {response.status_code}"
    body = response.json()
    assert "data" in body or body.get("errors"), "neither data nor errors"
    for error in body.get("errors", []):
        code = error.get("extensions", {}).get("code")
        assert code, f"an error without a code: {error}"
        assert code not in ("INTERNAL", "INTERNAL_SERVER_ERROR"), f"{error}"
