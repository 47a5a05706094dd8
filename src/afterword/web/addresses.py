"""Where this machine is in the local network, and what counts as one."""

from __future__ import annotations

import ipaddress
import re
import socket
from contextlib import closing

LOCAL_NETWORKS = tuple(
    ipaddress.ip_network(each)
    for each in (
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",  # RFC 1918
        "100.64.0.0/10",  # RFC 6598, and what private networks over the internet (Tailscale) hand out
        "169.254.0.0/16", "127.0.0.0/8", "fc00::/7", "fe80::/10", "::1/128",
    )
)  # fmt: skip
"""Addresses that nobody on the internet has."""

LOCAL_NAMES = ("localhost", "local", "lan", "home.arpa", "internal")
"""Endings of names that nobody on the internet has: RFC 6762, RFC 8375, and what routers hand out."""

ASKED = ("198.51.100.1", "10.0.0.1", "172.16.0.1", "192.168.0.1", "192.168.1.1", "100.64.0.1")
"""Addresses to which the way is asked for, so that each network that the machine may be in is thought of."""
ASKED_6 = ("2001:db8::1", "fd00::1")


def is_local(address: str) -> bool:
    """Whether that is an address of a local network or of this machine."""
    try:
        found = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return False
    return any(found in each for each in LOCAL_NETWORKS if each.version == found.version)


def in_the_local_network() -> tuple[str, ...]:
    """The addresses that this machine has in local networks, none when it is in none: those of IPv4, or where there are
    none those of IPv6, which change from day to day. The system is asked by which of them it would go; nothing is sent.
    """
    for family, asked in ((socket.AF_INET, ASKED), (socket.AF_INET6, ASKED_6)):
        found = dict.fromkeys(_towards(each, family) for each in asked)
        usable = tuple(each for each in found if is_local(each) and not ipaddress.ip_address(each).is_loopback)
        if usable:
            return usable
    return ()


def _towards(address: str, family: socket.AddressFamily) -> str:
    """Our own address on the way to that one; empty when there is no way."""
    with closing(socket.socket(family, socket.SOCK_DGRAM)) as way:
        try:
            way.connect((address, 9))  # a datagram socket only remembers it
        except OSError:
            return ""
        return str(way.getsockname()[0]).partition("%")[0]


def own_names() -> tuple[str, ...]:
    """What this machine is called in its network: its name, and its name under `.local`, where it is one."""
    name = socket.gethostname().partition(".")[0].lower()
    if not re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", name) or name in ("localhost", "local"):
        return ()
    return (name, f"{name}.local")


def in_an_address(host: str) -> str:
    """That host as it stands in a URL."""
    return f"[{host}]" if ":" in host and not host.startswith("[") else host
