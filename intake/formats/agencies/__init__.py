"""What news agencies send: NewsML-G2, ninjs, NITF and IPTC 7901."""
