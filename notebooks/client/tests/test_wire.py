import asyncio
import json
from collections.abc import Callable

import pytest

from ictgraph import (
    AsyncGraph,
    Graph,
    GraphUnavailable,
    IctGraphError,
    NotAnIctGraph,
    QueryTooCostly,
    SchemaDiffers,
    SchemaMismatch,
    ServerNotRunning,
)
from ictgraph.generated.schema_version import SCHEMA_VERSION

from .conftest import OpenProxy
from .proxy import Answer, Request

PassOn = Callable[[], Answer]


def test_a_server_that_does_not_run_is_told_with_address_and_command() -> None:
    with pytest.raises(ConnectionError) as caught:
        Graph("http://127.0.0.1:9").entities()
    assert isinstance(caught.value, ServerNotRunning)
    assert "http://127.0.0.1:9" in str(caught.value)
    assert "`npm start`" in str(caught.value)


def test_something_else_at_the_address_is_told(proxy: OpenProxy) -> None:
    other = proxy(lambda request, _: Answer(404, {"content-type": "text/html"}, b"<h1>Not here</h1>"))
    for ask in (Graph(other.url).entities, Graph(other.url).observations):
        with pytest.raises(NotAnIctGraph, match=f"{other.url} is not an ICT Graph: GET /.* gave 404"):
            ask()


def test_a_query_over_the_limit_is_told_with_its_cost(graph: Graph) -> None:
    page = "relationships(first: 100) { nodes { subject { %s } } }"
    with pytest.raises(QueryTooCostly) as caught:
        graph.query("{ entities(first: 100) { nodes { " + page % (page % "id") + " } } }")
    assert caught.value.cost > caught.value.limit > 0
    assert str(caught.value.cost) in str(caught.value)
    assert caught.value.request_id


def test_a_graph_that_is_loading_is_asked_again(proxy: OpenProxy) -> None:
    tries = {"/graphql": 0, "/export/observations.csv": 0}

    def loading(request: Request, pass_on: PassOn) -> Answer:
        path = request.path.split("?")[0]
        tries[path] += 1
        if tries[path] > 2:
            return pass_on()
        error = {"message": "The graph is being loaded.", "extensions": {"code": "GRAPH_UNAVAILABLE"}}
        return Answer(503, {"retry-after": "0"}, json.dumps({"errors": [error]}).encode())

    with Graph(proxy(loading).url) as graph:
        assert len(graph.entities()) > 0
        assert len(graph.observations()) > 0
        assert tries == {"/graphql": 3, "/export/observations.csv": 3}
    tries["/graphql"] = -10
    with pytest.raises(GraphUnavailable, match="being loaded"):
        Graph(proxy(loading).url, retries=1).entities()
    assert tries["/graphql"] == -8


def test_an_answer_that_breaks_off_is_fetched_again_and_never_taken_for_the_whole(
    proxy: OpenProxy, graph: Graph
) -> None:
    broken: list[str] = []

    def breaking(request: Request, pass_on: PassOn) -> Answer:
        answer = pass_on()
        if len(broken) < 2:
            broken.append(request.path)
            return Answer(answer.status, answer.headers, answer.body[: len(answer.body) // 2], cut_off=True)
        return answer

    assert len(Graph(proxy(breaking).url).observations()) == len(graph.observations())
    broken.clear()
    with pytest.raises(GraphUnavailable, match="broke off"):
        Graph(proxy(breaking).url, retries=0).observations()


def test_what_is_held_already_is_not_fetched_again(proxy: OpenProxy) -> None:
    answers: list[Answer] = []

    def watch(_: Request, pass_on: PassOn) -> Answer:
        answers.append(pass_on())
        return answers[-1]

    with Graph(proxy(watch).url) as graph:
        first = graph.entities(), graph.observations()
        sent = len(answers)
        again = graph.entities(), graph.observations()
    assert [answer.status for answer in answers[:sent]] == [200] * sent
    assert [(answer.status, answer.body) for answer in answers[sent:]] == [(304, b"")] * sent
    for one, other in zip(first, again, strict=True):
        assert one.equals(other)


def test_a_newer_or_older_schema_is_told_once_with_both_versions(proxy: OpenProxy) -> None:
    for theirs, says in (("99.0.0+abc", "newer"), ("0.0.1+abc", "older")):

        def other(_: Request, pass_on: PassOn, theirs: str = theirs) -> Answer:
            answer = pass_on()
            return Answer(answer.status, {**answer.headers, "x-schema-version": theirs}, answer.body)

        with Graph(proxy(other).url) as graph, pytest.warns(SchemaDiffers, match=f"the server is {says}") as caught:
            graph.entities()
            graph.observations()
        [message] = [str(warning.message) for warning in caught if warning.category is SchemaDiffers]
        assert theirs in message
        assert SCHEMA_VERSION in message


def test_the_warning_of_another_schema_points_at_the_line_that_asks(proxy: OpenProxy) -> None:
    def other(_: Request, pass_on: PassOn) -> Answer:
        answer = pass_on()
        return Answer(answer.status, {**answer.headers, "x-schema-version": "99.0.0+abc"}, answer.body)

    async def ask() -> None:
        async with AsyncGraph(proxy(other).url) as graph:
            await graph.observations()

    with Graph(proxy(other).url) as graph, pytest.warns(SchemaDiffers) as caught:
        graph.documents()
        asyncio.run(ask())
    assert [one.filename for one in caught if one.category is SchemaDiffers] == [__file__, __file__]


def test_what_could_be_answered_stays_with_the_error(proxy: OpenProxy) -> None:
    some = {"data": {"city": {"name": "Karachi"}, "entities": None}, "errors": [{"message": "No entities today."}]}
    graph = Graph(proxy(lambda _, __: Answer(200, {}, json.dumps(some).encode())).url)
    with pytest.raises(IctGraphError, match="No entities today") as caught:
        graph.query("{ city { name } entities { totalCount } }")
    assert caught.value.data == some["data"]


def test_errors_in_no_form_of_graphql_are_told(proxy: OpenProxy) -> None:
    for body in (b'{"errors": ["a"]}', b'{"errors": {}}', b"[]", b"{", b'{"data": {"hello": 1}}'):
        for status in (200, 400):
            graph = Graph(proxy(lambda _, __, body=body, status=status: Answer(status, {}, body)).url)
            with pytest.raises(NotAnIctGraph):
                graph.documents()
    odd = b'{"errors": [{"message": "Costly", "extensions": {"code": "QUERY_TOO_COSTLY"}}]}'
    with pytest.raises(IctGraphError, match="Costly"):
        Graph(proxy(lambda _, __: Answer(400, {}, odd)).url).documents()


def test_an_answer_of_another_schema_is_told_with_both_versions(proxy: OpenProxy) -> None:
    def without_names(_: Request, pass_on: PassOn) -> Answer:
        answer = pass_on()
        return Answer(answer.status, {"x-schema-version": "99.0.0+abc"}, answer.body.replace(b'"name"', b'"label"'))

    def without_field(_: Request, pass_on: PassOn) -> Answer:
        refused = {
            "message": 'Cannot query field "name" on type "Entity".',
            "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"},
        }
        return Answer(400, {"x-schema-version": "99.0.0+abc"}, json.dumps({"errors": [refused]}).encode())

    for other in (without_names, without_field):
        with pytest.warns(SchemaDiffers), pytest.raises(SchemaMismatch) as caught:
            Graph(proxy(other).url).entities()
        assert "99.0.0+abc" in str(caught.value)
        assert SCHEMA_VERSION in str(caught.value)


def test_errors_carry_the_servers_message_and_the_id_of_the_request(graph: Graph) -> None:
    with pytest.raises(IctGraphError) as caught:
        graph.query("{ nothing }")
    assert caught.value.code == "GRAPHQL_VALIDATION_FAILED"
    assert caught.value.request_id
    assert caught.value.request_id in str(caught.value)
