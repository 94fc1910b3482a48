"""NewsML, the XML of the IPTC: NewsML-G2 and NewsML 1, and what stands in their items."""
