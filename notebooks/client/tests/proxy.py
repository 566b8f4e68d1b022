"""Something between client and server, as there is on a network: it may see, alter, delay or lose what passes."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    status: int
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    cut_off: bool = False


class Proxy:
    """Listens on a port of its own; `handle` gets each request and a function that passes it on to the server."""

    def __init__(self, upstream: str, handle: Callable[[Request, Callable[[], Answer]], Answer]):
        self.requests: list[Request] = []
        seen = self.requests

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                length = int(self.headers.get("content-length", 0))
                headers = {name.lower(): value for name, value in self.headers.items() if name.lower() != "host"}
                request = Request(self.command, self.path, headers, self.rfile.read(length))
                seen.append(request)
                answer = handle(request, lambda: _pass_on(upstream, request))
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    if name not in ("content-length", "transfer-encoding", "connection", "keep-alive", "date"):
                        self.send_header(name, value)
                self.send_header("content-length", str(len(answer.body) + (1 if answer.cut_off else 0)))
                self.send_header("connection", "close")
                self.end_headers()
                self.wfile.write(answer.body)

            do_POST = do_GET

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _pass_on(upstream: str, request: Request) -> Answer:
    response = httpx.request(
        request.method, upstream + request.path, headers=request.headers, content=request.body, trust_env=False
    )
    return Answer(response.status_code, dict(response.headers), response.content)
