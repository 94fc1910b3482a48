"""Texts in our own words, each written with what is to be found in it before any rule had read it."""
