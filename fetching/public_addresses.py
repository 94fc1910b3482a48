"""Which IP addresses are the public Internet (IANA's special-purpose registries for IPv4 and IPv6,
RFC 6890).
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# Written out, since what Python calls global differs between its versions.
_CLOSED_4 = [
    ip_network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, with the clouds' metadata services
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",
    )
]
# All of IPv6 that is given out as public lies in here …
_OPEN_6 = ip_network("2000::/3")
# … but for these: protocol assignments with Teredo, documentation, 6to4, AS112.
_CLOSED_6 = [
    ip_network(network)
    for network in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
]
# NAT64: where a network has IPv6 only, every IPv4 host looks like this
_TRANSLATED = ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether the IP address (in its usual spelling, no name) is one that anybody on the Internet
    may reach.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = _inner(ip)
        if inner is None:
            return (
                not ip.scope_id
                and ip in _OPEN_6
                and not any(ip in network for network in _CLOSED_6)
            )
        ip = inner
    return not any(ip in network for network in _CLOSED_4)


def _inner(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that a mapped or translated one stands for."""
    return IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _TRANSLATED else ip.ipv4_mapped


def is_inside(host: str) -> bool:
    """Whether the host of an address is, without asking anybody, one that is not public: a number
    or a local name.
    """
    try:
        ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(
            (".localhost", ".local", ".internal", ".home.arpa")
        )
    return not is_public(host)
