package dev.kindred.benchmark;

/** What any peer's author holds, to compare them. */
public record AuthorRow(long id, String name, String country) {}
